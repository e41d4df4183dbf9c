import { describe, expect, test } from "vitest";
import type { DateText } from "../../src/model/calendar-date.js";
import { reservations } from "../../src/relations/reservations.js";
import { accede, act, chronicle, THREE, treaty } from "../lifecycle/treaty.js";
import { answer, reservation } from "./between.js";

const of = chronicle(treaty(), [
  ...THREE,
  act("signature", "SWE", "2020-02-01"),
  reservation("SWE", "2020-02-01", {}, "signed"),
  reservation("NOR", "2020-03-10"),
  answer("objection", "ISL", "2020-09-01"),
  answer("reservationWithdrawn", "NOR", "2021-06-01", { notifiedOn: "2021-06-20" }),
  act("withdrawalNotified", "NOR", "2022-01-01"),
]);
const brief = (on: DateText, options = {}) =>
  reservations(of, on, options).map(
    ({ by, standing, madeOn, towards }) =>
      `${by} ${standing} ${madeOn}: ${towards.map(({ participant, effect }) => `${participant} ${effect}`).join(", ")}`,
  );

describe("R25, R27, R49: every reservation of a record", () => {
  test("with its standing on the day, and its effect towards each other", () => {
    expect(brief("2020-02-01")).toEqual(["SWE awaitsConfirmation null: "]);
    expect(brief("2020-09-01")).toEqual([
      "NOR stands 2020-03-10: DNK pending, ISL objected",
      "SWE awaitsConfirmation null: ",
    ]);
    // Withdrawn, of which the others have no notice yet, and then have.
    expect(brief("2021-06-19")[0]).toBe("NOR withdrawn 2020-03-10: DNK tacitlyAccepted, ISL objected");
    expect(brief("2021-06-20")[0]).toBe("NOR withdrawn 2020-03-10: DNK withdrawn, ISL withdrawn");
  });

  test("towards one only, where one asks so", () => {
    expect(brief("2020-09-01", { towards: "ISL" })[0]).toBe("NOR stands 2020-03-10: ISL objected");
    expect(brief("2020-09-01", { towards: "NOR" })[0]).toBe("NOR stands 2020-03-10: ");
  });

  test("whole, as plain JSON", () => {
    const [first] = reservations(of, "2020-09-01");
    expect(first).toEqual({
      reservation: "r",
      by: "NOR",
      provisions: ["4"],
      madeOn: "2020-03-10",
      standing: "stands",
      towards: [
        { participant: "DNK", effect: "pending", since: "2020-03-10", event: null },
        { participant: "ISL", effect: "objected", since: "2020-09-01", event: "objection ISL" },
      ],
    });
    expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
  });

  test("R42: one lapses with the consent to which it belongs", () => {
    const left = chronicle(treaty(), [
      ...THREE,
      reservation("NOR", "2020-03-10"),
      act("withdrawalNotified", "NOR", "2021-01-01"),
    ]);
    const on = (day: DateText) => reservations(left, day).map(({ standing }) => standing);
    expect(on("2021-12-31")).toEqual(["stands"]);
    expect(on("2022-01-01")).toEqual(["lapsed"]);
  });

  test("R49: a successor has it beside its maker", () => {
    const succeeded = chronicle(treaty(), [
      ...accede({ YUCS: "2020-02-01", ISL: "2020-02-01", NOR: "2020-02-01" }),
      reservation("YUCS", "2020-02-01"),
      act("succession", "SVN", "2022-07-06", { details: { predecessor: "YUCS" } }),
    ]);
    expect(reservations(succeeded, "2022-07-06").map(({ by, reservation: id }) => `${by} ${id}`)).toEqual([
      "SVN r",
      "YUCS r",
    ]);
  });

  test("none where there is none", () => {
    expect(reservations(chronicle(treaty(), THREE), "2022-01-01")).toEqual([]);
  });
});
