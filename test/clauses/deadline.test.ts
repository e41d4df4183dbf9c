import { describe, expect, test } from "vitest";
import { byDeadline } from "../../src/clauses/deadline.js";
import { from, type Said, SILENT, said } from "./reckonings.js";

const KEPT: Said = ["1989-01-01", "1987-09-16"];
const MISSED: Said = ["1989-12-01", "1989-09-02"];
const BY: Said = ["1989-01-01", "1987-09-16"];

const outcome = (what: Said, by: Said, kept: Said = KEPT, missed: Said = MISSED) =>
  said(
    byDeadline(
      from(what),
      from(by),
      () => from(kept),
      () => from(missed),
    ),
  );

describe("one date if something falls by a deadline, otherwise another", () => {
  test.each<[string, Said, Said, Said]>([
    ["before it", ["1988-12-15", "1988-12-15"], BY, ["1989-01-01", "1988-12-15"]],
    ["on the day itself, which is in time", ["1989-01-01", "1989-01-01"], BY, ["1989-01-01", "1989-01-01"]],
    ["before it, certain earlier", ["1988-12-15", "1987-01-01"], BY, ["1989-01-01", "1987-09-16"]],
    ["on the day after, which is late", ["1989-01-02", "1989-01-02"], BY, ["1989-12-01", "1989-09-02"]],
    [
      "late, and known to be so before the deadline",
      ["1989-03-01", "1988-12-01"],
      BY,
      ["1989-12-01", "1989-09-02"],
    ],
    ["never yet, hence not in time", "waiting", BY, ["1989-12-01", "1989-09-02"]],
    ["by a day that nobody knows yet", ["1988-12-15", "1988-12-15"], "waiting", "waiting"],
    ["not derivable", SILENT, BY, SILENT],
    ["by a day that is not derivable", ["1988-12-15", "1988-12-15"], SILENT, SILENT],
  ])("%s", (_, what, by, expected) => {
    expect(outcome(what, by)).toEqual(expected);
  });

  const sure: Said = ["1990-01-01", "1987-09-16"];

  test("that it was missed is certain on the day after the deadline", () => {
    expect(outcome("waiting", BY, KEPT, sure)).toEqual(["1990-01-01", "1989-01-02"]);
    expect(outcome(["1989-03-01", "1989-03-01"], BY, KEPT, sure)).toEqual(["1990-01-01", "1989-01-02"]);
  });

  test("that it will be missed can be certain before", () => {
    expect(outcome(["1989-03-01", "1988-12-01"], BY, KEPT, sure)).toEqual(["1990-01-01", "1988-12-01"]);
  });

  test("the branch that is taken may wait, or not be derivable", () => {
    expect(outcome(["1988-12-15", "1988-12-15"], BY, "waiting")).toBe("waiting");
    expect(outcome(["1988-12-15", "1988-12-15"], BY, SILENT)).toEqual(SILENT);
    expect(outcome("waiting", BY, KEPT, "waiting")).toBe("waiting");
    expect(outcome("waiting", BY, KEPT, SILENT)).toEqual(SILENT);
  });

  test("the branch that is not taken is not asked", () => {
    const unasked = () => {
      throw new Error("asked");
    };
    const early = from(["1988-12-15", "1988-12-15"]);
    expect(said(byDeadline(early, from(BY), () => from(KEPT), unasked))).toEqual([
      "1989-01-01",
      "1988-12-15",
    ]);
    expect(said(byDeadline(from("waiting"), from(BY), unasked, () => from(MISSED)))).toEqual(MISSED);
  });
});
