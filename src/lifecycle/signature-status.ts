import { type CalendarDate, toDate } from "../model/calendar-date.js";
import { type Day, NEVER } from "../model/day.js";
import type { Ledger } from "./ledger.js";
import { type SignatureState, signatureState } from "./phase.js";

/** The signature of a treaty on a day. `closesOn` is the last day on which one can sign. */
export interface SignatureStatus {
  readonly state: SignatureState;
  readonly opensOn: CalendarDate | null;
  readonly closesOn: CalendarDate | null;
  /** What the text says of an opening whose day is not known. */
  readonly opensText: string | null;
}

/** @internal */
export function signatureOn(ledger: Ledger, day: Day): SignatureStatus {
  const state = signatureState(ledger, day);
  let opens = NEVER;
  let next = NEVER;
  let closes = -NEVER;
  ledger.signaturePeriods.forEach((period) => {
    const from = period.opens.since <= day ? period.opens.on : NEVER;
    opens = Math.min(opens, from);
    if (from > day) next = Math.min(next, from);
    if (period.closes.since <= day || period.closes.on === NEVER) closes = Math.max(closes, period.closes.on);
  });
  // The last day on which one could sign a treaty that ends is the one before it ends (R43).
  const end = ledger.endOn(day);
  const opensOn = toDate(state === "closed" && next < end ? next : opens < end ? opens : NEVER);
  const last = end === NEVER ? closes : opensOn === null ? NEVER : Math.min(closes, end - 1);
  return {
    state,
    opensOn,
    closesOn: toDate(last),
    opensText: opensOn === null && end === NEVER ? openingText(ledger, day) : null,
  };
}

function openingText(ledger: Ledger, day: Day): string | null {
  if (!(ledger.adoption.on <= day)) return null;
  for (const { opens } of ledger.rules.definition.signature) {
    if ("recorded" in opens && opens.meanwhile !== undefined) return opens.meanwhile;
  }
  return null;
}
