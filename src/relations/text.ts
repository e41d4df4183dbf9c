import { type Chronicle, sightOf, type ViewOptions } from "../lifecycle/chronicle.js";
import { lastDayToObjectToCorrection } from "../lifecycle/correcting.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { type CalendarDate, type DateInput, knownDate, toDate } from "../model/calendar-date.js";
import type { Day } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import type { Id } from "../model/id.js";

/** What has become of a treaty's text by a day. */
export interface TextStatus {
  /** The day of registration with the Secretariat of the United Nations (R50, Charter 102, VCLT 80). */
  readonly registeredOn: CalendarDate | null;
  readonly corrections: readonly TextCorrection[];
}

/** A proposed correction of the text on a day. */
export interface TextCorrection {
  readonly correction: Id;
  readonly proposedOn: CalendarDate;
  /** The last day on which an objection stops it. */
  readonly objectionsUntil: CalendarDate | null;
  /** `corrected`: the corrected text replaces the defective one from the beginning (VCLT 79(4)). */
  readonly state: "proposed" | "objected" | "corrected";
  /** The first day on which the text stands corrected. */
  readonly correctedOn: CalendarDate | null;
  /** The first objection in time. */
  readonly objection: Id | null;
}

/**
 * What has become of the text of a treaty by a day: its registration, and the corrections of errors in it (R36, VCLT
 * 79). Silence through the period corrects (policy `correctionPeriod`, 90 days); one objection in time of a signatory or
 * contracting State, an event `objection` that refers to the proposal, stops it. Whether the signatory and contracting
 * States decide on another effect than from the beginning is theirs; it is not derived.
 *
 * @example
 * ```ts
 * import { compile, replay, textStatus } from "treaty-lifecycle";
 * import { definition } from "treaty-lifecycle/catalogue/un-cybercrime";
 *
 * const chronicle = replay(compile(definition), [{ kind: "textCorrection", date: "2026-01-01", id: "comma" }]);
 * textStatus(chronicle, "2026-04-01").corrections.map(({ state }) => state); // → ["proposed"]
 * textStatus(chronicle, "2026-04-02").corrections.map(({ state }) => state); // → ["corrected"]
 * ```
 */
export function textStatus(chronicle: Chronicle, on: DateInput, options: ViewOptions = {}): TextStatus {
  const { ledger, day } = sightOf(chronicle, on, options);
  let registered: CalendarDate | null = null;
  const corrections: TextCorrection[] = [];
  for (let event = 0; event < ledger.record.days.length && ledger.day(event) <= day; event++) {
    const kind = ledger.kind(event);
    if (kind === "registration") registered ??= knownDate(ledger.day(event));
    if (kind === "textCorrection") corrections.push(correctionOf(ledger, event, day));
  }
  return { registeredOn: registered, corrections };
}

function correctionOf(ledger: Ledger, event: number, day: Day): TextCorrection {
  const last = lastDayToObjectToCorrection(ledger, event);
  const [objection] = ledger.dossier?.answers.get(event) ?? [];
  const corrected = objection === undefined && day > last;
  return {
    correction: eventId(ledger.event(event)),
    proposedOn: knownDate(ledger.day(event)),
    objectionsUntil: toDate(last),
    state: objection !== undefined ? "objected" : corrected ? "corrected" : "proposed",
    correctedOn: corrected ? toDate(last + 1) : null,
    objection: objection === undefined ? null : eventId(ledger.event(objection)),
  };
}
