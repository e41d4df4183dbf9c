import { required } from "../clauses/condition.js";
import type { Counted, NotCounted } from "../clauses/derivation.js";
import { belongs } from "../clauses/group.js";
import type { Tally } from "../clauses/tally.js";
import type { Counting } from "../lifecycle/derive.js";
import { IRREGULARITIES } from "../lifecycle/irregularity.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { ROW } from "../lifecycle/row.js";
import { type CalendarDate, knownDate } from "../model/calendar-date.js";
import type { Day } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import { EVENT_KINDS } from "../model/event-kind.js";

/** A comparison counted out: with every event that counts, and every one that does not and why. @internal */
export const countOut: Counting = (ledger, { tally, is }, day) => {
  const need = required(is, ledger, day);
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  let have = 0;
  let rests = false;
  for (const act of actsTowards(ledger, tally, day)) {
    const { reason, onPolicy } = whyNot(ledger, tally, act, day);
    rests ||= onPolicy;
    const weight = ledger.weight(tally, act.slot);
    const entry: Counted = {
      event: eventId(ledger.event(act.event)),
      kind: ledger.kind(act.event),
      participant: ledger.id(act.slot),
      date: act.date,
      ...(tally.weights === undefined ? {} : { weight }),
    };
    if (reason === null) {
      counted.push(entry);
      have += weight;
    } else notCounted.push({ ...entry, ...reason });
  }
  return {
    tally,
    is,
    need: Number.isNaN(need) ? null : need,
    have,
    counted,
    notCounted,
    ...(rests ? { policy: "organizationAlone" } : {}),
  };
};

interface Towards {
  /** From which day it stands: its own, or that of its healing. */
  readonly on: Day;
  readonly event: number;
  readonly slot: number;
  readonly date: CalendarDate;
  readonly reason: Reason | null;
}

type Reason = Pick<NotCounted, "why" | "rule">;

/** The acts that a tally may count, in the order of the record. */
function actsTowards(ledger: Ledger, tally: Tally, day: Day): Towards[] {
  const regime =
    tally.regime === undefined ? 0 : ledger.rules.regimes.findIndex((each) => each.id === tally.regime);
  const acts: Towards[] = [];
  const add = (event: number, slot: number, on: Day, reason: Reason | null): void => {
    if (event >= 0 && on <= day) acts.push({ event, slot, on, date: knownDate(on), reason });
  };
  if (tally.count === "objections") {
    for (const { slot, event, regime: to } of ledger.oppositions)
      if (to === regime && ledger.kind(event) === "amendmentObjected")
        add(event, slot, ledger.day(event), null);
    return acts;
  }
  ledger.record.participants.forEach((_, slot) => {
    if (tally.count === "signatures") {
      add(ledger.get(slot, ROW.signedBy), slot, ledger.get(slot, ROW.signedOn), null);
      return;
    }
    if (tally.kinds?.includes("provisionalApplication") === true && ledger.appliesProvisionally(slot, day)) {
      const by = ledger.get(slot, ROW.provisionalBy);
      add(by, slot, ledger.day(by), null);
      return;
    }
    const remains = ledger.remains(tally, slot, day);
    const over =
      !remains && (ledger.get(slot, ROW.until, regime) <= day || ledger.get(slot, ROW.until) <= day);
    const waits = tally.count === "parties" && !remains && !ledger.isParty(slot, day, regime);
    const reason: Reason | null = over
      ? { why: "left", rule: "R38" }
      : waits
        ? { why: "notInForce", rule: "R30" }
        : null;
    add(ledger.get(slot, ROW.consentBy, regime), slot, ledger.consentOn(slot, regime), reason);
  });
  for (const stint of ledger.stints.flat()) {
    if (stint.regime !== regime || tally.count === "signatures") continue;
    const reason: Reason | null =
      stint.until > day
        ? null
        : stint.from < stint.until
          ? { why: "left", rule: "R38" }
          : { why: "withdrawn", rule: "R12" };
    add(stint.consentBy, stint.slot, stint.consentOn, reason);
  }
  for (const { event, code, hasEffect, healedOn } of ledger.irregular) {
    const stage = EVENT_KINDS[ledger.kind(event)].stage;
    if (
      hasEffect ||
      healedOn <= day ||
      ledger.regimeOf(event) !== regime ||
      stage !== (tally.count === "signatures" ? "signature" : "consent")
    )
      continue;
    add(event, ledger.record.slots[event] ?? -1, ledger.day(event), {
      why: "irregular",
      rule: IRREGULARITIES[code].rule,
    });
  }
  return acts.sort((a, b) => a.event - b.event);
}

/** Why an act does not count, if it does not; and whether that it counts rests on a policy. */
function whyNot(
  ledger: Ledger,
  tally: Tally,
  act: Towards,
  day: Day,
): { readonly reason: Reason | null; readonly onPolicy: boolean } {
  const no = (why: NotCounted["why"], rule: string) => ({ reason: { why, rule }, onPolicy: false });
  if (act.reason !== null) return { reason: act.reason, onPolicy: false };
  const id = ledger.id(act.slot);
  const kind = ledger.kind(act.event);
  if (tally.count === "consents" && tally.kinds?.some((each) => each === kind) === false)
    return no("kind", "R11");
  if (tally.of !== undefined && !belongs(id, tally.of, act.on, ledger)) return no("group", "R13");
  if (!ledger.isOrganization(id) || tally.organizations === undefined || tally.organizations === "counted")
    return { reason: null, onPolicy: false };
  if (tally.organizations !== "notAdditional") return no("organization", "R10");
  const alone = !ledger.membersOn(id, day).some((member) => ledger.isIn(tally, member, day));
  if (ledger.organizationCounts(tally, act.slot, day)) return { reason: null, onPolicy: true };
  return { reason: { why: "organization", rule: "R10" }, onPolicy: alone };
}
