import { describe, expect, test } from "vitest";
import {
  dropsReservations,
  notifiedOn,
  opposesEntryIntoForce,
  predecessorOf,
  provisionsOf,
} from "../../src/model/act-details.js";
import { readDay } from "../../src/model/day.js";
import type { TreatyEvent } from "../../src/model/event.js";
import type { JsonObject } from "../../src/model/json.js";

const event = (details?: JsonObject): TreatyEvent => ({
  kind: "reservation",
  participant: "NOR",
  date: "2020-03-10",
  ...(details === undefined ? {} : { details }),
});

describe("what details say of an act", () => {
  test.each<[JsonObject | undefined, readonly string[]]>([
    [undefined, []],
    [{}, []],
    [{ provisions: "4" }, []],
    [{ provisions: ["4", 5, "9(2)"] }, ["4", "9(2)"]],
  ])("provisions of %j", (details, provisions) => {
    expect(provisionsOf(event(details))).toEqual(provisions);
  });

  test.each<[JsonObject | undefined, number | null]>([
    [undefined, null],
    [{ notifiedOn: "2020-02-29" }, readDay("2020-02-29")],
    [{ notifiedOn: "2021-02-29" }, null],
    [{ notifiedOn: 20200229 }, null],
  ])("the day of the communication in %j", (details, day) => {
    expect(notifiedOn(event(details))).toBe(day);
  });

  test.each([
    [opposesEntryIntoForce, "opposesEntryIntoForce", true, true],
    [opposesEntryIntoForce, "opposesEntryIntoForce", "true", false],
    [dropsReservations, "maintainsReservations", false, true],
    [dropsReservations, "maintainsReservations", true, false],
    [predecessorOf, "predecessor", "YUCS", "YUCS"],
    [predecessorOf, "predecessor", 7, null],
  ] as const)("%o: %s is %j", (read, key, value, said) => {
    expect(read(event({ [key]: value }))).toBe(said);
  });

  test("nothing that a prototype has", () => {
    expect(opposesEntryIntoForce(event())).toBe(false);
    expect(dropsReservations(event())).toBe(false);
    expect(predecessorOf(event())).toBe(null);
  });
});
