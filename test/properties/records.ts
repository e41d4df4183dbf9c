import fc from "fast-check";
import type { TreatyCondition, When } from "../../src/clauses/when.js";
import type { Definition } from "../../src/definition/definition.js";
import type { Exit, OrganizationRule, Regime } from "../../src/definition/regime.js";
import { knownDate } from "../../src/model/calendar-date.js";
import { readDay } from "../../src/model/day.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { eventId } from "../../src/model/event-id.js";
import { EVENT_KINDS, type EventKind, KINDS } from "../../src/model/event-kind.js";
import type { Participant } from "../../src/model/participant.js";
import type { Period } from "../../src/model/period.js";

/** A treaty, facts about those who take part in it, and what they did: in order and out of it. */
export interface Sample {
  readonly definition: Definition;
  readonly participants: readonly Participant[];
  readonly events: readonly TreatyEvent[];
}

const START = readDay("2020-02-01");
/** All happens on 70 days, so that acts meet, on one day or on days side by side. */
const LENGTH = 70;

/** The text of a day of the sample, by its number; the days before and after it too. */
export function date(offset: number): ReturnType<typeof knownDate> {
  return knownDate(START + offset);
}

/** Every day of the sample, a few before it, and some after its last event, when periods run out. */
export const DAYS: readonly ReturnType<typeof knownDate>[] = [
  ...Array.from({ length: LENGTH + 40 }, (_, index) => date(index - 5)),
  date(LENGTH + 120),
  date(LENGTH + 1000),
];

const dateText = fc.integer({ min: 0, max: LENGTH - 1 }).map(date);
const STATES = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "constructor", "toString"];
export const NAMES = [...STATES, "ORG", "HHH"];

const period: fc.Arbitrary<Period> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 25 }).map((days) => ({ days })) },
  { weight: 1, arbitrary: fc.constant({ months: 1 }) },
  { weight: 1, arbitrary: fc.constant({ days: 3, snap: { firstOfMonth: 1 } }) },
);

const organizationRule: fc.Arbitrary<OrganizationRule | undefined> = fc.constantFrom(
  undefined,
  "alone",
  "memberSigned",
  "memberDeposited",
  "memberParty",
  "majoritySigned",
  "majorityDeposited",
  "excluded",
);

const group = fc.constantFrom(
  undefined,
  { kind: "state" } as const,
  { memberOf: "ORG" },
  { not: { memberOf: "ORG" } },
  { group: "founders" },
);

const tally = (count: "signatures" | "consents" | "parties", regime?: string) =>
  fc.record(
    {
      count: fc.constant(count),
      kinds: fc.constant(["ratification", "accession", "definitiveSignature"] as const),
      of: group.filter((each) => each !== undefined),
      organizations: fc.constantFrom("notAdditional", "notCounted", "statesOnly", "counted"),
      regime: fc.constant(regime ?? "treaty"),
    },
    { requiredKeys: regime === undefined ? ["count"] : ["count", "regime"], noNullPrototype: true },
  );

/** So many, in the words of conditions of every form. */
const condition = (needed: number, regime?: string): fc.Arbitrary<TreatyCondition> => {
  const simple: fc.Arbitrary<TreatyCondition> = fc
    .tuple(tally("consents", regime), fc.boolean())
    .map(([what, more]) => ({
      tally: what,
      is: more ? { moreThan: Math.max(1, needed - 1) } : { atLeast: needed },
    }));
  const others: fc.Arbitrary<TreatyCondition>[] = [
    simple.map((each) => ({
      all: [each, { tally: { count: "consents", of: { group: "founders" } }, is: { atLeast: 1 } }],
    })),
    simple.map((each) => ({ any: [each, { tally: { count: "signatures" }, is: { atLeast: needed + 2 } }] })),
    simple.map((each) => ({ not: { not: each } })),
    fc.constant({
      tally: { count: "consents", weights: "tonnage", organizations: "notAdditional" },
      is: { atLeast: { share: [1, 3], of: { total: "tonnage" } } },
    }),
    fc.constant({
      tally: { count: "consents" },
      is: { moreThan: { share: [1, 2], of: { tally: { count: "signatures" } } } },
    }),
    fc.constant({
      tally: { count: "consents" },
      is: {
        atLeast: { share: [1, 2], of: { tally: { count: "signatures" } }, frozenOn: { on: date(20) } },
      },
    }),
    fc.constant({
      tally: { count: "consents", of: { memberOf: "ORG" } },
      is: { atLeast: { share: [1, 2], of: { group: { memberOf: "ORG" } } } },
    }),
  ];
  return fc.oneof({ weight: 5, arbitrary: simple }, ...others.map((arbitrary) => ({ weight: 1, arbitrary })));
};

const entry = (needed: number, regime?: string): fc.Arbitrary<Regime["entry"]> => {
  const first = condition(needed, regime);
  const plain: fc.Arbitrary<When<"treaty">> = fc
    .tuple(first, period)
    .map(([what, length]) => ({ after: { first: what }, period: length }));
  const when = fc.oneof(
    { weight: 6, arbitrary: plain },
    { weight: 1, arbitrary: first.map((what): When<"treaty"> => ({ first: what })) },
    { weight: 1, arbitrary: first.map((what): When<"treaty"> => ({ first: what, from: { on: date(15) } })) },
    {
      weight: 1,
      arbitrary: plain.map((what): When<"treaty"> => ({ latest: [what, { on: date(30) }] })),
    },
    {
      weight: 1,
      arbitrary: plain.map((what): When<"treaty"> => ({ earliest: [what, { recorded: "conference" }] })),
    },
    {
      weight: 1,
      arbitrary: first.map(
        (what): When<"treaty"> => ({
          if: { first: what },
          by: { on: date(25) },
          then: { on: date(40) },
          else: { recorded: "conference" },
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: period.map(
        (length): When<"treaty"> => ({
          lasting: { tally: { count: "signatures" }, is: { atLeast: needed } },
          period: length,
          from: { anchor: "opening" },
        }),
      ),
    },
    { weight: 1, arbitrary: fc.constant<When<"treaty">>({ on: date(35) }) },
  );
  return when.map((each) => ({ article: "23(1)", when: each }));
};

const end: fc.Arbitrary<Regime["end"]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom("parties", "consents"),
        fc.integer({ min: 1, max: 4 }),
        fc.option(period, { nil: undefined }),
      )
      .map(([count, least, length]) => [
        {
          article: "25",
          when: {
            lasting: { not: { tally: { count }, is: { atLeast: least } } },
            ...(length === undefined ? {} : { period: length }),
            from: { anchor: "entryIntoForce" },
          },
        } as const,
      ]),
  },
  {
    weight: 1,
    arbitrary: fc.constant([
      { article: "25", when: { after: { anchor: "entryIntoForce" }, period: { days: 60 } } },
      { article: "26", when: { recorded: "dissolution" } },
    ] as const),
  },
);

const exit: fc.Arbitrary<Exit | undefined> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(undefined) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.oneof(
          {
            weight: 4,
            arbitrary: period.map((length) => ({ after: { anchor: "notice" }, period: length }) as const),
          },
          { weight: 1, arbitrary: fc.constant({ anchor: "namedDate" } as const) },
          {
            weight: 1,
            arbitrary: fc.constant({
              clock: { first: { days: 20 }, then: { days: 10 }, notice: { days: 5 } },
              from: { anchor: "entryIntoForce" },
            } as const),
          },
        ),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(undefined, "entryIntoForce", "entryIntoForceForParticipant"),
      )
      .map(([when, named, ceases, lockedFrom]) => ({
        article: "24",
        when,
        ...(named ? ({ namedDate: "later" } as const) : {}),
        ...(ceases ? { ceasesWithMembers: { article: "24(3)" } } : {}),
        ...(lockedFrom === undefined
          ? {}
          : { notBefore: { after: { anchor: lockedFrom }, period: { days: 8 } } as const }),
      })),
  },
);

const part: fc.Arbitrary<Regime> = fc
  .tuple(
    fc.oneof(
      entry(2, "part"),
      fc.constant({ article: "41(2)", when: { anchor: "entryIntoForce", regime: "treaty" } } as const),
    ),
    exit,
    fc.boolean(),
  )
  .map(([comes, leaves, signed]) => ({
    id: "part",
    consent: [
      {
        article: "41(1)",
        kinds: ["declaration", "acceptance"],
        ...(signed ? { requires: "signature" } : {}),
      },
    ] satisfies Regime["consent"],
    entry: comes,
    ...(leaves === undefined ? {} : { exit: leaves }),
  }));

const signature: fc.Arbitrary<Definition["signature"]> = fc
  .tuple(
    fc.constantFrom<When<"treaty">[]>(
      { anchor: "adoption" },
      { recorded: "opened", meanwhile: "this year" },
      { on: date(5) },
    ),
    fc.constantFrom<(When<"treaty"> | undefined)[]>(
      undefined,
      { on: date(45) },
      { recorded: "closed" },
      { anchor: "entryIntoForce" },
      { after: { anchor: "opening" }, period: { days: 30 } },
    ),
    organizationRule,
    group,
    fc.constantFrom(0, 1, 1, 1, 2),
  )
  .map(([opens, closes, organizations, who, periods]) =>
    [
      {
        article: "21(1)",
        opens,
        ...(closes === undefined ? {} : { closes }),
        ...(organizations === undefined ? {} : { organizations }),
        ...(who === undefined ? {} : { who }),
      },
      { article: "21(2)", opens: { on: date(50) }, closes: { on: date(60) } },
    ].slice(0, periods),
  );

const consent: fc.Arbitrary<Definition["consent"]> = fc
  .tuple(
    organizationRule,
    group,
    fc.constantFrom<(When<"treaty"> | undefined)[]>(
      undefined,
      { anchor: "opening" },
      { anchor: "entryIntoForce" },
      { after: { anchor: "closing" }, period: { days: 1 } },
    ),
    fc.boolean(),
  )
  .map(([organizations, who, opens, loose]) => [
    {
      article: "22(1)",
      kinds: ["ratification", "acceptance", "approval"],
      ...(loose ? {} : ({ requires: "signature" } as const)),
      ...(organizations === undefined ? {} : { organizations }),
    },
    {
      article: "22(2)",
      kinds: ["accession"],
      ...(opens === undefined ? {} : { opens }),
      ...(who === undefined ? {} : { who }),
      ...(organizations === undefined ? {} : { organizations }),
    },
    { article: "22(3)", kinds: ["definitiveSignature", "signatureConfirmed"] },
  ]);

const definition: fc.Arbitrary<Definition> = fc
  .integer({ min: 2, max: 6 })
  .chain((needed) =>
    fc.record({
      adoption: fc.constantFrom<When<"treaty">[]>({ on: date(0) }, { on: date(3) }, { recorded: "adopted" }),
      signature,
      consent,
      entry: entry(needed),
      joining: fc.option(fc.tuple(period, fc.constantFrom("threshold", "entry")), { nil: undefined }),
      exit,
      end,
      part: fc.option(part, { nil: undefined }),
      policies: fc.record(
        {
          organizationAlone: fc.constantFrom("counted", "notCounted"),
          adReferendum: fc.constantFrom("confirmation", "signature"),
          withdrawnAfterThreshold: fc.constantFrom("keepsDate", "reopens"),
          healed: fc.constantFrom("healing", "deposit"),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
    }),
  )
  .map(({ adoption, joining, exit: leaves, end: ends, part: accepted, policies, ...rest }) => ({
    format: 1,
    id: "treaty",
    title: "A Convention",
    adoption: { article: "20", when: adoption },
    ...rest,
    ...(joining === undefined
      ? {}
      : {
          joining: {
            article: "23(2)",
            when: { after: { anchor: "consent" }, period: joining[0] },
            startsAt: joining[1],
            floor: "written",
          } as const,
        }),
    ...(leaves === undefined ? {} : { exit: leaves }),
    ...(ends === undefined ? {} : { end: ends }),
    ...(accepted === undefined ? {} : { parts: [accepted] }),
    groups: [{ id: "founders", is: { participants: ["AAA", "BBB", "CCC", "ORG"] } }],
    weights: [{ id: "tonnage", of: { AAA: 10, BBB: 20, CCC: 30, DDD: 5, ORG: 60, constructor: 7 } }],
    policies,
    notModelled: [],
  }));

const participants: fc.Arbitrary<readonly Participant[]> = fc
  .tuple(
    fc.array(
      fc.record({ id: fc.constantFrom(...STATES), from: fc.option(dateText), until: fc.option(dateText) }),
      { maxLength: 4 },
    ),
    fc.option(dateText),
  )
  .map(([members, gone]) => [
    {
      id: "ORG",
      kind: "organization",
      members: members.map(({ id, from, until }) => ({
        id,
        ...(from === null ? {} : { from }),
        ...(until === null ? {} : { until }),
      })),
    },
    ...(gone === null ? [] : [{ id: "HHH", kind: "state", until: gone } as const]),
  ]);

/** Those that move something come more often than those that are only recorded. */
const COMMON: readonly EventKind[] = [
  "signature",
  "ratification",
  "accession",
  "accession",
  "withdrawalNotified",
  "withdrawalRevoked",
  "instrumentWithdrawn",
  "definitiveSignature",
  "signatureAdReferendum",
  "signatureConfirmed",
  "declaration",
  "succession",
  "opened",
  "decision",
];
const kind = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...COMMON) },
  { weight: 2, arbitrary: fc.constantFrom(...KINDS) },
);

interface Raw {
  readonly kind: EventKind;
  readonly participant: string;
  readonly date: ReturnType<typeof date>;
  readonly effect: number | null;
  readonly learnt: number | null;
  readonly subject: string | null;
  readonly received: boolean;
  readonly named: boolean;
  readonly undated: boolean;
  readonly note: string | null;
  readonly refersTo: number;
  readonly replace: "void" | "date" | "participant" | "kind" | "nonsense";
}

const raw: fc.Arbitrary<Raw> = fc.record({
  kind,
  participant: fc.constantFrom(...NAMES),
  date: dateText,
  effect: fc.option(fc.integer({ min: -5, max: 20 }), { freq: 8 }),
  learnt: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 8 }),
  subject: fc.option(fc.constantFrom("part", "part", "treaty", "conference", "dissolution", "elsewhere"), {
    freq: 2,
  }),
  received: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  named: fc.boolean(),
  undated: fc.integer({ min: 0, max: 29 }).map((number) => number === 0),
  note: fc.option(fc.constantFrom("seen", "copy"), { freq: 8 }),
  refersTo: fc.nat(59),
  replace: fc.constantFrom("void", "date", "participant", "kind", "nonsense"),
});

function withSubject({ kind: of, subject }: Raw): boolean {
  return (
    subject !== null &&
    (["declaration", "declarationWithdrawn", "decision", "acceptance"].includes(of) || subject === "part")
  );
}

function build(raws: readonly Raw[], withCorrections: boolean): TreatyEvent[] {
  const events: TreatyEvent[] = [];
  raws.forEach((each, index) => {
    const correction = each.kind === "recordCorrection";
    if (correction && !withCorrections) return;
    const target = raws.length === 0 ? undefined : events[each.refersTo % Math.max(1, events.length)];
    events.push({
      kind: each.kind,
      ...(each.undated && !correction ? { date: null, dateText: "that spring" } : { date: each.date }),
      ...(EVENT_KINDS[each.kind].of === "participant" ? { participant: each.participant } : {}),
      ...(each.named || correction ? { id: `e${index}` } : {}),
      ...(each.effect === null ? {} : { effectiveOn: date(readDay(each.date) - START + each.effect) }),
      ...(each.learnt === null ? {} : { knownOn: date(readDay(each.date) - START + each.learnt) }),
      ...(withSubject(each) ? { subject: each.subject } : {}),
      ...(each.received ? { receivedByDepositary: true } : {}),
      ...(each.note === null ? {} : { note: each.note }),
      ...(correction
        ? {
            refersTo: target === undefined ? "nothing" : eventId(target),
            details: corrected(each),
          }
        : {}),
      // Every kind has its form here; the property of the round trip reads it with the schema.
    } as TreatyEvent);
  });
  return events;
}

function corrected({ replace, participant, date: day }: Raw): unknown {
  switch (replace) {
    case "void":
      return { void: true };
    case "date":
      return { replace: { date: day } };
    case "participant":
      return { replace: { participant } };
    case "kind":
      return { replace: { kind: "accession", participant } };
    case "nonsense":
      return { replace: { kind: "join" } };
  }
}

function samples(withCorrections: boolean): fc.Arbitrary<Sample> {
  return fc.record({
    definition,
    participants,
    events: fc
      .tuple(fc.array(raw, { maxLength: 60, size: "max" }), fc.integer({ min: 2, max: NAMES.length }))
      .map(([raws, crowd]) =>
        build(
          raws.map((each) => ({
            ...each,
            participant: NAMES[NAMES.indexOf(each.participant) % crowd] ?? "AAA",
          })),
          withCorrections,
        ),
      ),
  });
}

/** Records of up to sixty events of all kinds, many of them irregular, corrections of the record among them. */
export const records: fc.Arbitrary<Sample> = samples(true);

/** The same without corrections of the record: what was done is what was done. */
export const uncorrectedRecords: fc.Arbitrary<Sample> = samples(false);

/** Records of treaties that two instruments bring into force, with parties from early on that may leave. */
export const recordsInForce: fc.Arbitrary<Sample> = fc
  .record({
    sample: uncorrectedRecords,
    leaves: exit.filter((each) => each !== undefined),
    days: fc.array(fc.integer({ min: 3, max: 15 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ sample, leaves, days }) => ({
    ...sample,
    definition: {
      ...sample.definition,
      entry: {
        article: "23(1)",
        when: { first: { tally: { count: "consents" }, is: { atLeast: 2 } } },
      },
      exit: leaves,
    },
    events: [
      ...days.map(
        (day, index): TreatyEvent => ({
          kind: "accession",
          participant: NAMES[index] ?? "AAA",
          date: date(day),
          receivedByDepositary: true,
        }),
      ),
      ...sample.events,
    ],
  }));

/** The day of an event as a number; NaN of an undated one. */
export function dayOf(event: TreatyEvent): number {
  return event.date === null ? Number.NaN : readDay(event.date);
}

/** The day from which the record knows of an event. */
export function knownFrom(event: TreatyEvent): number {
  const text = event.knownOn ?? event.date;
  return text === null ? Number.NEGATIVE_INFINITY : readDay(text);
}
