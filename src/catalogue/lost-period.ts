import { type Chronicle, type ParticipantStatus, status, transition, treatyStatus } from "../index.js";
import type { CalendarDate, DateText } from "../model/calendar-date.js";
import type { Id } from "../model/id.js";

/** A day after all others: everything that the record holds is asked for. @internal */
export const END = "9999-12-31";

/**
 * The participants by whose earlier time as a party, lost from the record, the treaty would have entered into force
 * on the published day (R52). A status table keeps the last consent only of one that left and came back. So each is
 * asked that signed before that day and first consents after it in the record: had it consented on signing, would
 * the published day come out?
 *
 * Who left for good and is gone from the table, or never signed, is not found; and where a number alone decides, any
 * of several will do. @internal
 */
export function lostPeriodOf(chronicle: Chronicle, published: DateText): Id[] {
  return status(chronicle, END)
    .participants.filter((each) => wouldExplain(chronicle, each, published))
    .map(({ participant }) => participant);
}

function wouldExplain(chronicle: Chronicle, of: ParticipantStatus, published: DateText): boolean {
  const { signedOn } = of;
  const first = of.earlier[0] ?? of;
  if (
    signedOn === null ||
    signedOn >= published ||
    !(first.consentedOn !== null && first.consentedOn > published)
  )
    return false;
  return entryHad(chronicle, of.participant, first, signedOn) === published;
}

/** The day of entry into force, had the participant consented on this day as it did later. */
function entryHad(
  chronicle: Chronicle,
  participant: Id,
  { consentBy, consentedOn }: Pick<ParticipantStatus, "consentBy" | "consentedOn">,
  date: CalendarDate,
): CalendarDate | null {
  const consent = chronicle.events.find(
    (event) => event.participant === participant && event.kind === consentBy && event.date === consentedOn,
  );
  if (consent === undefined) return null;
  const { id: _its, ...act } = consent;
  return treatyStatus(transition(chronicle, { ...act, date }).chronicle, END).force.entryIntoForce;
}
