import { type Day, NEVER } from "../model/day.js";
import type { TreatyEvent } from "../model/event.js";
import { KINDS } from "../model/event-kind.js";
import type { Suspended } from "./book.js";
import type { IrregularityCode } from "./irregularity.js";
import type { Ledger } from "./ledger.js";
import { type Column, ROW, type Stint } from "./row.js";

/** What can become so in the life of a treaty. */
export type FactCode =
  | "adoption"
  | "opening"
  | "closing"
  | "conditionsMet"
  | "entryIntoForce"
  | "provisionalEntryIntoForce"
  | "suspension"
  | "resumption"
  | "termination"
  | "signature"
  | "signatureAdReferendum"
  | "consent"
  | "instrumentWithdrawn"
  | "entryIntoForceForParticipant"
  | "exit"
  | "provisionalApplication"
  | "provisionalApplicationEnded"
  | "intentionNotToBecomeParty"
  | "irregularity"
  | "healing";

/** Something that is or will be so: from which day, since when that is certain, by which event. @internal */
export interface Fact {
  readonly code: FactCode;
  readonly regime: number;
  /** -1 of the treaty. */
  readonly slot: number;
  readonly on: Day;
  readonly since: Day;
  readonly event: TreatyEvent | null;
  /** Of an irregularity: which. */
  readonly why?: IrregularityCode;
}

/** What does not outlive the treaty: it stands in the text or follows from it, or is done to what is in force (R43). */
const ENDS_WITH_TREATY: readonly FactCode[] = [
  "opening",
  "closing",
  "entryIntoForce",
  "provisionalEntryIntoForce",
  "entryIntoForceForParticipant",
  "exit",
  "suspension",
  "resumption",
  "provisionalApplication",
  "provisionalApplicationEnded",
];

/** Whether the treaty has ended when it would come about. */
function isOvertaken(ledger: Ledger, code: FactCode, on: Day): boolean {
  return on >= ledger.endOn(ledger.today) && ENDS_WITH_TREATY.includes(code);
}

/** Facts of the treaty and of everybody. @internal */
export function everyFact(ledger: Ledger): Fact[] {
  return [
    ...factsOfTreaty(ledger),
    ...ledger.record.participants.flatMap((_, slot) => factsOf(ledger, slot)),
  ];
}

/** Facts of the treaty and its parts. @internal */
export function factsOfTreaty(ledger: Ledger): Fact[] {
  const facts: Fact[] = [];
  const add = (code: FactCode, on: Day, since: Day, event = -1, regime = 0): void => {
    if (on < NEVER && on > -NEVER && !isOvertaken(ledger, code, on))
      facts.push({ code, regime, slot: -1, on, since, event: event < 0 ? null : ledger.event(event) });
  };
  add("adoption", ledger.adoption.on, ledger.adoption.since);
  for (const { opens, closes } of ledger.signaturePeriods) {
    add("opening", opens.on, opens.since, ledger.decisions.get("opened")?.event);
    add("closing", closes.on, closes.since, ledger.decisions.get("closed")?.event);
  }
  ledger.entries.forEach((entry, regime) => {
    if (entry.on < NEVER) add("conditionsMet", ledger.thresholdOf(regime), entry.since, -1, regime);
    add("entryIntoForce", entry.on, entry.since, -1, regime);
  });
  add("provisionalEntryIntoForce", ledger.provisionalEntry.on, ledger.provisionalEntry.since);
  facts.push(...ledger.suspensions.flatMap((each) => suspensionOf(ledger, each)));
  for (let regime = ledger.rules.firstAmendment; regime < ledger.rules.regimes.length; regime++) {
    const adoption = ledger.adoptionOf(regime);
    add("adoption", adoption.on, adoption.since, -1, regime);
  }
  add("termination", ledger.ending.on, ledger.ending.since, ledger.endedBy);
  for (const { event, code, healedOn } of ledger.irregular) {
    const act = { regime: 0, slot: -1, event: ledger.event(event), why: code };
    facts.push({ ...act, code: "irregularity", on: ledger.day(event), since: ledger.day(event) });
    if (healedOn < NEVER) facts.push({ ...act, code: "healing", on: healedOn, since: healedOn });
  }
  facts.push(...signedAdReferendum(ledger));
  return facts;
}

/** A suspension and its end; neither where it is over, or nobody is bound any more, before it begins. */
function suspensionOf(ledger: Ledger, { slot, from, by, until, endedBy }: Suspended): Fact[] {
  const bound = Math.min(ledger.endOn(ledger.today), slot < 0 ? NEVER : ledger.get(slot, ROW.until));
  if (from >= Math.min(until, bound)) return [];
  const act = { regime: 0, slot, event: by < 0 ? null : ledger.event(by) };
  const facts: Fact[] = [{ ...act, code: "suspension", on: from, since: by < 0 ? from : ledger.day(by) }];
  // Who leaves resumes nothing.
  if (until >= bound || (slot >= 0 && endedBy < 0)) return facts;
  const [since, event] = endedBy < 0 ? [until, null] : [ledger.day(endedBy), ledger.event(endedBy)];
  facts.push({ ...act, code: "resumption", on: until, since, event });
  return facts;
}

const AD_REFERENDUM = KINDS.indexOf("signatureAdReferendum");

/** Signatures ad referendum stay facts once they are confirmed, which the rows do not keep (R3). */
function signedAdReferendum(ledger: Ledger): Fact[] {
  const { kinds, slots } = ledger.record;
  const facts: Fact[] = [];
  for (
    let event = kinds.indexOf(AD_REFERENDUM);
    event >= 0;
    event = kinds.indexOf(AD_REFERENDUM, event + 1)
  ) {
    // A territory is signed for without a signature of its own.
    if ((slots[event] ?? -1) < 0 || ledger.regimeOf(event) < 0) continue;
    if (ledger.irregular.some((each) => each.event === event && !each.hasEffect)) continue;
    const on = ledger.day(event);
    facts.push({
      code: "signatureAdReferendum",
      regime: 0,
      slot: -1,
      on,
      since: on,
      event: ledger.event(event),
    });
  }
  return facts;
}

/** Facts of one participant. @internal */
export function factsOf(ledger: Ledger, slot: number): Fact[] {
  const facts: Fact[] = [];
  const add: Add = (code, on, since, event, regime = 0) => {
    if (on < NEVER && !isOvertaken(ledger, code, on))
      facts.push({ code, regime, slot, on, since, event: event < 0 ? null : ledger.event(event) });
  };
  const signedBy = ledger.get(slot, ROW.signedBy);
  add("signature", ledger.get(slot, ROW.signedOn), knownSince(ledger, signedBy), signedBy);
  addProvisional(ledger, slot, add);
  const declared = ledger.get(slot, ROW.intentionOn);
  add("intentionNotToBecomeParty", declared, declared, -1);
  for (const stint of ledger.stintsOf(slot)) {
    const had = stint.from < stint.until;
    add("consent", stint.consentOn, knownSince(ledger, stint.consentBy), stint.consentBy, stint.regime);
    if (had) add("entryIntoForceForParticipant", stint.from, stint.fromSince, stint.consentBy, stint.regime);
    if (!endsWithTreaty(ledger, stint))
      add(had ? "exit" : "instrumentWithdrawn", stint.until, stint.untilSince, stint.untilBy, stint.regime);
  }
  for (const each of ledger.awaited)
    if (
      each.slot === slot &&
      each.on < ledger.endOn(ledger.today) &&
      !ledger.staysBound(slot, each.regime, each.on)
    )
      add("consent", each.consentOn, ledger.day(each.event), each.event, each.regime);
  for (let regime = 0; regime < ledger.rules.regimes.length; regime++) addPresent(ledger, slot, regime, add);
  return facts;
}

type Add = (code: FactCode, on: Day, since: Day, event: number, regime?: number) => void;

/** The consent that stands to the treaty, a part or an amendment, with its beginning and its end. */
function addPresent(ledger: Ledger, slot: number, regime: number, add: Add): void {
  const get = (column: Column): number => ledger.get(slot, column, regime);
  const consentBy = get(ROW.consentBy);
  if (consentBy < 0) return;
  add("consent", get(ROW.consentOn), knownSince(ledger, consentBy), consentBy, regime);
  const from = get(ROW.from);
  const until = get(ROW.until);
  if (from < until) add("entryIntoForceForParticipant", from, get(ROW.fromSince), consentBy, regime);
  add("exit", until, get(ROW.untilSince), get(ROW.untilBy), regime);
}

/** Provisional application, and its end by a notice or for everybody; that with force for its maker is told of that (R31). */
function addProvisional(ledger: Ledger, slot: number, add: Add): void {
  const applies = ledger.get(slot, ROW.provisionalBy);
  const from = ledger.get(slot, ROW.provisionalFrom);
  const until = ledger.provisionalUntil(slot, ledger.today);
  if (applies < 0 || from >= until) return;
  add("provisionalApplication", from, ledger.day(applies), applies);
  const ended = ledger.get(slot, ROW.provisionalUntilBy);
  const { on, since } = ledger.provisionalEnd;
  if (until === ledger.get(slot, ROW.provisionalUntil))
    add("provisionalApplicationEnded", until, ledger.day(ended), ended);
  else if (until === on) add("provisionalApplicationEnded", until, Math.max(since, ledger.day(applies)), -1);
}

/** What was accepted besides the treaty and ended with it: that is told of the treaty. */
function endsWithTreaty(ledger: Ledger, { regime, slot, until, untilBy }: Stint): boolean {
  return (
    regime > 0 &&
    ledger
      .stintsOf(slot)
      .some((each) => each.regime === 0 && each.until === until && each.untilBy === untilBy)
  );
}

/** The day from which it is known what an act brings about: its own, or the one on which what it lacked was there. */
function knownSince(ledger: Ledger, event: number): Day {
  let since = ledger.day(event);
  for (const each of ledger.irregular)
    if (each.event === event && each.healedOn < NEVER) since = Math.max(since, each.healedOn);
  return since;
}
