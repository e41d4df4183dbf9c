import { type CalendarDate, knownDate } from "../model/calendar-date.js";
import { compareText } from "../model/compare-text.js";
import type { Day } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import type { Id } from "../model/id.js";
import { IRREGULARITIES, type Irregular, type IrregularityCode } from "./irregularity.js";
import type { Ledger } from "./ledger.js";

/** An act that the rules do not admit, or not in due form. */
export interface Irregularity {
  readonly code: IrregularityCode;
  readonly rule: string;
  readonly article: string;
  readonly event: Id;
  readonly participant: Id | null;
  readonly date: CalendarDate;
  readonly message: string;
  /** It has effect all the same, since the depositary received it. */
  readonly hasEffect: boolean;
}

/** What is irregular on a day and not healed by then, by participant. @internal */
export function irregularitiesOn(ledger: Ledger, day: Day): Irregularity[] {
  return ledger.irregular
    .filter((each) => !(each.healedOn <= day))
    .map((each) => irregularity(ledger, each))
    .sort(byParticipant);
}

/** @internal */
export function irregularity(ledger: Ledger, { code, event, article, hasEffect }: Irregular): Irregularity {
  const { rule, says } = IRREGULARITIES[code];
  const { participant, kind } = ledger.event(event);
  return {
    code,
    rule,
    article,
    event: eventId(ledger.event(event)),
    participant: participant ?? null,
    date: knownDate(ledger.day(event)),
    message: `${kind}${participant === undefined ? "" : ` by ${participant}`}: ${says}${hasEffect ? "; it has effect all the same" : ""}`,
    hasEffect,
  };
}

function byParticipant(a: Irregularity, b: Irregularity): number {
  return (
    compareText(a.participant ?? "", b.participant ?? "") ||
    compareText(a.date, b.date) ||
    compareText(a.event, b.event)
  );
}
