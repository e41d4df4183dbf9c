import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { type Chronicle, replay } from "../../src/lifecycle/chronicle.js";
import { compile, type Rules } from "../../src/lifecycle/compile.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { status, treatyStatus } from "../../src/lifecycle/status.js";
import { transition } from "../../src/lifecycle/transition.js";
import { Misuse } from "../../src/model/mistake.js";
import { thrown } from "../model/thrown.js";
import { accede, act, chronicle, ratify, THREE, treaty } from "./treaty.js";

const of = chronicle(treaty(), [
  ...ratify({ NOR: "2020-02-01" }),
  ...accede({ ISL: "2020-03-01" }),
  act("signature", "SWE", "2020-02-15"),
  act("approval", "FIN", "2020-02-20", { id: "no-7" }),
  act("territorialExtension", "NOR", "2020-02-01", { id: "no-8" }),
]);

describe("the whole report on a day", () => {
  test("has these keys and these values", () => {
    expect(status(of, "2020-03-01")).toEqual({
      treaty: "lighthouses",
      on: "2020-03-01",
      knownUntil: null,
      beyondKnown: false,
      phase: "openForSignature",
      adoptedOn: "2020-01-15",
      signature: { state: "open", opensOn: "2020-01-15", closesOn: "2021-01-15", opensText: null },
      force: {
        state: "notInForce",
        conditionMetOn: null,
        entryIntoForce: null,
        provisionallyFrom: null,
        terminatedOn: null,
      },
      threshold: { article: "23(1)", required: 3, counted: 2 },
      missing: [
        {
          article: "23(1)",
          text: "1 more instrument of ratification, acceptance, approval or accession",
          need: 3,
          have: 2,
          lack: 1,
        },
      ],
      counts: { signatories: 2, consentsToBeBound: 2, parties: 0 },
      parts: [],
      amendments: [],
      participants: [
        {
          participant: "ISL",
          status: "contracting",
          signedOn: null,
          consentedOn: "2020-03-01",
          consentBy: "accession",
          inForceFrom: null,
          inForceUntil: null,
          provisionallyApplying: false,
          intentionNotToBecomeParty: false,
          operationSuspended: false,
          earlier: [],
          parts: [],
          amendments: [],
        },
        {
          participant: "NOR",
          status: "contracting",
          signedOn: "2020-02-01",
          consentedOn: "2020-02-01",
          consentBy: "ratification",
          inForceFrom: null,
          inForceUntil: null,
          provisionallyApplying: false,
          intentionNotToBecomeParty: false,
          operationSuspended: false,
          earlier: [],
          parts: [],
          amendments: [],
        },
        {
          participant: "SWE",
          status: "signatory",
          signedOn: "2020-02-15",
          consentedOn: null,
          consentBy: null,
          inForceFrom: null,
          inForceUntil: null,
          provisionallyApplying: false,
          intentionNotToBecomeParty: false,
          operationSuspended: false,
          earlier: [],
          parts: [],
          amendments: [],
        },
      ],
      irregularities: [
        {
          code: "notSignatory",
          rule: "R6",
          article: "22(1)",
          event: "no-7",
          participant: "FIN",
          date: "2020-02-20",
          message: "approval by FIN: it had not signed; only a signatory may ratify, accept or approve",
          hasEffect: false,
        },
      ],
      limits: [],
    });
  });

  test("is that of the treaty and that of each participant", () => {
    const { participants, ...report } = status(of, "2020-03-01");
    expect(treatyStatus(of, "2020-03-01")).toEqual(report);
    for (const each of participants)
      expect(participantStatus(of, each.participant, "2020-03-01")).toEqual(each);
  });

  test("someone who never acted has the status none", () => {
    for (const stranger of ["ATA", "constructor", "__proto__", ""]) {
      expect(participantStatus(of, stranger, "2020-03-01")).toEqual({
        participant: stranger,
        status: "none",
        signedOn: null,
        consentedOn: null,
        consentBy: null,
        inForceFrom: null,
        inForceUntil: null,
        provisionallyApplying: false,
        intentionNotToBecomeParty: false,
        operationSuspended: false,
        earlier: [],
        parts: [],
        amendments: [],
      });
    }
  });

  test("nothing dated after the day is in it", () => {
    expect(status(of, "2020-02-14").participants.map(({ participant }) => participant)).toEqual(["NOR"]);
    expect(status(of, "2020-02-14").counts).toEqual({ signatories: 1, consentsToBeBound: 1, parties: 0 });
    expect(status(of, "2020-02-19").irregularities).toEqual([]);
  });

  test("participants are sorted by id, whoever acted first", () => {
    expect(status(of, "2020-03-01").participants.map(({ participant }) => participant)).toEqual([
      "ISL",
      "NOR",
      "SWE",
    ]);
  });

  test("once reached, the threshold stands as on that day", () => {
    const reached = chronicle(treaty(), [...THREE, ...accede({ SWE: "2020-04-02" })]);
    expect(treatyStatus(reached, "2020-04-01").threshold).toEqual({
      article: "23(1)",
      required: 3,
      counted: 3,
    });
    expect(treatyStatus(reached, "2030-01-01").threshold).toEqual({
      article: "23(1)",
      required: 3,
      counted: 3,
    });
    expect(treatyStatus(reached, "2020-04-01").missing).toEqual([]);
  });

  test("more than so many: one more is required", () => {
    const definition = treaty({
      entry: { article: "23", when: { first: { tally: { count: "consents" }, is: { moreThan: 3 } } } },
    });
    expect(treatyStatus(chronicle(definition, THREE), "2020-04-01").threshold).toEqual({
      article: "23",
      required: 4,
      counted: 3,
    });
  });
});

describe("what a program without types can give", () => {
  test.each<[string, unknown]>([
    ["the definition itself", treaty()],
    ["nothing", undefined],
  ])("%s in place of rules is misuse", (_, value) => {
    expect(thrown(() => replay(value as Rules, []))).toMatchObject({
      name: "Misuse",
      path: "rules",
      remedy: "give what compile made of the definition",
    });
  });

  test.each<[string, unknown]>([
    ["rules", compile(treaty())],
    ["a list of events", []],
    ["nothing", null],
  ])("%s in place of a chronicle is misuse", (_, value) => {
    const fields = { name: "Misuse", path: "chronicle", remedy: "give the chronicle that replay made" };
    expect(thrown(() => status(value as Chronicle, "2020-03-01"))).toMatchObject(fields);
    expect(thrown(() => transition(value as Chronicle, act("accession", "ISL", "2020-03-01")))).toMatchObject(
      fields,
    );
  });
});

describe("the day of a report", () => {
  test("can be a Temporal.PlainDate", () => {
    expect(status(of, Temporal.PlainDate.from("2020-03-01"))).toEqual(status(of, "2020-03-01"));
  });

  test.each(["2020-02-30", "today", ""])("%j is misuse", (on) => {
    expect(() => status(of, on)).toThrow(Misuse);
    expect(() => treatyStatus(of, on)).toThrow(/^on: found/);
    expect(() => participantStatus(of, "ISL", on)).toThrow(Misuse);
  });

  test("can be any day of the calendar", () => {
    expect(status(of, "0001-01-01").phase).toBe("notAdopted");
    expect(status(of, "9999-12-31").phase).toBe("closedForSignature");
  });
});

describe("how far the record goes", () => {
  const known = replay(compile(treaty()), { format: 1, knownUntil: "2020-06-30", events: THREE });

  test.each([
    ["2020-06-29", false],
    ["2020-06-30", false],
    ["2020-07-01", true],
  ])("on %s the report speaks of a day beyond it: %s", (on, beyondKnown) => {
    expect(status(known, on)).toMatchObject({ knownUntil: "2020-06-30", beyondKnown });
  });

  test("where nobody says, no day is beyond it", () => {
    expect(status(of, "9999-12-31")).toMatchObject({ knownUntil: null, beyondKnown: false });
  });

  test("events dated after it are in the record all the same", () => {
    const later = replay(compile(treaty()), { format: 1, knownUntil: "2020-01-31", events: THREE });
    expect(status(later, "2020-04-01").counts.consentsToBeBound).toBe(3);
  });
});
