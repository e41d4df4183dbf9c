import type { Day } from "../model/day.js";
import type { Id } from "../model/id.js";

/** A reservation as the fold has found it. @internal */
export interface Filed {
  readonly event: number;
  readonly slot: number;
  /** The instrument of consent to which it belongs; -1 while its maker has not consented. */
  consentBy: number;
  /** Day on which it counts as made: on confirmation, where it was made before consent (VCLT 23(2)). */
  madeOn: Day;
  /** The event that the depositary communicated: the reservation, or its confirmation. */
  notice: number;
  /** It is one that the rules admit, or that the depositary received. */
  admitted: boolean;
  /** Made after consent: the irregularity that silence can heal (R29). */
  late: Late | null;
}

/** What is irregular in a late reservation: its place in the list, whether it has effect, when silence healed it. @internal */
export interface Late {
  readonly place: number;
  readonly hasEffect: boolean;
  readonly healedOn: Day;
}

/** Acts on reservations and on accessions. @internal */
export interface Dossier {
  /** By the number of their event. */
  readonly reservations: Map<number, Filed>;
  /** Acts with effect that name another: their numbers, by the number of the act they name. */
  readonly answers: Map<number, number[]>;
  /** Made before consent and not yet confirmed. */
  waiting: Filed[];
  /** Made on a day on which their maker deposited another instrument: with it, or late, as the end of the day shows. */
  undecided: Filed[];
  /** Late ones whose twelve months run. */
  running: Filed[];
  /** Numbers of events by id. */
  readonly numbers: ReadonlyMap<Id, number>;
}
