import { describe, expect, test } from "vitest";
import { explain } from "../../src/answers/explain.js";
import { project } from "../../src/answers/project.js";
import { type Change, changes } from "../../src/lifecycle/changes.js";
import { nextDates } from "../../src/lifecycle/next-dates.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { possibleActs } from "../../src/lifecycle/possible-acts.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import { transition } from "../../src/lifecycle/transition.js";
import type { DateText } from "../../src/model/calendar-date.js";
import { accede, act, chronicle, fact, force, irregular, THREE, treaty } from "./treaty.js";

/** In force from 1 May 2020 to the last day of 2020. */
const ENDED = [...THREE, fact("terminated", "2020-06-01", { effectiveOn: "2021-01-01" })];

const unilateral = treaty({ suspension: { article: "25", unilateral: true } });

const coming = (of: ReturnType<typeof chronicle>, on: DateText) =>
  nextDates(of, on).map(({ date, fact: what, participant }) =>
    [date, what, participant].filter((each) => each !== null).join(" "),
  );

describe("R43: from the first day on which the treaty is no longer in force nobody is a party", () => {
  test.each([
    ["withdrawalNotified", "notParty 24 NOR"],
    ["expulsion", "notParty NOR"],
    ["instrumentWithdrawn", "notContracting 23(1) NOR"],
  ] as const)("%s is irregular", (kind, code) => {
    expect(irregular(chronicle(treaty(), [...ENDED, act(kind, "NOR", "2021-01-01")]))).toEqual([code]);
    expect(irregular(chronicle(treaty(), [...ENDED, act(kind, "NOR", "2020-12-31")]))).not.toContain(code);
  });

  test("a suspension by one is irregular", () => {
    const suspends = (on: DateText) =>
      irregular(chronicle(unilateral, [...ENDED, fact("operationSuspended", on, { participant: "NOR" })]));
    expect(suspends("2021-01-01")).toEqual(["notParty 25 NOR"]);
    expect(suspends("2020-12-31")).toEqual([]);
  });

  test("an objection to an amendment is irregular", () => {
    const amended = treaty({
      amendments: [
        {
          id: "lamps",
          adoption: { article: "2", when: { on: "2020-07-01" } },
          consent: [{ article: "3", kinds: ["amendmentAccepted"] }],
          entry: {
            article: "4",
            when: { first: { tally: { count: "consents", regime: "lamps" }, is: { atLeast: 3 } } },
          },
          binds: "allButObjectors",
          laterParties: "bound",
        },
      ],
    });
    const objects = (on: DateText) =>
      irregular(chronicle(amended, [...ENDED, act("amendmentObjected", "NOR", on, { subject: "lamps" })]));
    expect(objects("2021-01-01")).toEqual(["notParty 4 NOR"]);
    expect(objects("2020-12-31")).toEqual([]);
  });

  test("nothing is open to a former party", () => {
    const open = (on: DateText) =>
      possibleActs(chronicle(treaty(), ENDED), "NOR", on)
        .filter((each) => each.possible)
        .map(({ kind }) => kind);
    expect(open("2020-12-31")).toEqual([
      "signature",
      "signatureAdReferendum",
      "withdrawalNotified",
      "expulsion",
    ]);
    expect(open("2021-01-01")).toEqual([]);
  });

  test("a notice can be revoked until then only", () => {
    const revoked = (on: DateText) =>
      irregular(
        chronicle(treaty(), [
          ...ENDED,
          act("withdrawalNotified", "NOR", "2020-07-01"),
          act("withdrawalRevoked", "NOR", on),
        ]),
      );
    expect(revoked("2020-12-31")).toEqual([]);
    expect(revoked("2021-01-01")).toEqual(["tooLateToRevoke 24 NOR"]);
  });

  test("no other clause comes to anything any more", () => {
    const deserted = treaty({
      end: [
        {
          article: "26",
          when: {
            first: { tally: { count: "consents" }, is: { atLeast: 3 } },
            from: { on: "2021-06-01" },
          },
        },
      ],
    });
    const of = chronicle(deserted, ENDED);
    expect(treatyStatus(of, "2022-01-01").force.terminatedOn).toBe("2021-01-01");
    expect(explain(of, "2022-01-01").clauses.find(({ clause }) => clause === "end")?.outcome.is).toBe(
      "waiting",
    );
  });
});

describe("R43: a treaty that ends before the day on which it would enter into force never does", () => {
  const of = chronicle(treaty(), [...THREE, fact("terminated", "2020-04-10")]);

  test.each(["2020-04-10", "2020-05-01", "2021-01-01"] as const)("on %s", (on) => {
    expect(treatyStatus(of, on)).toMatchObject({
      phase: "terminated",
      signature: { state: "closed", closesOn: "2020-04-09" },
      force: { state: "terminated", entryIntoForce: null, terminatedOn: "2020-04-10" },
      missing: [],
    });
    expect(coming(of, on)).toEqual([]);
    expect(force(of, "NOR", on)).toEqual([null, null]);
    expect(project(of, on).earliestEntryIntoForce).toBeNull();
    const entry = explain(of, on).clauses.find(({ clause }) => clause === "entryIntoForce");
    expect(entry).toMatchObject({
      outcome: { is: "waiting", missing: [] },
      notes: [{ code: "endsBefore", rule: "R43" }],
    });
  });

  test("the day before, its date was determined", () => {
    expect(treatyStatus(of, "2020-04-09").force).toMatchObject({
      state: "dateDetermined",
      entryIntoForce: "2020-05-01",
    });
    expect(project(of, "2020-04-09").earliestEntryIntoForce).toBe("2020-05-01");
  });

  test("on the very day of the end it does not enter into force either", () => {
    const same = chronicle(treaty(), [
      ...THREE,
      fact("terminated", "2020-04-10", { effectiveOn: "2020-05-01" }),
    ]);
    expect(treatyStatus(same, "2020-04-10")).toMatchObject({
      phase: "openForSignature",
      signature: { state: "open", closesOn: "2020-04-30" },
      force: { state: "notInForce", entryIntoForce: null, terminatedOn: "2020-05-01" },
    });
    expect(coming(same, "2020-04-10")).toEqual(["2020-05-01 termination"]);
  });

  test("with the end the dates lapse", () => {
    const lapsed = [
      "closing",
      "entryIntoForce",
      "entryIntoForceForParticipant DNK",
      "entryIntoForceForParticipant ISL",
      "entryIntoForceForParticipant NOR",
    ];
    const said = (all: readonly Change[]) =>
      all
        .filter(({ change }) => change === "lapsed")
        .map(({ fact: what, participant }) => (participant === null ? what : `${what} ${participant}`));
    expect(said(changes(of, "2020-04-09", "2020-06-01"))).toEqual(lapsed);
    expect(said(transition(chronicle(treaty(), THREE), fact("terminated", "2020-04-10")).changes)).toEqual(
      lapsed,
    );
  });
});

describe("R43: a treaty that ends before anybody has consented", () => {
  const of = chronicle(treaty(), [fact("terminated", "2020-04-10")]);

  test("cannot be signed any more", () => {
    expect(treatyStatus(of, "2020-04-09").signature.state).toBe("open");
    expect(treatyStatus(of, "2020-04-10").signature).toMatchObject({
      state: "closed",
      opensOn: "2020-01-15",
      closesOn: "2020-04-09",
    });
  });

  test("never opens, where it would have opened later", () => {
    const later = treaty({ signature: [{ article: "21", opens: { on: "2020-05-01" } }] });
    expect(
      treatyStatus(chronicle(later, [fact("terminated", "2020-04-10")]), "2020-06-01").signature,
    ).toEqual({
      state: "closed",
      opensOn: null,
      closesOn: null,
      opensText: null,
    });
  });

  test("will not enter into force, and nothing is missing for it", () => {
    expect(project(of, "2020-04-09").earliestEntryIntoForce).toBe("2020-05-09");
    expect(project(of, "2020-04-10")).toMatchObject({ earliestEntryIntoForce: null, missing: [] });
  });
});

describe("R43: the end of the treaty comes before", () => {
  test("the day on which a notice would have effect", () => {
    const of = chronicle(treaty(), [...ENDED, act("withdrawalNotified", "NOR", "2020-07-01")]);
    expect(force(of, "NOR", "2020-07-01")).toEqual(["2020-05-01", "2021-01-01"]);
    expect(coming(of, "2020-07-01")).toEqual(["2021-01-01 termination"]);
    expect(changes(of, "2020-06-30", "2030-01-01").map((each) => each.fact)).not.toContain("exit");
    const exit = explain(of, "2020-07-01", { participant: "NOR" }).clauses.find(
      ({ clause }) => clause === "exit",
    );
    expect(exit).toMatchObject({
      outcome: { on: "2021-01-01", since: "2020-06-01" },
      derivation: { outcome: { on: "2021-07-01" } },
      notes: [{ code: "endsBefore", rule: "R43" }],
    });
  });

  test("the day on which a later party would be bound", () => {
    const of = chronicle(treaty(), [...ENDED, ...accede({ SWE: "2020-12-20" })]);
    expect(participantStatus(of, "SWE", "2020-12-20")).toMatchObject({
      status: "contracting",
      inForceFrom: null,
    });
    expect(coming(of, "2020-12-20")).toEqual(["2021-01-01 termination"]);
    const { clauses } = explain(of, "2020-12-20", { participant: "SWE" });
    const bound = clauses.find(({ clause }) => clause === "entryIntoForceForParticipant");
    expect(bound?.outcome).toEqual({ is: "waiting", missing: [] });
    expect(bound?.notes.map(({ code }) => code)).toContain("endsBefore");
  });

  test("the day from which a conditional deposit would count", () => {
    const conditional = treaty({ consent: [{ article: "22", kinds: ["accession"], namedDate: "later" }] });
    const of = chronicle(conditional, [
      ...ENDED,
      act("accession", "SWE", "2020-12-20", { effectiveOn: "2021-02-01" }),
    ]);
    expect(coming(of, "2020-12-20")).toEqual(["2021-01-01 termination"]);
  });
});
