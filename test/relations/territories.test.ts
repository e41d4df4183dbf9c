import { describe, expect, test } from "vitest";
import type { DateText } from "../../src/model/calendar-date.js";
import { territories } from "../../src/relations/territories.js";
import { act, chronicle, irregular, THREE, treaty } from "../lifecycle/treaty.js";

const clause = {
  article: "26",
  when: { after: { anchor: "notice" as const }, period: { days: 30 } },
  ends: { after: { anchor: "notice" as const }, period: { months: 6 } },
};
const on = (of: ReturnType<typeof chronicle>, day: DateText) =>
  territories(of, "DNK", day).map(({ territory, applies, from, until }) => [territory, applies, from, until]);
const extend = (date: DateText, subject = "Greenland") =>
  act("territorialExtension", "DNK", date, { subject });
const exclude = (date: DateText, rest = {}) =>
  act("territorialExclusion", "DNK", date, { subject: "Greenland", ...rest });

describe("territories to which a party has extended a treaty", () => {
  test("R34: an extension has effect as its clause says, its exclusion too", () => {
    const of = chronicle(treaty({ territories: clause }), [
      ...THREE,
      extend("2021-01-01"),
      exclude("2022-01-01"),
    ]);
    expect(on(of, "2020-12-31")).toEqual([]);
    expect(on(of, "2021-01-30")).toEqual([["Greenland", false, "2021-01-31", null]]);
    expect(on(of, "2021-01-31")).toEqual([["Greenland", true, "2021-01-31", null]]);
    expect(on(of, "2022-06-30")).toEqual([["Greenland", true, "2021-01-31", "2022-07-01"]]);
    expect(on(of, "2022-07-01")).toEqual([["Greenland", false, "2021-01-31", "2022-07-01"]]);
  });

  test("R34: not before the treaty is in force for its maker, and no longer", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      extend("2020-04-01"),
      act("withdrawalNotified", "DNK", "2021-01-01"),
    ]);
    expect(on(of, "2020-04-30")).toEqual([["Greenland", false, "2020-05-01", null]]);
    expect(on(of, "2021-01-01")).toEqual([["Greenland", true, "2020-05-01", "2022-01-01"]]);
  });

  test("R34: extended again, it has two times; excluded from the outset, none", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      extend("2021-01-01"),
      exclude("2022-01-01"),
      extend("2023-01-01"),
      act("territorialExclusion", "DNK", "2020-04-01", { subject: "Faroe Islands" }),
    ]);
    expect(on(of, "2023-01-01")).toEqual([
      ["Faroe Islands", false, null, "2020-04-01"],
      ["Greenland", false, "2021-01-01", "2022-01-01"],
      ["Greenland", true, "2023-01-01", null],
    ]);
  });

  test("R34: a denunciation for a territory leaves the treaty itself as it is", () => {
    const of = chronicle(treaty({ territories: clause }), [
      ...THREE,
      extend("2021-01-01"),
      act("withdrawalNotified", "DNK", "2022-01-01", { id: "leaves", subject: "Greenland" }),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(on(of, "2022-07-01")).toEqual([["Greenland", false, "2021-01-31", "2022-07-01"]]);
    expect(territories(of, "DNK", "2022-07-01")[0]?.endedBy).toBe("leaves");
  });

  test("R39: such a denunciation can be revoked until it has effect", () => {
    const events = [
      ...THREE,
      extend("2021-01-01"),
      act("withdrawalNotified", "DNK", "2022-01-01", { subject: "Greenland" }),
    ];
    const revoked = (date: DateText) =>
      chronicle(treaty({ territories: clause }), [
        ...events,
        act("withdrawalRevoked", "DNK", date, { subject: "Greenland" }),
      ]);
    expect(on(revoked("2022-06-30"), "2022-07-01")).toEqual([["Greenland", true, "2021-01-31", null]]);
    expect(on(revoked("2022-07-01"), "2022-07-01")).toEqual([
      ["Greenland", false, "2021-01-31", "2022-07-01"],
    ]);
  });

  test("R34: extended again while it applies, it has one time, which one exclusion ends", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      extend("2021-01-01"),
      extend("2021-06-01"),
      exclude("2022-01-01"),
    ]);
    expect(on(of, "2022-01-01")).toEqual([["Greenland", false, "2021-01-01", "2022-01-01"]]);
  });

  test("R42: who leaves and comes back extends it anew, and its first time stays what it was", () => {
    const back = [
      ...THREE,
      extend("2021-01-01"),
      act("withdrawalNotified", "DNK", "2021-06-01"),
      act("accession", "DNK", "2023-01-01"),
    ];
    const first = ["Greenland", false, "2021-01-01", "2022-06-01"];
    expect(on(chronicle(treaty(), back), "2023-06-01")).toEqual([first]);
    expect(on(chronicle(treaty(), [...back, extend("2023-03-01")]), "2023-06-01")).toEqual([
      first,
      ["Greenland", true, "2023-03-01", null],
    ]);
  });

  test("R50: a territory passes to another State, on whose own acts the treaty then depends", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      extend("2021-01-01"),
      exclude("2022-01-01", { details: { passedTo: "ISL" } }),
    ]);
    expect(territories(of, "DNK", "2022-01-01")).toMatchObject([{ applies: false, passedTo: "ISL" }]);
    expect(territories(of, "ISL", "2022-01-01")).toEqual([]);
  });

  test("R47: as known earlier, an extension learnt later is not there", () => {
    const of = chronicle(treaty(), [...THREE, { ...extend("2021-01-01"), knownOn: "2021-03-01" }]);
    expect(territories(of, "DNK", "2021-02-01", { knownOn: "2021-02-28" })).toEqual([]);
    expect(territories(of, "DNK", "2021-02-01", { knownOn: "2021-03-01" })).toHaveLength(1);
  });
});
