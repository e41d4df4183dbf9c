/** Which text holds between two parties on a day (R32, VCLT 40(4)-(5)): the Convention on Lighthouses, amended twice. */
import { describe, expect, test } from "vitest";
import type { Amendment } from "../../src/definition/amendment.js";
import type { DateText } from "../../src/model/calendar-date.js";
import { relation } from "../../src/relations/relation.js";
import { accede, act, chronicle, THREE, treaty } from "../lifecycle/treaty.js";

const amendment = (id: string, rest: Partial<Amendment>): Amendment => ({
  id,
  adoption: { article: "30", when: { on: "2020-06-01" } },
  consent: [{ article: "30", kinds: ["amendmentAccepted"] }],
  entry: {
    article: "30",
    when: { first: { tally: { count: "consents", regime: id }, is: { atLeast: 2 } } },
  },
  binds: "consenting",
  laterParties: "bound",
  ...rest,
});
const accepts = (participant: string, subject: string, date: DateText) =>
  act("amendmentAccepted", participant, date, { subject });

/** Bells: accepted by Iceland and Norway, in force on 1 March 2021. Horns: in force for all on 1 January 2022. */
const of = chronicle(
  treaty({
    amendments: [
      amendment("bells", {}),
      amendment("horns", {
        consent: [],
        entry: { article: "31", when: { on: "2022-01-01" } },
        binds: "allButObjectors",
      }),
    ],
  }),
  [
    ...THREE,
    accepts("ISL", "bells", "2021-02-01"),
    accepts("NOR", "bells", "2021-03-01"),
    act("amendmentObjected", "DNK", "2020-09-01", { subject: "horns" }),
    ...accede({ FIN: "2021-05-01" }),
    act("withdrawalNotified", "NOR", "2022-06-01"),
  ],
);
const version = (a: string, b: string, on: DateText) => relation(of, a, b, on).version;

describe("the version in force between two parties", () => {
  test("R32: the amended text between two that have accepted, from the day on which it is in force", () => {
    expect(version("ISL", "NOR", "2021-02-28")).toEqual([]);
    expect(version("ISL", "NOR", "2021-03-01")).toEqual(["bells"]);
  });

  test("R32: the unamended one towards a party that has not accepted (VCLT 40(4))", () => {
    expect(version("ISL", "DNK", "2021-03-01")).toEqual([]);
  });

  test("R32: who joined later has the amended text with those bound by it, the unamended one with the other (VCLT 40(5))", () => {
    expect(version("FIN", "ISL", "2021-05-31")).toEqual(["bells"]);
    expect(version("FIN", "DNK", "2021-05-31")).toEqual([]);
  });

  test("R33: one that has objected is not bound by what binds all others", () => {
    expect(version("ISL", "FIN", "2021-12-31")).toEqual(["bells"]);
    expect(version("ISL", "FIN", "2022-01-01")).toEqual(["bells", "horns"]);
    expect(version("ISL", "DNK", "2022-01-01")).toEqual([]);
  });

  test("R32: it is the same from either side, and none where the treaty is not in force between the two", () => {
    for (const [a, b] of [
      ["ISL", "NOR"],
      ["ISL", "DNK"],
      ["FIN", "DNK"],
      ["FIN", "NOR"],
    ] as const)
      expect(version(a, b, "2022-01-01")).toEqual(version(b, a, "2022-01-01"));
    expect(version("ISL", "NOR", "2023-05-31")).toEqual(["bells", "horns"]);
    expect(version("ISL", "NOR", "2023-06-01")).toEqual([]);
  });
});
