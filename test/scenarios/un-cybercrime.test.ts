/**
 * The Convention against Cybercrime, articles 64, 65 and 67, day by day: first the record as it ships, then what
 * would follow from deposits and notices that nobody has yet made. R numbers are those of the list of rules.
 */
import { describe, expect, test } from "vitest";
import { list, load, parsePublishedFacts } from "../../src/catalogue/index.js";
import {
  compile,
  participantStatus,
  replay,
  type StatusReport,
  status,
  type TreatyEvent,
  treatyStatus,
} from "../../src/index.js";
import { participants } from "../../src/register/index.js";
import {
  act,
  chronicleOf,
  definition,
  events,
  members,
  outside,
  ratifications,
  text,
  withMore,
} from "./un-cybercrime.js";

const shipped = withMore();
/** Clauses that the definition leaves out, with their reasons. */
const limits = definition.notModelled.map(({ article, why }) => ({
  code: "notModelled",
  event: null,
  article,
  message: why,
}));

describe("the record as it ships", () => {
  test("it has the opening, 73 signatures and no deposit, and ends on 19 November 2025", () => {
    const kinds = events.events.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "opened")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "signature")).toHaveLength(73);
    expect(kinds).toHaveLength(74);
    expect(events.knownUntil).toBe("2025-11-19");
  });

  test("every event names its source; only the depositary's own record counts as verified", () => {
    for (const { source } of events.events) {
      expect(source?.title).toMatch(/^(Multilateral Treaties|Depositary notification|Verdragenbank|Press)/);
      expect(source?.verified).toBe(source?.url?.startsWith("https://treaties.un.org/") ?? false);
    }
  });

  test("every clause names its article and its source; what was not read at the depositary says so", () => {
    const { adoption, signature, consent, entry, joining, exit } = definition;
    const clauses = [adoption, ...signature, ...consent, entry, joining, exit, exit?.ceasesWithMembers];
    expect(clauses.map((clause) => [clause?.article, clause?.source?.verified])).toEqual([
      ["General Assembly resolution 79/243", true],
      ["64(1)", true],
      ["64(3)", false],
      ["64(4)", false],
      ["65(1)", true],
      ["65(2)", false],
      ["67(1)", false],
      ["67(2)", false],
    ]);
  });

  test("definition and events name the schema by which an editor checks them", () => {
    for (const [file, schema] of [
      ["definition.json", "definition.json"],
      ["events.json", "event-file.json"],
    ] as const)
      expect(JSON.parse(text(file)).$schema).toBe(`../../../docs/schema/${schema}`);
  });

  test("the catalogue lists it, and loads it by its id or its number, capitals or not", async () => {
    const entry = { id: "un-cybercrime", title: definition.title, mtdsg: "XVIII-16" };
    expect(list().filter(({ id }) => id === "un-cybercrime")).toEqual([entry]);
    for (const name of ["un-cybercrime", "XVIII-16", " xviii-16 "])
      expect(await load(name)).toMatchObject({ definition, events });
    await expect(load("un-piracy")).rejects.toMatchObject({
      name: "Misuse",
      code: "unknownName",
      found: '"un-piracy"',
    });
  });

  test("what is derived are the dates that the depositary published, and no entry into force", async () => {
    const { published } = await load("un-cybercrime");
    const { adoptedOn, signature, force } = treatyStatus(shipped, "2026-11-24");
    expect(published.map(({ fact, date, source }) => [fact, date, source.verified])).toEqual([
      ["adoption", adoptedOn, true],
      ["opening", signature.opensOn, true],
      ["closing", signature.closesOn, true],
      ["entryIntoForce", force.entryIntoForce, true],
    ]);
  });

  test("a published fact that is malformed is told with its place", () => {
    const found = parsePublishedFacts([
      { fact: "opening", date: "2025-02-29", source: { title: "x", verified: false } },
      { fact: "signature", date: null, source: { title: "x", verified: false } },
      { fact: "birthday" },
    ]);
    expect(found.ok || found.mistakes.map(({ path, code }) => [path, code])).toEqual([
      ["[0].date", "impossibleDate"],
      ["[1].participant", "missing"],
      ["[2].fact", "unknownKind"],
    ]);
  });

  test.each([
    // on, phase, signature, opensOn, opensText, signatories
    ["2024-12-23", "notAdopted", "notYetOpen", null, null, 0],
    ["2024-12-24", "adopted", "notYetOpen", null, "in 2025, day not known", 0],
    ["2025-05-12", "adopted", "notYetOpen", null, "in 2025, day not known", 0],
    ["2025-05-13", "adopted", "notYetOpen", "2025-10-25", null, 0],
    ["2025-10-24", "adopted", "notYetOpen", "2025-10-25", null, 0],
    ["2025-10-25", "openForSignature", "open", "2025-10-25", null, 69],
    ["2025-10-26", "openForSignature", "open", "2025-10-25", null, 72],
    ["2025-11-18", "openForSignature", "open", "2025-10-25", null, 72],
    ["2025-11-19", "openForSignature", "open", "2025-10-25", null, 73],
    ["2026-12-31", "openForSignature", "open", "2025-10-25", null, 73],
    ["2027-01-01", "closedForSignature", "closed", "2025-10-25", null, 73],
  ])(
    "R6, R24: on %s it is %s, signature %s, opening %s %s, %i signatories",
    (on, phase, state, opensOn, opensText, signatories) => {
      const report = status(shipped, on);
      const adopted = phase !== "notAdopted";
      expect(report).toMatchObject({
        on,
        phase,
        adoptedOn: adopted ? "2024-12-24" : null,
        signature: { state, opensOn, opensText, closesOn: adopted ? "2026-12-31" : null },
        force: {
          state: "notInForce",
          conditionMetOn: null,
          entryIntoForce: null,
          provisionallyFrom: null,
          terminatedOn: null,
        },
        counts: { signatories, consentsToBeBound: 0, parties: 0 },
        knownUntil: "2025-11-19",
        beyondKnown: on > "2025-11-19",
        irregularities: [],
        limits,
      });
      expect(report.participants).toHaveLength(signatories);
    },
  );

  test("of the 69 signatures of 25 October 2025 five are flagged: their day is in no source", () => {
    const first = events.events.filter(({ kind, date }) => kind === "signature" && date === "2025-10-25");
    const flagged = first.filter(({ note }) => note !== undefined).map(({ participant }) => participant);
    expect(flagged).toEqual(["GBR", "SWE", "UGA", "URY", "VEN"]);
    expect(first.length - flagged.length).toBe(64);
  });

  test("R24: as known on 12 May 2025 the opening is a text, whatever the day asked for", () => {
    expect(treatyStatus(shipped, "2025-10-25", { knownOn: "2025-05-12" }).signature).toEqual({
      state: "notYetOpen",
      opensOn: null,
      closesOn: "2026-12-31",
      opensText: "in 2025, day not known",
    });
  });

  test("24 November 2026: open, 73 signatories, no deposit, 40 missing, beyond what is known", () => {
    const { participants: acted, ...report } = status(shipped, "2026-11-24");
    expect(report).toEqual({
      treaty: "un-cybercrime",
      on: "2026-11-24",
      knownUntil: "2025-11-19",
      beyondKnown: true,
      phase: "openForSignature",
      adoptedOn: "2024-12-24",
      signature: { state: "open", opensOn: "2025-10-25", closesOn: "2026-12-31", opensText: null },
      force: {
        state: "notInForce",
        conditionMetOn: null,
        entryIntoForce: null,
        provisionallyFrom: null,
        terminatedOn: null,
      },
      threshold: { article: "65(1)", required: 40, counted: 0 },
      missing: [
        {
          article: "65(1)",
          text: "40 more instruments of ratification, acceptance, approval or accession",
          need: 40,
          have: 0,
          lack: 40,
        },
      ],
      counts: { signatories: 73, consentsToBeBound: 0, parties: 0 },
      parts: [],
      amendments: [],
      irregularities: [],
      limits,
    });
    expect(acted).toHaveLength(73);
    const ids = acted.map(({ participant }) => participant);
    expect(ids).toEqual([...ids].sort());
    expect(acted.find(({ participant }) => participant === "DZA")).toEqual({
      participant: "DZA",
      status: "signatory",
      signedOn: "2025-10-25",
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
    expect(acted.find(({ participant }) => participant === "MUS")).toMatchObject({ signedOn: "2025-11-19" });
  });
});

/** 39 States and one more, as one wants the fortieth to be. */
const D39 = "2026-02-02";
const D40 = "2026-03-02";
const ENTRY = "2026-05-31";
const thirtyNine = ratifications(39, D39);
const fortieth = act("ratification", outside[39] ?? "", D40);

describe("article 65(1): the fortieth instrument", () => {
  test("R10: 39 States, one of them a member of the Union, and the Union: 39 are counted", () => {
    const france = act("ratification", "FRA", "2026-02-02");
    const union = act("approval", "EUE", "2026-02-03");
    const chronicle = withMore(...ratifications(38, D39), france, union);
    expect(treatyStatus(chronicle, "2026-02-03")).toMatchObject({
      phase: "openForSignature",
      threshold: { article: "65(1)", required: 40, counted: 39 },
      counts: { signatories: 73, consentsToBeBound: 40, parties: 0 },
      missing: [
        {
          need: 40,
          have: 39,
          lack: 1,
          text: "1 more instrument of ratification, acceptance, approval or accession",
        },
      ],
      irregularities: [],
    });
  });

  test("R8: with no member among them the Union's deposit is irregular under 64(3) and not counted", () => {
    const chronicle = withMore(...thirtyNine, act("approval", "EUE", "2026-02-03"));
    expect(status(chronicle, "2026-02-03")).toMatchObject({
      threshold: { counted: 39 },
      counts: { consentsToBeBound: 39 },
      irregularities: [
        {
          code: "organizationMembers",
          rule: "R8",
          article: "64(3)",
          participant: "EUE",
          date: "2026-02-03",
          hasEffect: false,
        },
      ],
    });
    expect(participantStatus(chronicle, "EUE", "2026-02-03")).toMatchObject({
      status: "signatory",
      consentedOn: null,
    });
  });

  test("R8: it is healed on the day a member State deposits, and consent dates from that day", () => {
    const chronicle = withMore(
      ...thirtyNine,
      act("approval", "EUE", "2026-02-03"),
      act("ratification", "FRA", D40),
    );
    expect(treatyStatus(chronicle, "2026-03-01").irregularities).toHaveLength(1);
    const healed = treatyStatus(chronicle, D40);
    expect(healed.irregularities).toEqual([]);
    expect(healed).toMatchObject({
      threshold: { counted: 40 },
      force: { conditionMetOn: D40, entryIntoForce: ENTRY },
      counts: { consentsToBeBound: 41 },
    });
    expect(participantStatus(chronicle, "EUE", D40)).toMatchObject({
      status: "contracting",
      consentedOn: D40,
      consentBy: "approval",
      inForceFrom: ENTRY,
    });
  });

  test("R8: a member that deposits on the same day suffices, whichever is listed first", () => {
    const union = act("approval", "EUE", D40);
    const france = act("ratification", "FRA", D40);
    for (const pair of [
      [union, france],
      [france, union],
    ]) {
      expect(treatyStatus(withMore(...pair), D40)).toMatchObject({
        threshold: { counted: 1 },
        counts: { consentsToBeBound: 2 },
        irregularities: [],
      });
    }
  });

  test("R8: the membership is that of the day: the United Kingdom no longer opens the way for the Union", () => {
    const chronicle = withMore(act("ratification", "GBR", D39), act("approval", "EUE", D40));
    expect(treatyStatus(chronicle, D40).irregularities).toMatchObject([
      { code: "organizationMembers", rule: "R8" },
    ]);
  });

  test("R8: the Union signs only if a member has signed", () => {
    const [opened, ...signed] = events.events;
    const union = signed.find(({ participant }) => participant === "EUE");
    const alone = chronicleOf([opened, union].filter((event) => event !== undefined));
    expect(treatyStatus(alone, "2025-10-25")).toMatchObject({
      counts: { signatories: 0 },
      irregularities: [{ code: "organizationMembers", rule: "R8", article: "64(1)", participant: "EUE" }],
    });
  });

  test("the fortieth State reaches the threshold; the thirty-ninth does not", () => {
    expect(treatyStatus(withMore(...thirtyNine), D40)).toMatchObject({
      threshold: { counted: 39 },
      force: { state: "notInForce", conditionMetOn: null, entryIntoForce: null },
    });
    expect(treatyStatus(withMore(...thirtyNine, fortieth), D40)).toMatchObject({
      phase: "entryIntoForceDetermined",
      threshold: { counted: 40 },
      missing: [],
      force: { state: "dateDetermined", conditionMetOn: D40, entryIntoForce: ENTRY },
    });
  });

  test("whatever the order of arrival, every report is the same", () => {
    const more = [...thirtyNine, fortieth, act("ratification", "FRA", D40), act("approval", "EUE", D40)];
    const all = [...events.events, ...more];
    const days = ["2025-10-25", D39, "2026-03-01", D40, "2026-05-30", ENTRY];
    const reports = (list: readonly TreatyEvent[]) => days.map((day) => status(chronicleOf(list), day));
    const inOrder = reports(all);
    expect(reports([...all].reverse())).toEqual(inOrder);
    for (const by of [1, 17, 40, 80])
      expect(reports([...all.slice(by), ...all.slice(0, by)])).toEqual(inOrder);
    expect(reports(interleaved(all))).toEqual(inOrder);
  });

  test("R1, R11: ratification, acceptance, approval and accession count alike, and a participant once", () => {
    const kinds = ["ratification", "acceptance", "approval"] as const;
    const mixed = outside.slice(0, 39).map((id, index) => act(kinds[index % 3] ?? "ratification", id, D39));
    const chronicle = withMore(...mixed, act("accession", "JPN", D40));
    expect(treatyStatus(chronicle, D40)).toMatchObject({
      threshold: { counted: 40 },
      force: { conditionMetOn: D40, entryIntoForce: ENTRY },
      irregularities: [],
    });
    expect(participantStatus(chronicle, "JPN", ENTRY)).toMatchObject({
      status: "party",
      signedOn: null,
      consentBy: "accession",
      inForceFrom: ENTRY,
    });
  });

  test("R2, R3: signatures alone reach nothing, however many", () => {
    expect(treatyStatus(shipped, "2027-01-01").threshold.counted).toBe(0);
  });

  test("R6: a signatory may deposit after the period for signature has ended", () => {
    expect(treatyStatus(withMore(...ratifications(40, "2027-02-01")), "2027-02-01")).toMatchObject({
      phase: "entryIntoForceDetermined",
      irregularities: [],
    });
  });

  /** By hand, from the calendar: the days left in the month of deposit, then month by month to ninety. */
  test.each([
    // fortieth deposit, in force, how
    ["2026-01-31", "2026-05-01", "28 + 31 + 30, and one"],
    ["2026-03-02", "2026-05-31", "29 + 30 + 31"],
    ["2026-05-31", "2026-08-29", "30 + 31 + 29"],
    ["2026-08-31", "2026-11-29", "30 + 31 + 29"],
    ["2026-10-02", "2026-12-31", "29 + 30 + 31"],
    ["2026-10-03", "2027-01-01", "28 + 30 + 31, and one"],
    ["2026-11-30", "2027-02-28", "31 + 31 + 28"],
    ["2026-12-01", "2027-03-01", "30 + 31 + 28, and one"],
    ["2026-12-02", "2027-03-02", "29 + 31 + 28, and two"],
    ["2027-11-30", "2028-02-28", "31 + 31 + 28, the leap day is not reached"],
    ["2027-12-01", "2028-02-29", "30 + 31 + 29, the leap day itself"],
    ["2027-12-02", "2028-03-01", "29 + 31 + 29, and one"],
    ["2028-01-31", "2028-04-30", "29 + 31 + 30"],
    ["2028-02-29", "2028-05-29", "31 + 30 + 29"],
    ["2099-12-01", "2100-03-01", "30 + 31 + 28 and one: 2100 has no leap day"],
  ])("R18: the fortieth deposit on %s brings it into force on %s (%s)", (deposit, entry) => {
    const chronicle = withMore(
      ...ratifications(39, "2026-01-02"),
      act("ratification", outside[39] ?? "", deposit),
    );
    expect(treatyStatus(chronicle, deposit).force).toEqual({
      state: "dateDetermined",
      conditionMetOn: deposit,
      entryIntoForce: entry,
      provisionallyFrom: null,
      terminatedOn: null,
    });
    expect(treatyStatus(chronicle, entry).phase).toBe("inForce");
  });

  test("R18: on the day before it is not in force and the original parties are contracting; on the day they are parties", () => {
    const chronicle = withMore(...thirtyNine, fortieth);
    const original = [...thirtyNine, fortieth].map(({ participant }) => participant);
    const before = status(chronicle, "2026-05-30");
    expect(before).toMatchObject({
      phase: "entryIntoForceDetermined",
      force: { state: "dateDetermined", entryIntoForce: ENTRY },
      counts: { consentsToBeBound: 40, parties: 0 },
    });
    expect(standings(before, original)).toEqual(new Set(["contracting"]));
    const on = status(chronicle, ENTRY);
    expect(on).toMatchObject({
      phase: "inForce",
      force: { state: "inForce", entryIntoForce: ENTRY },
      counts: { consentsToBeBound: 40, parties: 40 },
    });
    expect(standings(on, original)).toEqual(new Set(["party"]));
    for (const each of on.participants)
      expect(each.inForceFrom).toBe(original.includes(each.participant) ? ENTRY : null);
  });

  test("R15: all that deposit on the day of the fortieth are original parties, and the count of that day is kept", () => {
    const [a = "", b = ""] = outside.slice(40);
    const chronicle = withMore(
      ...thirtyNine,
      fortieth,
      act("ratification", a, D40),
      act("ratification", b, D40),
    );
    expect(treatyStatus(chronicle, "2026-07-01").threshold.counted).toBe(42);
    for (const id of [a, b]) expect(participantStatus(chronicle, id, D40).inForceFrom).toBe(ENTRY);
  });

  test("R7: in force while open for signature: the two do not exclude each other", () => {
    expect(treatyStatus(withMore(...thirtyNine, fortieth), "2026-06-01")).toMatchObject({
      phase: "inForce",
      signature: { state: "open" },
    });
  });
});

describe("article 65(2): those who deposit after the fortieth", () => {
  const late = outside[40] ?? "";

  test.each([
    // own deposit, days after the fortieth, in force for it
    ["2026-03-03", 1, ENTRY],
    ["2026-04-30", 59, ENTRY],
    ["2026-05-01", 60, ENTRY],
    ["2026-05-02", 61, "2026-06-01"],
    ["2026-05-30", 89, "2026-06-29"],
    ["2026-05-31", 90, "2026-06-30"],
    ["2026-06-01", 91, "2026-07-01"],
    ["2027-01-31", 335, "2027-03-02"],
  ])("R21: a deposit on %s, %i days after the fortieth, has effect on %s", (deposit, _days, from) => {
    const chronicle = withMore(...thirtyNine, fortieth, act("ratification", late, deposit));
    expect(participantStatus(chronicle, late, deposit)).toMatchObject({
      status: "contracting",
      inForceFrom: from,
    });
    expect(participantStatus(chronicle, late, dayBefore(from)).status).toBe("contracting");
    expect(participantStatus(chronicle, late, from).status).toBe("party");
  });

  test("R8: an organization accedes once a member State is a party, not before", () => {
    const [opened, ...signed] = events.events.filter(({ participant }) => participant !== "EUE");
    const accession = (date: string) => [
      ...(opened === undefined ? [] : [opened]),
      ...signed,
      ...thirtyNine,
      act("ratification", "FRA", D40),
      act("accession", "EUE", date),
    ];
    expect(treatyStatus(chronicleOf(accession("2026-05-30")), "2026-05-30").irregularities).toMatchObject([
      { code: "organizationMembers", rule: "R8", article: "64(4)" },
    ]);
    const inTime = chronicleOf(accession(ENTRY));
    expect(treatyStatus(inTime, ENTRY).irregularities).toEqual([]);
    expect(participantStatus(inTime, "EUE", ENTRY)).toMatchObject({
      status: "contracting",
      inForceFrom: "2026-06-30",
    });
    const tooEarly = chronicleOf(accession("2026-04-01"));
    expect(treatyStatus(tooEarly, ENTRY).irregularities).toEqual([]);
    expect(participantStatus(tooEarly, "EUE", ENTRY)).toMatchObject({
      consentedOn: ENTRY,
      inForceFrom: "2026-06-30",
    });
  });
});

describe("acts that the articles do not admit", () => {
  interface Refused {
    readonly what: string;
    readonly refused: TreatyEvent;
    readonly expected: { readonly code: string; readonly rule: string; readonly article: string };
    readonly before?: readonly TreatyEvent[];
  }
  const cases: readonly Refused[] = [
    {
      what: "R6: a signature on 1 January 2027, the period having ended the day before",
      refused: act("signature", "JPN", "2027-01-01"),
      expected: { code: "signatureClosed", rule: "R6", article: "64(1)" },
    },
    {
      what: "R6: a signature on 24 October 2025, the period beginning the next day",
      refused: act("signature", "JPN", "2025-10-24"),
      expected: { code: "signatureNotOpen", rule: "R6", article: "64(1)" },
    },
    {
      what: "R6: a ratification without signature",
      refused: act("ratification", "JPN", "2026-03-02"),
      expected: { code: "notSignatory", rule: "R6", article: "64(3)" },
    },
    {
      what: "R11: a second signature",
      refused: act("signature", "DZA", "2026-03-02"),
      expected: { code: "alreadySigned", rule: "R11", article: "64(1)" },
    },
    {
      what: "R11: a second ratification",
      refused: act("ratification", "DZA", "2026-04-02"),
      expected: { code: "alreadyConsented", rule: "R11", article: "64(3)" },
      before: [act("ratification", "DZA", "2026-03-02")],
    },
    {
      what: "R4: a signature before adoption",
      refused: act("signature", "JPN", "2024-12-23"),
      expected: { code: "beforeAdoption", rule: "R4", article: "General Assembly resolution 79/243" },
    },
    {
      what: "R4: an accession before adoption",
      refused: act("accession", "JPN", "2024-12-23"),
      expected: { code: "beforeAdoption", rule: "R4", article: "General Assembly resolution 79/243" },
    },
    {
      what: "R38: a denunciation by a State that never took part",
      refused: act("withdrawalNotified", "JPN", "2026-03-02"),
      expected: { code: "notParty", rule: "R38", article: "67(1)" },
    },
    {
      what: "R38: a denunciation by a State that has consented and is not yet a party",
      refused: act("withdrawalNotified", "DZA", "2026-04-02"),
      expected: { code: "notParty", rule: "R38", article: "67(1)" },
      before: [act("ratification", "DZA", "2026-03-02")],
    },
    {
      what: "R39: a revocation without notice",
      refused: act("withdrawalRevoked", outside[0] ?? "", "2026-07-01"),
      expected: { code: "nothingToRevoke", rule: "R39", article: "67(1)" },
      before: [...thirtyNine, fortieth],
    },
    {
      what: "R1: a formal confirmation, which the Convention does not know",
      refused: act("formalConfirmation", "DZA", "2026-03-02"),
      expected: { code: "kindNotProvided", rule: "R1", article: "64(3)" },
    },
    {
      what: "R48: a signature by an organization that is none of regional economic integration",
      refused: act("signature", "UNO", "2026-03-02"),
      expected: { code: "notEligible", rule: "R48", article: "64(1)" },
    },
    {
      what: "R48: a signature by a State that no longer exists",
      refused: act("signature", "DDDE", "2026-03-02"),
      expected: { code: "didNotExist", rule: "R48", article: "" },
    },
  ];

  test.each(cases)("$what, is irregular and without effect", ({ refused, expected, before = [] }) => {
    const on = refused.date ?? "";
    const without = status(withMore(...before), on);
    const report = status(withMore(...before, refused), on);
    expect(report.irregularities).toMatchObject([
      { ...expected, participant: refused.participant, date: on, hasEffect: false },
    ]);
    expect(report.irregularities[0]?.message).toContain(refused.kind);
    expect({ ...report, irregularities: [] }).toEqual({ ...without, irregularities: [] });
  });

  test("R6: a ratification without signature is healed by a signature within the period", () => {
    const chronicle = withMore(
      act("ratification", "JPN", "2026-03-02"),
      act("signature", "JPN", "2026-06-01"),
    );
    expect(treatyStatus(chronicle, "2026-05-31")).toMatchObject({
      threshold: { counted: 0 },
      irregularities: [{ code: "notSignatory", date: "2026-03-02" }],
    });
    expect(treatyStatus(chronicle, "2026-06-01")).toMatchObject({
      threshold: { counted: 1 },
      irregularities: [],
    });
    expect(participantStatus(chronicle, "JPN", "2026-06-01")).toMatchObject({
      status: "contracting",
      signedOn: "2026-06-01",
      consentedOn: "2026-06-01",
      consentBy: "ratification",
    });
  });

  test("policy healed: the definition can let it count from its own day", () => {
    const acts = [act("ratification", "JPN", "2026-03-02"), act("signature", "JPN", "2026-06-01")];
    const chronicle = chronicleOf([...events.events, ...acts], { healed: "deposit" });
    expect(participantStatus(chronicle, "JPN", "2026-05-31").consentedOn).toBeNull();
    expect(participantStatus(chronicle, "JPN", "2026-06-01").consentedOn).toBe("2026-03-02");
  });

  test("R6: a signature after the period heals nothing: both acts stay irregular", () => {
    const chronicle = withMore(
      act("ratification", "JPN", "2026-03-02"),
      act("signature", "JPN", "2027-01-01"),
    );
    expect(
      treatyStatus(chronicle, "2027-01-01").irregularities.map(({ code, article }) => [code, article]),
    ).toEqual([
      ["notSignatory", "64(3)"],
      ["signatureClosed", "64(1)"],
    ]);
  });

  test("R6: what the depositary received all the same has effect, and stays listed", () => {
    const received: TreatyEvent = { ...act("ratification", "JPN", "2026-03-02"), receivedByDepositary: true };
    const chronicle = withMore(received);
    expect(treatyStatus(chronicle, "2026-03-02")).toMatchObject({
      threshold: { counted: 1 },
      irregularities: [{ code: "notSignatory", rule: "R6", hasEffect: true }],
    });
  });

  test("R24: before the day of an act its irregularity is not in the report", () => {
    const chronicle = withMore(act("ratification", "JPN", "2026-03-02"));
    expect(treatyStatus(chronicle, "2026-03-01").irregularities).toEqual([]);
  });
});

describe("article 67: denunciation", () => {
  const inForce = [...thirtyNine, fortieth, act("ratification", "FRA", D40), act("approval", "EUE", D40)];
  const one = outside[0] ?? "";

  test("R38: it takes effect one year after receipt, and not the day before", () => {
    const chronicle = withMore(...inForce, act("withdrawalNotified", one, "2026-07-01"));
    expect(participantStatus(chronicle, one, "2026-07-01")).toMatchObject({
      status: "partyWithdrawalNotified",
      inForceUntil: "2027-07-01",
    });
    expect(participantStatus(chronicle, one, "2027-06-30").status).toBe("partyWithdrawalNotified");
    expect(participantStatus(chronicle, one, "2027-07-01").status).toBe("formerParty");
  });

  test("R39: revoked before it takes effect, it was never left; on that day it is too late", () => {
    const notice = act("withdrawalNotified", one, "2026-07-01");
    const revoked = withMore(...inForce, notice, act("withdrawalRevoked", one, "2027-06-30"));
    expect(participantStatus(revoked, one, "2027-07-01")).toMatchObject({
      status: "party",
      inForceUntil: null,
    });
    const tooLate = withMore(...inForce, notice, act("withdrawalRevoked", one, "2027-07-01"));
    expect(treatyStatus(tooLate, "2027-07-01").irregularities).toMatchObject([
      { code: "tooLateToRevoke", rule: "R39", article: "67(1)" },
    ]);
    expect(participantStatus(tooLate, one, "2027-07-01").status).toBe("formerParty");
  });

  test("67(2): the Union ceases to be a party on the day the last member that was one has left", () => {
    const chronicle = withMore(...inForce, act("withdrawalNotified", "FRA", "2026-07-01"));
    expect(participantStatus(chronicle, "EUE", "2027-06-30").status).toBe("party");
    expect(participantStatus(chronicle, "EUE", "2027-07-01")).toMatchObject({
      status: "formerParty",
      inForceUntil: "2027-07-01",
    });
  });

  test("67(2): while another member is a party the Union stays", () => {
    const chronicle = withMore(
      ...inForce,
      act("ratification", members.find((id) => id !== "FRA") ?? "", "2026-04-01"),
      act("withdrawalNotified", "FRA", "2026-07-01"),
    );
    expect(participantStatus(chronicle, "EUE", "2027-07-01").status).toBe("party");
  });

  test("R41: below forty parties it stays in force", () => {
    const chronicle = withMore(...thirtyNine, fortieth, act("withdrawalNotified", one, "2026-07-01"));
    expect(treatyStatus(chronicle, "2027-07-01")).toMatchObject({
      phase: "inForce",
      counts: { parties: 39 },
    });
  });

  test("R42: who left comes back by accession, with a new date, and both are kept", () => {
    const chronicle = withMore(
      ...inForce,
      act("withdrawalNotified", one, "2026-07-01"),
      act("accession", one, "2028-01-01"),
    );
    expect(participantStatus(chronicle, one, "2028-01-31")).toMatchObject({
      status: "party",
      consentBy: "accession",
      inForceFrom: "2028-01-31",
      inForceUntil: null,
      earlier: [{ consentBy: "ratification", inForceFrom: ENTRY, inForceUntil: "2027-07-01" }],
    });
  });
});

test("without facts about participants the Union counts as a State, which the caller decides", () => {
  const bare = replay(compile(definition), [...events.events, act("approval", "EUE", D39)]);
  expect(treatyStatus(bare, D39)).toMatchObject({ threshold: { counted: 1 }, irregularities: [] });
  const described = replay(compile(definition, { participants }), [
    ...events.events,
    act("approval", "EUE", D39),
  ]);
  expect(treatyStatus(described, D39).threshold.counted).toBe(0);
});

function standings(report: StatusReport, of: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(
    report.participants.filter(({ participant }) => of.includes(participant)).map((each) => each.status),
  );
}

/** First, last, second, last but one. */
function interleaved<T>(list: readonly T[]): T[] {
  return list.flatMap((_, index) => {
    const at = index % 2 === 0 ? index / 2 : list.length - (index + 1) / 2;
    return list.slice(at, at + 1);
  });
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
