import { eventId } from "../model/event-id.js";
import type { EventKind } from "../model/event-kind.js";
import type { Dossier } from "./dossier.js";
import type { Ledger } from "./ledger.js";

/** The dossier of a ledger; opened with the first act that belongs in it. @internal */
export function dossierOf(ledger: Ledger): Dossier {
  ledger.dossier ??= {
    reservations: new Map(),
    answers: new Map(),
    waiting: [],
    undecided: [],
    running: [],
    numbers: new Map(ledger.record.events.map((event, index) => [eventId(event), index])),
  };
  return ledger.dossier;
}

/** The act of one of these kinds that an event names, done by then; -1 where there is none. @internal */
export function namedBy(ledger: Ledger, event: number, kinds: readonly EventKind[]): number {
  const act = ledger.event(event);
  const { refersTo } = act;
  const number = refersTo === undefined ? undefined : dossierOf(ledger).numbers.get(refersTo);
  return number !== undefined &&
    kinds.includes(ledger.kind(number)) &&
    ledger.day(number) <= ledger.day(event)
    ? number
    : -1;
}

/** Notes that an act answers another. @internal */
export function answer(ledger: Ledger, named: number, event: number): void {
  const { answers } = dossierOf(ledger);
  const known = answers.get(named);
  if (known === undefined) answers.set(named, [event]);
  else known.push(event);
}
