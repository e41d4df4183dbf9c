import type { DateText } from "../model/calendar-date.js";
import type { Membership } from "../model/participant.js";

/** Those who became members on one day: `["1973-01-01", "DNK GBR IRL"]`. @internal */
export type Admission = readonly [from: DateText, ids: string];

/**
 * Writes out dated membership, in the order of admission. `ended` holds the first day on which a membership
 * was over; it closes the periods that began before it, so a member who came back is admitted twice. @internal
 */
export function membership(
  admissions: readonly Admission[],
  ended: Readonly<Record<string, DateText>>,
): readonly Membership[] {
  return admissions.flatMap(([from, ids]) =>
    ids.split(" ").map((id) => {
      const until = ended[id];
      return until !== undefined && from < until ? { id, from, until } : { id, from };
    }),
  );
}
