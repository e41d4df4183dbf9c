import { describe, expect, test } from "vitest";
import { explain } from "../../src/answers/explain.js";
import type { Chronicle } from "../../src/lifecycle/chronicle.js";
import { nextDates } from "../../src/lifecycle/next-dates.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { possibleActs } from "../../src/lifecycle/possible-acts.js";
import { status, treatyStatus } from "../../src/lifecycle/status.js";
import { transition } from "../../src/lifecycle/transition.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import type { Participant } from "../../src/model/participant.js";
import { accede, act, chronicle, fact, irregular, standing, THREE, treaty } from "./treaty.js";

const possible = (of: Chronicle, participant: string, on: DateText) =>
  Object.fromEntries(possibleActs(of, participant, on).map((each) => [each.kind, each.possible]));

describe("R6: the period for signature", () => {
  test.each<[DateText, string[]]>([
    ["2020-01-14", ["beforeAdoption 20 ISL"]],
    ["2020-01-15", []],
    ["2021-01-15", []],
    ["2021-01-16", ["signatureClosed 21 ISL"]],
  ])("a signature of %s: %j", (date, irregularities) => {
    const of = chronicle(treaty(), [act("signature", "ISL", date)]);
    expect(irregular(of)).toEqual(irregularities);
    expect(standing(of, "ISL", "2030-01-01")).toBe(irregularities.length === 0 ? "signatory" : "none");
    expect(treatyStatus(of, "2030-01-01").counts.signatories).toBe(irregularities.length === 0 ? 1 : 0);
  });

  test("received by the depositary all the same, a signature has effect and stays listed", () => {
    const of = chronicle(treaty(), [act("signature", "ISL", "2021-01-16", { receivedByDepositary: true })]);
    expect(irregular(of)).toEqual(["signatureClosed! 21 ISL"]);
    expect(standing(of, "ISL", "2021-01-16")).toBe("signatory");
  });

  test("a treaty that is not signed refuses a signature", () => {
    const of = chronicle(treaty({ signature: [] }), [act("signature", "ISL", "2020-02-01")]);
    expect(irregular(of)).toEqual(["noSignature 20 ISL"]);
    expect(treatyStatus(of, "2020-02-01").signature).toEqual({
      state: "none",
      opensOn: null,
      closesOn: null,
      opensText: null,
    });
  });

  test("R11: a second signature is irregular, and the first one stands", () => {
    const of = chronicle(treaty(), [
      act("signature", "ISL", "2020-02-01"),
      act("signature", "ISL", "2020-03-01"),
    ]);
    expect(irregular(of)).toEqual(["alreadySigned 21 ISL"]);
    expect(participantStatus(of, "ISL", "2020-03-01").signedOn).toBe("2020-02-01");
    expect(treatyStatus(of, "2020-03-01").counts.signatories).toBe(1);
  });

  test("a signatory may ratify after it closed, one that has not signed may not", () => {
    const of = chronicle(treaty(), [
      act("signature", "ISL", "2020-02-01"),
      act("ratification", "ISL", "2022-02-01"),
      act("ratification", "NOR", "2022-02-01"),
    ]);
    expect(irregular(of)).toEqual(["notSignatory 22(1) NOR"]);
    expect(standing(of, "ISL", "2022-02-01")).toBe("contracting");
    expect(standing(of, "NOR", "2022-02-01")).toBe("none");
  });

  test("a ratification without signature has effect where the depositary received it as accession", () => {
    const of = chronicle(treaty(), [
      act("ratification", "NOR", "2022-02-01", { receivedByDepositary: true }),
    ]);
    expect(irregular(of)).toEqual(["notSignatory! 22(1) NOR"]);
    expect(standing(of, "NOR", "2022-02-01")).toBe("contracting");
  });

  test("signature and ratification on one day are in order, whatever theirs", () => {
    const events = [act("ratification", "ISL", "2020-02-01"), act("signature", "ISL", "2020-02-01")];
    expect(irregular(chronicle(treaty(), events))).toEqual([]);
    expect(irregular(chronicle(treaty(), [...events].reverse()))).toEqual([]);
  });

  test("a length of time from opening", () => {
    const of = chronicle(
      treaty({
        signature: [
          {
            article: "21",
            opens: { recorded: "opened" },
            closes: { after: { recorded: "opened" }, period: { months: 12 } },
          },
        ],
      }),
      [fact("opened", "2020-06-01")],
    );
    expect(treatyStatus(of, "2020-06-01").signature).toMatchObject({
      state: "open",
      opensOn: "2020-06-01",
      closesOn: "2021-06-01",
    });
    expect(treatyStatus(of, "2021-06-01").signature.state).toBe("open");
    expect(treatyStatus(of, "2021-06-02").signature.state).toBe("closed");
  });

  test("that never ends has no last day", () => {
    const of = chronicle(treaty({ signature: [{ article: "21", opens: { anchor: "adoption" } }] }), []);
    expect(treatyStatus(of, "9999-12-31").signature).toMatchObject({
      state: "open",
      opensOn: "2020-01-15",
      closesOn: null,
    });
  });

  test("that ends on an event stays open until it is recorded", () => {
    const definition = treaty({
      signature: [{ article: "21", opens: { anchor: "adoption" }, closes: { recorded: "closed" } }],
    });
    const of = chronicle(definition, [
      fact("closed", "2022-03-31"),
      act("signature", "ISL", "2022-03-31"),
      act("signature", "NOR", "2022-04-01"),
    ]);
    expect(treatyStatus(of, "2022-03-30").signature).toMatchObject({ state: "open", closesOn: null });
    expect(treatyStatus(of, "2022-03-31").signature).toMatchObject({ state: "open", closesOn: "2022-03-31" });
    expect(treatyStatus(of, "2022-04-01").signature.state).toBe("closed");
    expect(irregular(of)).toEqual(["signatureClosed 21 NOR"]);
  });
});

test("R6: a period whose last day is counted back from entry into force is open until that is certain", () => {
  const of = chronicle(
    treaty({
      signature: [
        {
          article: "21",
          opens: { anchor: "adoption" },
          closes: { before: { anchor: "entryIntoForce" }, period: { days: 10 } },
        },
      ],
      entry: {
        article: "23",
        when: {
          lasting: { tally: { count: "consents" }, is: { atLeast: 3 } },
          period: { days: 5 },
          from: { anchor: "adoption" },
        },
      },
    }),
    THREE,
  );
  // In force on 6 April: then the last day was 27 March, which nobody could know.
  expect(treatyStatus(of, "2020-04-05").signature).toMatchObject({ state: "open", closesOn: null });
  expect(possible(of, "CHE", "2020-04-05")).toMatchObject({ signature: true });
  expect(treatyStatus(of, "2020-04-06").signature).toMatchObject({ state: "closed", closesOn: "2020-03-27" });
});

describe("R6: two periods for signature", () => {
  const phases = treaty({
    signature: [
      { article: "21(1)", place: "Reykjavik", opens: { on: "2020-02-01" }, closes: { on: "2020-02-29" } },
      {
        article: "21(2)",
        place: "New York",
        opens: { on: "2020-04-01" },
        closes: { on: "2020-04-30" },
        who: { memberOf: "EUE" },
      },
    ],
  });
  const of = chronicle(phases, []);

  test.each<[DateText, string, string, string]>([
    ["2020-01-15", "notYetOpen", "2020-02-01", "adopted"],
    ["2020-02-01", "open", "2020-02-01", "openForSignature"],
    ["2020-02-29", "open", "2020-02-01", "openForSignature"],
    ["2020-03-01", "closed", "2020-04-01", "closedForSignature"],
    ["2020-03-31", "closed", "2020-04-01", "closedForSignature"],
    ["2020-04-01", "open", "2020-02-01", "openForSignature"],
    ["2020-04-30", "open", "2020-02-01", "openForSignature"],
    ["2020-05-01", "closed", "2020-02-01", "closedForSignature"],
  ])("on %s: %s, opening %s, %s", (on, state, opensOn, phase) => {
    expect(treatyStatus(of, on)).toMatchObject({
      phase,
      signature: { state, opensOn, closesOn: "2020-04-30" },
    });
  });

  test.each<[string, DateText, string[]]>([
    ["ISL", "2020-01-31", ["signatureNotOpen 21(1) ISL"]],
    ["ISL", "2020-02-29", []],
    ["ISL", "2020-03-15", ["signatureClosed 21(1) ISL"]],
    ["ISL", "2020-04-15", ["signatureClosed 21(1) ISL"]],
    ["FRA", "2020-04-15", []],
    ["FRA", "2020-05-01", ["signatureClosed 21(2) FRA"]],
  ])("a signature by %s on %s: %j", (participant, date, irregularities) => {
    expect(irregular(chronicle(phases, [act("signature", participant, date)]))).toEqual(irregularities);
  });
});

describe("R3: a definitive signature is consent", () => {
  const definition = treaty({
    consent: [
      { article: "22(1)(a)", kinds: ["definitiveSignature"] },
      { article: "22(1)(b)", kinds: ["ratification"], requires: "signature" },
    ],
  });

  test("on its own date", () => {
    const of = chronicle(definition, [act("definitiveSignature", "ISL", "2020-02-01")]);
    expect(irregular(of)).toEqual([]);
    expect(participantStatus(of, "ISL", "2020-02-01")).toMatchObject({
      status: "contracting",
      signedOn: "2020-02-01",
      consentedOn: "2020-02-01",
      consentBy: "definitiveSignature",
    });
    expect(treatyStatus(of, "2020-02-01").counts).toEqual({
      signatories: 1,
      consentsToBeBound: 1,
      parties: 0,
    });
  });

  test("a signature subject to ratification is not", () => {
    const of = chronicle(definition, [act("signature", "ISL", "2020-02-01")]);
    expect(participantStatus(of, "ISL", "2020-02-01")).toMatchObject({
      status: "signatory",
      consentedOn: null,
    });
  });

  test("where the treaty does not provide for it, it is a signature only, and irregular", () => {
    const of = chronicle(treaty(), [act("definitiveSignature", "ISL", "2020-02-01")]);
    expect(irregular(of)).toEqual(["kindNotProvided 22(1) ISL"]);
    expect(standing(of, "ISL", "2020-02-01")).toBe("signatory");
  });

  test("after the period it is neither", () => {
    const of = chronicle(definition, [act("definitiveSignature", "ISL", "2021-02-01")]);
    expect(irregular(of)).toEqual(["signatureClosed 21 ISL"]);
    expect(standing(of, "ISL", "2021-02-01")).toBe("none");
  });
});

describe("R3: a signature ad referendum, once confirmed, is a full signature", () => {
  const events = [
    act("signatureAdReferendum", "ISL", "2020-02-01"),
    act("signatureConfirmed", "ISL", "2020-05-01"),
  ];

  test("before it is confirmed it is none", () => {
    const of = chronicle(treaty(), events);
    expect(participantStatus(of, "ISL", "2020-04-30")).toMatchObject({ status: "none", signedOn: null });
    expect(status(of, "2020-04-30").participants).toMatchObject([{ participant: "ISL", status: "none" }]);
    expect(treatyStatus(of, "2020-04-30").counts.signatories).toBe(0);
  });

  test("from the confirmation, by default", () => {
    const of = chronicle(treaty(), events);
    expect(participantStatus(of, "ISL", "2020-05-01")).toMatchObject({
      status: "signatory",
      signedOn: "2020-05-01",
      consentedOn: null,
    });
    expect(treatyStatus(of, "2020-05-01").counts.signatories).toBe(1);
    expect(irregular(of)).toEqual([]);
  });

  test("from the signature, where the policy says so", () => {
    const of = chronicle(treaty({ policies: { adReferendum: "signature" } }), events);
    expect(participantStatus(of, "ISL", "2020-04-30").signedOn).toBeNull();
    expect(participantStatus(of, "ISL", "2020-05-01").signedOn).toBe("2020-02-01");
  });

  test("it is consent only where signature is", () => {
    const consent = [{ article: "22", kinds: ["signatureConfirmed"] }] as const;
    const byConfirmation = chronicle(treaty({ consent }), events);
    expect(participantStatus(byConfirmation, "ISL", "2020-05-01")).toMatchObject({
      status: "contracting",
      consentedOn: "2020-05-01",
      consentBy: "signatureConfirmed",
    });
    const bySignature = chronicle(treaty({ consent, policies: { adReferendum: "signature" } }), events);
    expect(participantStatus(bySignature, "ISL", "2020-05-01").consentedOn).toBe("2020-02-01");
  });

  test("one of a signatory, received all the same, leaves nothing to confirm", () => {
    const of = chronicle(treaty(), [
      act("signature", "ISL", "2020-02-01"),
      act("signatureAdReferendum", "ISL", "2020-03-01", { receivedByDepositary: true }),
    ]);
    expect(irregular(of)).toEqual(["alreadySigned! 21 ISL"]);
    const signed = explain(of, "2020-03-01", { participant: "ISL" }).clauses.find(
      ({ clause }) => clause === "signature",
    );
    expect(signed?.outcome).toEqual({ is: "date", on: "2020-02-01", since: "2020-02-01" });
    expect(possibleActs(of, "ISL", "2020-03-01")).toContainEqual(
      expect.objectContaining({ kind: "signatureConfirmed", possible: false, code: "nothingToConfirm" }),
    );
  });

  test("made and confirmed on one day, whatever the ids", () => {
    const of = chronicle(treaty(), [
      act("signatureAdReferendum", "ISL", "2020-02-01", { id: "z" }),
      act("signatureConfirmed", "ISL", "2020-02-01", { id: "a" }),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(standing(of, "ISL", "2020-02-01")).toBe("signatory");
  });

  test("without one there is nothing to confirm", () => {
    const of = chronicle(treaty(), [act("signatureConfirmed", "ISL", "2020-05-01")]);
    expect(irregular(of)).toMatchObject([expect.stringMatching(/^nothingToConfirm .*ISL$/)]);
    expect(standing(of, "ISL", "2020-05-01")).toBe("none");
  });

  test("a second confirmation has nothing to confirm either", () => {
    const of = chronicle(treaty(), [...events, act("signatureConfirmed", "ISL", "2020-06-01")]);
    expect(irregular(of)).toHaveLength(1);
    expect(participantStatus(of, "ISL", "2020-06-01").signedOn).toBe("2020-05-01");
  });

  test("R11: a second one is irregular, and the first one stands", () => {
    const twice = [...events, act("signatureAdReferendum", "ISL", "2020-03-01")];
    const of = chronicle(treaty({ policies: { adReferendum: "signature" } }), twice);
    expect(irregular(of)).toEqual(["alreadySigned 21 ISL"]);
    expect(possible(of, "ISL", "2020-02-29")).toMatchObject({ signatureAdReferendum: false });
    expect(participantStatus(of, "ISL", "2020-05-01").signedOn).toBe("2020-02-01");
  });

  test("after a full signature nothing is left to confirm", () => {
    const of = chronicle(treaty(), [...events, act("signature", "ISL", "2020-04-01")]);
    expect(irregular(of)).toEqual(["nothingToConfirm 21 ISL"]);
    expect(possible(of, "ISL", "2020-04-01")).toMatchObject({ signatureConfirmed: false });
    expect(
      explain(of, "2020-04-01", { participant: "ISL" }).clauses.find(({ clause }) => clause === "signature"),
    ).toMatchObject({ kind: "signature", outcome: { is: "date", on: "2020-04-01" } });
    expect(participantStatus(of, "ISL", "2020-05-01").signedOn).toBe("2020-04-01");
  });

  test.each<[string, DateText, string]>([
    ["R43: the treaty has ended", "2020-06-01", "afterEnd"],
    ["R48: it is no more", "2020-05-01", "didNotExist"],
  ])("%s: it is not confirmed, nor is a signature succeeded to", (_, on, code) => {
    const gone: Participant = { id: "ISL", kind: "state", until: "2020-05-01" };
    const ended = treaty({ end: [{ article: "30", when: { on: "2020-06-01" } }] });
    const of = chronicle(
      ended,
      [
        act("signatureAdReferendum", "ISL", "2020-02-01"),
        act("signatureConfirmed", "ISL", on),
        act("successionToSignature", "ISL", on),
      ],
      [gone],
    );
    expect(possible(of, "ISL", on)).toMatchObject({ signatureConfirmed: false });
    expect(status(of, on).irregularities.map((each) => each.code)).toEqual([code, code]);
    expect(treatyStatus(of, on).counts.signatories).toBe(0);
  });

  test("after the period for signature it is refused like any other", () => {
    const of = chronicle(treaty(), [act("signatureAdReferendum", "ISL", "2021-02-01")]);
    expect(irregular(of)).toEqual(["signatureClosed 21 ISL"]);
  });
});

describe("R5: a declared intention not to become a party", () => {
  const of = chronicle(treaty(), [
    act("signature", "ISL", "2020-02-01"),
    act("intentionNotToBecomeParty", "ISL", "2020-06-01"),
  ]);

  test("is recorded from its day", () => {
    expect(participantStatus(of, "ISL", "2020-05-31").intentionNotToBecomeParty).toBe(false);
    expect(participantStatus(of, "ISL", "2020-06-01").intentionNotToBecomeParty).toBe(true);
  });

  test("and the signature goes on being counted; it is neither irregular nor a limit", () => {
    expect(status(of, "2020-06-01")).toMatchObject({
      counts: { signatories: 1 },
      participants: [{ participant: "ISL", status: "signatory", signedOn: "2020-02-01" }],
      irregularities: [],
      limits: [],
    });
  });

  test("of one that never signed is recorded too", () => {
    const other = chronicle(treaty(), [act("intentionNotToBecomeParty", "NOR", "2020-06-01")]);
    expect(status(other, "2020-06-01").participants).toMatchObject([
      { participant: "NOR", status: "none", intentionNotToBecomeParty: true },
    ]);
  });

  test("does not keep it from ratifying after all", () => {
    const after = chronicle(treaty(), [
      act("signature", "ISL", "2020-02-01"),
      act("intentionNotToBecomeParty", "ISL", "2020-06-01"),
      act("ratification", "ISL", "2020-09-01"),
    ]);
    expect(participantStatus(after, "ISL", "2020-08-31").intentionNotToBecomeParty).toBe(true);
    expect(participantStatus(after, "ISL", "2020-09-01")).toMatchObject({
      status: "contracting",
      intentionNotToBecomeParty: false,
    });
  });
});

describe("R31: provisional application", () => {
  const signed = act("signature", "SWE", "2020-02-01");
  const applying = (events: Parameters<typeof chronicle>[1], on: DateText) =>
    participantStatus(chronicle(treaty(), events), "SWE", on).provisionallyApplying;

  test("starts on the day of the notice, or on the later day it names", () => {
    const atOnce = [signed, act("provisionalApplication", "SWE", "2020-03-01")];
    expect(applying(atOnce, "2020-02-29")).toBe(false);
    expect(applying(atOnce, "2020-03-01")).toBe(true);
    const later = [signed, act("provisionalApplication", "SWE", "2020-03-01", { effectiveOn: "2020-04-01" })];
    expect(applying(later, "2020-03-31")).toBe(false);
    expect(applying(later, "2020-04-01")).toBe(true);
  });

  test("is not party status", () => {
    const of = chronicle(treaty(), [signed, act("provisionalApplication", "SWE", "2020-03-01")]);
    expect(participantStatus(of, "SWE", "2020-03-01")).toMatchObject({
      status: "signatory",
      inForceFrom: null,
    });
    expect(treatyStatus(of, "2020-03-01").counts).toEqual({
      signatories: 1,
      consentsToBeBound: 0,
      parties: 0,
    });
  });

  test("ends with force for that participant", () => {
    const events = [
      ...THREE,
      act("provisionalApplication", "SWE", "2020-05-01"),
      ...accede({ SWE: "2020-06-01" }),
    ];
    expect(applying(events, "2020-06-30")).toBe(true);
    expect(applying(events, "2020-07-01")).toBe(false);
  });

  test("R42: has ended with that for one that leaves and comes back", () => {
    const events = [
      ...THREE,
      act("provisionalApplication", "SWE", "2020-05-01"),
      ...accede({ SWE: "2020-06-01" }),
      act("withdrawalNotified", "SWE", "2021-01-01"),
      act("accession", "SWE", "2023-01-01"),
    ];
    expect(applying(events, "2023-01-15")).toBe(false);
  });

  test("no day is announced on which it would begin, where it is over by then", () => {
    const begins = act("provisionalApplication", "SWE", "2020-05-01", { effectiveOn: "2020-12-01" });
    const announced = (clauses: Parameters<typeof treaty>[0], ...events: readonly TreatyEvent[]) =>
      nextDates(
        chronicle(treaty({ ...clauses, signature: [] }), [...THREE, begins, ...events]),
        "2020-09-01",
      ).map(({ date, fact }) => `${date} ${fact}`);
    expect(announced({})).toEqual(["2020-12-01 provisionalApplication"]);
    expect(announced({}, act("provisionalApplicationEnded", "SWE", "2020-08-01"))).toEqual([]);
    expect(announced({}, act("accession", "SWE", "2020-07-01"))).toEqual([]);
    expect(announced({}, fact("terminated", "2020-08-01", { effectiveOn: "2020-11-01" }))).toEqual([
      "2020-11-01 termination",
    ]);
    expect(announced({ provisional: { article: "26", until: { on: "2020-12-01" } } })).toEqual([]);
    expect(announced({ provisional: { article: "26", until: { on: "2021-03-01" } } })).toEqual([
      "2020-12-01 provisionalApplication",
      "2021-03-01 provisionalApplicationEnded",
    ]);
  });

  test("when it ends for all is a change for each who applies it", () => {
    const definition = treaty({ provisional: { article: "26", until: { recorded: "end" } } });
    const of = chronicle(definition, [act("provisionalApplication", "SWE", "2020-05-01")]);
    const decided = fact("decision", "2020-06-01", { subject: "end", effectiveOn: "2020-09-01" });
    const found = transition(of, decided).changes.map(
      (each) => `${each.change} ${each.fact} ${each.participant}`,
    );
    expect(found).toEqual(["determined provisionalApplicationEnded SWE"]);
  });

  test("ends with a notice of its end, on the day of the notice or the later day it names", () => {
    const begun = [signed, act("provisionalApplication", "SWE", "2020-03-01")];
    const atOnce = [...begun, act("provisionalApplicationEnded", "SWE", "2020-06-01")];
    expect(applying(atOnce, "2020-05-31")).toBe(true);
    expect(applying(atOnce, "2020-06-01")).toBe(false);
    const later = [
      ...begun,
      act("provisionalApplicationEnded", "SWE", "2020-06-01", { effectiveOn: "2020-08-01" }),
    ];
    expect(applying(later, "2020-07-31")).toBe(true);
    expect(applying(later, "2020-08-01")).toBe(false);
  });

  test("ends with a notice that it will not become a party", () => {
    const events = [
      signed,
      act("provisionalApplication", "SWE", "2020-03-01"),
      act("intentionNotToBecomeParty", "SWE", "2020-06-01"),
    ];
    expect(applying(events, "2020-05-31")).toBe(true);
    expect(applying(events, "2020-06-01")).toBe(false);
  });

  test("can start again", () => {
    const events = [
      signed,
      act("provisionalApplication", "SWE", "2020-03-01"),
      act("provisionalApplicationEnded", "SWE", "2020-06-01"),
      act("provisionalApplication", "SWE", "2020-09-01"),
    ];
    expect(applying(events, "2020-08-31")).toBe(false);
    expect(applying(events, "2020-09-01")).toBe(true);
  });

  test("R42: does not revive when one leaves or comes back; a new notice begins it anew", () => {
    const left = [
      act("provisionalApplication", "ISL", "2020-02-01"),
      ...THREE,
      act("withdrawalNotified", "ISL", "2020-06-01"),
      act("accession", "ISL", "2022-01-01", { id: "anew" }),
    ];
    const applies = (events: TreatyEvent[], on: DateText) =>
      participantStatus(chronicle(treaty(), events), "ISL", on).provisionallyApplying;
    expect(applies(left, "2020-04-30")).toBe(true);
    for (const on of ["2020-05-01", "2021-06-01", "2022-01-01"] as const)
      expect(applies(left, on)).toBe(false);
    const anew = [...left, act("provisionalApplication", "ISL", "2021-12-01")];
    expect(applies(anew, "2021-12-01")).toBe(true);
    expect(applies(anew, "2022-01-30")).toBe(true);
    expect(applies(anew, "2022-01-31")).toBe(false);
  });

  test("ends with the treaty", () => {
    const events = [
      signed,
      act("provisionalApplication", "SWE", "2020-03-01"),
      fact("terminated", "2020-06-01"),
    ];
    expect(applying(events, "2020-05-31")).toBe(true);
    expect(applying(events, "2020-06-01")).toBe(false);
  });
});
