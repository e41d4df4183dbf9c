import { describe, expect, test } from "vitest";
import type { TreatyEvent } from "../../src/model/event.js";
import { Misuse } from "../../src/model/mistake.js";
import type { Participant } from "../../src/model/participant.js";
import { relation } from "../../src/relations/relation.js";
import { accede, act, chronicle, THREE, treaty } from "../lifecycle/treaty.js";
import { answer, codes, force, reservation, turned } from "./between.js";

const of = chronicle(treaty(), [
  ...THREE,
  ...accede({ SWE: "2021-01-10" }),
  act("signature", "FIN", "2020-06-01"),
  reservation("SWE", "2021-01-10"),
  answer("objection", "ISL", "2021-06-01"),
  act("withdrawalNotified", "DNK", "2022-01-01"),
]);

describe("a relation", () => {
  test("whole, as plain JSON", () => {
    const said = relation(of, "ISL", "SWE", "2021-06-01");
    expect(said).toEqual({
      treaty: "lighthouses",
      a: "ISL",
      b: "SWE",
      on: "2021-06-01",
      knownUntil: null,
      beyondKnown: false,
      inForce: true,
      from: "2021-02-09",
      until: null,
      operationSuspended: false,
      version: [],
      modifiedBy: [
        {
          reservation: "r",
          by: "SWE",
          provisions: ["4"],
          effect: "objected",
          event: "objection ISL",
          since: "2021-06-01",
        },
      ],
      because: [
        {
          code: "bound",
          rule: "R30",
          article: "23(1)",
          says: "the treaty is in force for it from this day",
          participant: "ISL",
          date: "2020-05-01",
          event: "2020-03-01/accession/ISL",
          reservation: null,
        },
        {
          code: "bound",
          rule: "R30",
          article: "23(2)",
          says: "the treaty is in force for it from this day",
          participant: "SWE",
          date: "2021-02-09",
          event: "2021-01-10/accession/SWE",
          reservation: null,
        },
        {
          code: "between",
          rule: "R30",
          article: "VCLT 2(1)(g)",
          says: "it is in force between the two from this day",
          participant: null,
          date: "2021-02-09",
          event: null,
          reservation: null,
        },
        {
          code: "objected",
          rule: "R27",
          article: "VCLT 20(4)(b), 21(3)",
          says: expect.stringContaining("to the extent of the reservation"),
          participant: "ISL",
          date: "2021-06-01",
          event: "objection ISL",
          reservation: "r",
        },
      ],
    });
    expect(JSON.parse(JSON.stringify(said))).toStrictEqual(said);
  });

  test("R30: starts with the later of the two, and is certain before", () => {
    expect(force(of, ["ISL", "SWE"], "2021-01-09")).toBe("not - to -");
    expect(force(of, ["ISL", "SWE"], "2021-01-10")).toBe("not 2021-02-09 to -");
    expect(force(of, ["ISL", "SWE"], "2021-02-08")).toBe("not 2021-02-09 to -");
    expect(force(of, ["ISL", "SWE"], "2021-02-09")).toBe("2021-02-09 to -");
  });

  test("R30: ends with the first to leave; the end shows with the notice", () => {
    expect(force(of, ["DNK", "SWE"], "2021-12-31")).toBe("2021-02-09 to -");
    expect(force(of, ["DNK", "SWE"], "2022-01-01")).toBe("2021-02-09 to 2023-01-01");
    expect(force(of, ["DNK", "SWE"], "2023-01-01")).toBe("not 2021-02-09 to 2023-01-01");
    expect(codes(of, ["DNK", "SWE"], "2023-01-01")).toContain("left");
  });

  test("R44: the clause on withdrawal is cited of who has withdrawn, not of who was expelled or is gone", () => {
    const left = (event: TreatyEvent | null, participants: readonly Participant[] = []) =>
      relation(
        chronicle(treaty(), [...THREE, ...(event === null ? [] : [event])], participants),
        "ISL",
        "NOR",
        "2023-01-01",
      ).because.find(({ code }) => code === "left")?.article;
    expect(left(act("withdrawalNotified", "ISL", "2021-01-01"))).toBe("24");
    expect(left(act("expulsion", "ISL", "2021-01-01"))).toBe("");
    expect(left(null, [{ id: "ISL", kind: "state", until: "2022-01-01" }])).toBe("");
  });

  test.each([
    ["a signatory", "FIN"],
    ["one that never acted", "NZL"],
  ])("R30: there is none with %s", (_who, id) => {
    expect(relation(of, "ISL", id, "2023-06-01")).toMatchObject({
      inForce: false,
      from: null,
      until: null,
      modifiedBy: [],
      because: [{ code: "bound" }, { code: "notBound", participant: id, article: "23(1)" }],
    });
  });

  test("says the same from either side", () => {
    const one = relation(of, "ISL", "SWE", "2021-06-01");
    const other = turned(relation(of, "SWE", "ISL", "2021-06-01"));
    expect({ ...one, because: [] }).toEqual({ ...other, because: [] });
    expect(new Set(other.because.map(({ code, participant }) => `${code} ${participant}`))).toEqual(
      new Set(one.because.map(({ code, participant }) => `${code} ${participant}`)),
    );
  });

  test("one has no relation with itself", () => {
    expect(() => relation(of, "ISL", "ISL", "2021-06-01")).toThrow(Misuse);
  });
});

test("R42: two times of force that touch are one", () => {
  const back = chronicle(treaty(), [
    ...THREE,
    act("withdrawalNotified", "NOR", "2020-06-01"),
    act("accession", "NOR", "2021-06-01"),
  ]);
  const joining = treaty({
    joining: { article: "23(2)", when: { anchor: "consent" }, startsAt: "threshold", floor: "written" },
  });
  const atOnce = chronicle(joining, [
    ...THREE,
    act("withdrawalNotified", "NOR", "2020-06-01"),
    act("accession", "NOR", "2021-06-01"),
  ]);
  expect(force(back, ["ISL", "NOR"], "2022-01-01")).toBe("2021-07-01 to -");
  expect(force(atOnce, ["ISL", "NOR"], "2022-01-01")).toBe("2020-05-01 to -");
});
