/**
 * Two States that are gone and their successors, under the Genocide Convention and the Vienna Convention on the Law of
 * Treaties, both deposited with the Secretary-General. What is contested is recorded as it was received.
 */
import { describe, expect, test } from "vitest";
import { participantStatus, status } from "../../src/index.js";
import { chronicleOf, chronicleWith, eventsOf } from "../catalogue/catalogue.js";
import { dayBefore, irregular, LATER, standing, withoutActs } from "./cases.js";

const genocide = chronicleOf("genocide");
const vienna = chronicleOf("law-of-treaties");

describe.each([
  // State, treaty, in force from, last day of its existence, first day without it
  ["YUCS", "genocide", "1951-01-12", "1992-04-26", "1992-04-27"],
  ["CSHH", "genocide", "1951-03-21", "1992-12-31", "1993-01-01"],
  ["YUCS", "law-of-treaties", "1980-01-27", "1992-04-26", "1992-04-27"],
  ["CSHH", "law-of-treaties", "1987-08-28", "1992-12-31", "1993-01-01"],
] as const)("%s under %s, a State that is gone", (gone, treaty, from, last, ceased) => {
  const chronicle = chronicleOf(treaty);

  test("R45: its acts stay its own: it was bound", () => {
    expect(standing(chronicle, gone, from).slice(0, 2)).toEqual(["party", from]);
    expect(standing(chronicle, gone, last).slice(0, 2)).toEqual(["party", from]);
  });

  test("R45: it is a party no longer on the day on which it ceased to exist", () => {
    expect(standing(chronicle, gone, ceased)).toEqual(["formerParty", from, ceased]);
  });
});

describe.each(["genocide", "law-of-treaties"])("successors under %s", (treaty) => {
  const chronicle = chronicleOf(treaty);

  test.each(
    [
      // successor, date of effect with the Secretary-General
      ["SVN", "1991-06-25"],
      ["HRV", "1991-10-08"],
      ["MKD", "1991-11-17"],
      ["BIH", "1992-03-06"],
      ["MNE", "2006-06-03"],
      ["CZE", "1993-01-01"],
      ["SVK", "1993-01-01"],
    ].map(([id = "", effect]) => [id, effect, notified(treaty, id)] as const),
  )("R44: %s is bound from %s, by its own notification of %s", (successor, effect, notifiedOn) => {
    expect(standing(chronicle, successor, dayBefore(notifiedOn))).toEqual(["none", null, null]);
    expect(standing(chronicle, successor, notifiedOn)).toEqual(["party", effect, null]);
    expect(participantStatus(chronicle, successor, notifiedOn)).toMatchObject({
      consentedOn: notifiedOn,
      consentBy: "succession",
      earlier: [],
    });
  });

  test("R44: nothing is inferred: without their notifications none of them is a party", () => {
    const silent = chronicleWith(
      treaty,
      withoutActs(treaty, ({ kind }) => kind === "succession"),
    );
    for (const id of ["SVN", "HRV", "MKD", "BIH", "MNE", "CZE", "SVK"])
      expect(standing(silent, id, LATER)).toEqual(["none", null, null]);
  });

  test("R45: the day of entry into force is what it was with the acts of the States that are gone", () => {
    const { entryIntoForce } = status(chronicle, LATER).force;
    expect(entryIntoForce).toBe(treaty === "genocide" ? "1951-01-12" : "1980-01-27");
    expect(irregular(chronicle, LATER).map(({ code }) => code)).toEqual(
      treaty === "genocide" ? ["noAnswerProvided"] : [],
    );
  });
});

describe("the notification of the Federal Republic of Yugoslavia of 12 March 2001", () => {
  test.each([
    ["2001-03-11", "none", null],
    ["2001-03-12", "contracting", "2001-06-10"],
    ["2001-06-09", "contracting", "2001-06-10"],
    ["2001-06-10", "party", "2001-06-10"],
  ] as const)(
    "R47: under the Genocide Convention an accession: on %s %s, in force from %s",
    (on, ...expected) => {
      expect(standing(genocide, "SRB", on)).toEqual([...expected, null]);
      expect(participantStatus(genocide, "SRB", "2001-03-12").consentBy).toBe("accession");
    },
  );

  test.each([
    ["2001-03-11", "none", null],
    ["2001-03-12", "party", "1992-04-27"],
  ] as const)(
    "R44: under the Vienna Convention a succession: on %s %s, in force from %s",
    (on, ...expected) => {
      expect(standing(vienna, "SRB", on)).toEqual([...expected, null]);
      expect(participantStatus(vienna, "SRB", "2001-03-12").consentBy).toBe("succession");
    },
  );

  test("R47: the objection of Bosnia and Herzegovina to the accession is in the record and refers to it", () => {
    const { events } = eventsOf("genocide");
    const accession = events.find(({ id }) => id === "accession-SRB");
    const objection = events.find(({ kind }) => kind === "accessionObjected");
    expect(accession).toMatchObject({ kind: "accession", participant: "SRB", date: "2001-03-12" });
    expect(objection).toMatchObject({ participant: "BIH", date: "2001-12-27", refersTo: "accession-SRB" });
    for (const event of [accession, objection]) expect(event?.note).toContain("Contested");
  });

  test("R47: the objection is recorded and decides nothing", () => {
    const without = chronicleWith(
      "genocide",
      withoutActs("genocide", ({ kind }) => kind === "accessionObjected"),
    );
    expect(status(genocide, LATER).participants).toEqual(status(without, LATER).participants);
  });
});

/** The day on which the depositary received the notification. */
function notified(treaty: string, id: string): string {
  const found = eventsOf(treaty).events.find(
    ({ kind, participant }) => kind === "succession" && participant === id,
  );
  if (found?.date == null) throw new Error(`${id} has not notified`);
  return found.date;
}
