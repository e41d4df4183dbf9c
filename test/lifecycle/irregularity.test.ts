import { describe, expect, test } from "vitest";
import type { Amendment } from "../../src/definition/amendment.js";
import type { Definition } from "../../src/definition/definition.js";
import { IRREGULARITIES, type IrregularityCode } from "../../src/lifecycle/irregularity.js";
import { status } from "../../src/lifecycle/status.js";
import type { TreatyEvent } from "../../src/model/event.js";
import type { Participant } from "../../src/model/participant.js";
import { accede, act, chronicle, fact, ratify, THREE, treaty, UNION } from "./treaty.js";

interface Case {
  /** The rule of the documented list, and the article under which the act is refused. */
  readonly rule: string;
  readonly article: string;
  readonly hasEffect?: true;
  readonly definition?: Definition;
  /** The last one is the irregular one. */
  readonly events: readonly [...TreatyEvent[], TreatyEvent];
  readonly participants?: readonly Participant[];
}

const left = treaty({ signature: [{ article: "21", opens: { recorded: "opened" } }] });
const notice = (date: "2020-06-01" | "2021-01-01", rest = {}) => act("withdrawalNotified", "ISL", date, rest);

/** An amendment that binds all from the end of 2020. */
const bells: Amendment = {
  id: "bells",
  adoption: { article: "30", when: { on: "2020-06-01" } },
  consent: [],
  entry: { article: "30", when: { on: "2021-01-01" } },
  binds: "all",
  laterParties: "bound",
};
const reserves = (date: "2020-02-01" | "2029-06-01") =>
  act("reservation", "ISL", date, { details: { provisions: ["4"] } });
const prohibited = treaty({ reservations: { article: "19", regime: "prohibited" } });
const notified = (date: "2020-05-01") => ({ id: "a", details: { notifiedOn: date } });

/** An example of every irregularity there is. */
const CASES: Readonly<Record<IrregularityCode, Case>> = {
  beforeAdoption: { rule: "R4", article: "20", events: [act("accession", "ISL", "2020-01-14")] },
  afterEnd: {
    rule: "R43",
    article: "",
    events: [...THREE, fact("terminated", "2021-01-01"), act("accession", "SWE", "2021-01-02")],
  },
  signatureNotOpen: {
    rule: "R6",
    article: "21",
    definition: left,
    events: [act("signature", "ISL", "2020-02-01")],
  },
  signatureClosed: { rule: "R6", article: "21", events: [act("signature", "ISL", "2021-01-16")] },
  noSignature: {
    rule: "R6",
    article: "20",
    definition: treaty({ signature: [] }),
    events: [act("signature", "ISL", "2020-02-01")],
  },
  alreadySigned: {
    rule: "R11",
    article: "21",
    events: [act("signature", "ISL", "2020-02-01"), act("signature", "ISL", "2020-03-01")],
  },
  alreadyConsented: {
    rule: "R11",
    article: "22(1)",
    events: [...ratify({ ISL: "2020-02-01" }), act("acceptance", "ISL", "2020-03-01")],
  },
  kindNotProvided: { rule: "R1", article: "22(1)", events: [act("formalConfirmation", "ISL", "2020-02-01")] },
  notEligible: {
    rule: "R48",
    article: "22",
    definition: treaty({
      consent: [{ article: "22", kinds: ["accession"], who: { participants: ["NOR"] } }],
    }),
    events: [act("accession", "ISL", "2020-02-01")],
  },
  notSignatory: { rule: "R6", article: "22(1)", events: [act("approval", "ISL", "2020-02-01")] },
  consentNotOpen: {
    rule: "R7",
    article: "22",
    definition: treaty({ consent: [{ article: "22", kinds: ["accession"], opens: { on: "2020-02-02" } }] }),
    events: [act("accession", "ISL", "2020-02-01")],
  },
  consentClosed: {
    rule: "R7",
    article: "22",
    definition: treaty({ consent: [{ article: "22", kinds: ["accession"], closes: { on: "2020-02-01" } }] }),
    events: [act("accession", "ISL", "2020-02-02")],
  },
  organizationMembers: {
    rule: "R8",
    article: "22",
    definition: treaty({ consent: [{ article: "22", kinds: ["accession"], organizations: "excluded" }] }),
    events: [act("accession", "EUE", "2020-02-01")],
  },
  didNotExist: {
    rule: "R48",
    article: "",
    participants: [{ id: "YUG", kind: "state", until: "1992-04-27" }],
    events: [act("accession", "YUG", "2020-02-01")],
  },
  nothingToConfirm: { rule: "R3", article: "21", events: [act("signatureConfirmed", "ISL", "2020-02-01")] },
  notContracting: {
    rule: "R12",
    article: "23(1)",
    events: [act("instrumentWithdrawn", "ISL", "2020-02-01")],
  },
  alreadyInForce: {
    rule: "R12",
    article: "23(1)",
    events: [...THREE, act("instrumentWithdrawn", "ISL", "2020-05-01")],
  },
  withdrawnAfterThreshold: {
    rule: "R12",
    article: "23(1)",
    hasEffect: true,
    events: [...THREE, act("instrumentWithdrawn", "ISL", "2020-04-30")],
  },
  notParty: { rule: "R38", article: "24", events: [notice("2020-06-01")] },
  noExit: {
    rule: "R37",
    article: "",
    definition: treaty({ exit: undefined }),
    events: [...THREE, notice("2020-06-01")],
  },
  lockedIn: {
    rule: "R38",
    article: "24",
    definition: treaty({
      exit: { article: "24", when: { anchor: "notice" }, notBefore: { on: "2020-06-02" } },
    }),
    events: [...THREE, notice("2020-06-01")],
  },
  alreadyNotified: {
    rule: "R38",
    article: "24",
    events: [...THREE, notice("2020-06-01"), notice("2021-01-01")],
  },
  nothingToRevoke: {
    rule: "R39",
    article: "24",
    events: [...THREE, act("withdrawalRevoked", "ISL", "2020-06-01")],
  },
  tooLateToRevoke: {
    rule: "R39",
    article: "24",
    events: [...THREE, notice("2020-06-01"), act("withdrawalRevoked", "ISL", "2021-06-01")],
  },
  otherDate: {
    rule: "R6",
    article: "",
    definition: left,
    events: [fact("opened", "2020-02-01"), fact("opened", "2020-03-01")],
  },
  unknownReference: {
    rule: "R47",
    article: "",
    events: [{ kind: "recordCorrection", date: "2020-02-01", refersTo: "nothing", details: { void: true } }],
  },
  malformedCorrection: {
    rule: "R36",
    article: "",
    events: [
      act("signature", "ISL", "2020-02-01", { id: "no-1" }),
      {
        kind: "recordCorrection",
        date: "2020-03-01",
        refersTo: "no-1",
        details: { replace: { date: "2020-02-30" } },
      },
    ],
  },
  effectInInstrument: {
    rule: "R24",
    article: "",
    hasEffect: true,
    events: [act("accession", "ISL", "2020-02-01", { effectiveOn: "2020-03-01" })],
  },
  effectTooEarly: {
    rule: "R38",
    article: "24",
    hasEffect: true,
    events: [...THREE, notice("2020-06-01", { effectiveOn: "2020-12-31" })],
  },
  declarationDue: {
    rule: "R48",
    article: "22",
    definition: treaty({ consent: [{ article: "22", kinds: ["accession"], declaration: "age" }] }),
    events: [act("accession", "ISL", "2020-02-01")],
  },
  unknownSubject: {
    rule: "R16",
    article: "",
    events: [...THREE, act("amendmentAccepted", "ISL", "2021-01-01", { subject: "bells" })],
  },
  tooLateToOppose: {
    rule: "R33",
    article: "30",
    definition: treaty({ amendments: [bells] }),
    events: [...THREE, act("amendmentObjected", "ISL", "2021-01-01", { subject: "bells" })],
  },
  suspensionNotProvided: {
    rule: "R43",
    article: "",
    events: [...THREE, fact("operationSuspended", "2021-01-01", { participant: "ISL" })],
  },
  nothingToExtend: {
    rule: "R43",
    article: "",
    events: [...THREE, fact("extended", "2021-01-01", { effectiveOn: "2023-01-01" })],
  },
  notSuspended: { rule: "R43", article: "", events: [...THREE, fact("operationResumed", "2021-01-01")] },
  reservationProhibited: {
    rule: "R25",
    article: "19",
    definition: prohibited,
    events: [...accede({ ISL: "2020-02-01" }), reserves("2020-02-01")],
  },
  reservationNotListed: {
    rule: "R25",
    article: "19",
    definition: treaty({ reservations: { article: "19", regime: "onlyListed", provisions: ["5"] } }),
    events: [...accede({ ISL: "2020-02-01" }), reserves("2020-02-01")],
  },
  reservationTooEarly: { rule: "R25", article: "", events: [reserves("2020-02-01")] },
  reservationNotConfirmed: {
    rule: "R25",
    article: "",
    hasEffect: true,
    events: [
      act("signature", "ISL", "2020-02-01"),
      reserves("2020-02-01"),
      act("ratification", "ISL", "2020-03-01"),
    ],
  },
  lateReservation: {
    rule: "R29",
    article: "",
    events: [...accede({ ISL: "2020-02-01" }), reserves("2029-06-01")],
  },
  notEntitledToAnswer: {
    rule: "R26",
    article: "",
    events: [
      ...accede({ ISL: "2020-02-01" }),
      { ...reserves("2020-02-01"), id: "r" },
      act("objection", "NOR", "2020-03-01", { refersTo: "r" }),
    ],
  },
  objectionTooLate: {
    rule: "R26",
    article: "",
    events: [
      ...accede({ ISL: "2020-02-01", NOR: "2020-02-01" }),
      { ...reserves("2020-02-01"), id: "r" },
      act("objection", "NOR", "2021-02-02", { refersTo: "r" }),
    ],
  },
  withdrawalExcluded: {
    rule: "R49",
    article: "19(2)",
    definition: treaty({
      reservations: {
        article: "19",
        regime: "permitted",
        withdrawal: { article: "19(2)", effect: "excluded" },
      },
    }),
    events: [
      ...accede({ ISL: "2020-02-01" }),
      { ...reserves("2020-02-01"), id: "r" },
      act("reservationWithdrawn", "ISL", "2020-03-01", { refersTo: "r" }),
    ],
  },
  noAnswerProvided: {
    rule: "R30",
    article: "",
    events: [
      ...accede({ NOR: "2020-02-01" }),
      act("accession", "ISL", "2020-03-01", { id: "a" }),
      act("accessionAccepted", "NOR", "2020-04-01", { refersTo: "a" }),
    ],
  },
  accessionObjectionTooLate: {
    rule: "R30",
    article: "12",
    definition: treaty({
      accessionByPairs: {
        article: "12",
        needs: "noObjection",
        within: { months: 6 },
        entry: { days: 60 },
      },
    }),
    events: [
      ...accede({ NOR: "2020-02-01" }),
      act("accession", "ISL", "2020-03-01", notified("2020-05-01")),
      act("accessionObjected", "NOR", "2020-11-02", { refersTo: "a" }),
    ],
  },
  notEntitledToObject: {
    rule: "R36",
    article: "VCLT 79(1)",
    events: [
      fact("textCorrection", "2020-02-01", { id: "spelling" }),
      act("objection", "NOR", "2020-03-01", { refersTo: "spelling" }),
    ],
  },
  correctionObjectionTooLate: {
    rule: "R36",
    article: "VCLT 79(2)",
    events: [
      ...accede({ NOR: "2020-02-01" }),
      fact("textCorrection", "2020-02-01", { id: "spelling" }),
      act("objection", "NOR", "2020-05-02", { refersTo: "spelling" }),
    ],
  },
};

describe.each(Object.entries(CASES))(
  "%s",
  (code, { rule, article, hasEffect, definition, events, participants }) => {
    const last = events[events.length - 1];
    const of = chronicle(definition ?? treaty(), events, participants ?? [UNION]);

    test("is the one irregularity of its example, with rule, article, event, participant and date", () => {
      const { irregularities } = status(of, "2030-01-01");
      expect(irregularities).toEqual([
        {
          code,
          rule,
          // Where the rule is not the treaty's own, there is no article to cite.
          article: article === "" ? expect.any(String) : article,
          event: expect.stringMatching(new RegExp(`^${last?.date}/${last?.kind}`)),
          participant: last?.participant ?? null,
          date: last?.date,
          message: expect.stringContaining(IRREGULARITIES[code as IrregularityCode].says),
          hasEffect: hasEffect ?? false,
        },
      ]);
      expect(IRREGULARITIES[code as IrregularityCode].rule).toBe(rule);
    });

    test("is not yet one on the day before", () => {
      const before = events.slice(0, -1);
      expect(
        status(chronicle(definition ?? treaty(), before, participants ?? [UNION]), "2030-01-01")
          .irregularities,
      ).toEqual([]);
    });
  },
);

/** Facts of the record, and acts that have effect as they are: whether the depositary received them is no question. */
const NOT_RECEIVED: readonly string[] = [
  "otherDate",
  "unknownReference",
  "malformedCorrection",
  "unknownSubject",
  "notSuspended",
  "nothingToExtend",
];

describe("an irregular act that the depositary received all the same", () => {
  const received = Object.entries(CASES).filter(
    ([code, { hasEffect }]) => hasEffect === undefined && !NOT_RECEIVED.includes(code),
  );
  test.each(received)("%s: has effect and stays listed", (code, { definition, events, participants }) => {
    const last = events[events.length - 1];
    const acts = events.map((event) => (event === last ? { ...event, receivedByDepositary: true } : event));
    const report = status(chronicle(definition ?? treaty(), acts, participants ?? [UNION]), "2030-01-01");
    expect(report.irregularities[0]).toMatchObject({
      code,
      hasEffect: true,
      message: expect.stringContaining("effect all the same"),
    });
  });
});

describe("what an irregular act does", () => {
  test("nothing: whoever did nothing else is not in the report", () => {
    for (const { events, definition, participants, hasEffect } of Object.values(CASES)) {
      if (hasEffect === true || events.length > 1) continue;
      const report = status(chronicle(definition ?? treaty(), events, participants ?? [UNION]), "2030-01-01");
      expect(report.participants).toEqual([]);
      expect(report.counts).toEqual({ signatories: 0, consentsToBeBound: 0, parties: 0 });
    }
  });

  test("R24: a date of effect in an instrument moves nothing", () => {
    const of = chronicle(treaty(), [
      ...accede({ ISL: "2020-03-01", NOR: "2020-03-10" }),
      act("accession", "DNK", "2020-04-01", { effectiveOn: "2020-06-01" }),
    ]);
    expect(status(of, "2020-04-01").force.entryIntoForce).toBe("2020-05-01");
  });

  test("R48: existence is judged on the day: the day before the end, not the end", () => {
    const yugoslavia: Participant = { id: "YUG", kind: "state", from: "2020-02-02", until: "2020-04-27" };
    const codes = (date: "2020-02-01" | "2020-02-02" | "2020-04-26" | "2020-04-27") =>
      status(chronicle(treaty(), accede({ YUG: date }), [yugoslavia]), "2030-01-01").irregularities.map(
        ({ code }) => code,
      );
    expect(codes("2020-02-01")).toEqual(["didNotExist"]);
    expect(codes("2020-02-02")).toEqual([]);
    expect(codes("2020-04-26")).toEqual([]);
    expect(codes("2020-04-27")).toEqual(["didNotExist"]);
  });

  test("of several ways of joining the reason of the last one that provides for the act is told", () => {
    const definition = treaty({
      consent: [
        { article: "22(1)", kinds: ["accession"], who: { participants: ["NOR"] } },
        { article: "22(2)", kinds: ["accession"], opens: { on: "2030-01-01" } },
        { article: "22(3)", kinds: ["ratification"] },
      ],
    });
    const { irregularities } = status(chronicle(definition, accede({ ISL: "2020-02-01" })), "2020-02-01");
    expect(irregularities).toMatchObject([{ code: "consentNotOpen", article: "22(2)" }]);
  });

  test("they are listed in the order of the record", () => {
    const of = chronicle(treaty(), [
      act("ratification", "NOR", "2020-03-01"),
      act("signature", "SWE", "2022-01-01"),
      act("ratification", "ISL", "2020-02-01"),
    ]);
    expect(status(of, "2030-01-01").irregularities.map(({ participant }) => participant)).toEqual([
      "ISL",
      "NOR",
      "SWE",
    ]);
  });
});
