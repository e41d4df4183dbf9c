import type { Derivation } from "../clauses/derivation.js";
import { type Outcome, outcomeOf } from "../clauses/outcome.js";
import { type Reckoning, WAITING } from "../clauses/reckoning.js";
import type { Clause, Regime } from "../definition/regime.js";
import { beyondKnown, type Chronicle, sightOf, type ViewOptions } from "../lifecycle/chronicle.js";
import { derive } from "../lifecycle/derive.js";
import { joinsLater } from "../lifecycle/force.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { ROW } from "../lifecycle/row.js";
import { type CalendarDate, type DateInput, knownDate } from "../model/calendar-date.js";
import { type Day, NEVER } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import type { EventKind } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import { countOut } from "./count-out.js";

/** Why the dates of a treaty, or of one participant, are what they are on a day. Plain JSON. */
export interface Explanation {
  readonly treaty: Id;
  readonly on: CalendarDate;
  readonly knownUntil: CalendarDate | null;
  readonly beyondKnown: boolean;
  readonly participant: Id | null;
  readonly clauses: readonly ClauseDerivation[];
}

/** One clause applied: what it comes to, and how. */
export interface ClauseDerivation {
  readonly clause:
    | "adoption"
    | "opening"
    | "closing"
    | "entryIntoForce"
    | "end"
    | "consent"
    | "entryIntoForceForParticipant"
    | "exit";
  /** The part of the treaty; null for the treaty itself. */
  readonly part: Id | null;
  readonly article: string;
  readonly outcome: Outcome;
  /** The event on which it rests, where it is one act. */
  readonly event: Id | null;
  readonly kind: EventKind | null;
  readonly derivation: Derivation | null;
  readonly notes: readonly Note[];
}

/** What one should know of an outcome: a rule that was applied, an inference, a policy. */
export interface Note {
  readonly code: NoteCode;
  readonly rule: string;
  readonly text: string;
}

const NOTES = {
  original: {
    rule: "R15",
    text: "it deposited by the end of the day on which the conditions were met: an original party",
  },
  gap: {
    rule: "R22",
    text: "no clause covers a deposit between the threshold and entry into force: the general date",
  },
  later: { rule: "R21", text: "it deposited later: its own deposit and its own period" },
  floorWritten: { rule: "R21", text: "never before the treaty itself, so the text says" },
  floorImplied: {
    rule: "R21",
    text: "never before the treaty itself; the text does not say so, but nobody is bound by a treaty that is not in force",
  },
  noClause: { rule: "R22", text: "no clause on later parties: from the day of its consent (VCLT 24(3))" },
  succession: {
    rule: "R44",
    text: "from the date of effect of the succession, never before the treaty itself",
  },
  namedDate: { rule: "R38", text: "the later day that the notice names" },
  policy: {
    rule: "R10",
    text: "an organization is counted before any of its members has deposited: policy organizationAlone",
  },
  withParent: { rule: "R35", text: "leaving the parent treaty is leaving this one too" },
  organizationWithMembers: {
    rule: "R38",
    text: "an organization ceases to be a party with its member States",
  },
} as const satisfies Record<string, { readonly rule: string; readonly text: string }>;

/**
 * The stable name of a note.
 *
 * @useDeclaredType
 */
export type NoteCode = keyof typeof NOTES;

function note(code: NoteCode): Note {
  return { code, ...NOTES[code] };
}

/** What explain takes besides chronicle and day. */
export interface ExplainOptions extends ViewOptions {
  /** Explain the dates of this participant instead of those of the treaty. */
  readonly participant?: Id;
}

/**
 * Explains the dates of a treaty on a day, or those of one participant: for each clause what it comes to, article,
 * the events that count in order, those that do not and why, and what is missing.
 *
 * @example
 * ```ts
 * import { compile, explain, replay } from "treaty-lifecycle";
 * import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
 *
 * const { clauses } = explain(replay(compile(definition), events), "2026-11-24");
 * clauses.map(({ clause, article, outcome }) => `${clause} ${article} ${outcome.is}`);
 * // → ["adoption General Assembly resolution 79/243 date", "opening 64(1) date", "closing 64(1) date", "entryIntoForce 65(1) waiting"]
 * ```
 */
export function explain(chronicle: Chronicle, on: DateInput, options: ExplainOptions = {}): Explanation {
  const { ledger, day } = sightOf(chronicle, on, options);
  const { participant } = options;
  return {
    treaty: ledger.rules.definition.id,
    on: knownDate(day),
    knownUntil: chronicle.knownUntil,
    beyondKnown: beyondKnown(chronicle, day),
    participant: participant ?? null,
    clauses:
      participant === undefined
        ? ofTreaty(ledger, day)
        : ofParticipant(ledger, ledger.slotOf(participant), day),
  };
}

type Kind = ClauseDerivation["clause"];

function ofTreaty(ledger: Ledger, day: Day): ClauseDerivation[] {
  const { definition, regimes } = ledger.rules;
  const apply = (clause: Kind, { article, when }: Clause<"treaty">, regime = 0): ClauseDerivation => {
    const derivation = derive(ledger, when, article, day, countOut, { regime });
    return {
      clause,
      part: partId(ledger, regime),
      article,
      outcome: derivation.outcome,
      event: null,
      kind: null,
      derivation,
      notes: restsOnPolicy(derivation) ? [note("policy")] : [],
    };
  };
  return [
    apply("adoption", definition.adoption),
    ...definition.signature.flatMap((period) => [
      apply("opening", { article: period.article, when: period.opens }),
      ...(period.closes === undefined
        ? []
        : [apply("closing", { article: period.article, when: period.closes })]),
    ]),
    ...regimes.flatMap((regime, index) => [
      apply("entryIntoForce", regime.entry, index),
      ...(regime.end ?? []).map((end) => apply("end", end, index)),
    ]),
  ];
}

function restsOnPolicy({ condition, parts }: Derivation): boolean {
  return [condition].some((each) => each !== undefined && policyIn(each)) || parts.some(restsOnPolicy);
}

function policyIn({ comparison, parts }: NonNullable<Derivation["condition"]>): boolean {
  return comparison?.policy !== undefined || parts.some(policyIn);
}

function ofParticipant(ledger: Ledger, slot: number, day: Day): ClauseDerivation[] {
  if (slot < 0) return [];
  return ledger.rules.regimes.flatMap((regime, index) => {
    const consentBy = ledger.get(slot, ROW.consentBy, index);
    if (consentBy < 0) return [];
    return [
      consentOf(ledger, slot, index, consentBy, day),
      forceOf(ledger, slot, index, day),
      ...exitOf(ledger, slot, regime, index, day),
    ];
  });
}

function consentOf(ledger: Ledger, slot: number, regime: number, by: number, day: Day): ClauseDerivation {
  const on = ledger.get(slot, ROW.consentOn, regime);
  const rule = ledger.rules.regimes[regime]?.consent.find((each) =>
    each.kinds.some((kind) => kind === ledger.kind(by)),
  );
  return {
    clause: "consent",
    part: partId(ledger, regime),
    article: rule?.article ?? "",
    outcome: outcomeOf({ on, since: on, why: null }, day, () => []),
    event: eventId(ledger.event(by)),
    kind: ledger.kind(by),
    derivation: null,
    notes: [],
  };
}

/** From when a participant is bound: the general date, or its own with the treaty's as floor. */
function forceOf(ledger: Ledger, slot: number, regime: number, day: Day): ClauseDerivation {
  const { entry, joining } = ledger.rules.regimes[regime] ?? ledger.rules.definition;
  const general = ledger.entries[regime] ?? WAITING;
  const consent = ledger.consentOn(slot, regime);
  const by = ledger.get(slot, ROW.consentBy, regime);
  const date: Reckoning = {
    on: ledger.get(slot, ROW.from, regime),
    since: ledger.get(slot, ROW.fromSince, regime),
    why: null,
  };
  const certain = date.since <= day;
  const later = certain && joinsLater(joining, consent, general, ledger.thresholdOf(regime));
  const succession = ledger.kind(by) === "succession";
  const clause = later && !succession ? joining : entry;
  const derivation =
    clause === undefined
      ? null
      : derive(ledger, clause.when, clause.article, day, countOut, { regime, slot, act: by });
  const notes: Note[] = [];
  if (succession) notes.push(note("succession"));
  else if (later) {
    notes.push(note(joining === undefined ? "noClause" : "later"));
    if (joining !== undefined && derivation?.outcome.is === "date" && date.on === general.on) {
      notes.push(note(joining.floor === "written" ? "floorWritten" : "floorImplied"));
    }
  } else if (certain) notes.push(note(consent > ledger.thresholdOf(regime) ? "gap" : "original"));
  return {
    clause: "entryIntoForceForParticipant",
    part: partId(ledger, regime),
    article: clause?.article ?? "",
    outcome: certain
      ? outcomeOf(date, day, () => [])
      : (derivation?.outcome ?? outcomeOf(WAITING, day, () => [])),
    event: eventId(ledger.event(by)),
    kind: ledger.kind(by),
    derivation,
    notes,
  };
}

function exitOf(ledger: Ledger, slot: number, regime: Regime, index: number, day: Day): ClauseDerivation[] {
  const until: Reckoning = {
    on: ledger.get(slot, ROW.until, index),
    since: ledger.get(slot, ROW.untilSince, index),
    why: null,
  };
  if (until.on === NEVER || until.since > day) return [];
  const by = ledger.get(slot, ROW.untilBy, index);
  const act = by < 0 || ledger.kind(by) !== "withdrawalNotified" ? null : by;
  const exit = regime.exit;
  const withMembers = exit?.ceasesWithMembers !== undefined && ledger.isOrganization(ledger.id(slot));
  const ceases = withMembers ? exit?.ceasesWithMembers : exit?.ceasesWithParent;
  const derivation =
    exit === undefined || act === null
      ? null
      : derive(ledger, exit.when, exit.article, day, countOut, { regime: index, slot, act });
  const named = derivation?.outcome.is === "date" && derivation.outcome.on !== knownDate(until.on);
  return [
    {
      clause: "exit",
      part: partId(ledger, index),
      article: (by < 0 ? ceases?.article : exit?.article) ?? "",
      outcome: outcomeOf(until, day, () => []),
      event: by < 0 ? null : eventId(ledger.event(by)),
      kind: by < 0 ? null : ledger.kind(by),
      derivation,
      notes:
        by < 0
          ? [note(withMembers ? "organizationWithMembers" : "withParent")]
          : named
            ? [note("namedDate")]
            : [],
    },
  ];
}

function partId(ledger: Ledger, regime: number): Id | null {
  return regime === 0 ? null : (ledger.rules.regimes[regime]?.id ?? null);
}
