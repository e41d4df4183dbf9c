import { holds } from "../clauses/condition.js";
import { type Reckoning, reckoned, WAITING } from "../clauses/reckoning.js";
import type { Joining } from "../definition/regime.js";
import { type Day, NEVER } from "../model/day.js";
import type { Id } from "../model/id.js";
import { addPeriod } from "../model/period.js";
import { ACTS, establish, leave, sign } from "./acts.js";
import { refusesConsent, refusesSignature } from "./admission.js";
import type { Rules } from "./compile.js";
import { Ledger } from "./ledger.js";
import type { EventRecord } from "./record.js";
import { ROW } from "./row.js";

/**
 * One pass over a record, day by day. The events of a day are taken in their order, then the day is judged at its
 * end, in fixed strata: consents, conditions, entry into force, in force for whom, exits, end. Each reads only
 * what stands above it, so nothing needs to be repeated until it settles. Days on which something changes by
 * itself are on the agenda and judged like the others. @internal
 */
export function fold(rules: Rules, record: EventRecord, parents: ReadonlyMap<Id, Ledger>): Ledger {
  const ledger = new Ledger(rules, record, parents);
  const { days, kinds, slots } = record;
  let next = 0;
  judge(ledger);
  for (;;) {
    const eventDay = next < days.length ? (days[next] ?? NEVER) : NEVER;
    const day = Math.min(eventDay, ledger.agenda[0] ?? NEVER);
    if (day === NEVER) return ledger;
    if (ledger.agenda[0] === day) {
      ledger.agenda.shift();
      ledger.changed = true;
    }
    ledger.today = day;
    for (; next < days.length && days[next] === day; next++) {
      ACTS[kinds[next] ?? 0]?.(ledger, next, slots[next] ?? -1, day);
    }
    judge(ledger);
  }
}

/** What stands at the end of the day. */
function judge(ledger: Ledger): void {
  if (ledger.changed) settleText(ledger);
  if (ledger.refused.length > 0) heal(ledger);
  meetConditions(ledger);
  settleEntry(ledger);
  settleForce(ledger);
  if (ledger.changed) settleEnds(ledger);
  ledger.changed = false;
}

/** Adoption, and the periods for signature that hang on it and on what has been recorded since. */
function settleText(ledger: Ledger): void {
  const { definition } = ledger.rules;
  if (ledger.adoption === WAITING) {
    const adoption = ledger.evaluate(definition.adoption.when);
    if (adoption.on === NEVER) return;
    ledger.adoption = adoption;
    ledger.schedule(adoption.on);
  }
  ledger.signaturePeriods = definition.signature.map((period) => ({
    opens: ledger.evaluate(period.opens),
    closes: period.closes === undefined ? WAITING : ledger.evaluate(period.closes),
  }));
}

/** Acts that were refused and that a later event has made regular. */
function heal(ledger: Ledger): void {
  const { today } = ledger;
  const refused = ledger.refused.splice(0);
  for (const each of refused) {
    const { event, irregular } = each;
    const kind = ledger.kind(event);
    const slot = ledger.record.slots[event] ?? -1;
    const signature = kind === "signature" || kind === "definitiveSignature";
    const still = signature
      ? refusesSignature(ledger, slot, today)
      : refusesConsent(ledger, kind, slot, today, 0);
    if (still !== null) {
      ledger.refused.push(each);
      for (const member of ledger.membersOn(ledger.id(slot), today))
        ledger.schedule(ledger.get(member, ROW.from));
      continue;
    }
    irregular.healedOn = today;
    const day = ledger.rules.policies.healed === "deposit" ? ledger.day(event) : today;
    if (signature) sign(ledger, event, slot, day);
    else establish(ledger, event, slot, day, 0);
  }
}

/** The conditions for which clauses wait, as they stand at the end of the day (R15). */
function meetConditions(ledger: Ledger): void {
  const { rules, today, metOn } = ledger;
  if (!(ledger.adoption.on <= today)) return;
  for (let i = 0; i < rules.watches.length; i++) {
    const watch = rules.watches[i];
    if (watch === undefined) continue;
    const { node, regime } = watch;
    const met = metOn[i] ?? NEVER;
    if ("first" in node) {
      if (met === NEVER) {
        if (begins(ledger, node.from, regime) && holds(node.first, ledger, today)) meet(ledger, i);
      } else if (rules.policies.withdrawnAfterThreshold === "reopens") reopen(ledger, i);
    } else if (met === NEVER) {
      if (begins(ledger, node.from, regime) && holds(node.lasting, ledger, today)) {
        meet(ledger, i);
        if (node.period !== undefined) ledger.schedule(addPeriod(today, node.period));
      }
    } else if (
      node.period !== undefined &&
      addPeriod(met, node.period) > today &&
      !holds(node.lasting, ledger, today)
    ) {
      metOn[i] = NEVER;
    }
  }
}

/** Whether the day from which a condition counts has come. */
function begins(
  ledger: Ledger,
  from: Parameters<Ledger["evaluate"]>[0] | undefined,
  regime: number,
): boolean {
  if (from === undefined) return true;
  const { on } = ledger.evaluate(from, regime);
  ledger.schedule(on);
  return on <= ledger.today;
}

function meet(ledger: Ledger, index: number): void {
  const node = ledger.rules.watches[index]?.node;
  if (node === undefined) return;
  const condition = "first" in node ? node.first : node.lasting;
  ledger.metOn[index] = ledger.today;
  ledger.metCount[index] = "tally" in condition ? ledger.tally(condition.tally, ledger.today) : Number.NaN;
  ledger.changed = true;
}

/** An instrument was withdrawn after the threshold, and the definition lets the count begin again (R12). */
function reopen(ledger: Ledger, index: number): void {
  const watch = ledger.rules.watches[index];
  if (watch === undefined || !("first" in watch.node)) return;
  const entry = ledger.entries[watch.regime] ?? WAITING;
  if (entry.on <= ledger.today || holds(watch.node.first, ledger, ledger.today)) return;
  ledger.metOn[index] = NEVER;
  ledger.entries[watch.regime] = WAITING;
  ledger.changed = true;
  ledger.record.participants.forEach((_, slot) => {
    if (ledger.get(slot, ROW.from, watch.regime) === NEVER) return;
    ledger.set(slot, ROW.from, NEVER, watch.regime);
    ledger.set(slot, ROW.fromSince, NEVER, watch.regime);
    ledger.bound[watch.regime]?.push(slot);
  });
}

/** When the treaty and its parts enter into force (R9, VCLT 24(1)). A date stands once it is certain. */
function settleEntry(ledger: Ledger): void {
  if (!ledger.changed) return;
  ledger.rules.regimes.forEach((regime, index) => {
    if ((ledger.entries[index] ?? WAITING).since <= ledger.today) return;
    const entry = ledger.adoption === WAITING ? WAITING : ledger.evaluate(regime.entry.when, index);
    ledger.entries[index] = entry;
    ledger.schedule(entry.since);
    if (ledger.rules.countsParties) ledger.schedule(entry.on);
  });
}

/** For whom it is in force, and from when. */
function settleForce(ledger: Ledger): void {
  for (let regime = 0; regime < ledger.bound.length; regime++) {
    const bound = ledger.bound[regime] ?? [];
    const entry = ledger.entries[regime] ?? WAITING;
    if (bound.length > 0 && entry.since <= ledger.today) {
      ledger.bound[regime] = bound.filter((slot) => !settleFor(ledger, slot, regime, entry));
    }
  }
}

/** Whether the day from which a participant is bound could be found, or need not be. */
function settleFor(ledger: Ledger, slot: number, regime: number, entry: Reckoning): boolean {
  if (ledger.get(slot, ROW.consentOn, regime) === NEVER) return true;
  const consent = ledger.consentOn(slot, regime);
  if (consent > ledger.today) {
    ledger.schedule(consent);
    return false;
  }
  const date = dateFor(ledger, slot, regime, entry, consent);
  if (date.on === NEVER) return false;
  ledger.set(slot, ROW.from, date.on, regime);
  ledger.set(slot, ROW.fromSince, date.since, regime);
  if (ledger.rules.countsParties) ledger.schedule(date.on);
  return true;
}

/** From when a regime is in force for one participant (R21-R23, VCLT 24(3)). @internal */
export function dateFor(
  ledger: Ledger,
  slot: number,
  regime: number,
  entry: Reckoning,
  consent: Day,
): Reckoning {
  const by = ledger.get(slot, ROW.consentBy, regime);
  const certain = Math.max(consent, entry.since);
  if (ledger.kind(by) === "succession") return reckoned(Math.max(ledger.effect(by), entry.on), certain);
  const { joining } = ledger.rules.regimes[regime] ?? {};
  if (!joinsLater(joining, consent, entry)) return reckoned(entry.on, certain);
  if (joining === undefined) return reckoned(consent, certain);
  const own = ledger.evaluate(joining.when, regime, slot, by);
  return own.on === NEVER ? own : reckoned(Math.max(own.on, entry.on), Math.max(own.since, certain));
}

/** Whether it deposited after the day from which later parties have a date of their own; that day itself is not after (R22). @internal */
export function joinsLater(joining: Joining | undefined, consent: Day, entry: Reckoning): boolean {
  return consent > (joining?.startsAt === "threshold" ? entry.since : entry.on);
}

/** Exits that follow from others' exits, and the end of the treaty (R41, R43). */
function settleEnds(ledger: Ledger): void {
  const { definition } = ledger.rules;
  if (definition.exit?.ceasesWithMembers !== undefined) ceaseWithMembers(ledger);
  if (definition.exit?.ceasesWithParent !== undefined)
    ceaseWithParent(ledger, definition.exit.ceasesWithParent.treaty);
  if (ledger.ending.since <= ledger.today) return;
  for (const clause of definition.end ?? []) {
    const end = ledger.evaluate(clause.when);
    ledger.schedule(end.since);
    if (end.on < ledger.ending.on) ledger.ending = end;
  }
}

/** Leaving a parent treaty is leaving this one too (R35). */
function ceaseWithParent(ledger: Ledger, treaty: Id): void {
  const parent = ledger.parents.get(treaty);
  parent?.record.participants.forEach((id, theirs) => {
    const until = parent.get(theirs, ROW.until);
    const since = parent.get(theirs, ROW.untilSince);
    const slot = ledger.slotOf(id);
    if (slot < 0 || until === NEVER) return;
    if (since > ledger.today) ledger.schedule(since);
    else if (ledger.get(slot, ROW.until) > until && ledger.get(slot, ROW.consentOn) < until)
      leave(ledger, slot, until, since, -1, 0);
  });
}

/** An organization ceases to be a party when none of its member States is one any longer, and one has left. */
function ceaseWithMembers(ledger: Ledger): void {
  const { today } = ledger;
  for (const organization of ledger.rules.organizations.keys()) {
    const slot = ledger.slotOf(organization);
    if (slot < 0 || !ledger.isParty(slot, today)) continue;
    const members = ledger.membersOn(organization, today);
    const left = members.some((member) => ledger.get(member, ROW.until) <= today);
    if (left && !members.some((member) => ledger.isParty(member, today)))
      leave(ledger, slot, today, today, -1, 0);
  }
}
