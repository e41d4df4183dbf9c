import { describe, expect, test } from "vitest";
import { type Missing, outcomeOf } from "../../src/clauses/outcome.js";
import { reckoned } from "../../src/clauses/reckoning.js";
import { NEVER, readDay } from "../../src/model/day.js";
import { from, SILENT } from "./reckonings.js";

const lack: Missing = { article: "65(1)", text: "40 more instruments", need: 40, have: 0, lack: 40 };
const missing = () => [lack];
const unasked = () => {
  throw new Error("asked");
};

describe("the outcome of an expression, as it stands on a day", () => {
  const certain = from(["2021-04-15", "2021-01-15"]);

  test("a date, once it is certain", () => {
    const date = { is: "date", on: "2021-04-15", since: "2021-01-15" };
    expect(outcomeOf(certain, readDay("2021-01-15"), unasked)).toEqual(date);
    expect(outcomeOf(certain, readDay("2030-01-01"), unasked)).toEqual(date);
  });

  test("waiting, on the day before it is certain", () => {
    expect(outcomeOf(certain, readDay("2021-01-14"), missing)).toEqual({ is: "waiting", missing: [lack] });
  });

  test("waiting, while something has still to happen", () => {
    expect(outcomeOf(from("waiting"), NEVER - 1, missing)).toEqual({ is: "waiting", missing: [lack] });
  });

  test("not derivable, and why, whatever happens", () => {
    expect(outcomeOf(from(SILENT), readDay("2021-01-15"), unasked)).toEqual({
      is: "notDerivable",
      why: "nobody says",
    });
  });

  test("a date past the year 9999 is not derivable", () => {
    expect(reckoned(NEVER, 5).why).toBe("the date lies past the year 9999");
  });
});
