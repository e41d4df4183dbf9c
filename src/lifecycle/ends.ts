import { holds } from "../clauses/condition.js";
import { type Reckoning, reckoned, WAITING } from "../clauses/reckoning.js";
import { type Day, NEVER } from "../model/day.js";
import type { Id } from "../model/id.js";
import { exitDate, leave } from "./leaving.js";
import type { Ledger } from "./ledger.js";
import { ROW } from "./row.js";

/** Exits whose day could not be found before, and those that follow from others'. @internal */
export function settleExits(ledger: Ledger): void {
  ceaseToExist(ledger);
  const { exit } = ledger.rules.definition;
  if (exit === undefined) return;
  ledger.undatedExits = ledger.undatedExits.filter((slot) => {
    const notice = ledger.get(slot, ROW.untilBy);
    if (notice < 0 || ledger.get(slot, ROW.until) < NEVER) return false;
    ledger.set(slot, ROW.until, exitDate(ledger, exit, notice, slot, 0));
    ledger.schedule(ledger.get(slot, ROW.until));
    return ledger.get(slot, ROW.until) === NEVER;
  });
  if (exit.ceasesWithParent !== undefined) ceaseWithParent(ledger, exit.ceasesWithParent.treaty);
  if (exit.ceasesWithMembers !== undefined) ceaseWithMembers(ledger);
}

/** A State that is gone is bound no more; whether another succeeds to it is that State's act (R44). */
function ceaseToExist(ledger: Ledger): void {
  for (const [slot, until] of ledger.mortal) {
    const consented = ledger.get(slot, ROW.consentOn) !== NEVER;
    if (until <= ledger.today && consented && ledger.get(slot, ROW.until) > until)
      leave(ledger, slot, until, until, -1, 0);
  }
}

/** Leaving a parent treaty is leaving this one too, whoever came back to the parent since (R35). */
function ceaseWithParent(ledger: Ledger, treaty: Id): void {
  const parent = ledger.parents.get(treaty);
  if (parent === undefined) return;
  for (const { regime, slot, from, until, untilSince } of parent.stints.flat()) {
    if (regime === 0 && from < until) cease(ledger, parent.id(slot), until, untilSince);
  }
  parent.record.participants.forEach((id, slot) => {
    cease(ledger, id, parent.get(slot, ROW.until), parent.get(slot, ROW.untilSince));
  });
}

function cease(ledger: Ledger, participant: Id, until: Day, since: Day): void {
  const slot = ledger.slotOf(participant);
  if (slot < 0 || until === NEVER) return;
  if (since > ledger.today) ledger.schedule(since);
  else if (ledger.get(slot, ROW.until) > until && ledger.get(slot, ROW.consentOn) < until) {
    leave(ledger, slot, until, since, -1, 0);
  }
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

/** The end of the treaty: the first that a clause comes to or an event records (R41, R43). @internal */
export function settleEnds(ledger: Ledger): void {
  if (ledger.ending.on <= ledger.today) return;
  ledger.ending = ledger.recordedEnd;
  for (const clause of ledger.rules.definition.end ?? []) {
    const end = ledger.adoption === WAITING ? WAITING : ledger.evaluate(clause.when);
    ledger.schedule(end.since);
    const on = clause.extendable === true ? extended(ledger, end) : end;
    if (on.on < ledger.ending.on) ledger.ending = on;
  }
}

/** The end of a fixed term, moved by extensions (R43). */
function extended(ledger: Ledger, end: Reckoning): Reckoning {
  const { extension } = ledger;
  return extension.on < NEVER
    ? reckoned(Math.max(end.on, extension.on), Math.max(end.since, extension.since))
    : end;
}

/** Operation that a clause suspends as long as a condition holds, and that revives with its end (R41). @internal */
export function settleSuspension(ledger: Ledger): void {
  const condition = ledger.rules.definition.suspension?.while;
  if (condition === undefined || !(ledger.entryOf(0).on <= ledger.today)) return;
  ledger.speakOf(0, -1, -1);
  const last = ledger.suspensions.findIndex((each) => each.by === -1 && each.until === NEVER);
  const stands = ledger.suspensions[last];
  if (holds(condition, ledger, ledger.today) === (stands !== undefined)) return;
  if (stands !== undefined) ledger.suspensions[last] = { ...stands, until: ledger.today };
  else ledger.suspensions.push({ slot: -1, from: ledger.today, by: -1, until: NEVER, endedBy: -1 });
}
