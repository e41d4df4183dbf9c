import { type Reckoning, WAITING } from "../clauses/reckoning.js";
import type { Tally } from "../clauses/tally.js";
import type { ConsentRule } from "../definition/regime.js";
import { type CalendarDate, toDate } from "../model/calendar-date.js";
import { type Day, NEVER, readDay } from "../model/day.js";
import type { TreatyEvent } from "../model/event.js";
import type { EventKind } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import type { Rules } from "./compile.js";
import type { Dossier } from "./dossier.js";
import type { Irregular, IrregularityCode } from "./irregularity.js";
import { type EventRecord, kindAt } from "./record.js";
import { type Column, EMPTY, emptyColumn, ROW, type Stint, WIDTH } from "./row.js";

/** First and last day of a period for signature or consent. @internal */
export interface Window {
  readonly opens: Reckoning;
  readonly closes: Reckoning;
}

/** A recorded decision: its date of effect, and the day from which it is known. @internal */
export interface Decision {
  readonly on: Day;
  readonly since: Day;
  readonly event: number;
}

/** A time during which operation is suspended, for one participant or for all (-1). @internal */
export interface Suspended {
  readonly slot: number;
  readonly from: Day;
  /** The event; -1 where a clause suspends by itself. */
  readonly by: number;
  readonly until: Day;
  readonly endedBy: number;
}

/** An instrument that has effect on a later day: the one it names, or the one on which its maker ceases to be bound. @internal */
export interface Awaited {
  readonly event: number;
  readonly slot: number;
  readonly regime: number;
  readonly on: Day;
  /** The day from which the consent then counts. */
  readonly consentOn: Day;
}

/** An objection to an amendment, or a notice of opting out of it. @internal */
export interface Opposition {
  readonly slot: number;
  readonly regime: number;
  readonly event: number;
}

/** An act that was refused and may yet be healed. @internal */
export interface Refused {
  readonly event: number;
  /** Its place among what is irregular. */
  readonly place: number;
}

/**
 * What the fold has written down so far: integers by participant and regime, what is irregular, days to come. It knows
 * no clauses. Only the fold writes to it. @internal
 */
export class Book {
  readonly rules: Rules;
  readonly record: EventRecord;

  /** The day that is being judged. */
  today: Day = -NEVER;
  adoption: Reckoning = WAITING;
  /** Of the treaty and of each part: when it enters into force. */
  entries: Reckoning[];
  /** By regime and column, by participant. */
  readonly columns: (number[] | undefined)[];
  /** Of each participant, in order of time. */
  stints: Stint[][] = [];
  decisions = new Map<Id, Decision>();
  irregular: Irregular[] = [];
  /** By participant, so that only those are looked at again for whom something has happened. */
  refused = new Map<number, Refused[]>();
  /** Organizations among them: what their members do concerns them too. */
  refusedOrganizations = new Set<number>();
  /** Of each regime, those who have consented and for whom the day of entry into force is still to be found. */
  bound: number[][];
  suspensions: Suspended[] = [];
  oppositions: Opposition[] = [];
  awaited: Awaited[] = [];
  /** Participants that cease to exist, with the first day on which they no longer do. */
  readonly mortal: readonly (readonly [slot: number, until: Day])[];
  /** The end that an event records, and the first that a clause or an event comes to. */
  recordedEnd: Reckoning = WAITING;
  ending: Reckoning = WAITING;
  endedBy = -1;
  /** Provisional entry into force of the treaty itself; the end of a fixed term as extended. */
  provisionalEntry: Reckoning = WAITING;
  provisionalEnd: Reckoning = WAITING;
  extension: Reckoning = WAITING;
  /** Parties whose notice has been received and whose last day could not be found yet. */
  undatedExits: number[] = [];
  /** Reservations, accessions by pairs and the answers to them; null while there are none. */
  dossier: Dossier | null = null;
  signatories = 0;

  /** Of each watch: the day on which its condition was met, or since when it has held; the count on that day. */
  metOn: Day[];
  metCount: number[];
  signaturePeriods: readonly Window[] = [];
  /** Of each rule on consent that is bound to a time. */
  consentPeriods: ReadonlyMap<ConsentRule, Window> = NO_PERIODS;

  /** Days still to come on which something changes by itself, in order. */
  agenda: Day[] = [];
  /** Something has happened on which clauses may hang. */
  changed = true;

  /** The day of which the text has been asked last, and the text. */
  #dayAsked: Day = NEVER;
  #dateAsked: CalendarDate | null = null;
  readonly #slots = new Map<Id, number>();
  /** The first day on which a territory is spoken of; found when it is first asked for. */
  #territories: ReadonlyMap<Id, Day> | undefined;

  constructor(rules: Rules, record: EventRecord) {
    this.rules = rules;
    this.record = record;
    this.entries = rules.regimes.map(() => WAITING);
    this.bound = rules.regimes.map(() => []);
    this.columns = new Array<number[] | undefined>(rules.regimes.length * WIDTH);
    this.mortal = mortalIn(record);
    this.metOn = rules.watches.map(() => NEVER);
    this.metCount = rules.watches.map(() => 0);
  }

  /** Takes over what another one holds, whose record is the beginning of this one's. Lists are copied, what they hold is never changed. */
  protected takeOver(other: Book): void {
    this.today = other.today;
    this.changed = other.changed;
    this.adoption = other.adoption;
    this.signaturePeriods = other.signaturePeriods;
    this.consentPeriods = other.consentPeriods;
    this.signatories = other.signatories;
    this.recordedEnd = other.recordedEnd;
    this.ending = other.ending;
    this.endedBy = other.endedBy;
    const more = this.record.participants.length - other.record.participants.length;
    other.columns.forEach((values, index) => {
      if (values !== undefined)
        this.columns[index] = more === 0 ? values.slice() : values.concat(emptyColumn(index % WIDTH, more));
    });
    this.entries = other.entries.slice();
    this.bound = other.bound.map((slots) => slots.slice());
    this.metOn = other.metOn.slice();
    this.metCount = other.metCount.slice();
    this.stints = other.stints.map((stints) => stints.slice());
    this.decisions = new Map(other.decisions);
    this.irregular = other.irregular.slice();
    this.refused = new Map([...other.refused].map(([slot, refused]) => [slot, refused.slice()]));
    this.refusedOrganizations = new Set(other.refusedOrganizations);
    this.suspensions = other.suspensions.slice();
    this.oppositions = other.oppositions.slice();
    this.awaited = other.awaited.slice();
    this.provisionalEntry = other.provisionalEntry;
    this.provisionalEnd = other.provisionalEnd;
    this.extension = other.extension;
    this.undatedExits = other.undatedExits.slice();
    this.agenda = other.agenda.slice();
  }

  // Rows

  get(slot: number, column: Column, regime = 0): number {
    return this.columns[regime * WIDTH + column]?.[slot] ?? EMPTY[column] ?? NEVER;
  }

  set(slot: number, column: Column, value: number, regime = 0): void {
    const index = regime * WIDTH + column;
    const values = this.columns[index] ?? emptyColumn(column, this.record.participants.length);
    values[slot] = value;
    this.columns[index] = values;
  }

  id(slot: number): Id {
    return this.record.participants[slot] ?? "";
  }

  slotOf(participant: Id): number {
    if (this.#slots.size === 0) {
      for (const [slot, id] of this.record.participants.entries()) this.#slots.set(id, slot);
    }
    return this.#slots.get(participant) ?? -1;
  }

  event(index: number): TreatyEvent {
    const event = this.record.events[index];
    if (event === undefined) throw new RangeError(`the record has no event ${index}`);
    return event;
  }

  day(index: number): Day {
    return this.record.days[index] ?? NEVER;
  }

  kind(index: number): EventKind {
    return kindAt(this.record, index);
  }

  /** The part or amendment that an event names; 0, the treaty itself, when it names none; -1 when it names something else. */
  regimeOf(index: number): number {
    const { subject } = this.event(index);
    return subject === undefined ? 0 : this.rules.regimes.findIndex((each) => each.id === subject);
  }

  /** The later date that an event names, otherwise its own. */
  effect(index: number): Day {
    const { effectiveOn } = this.event(index);
    return effectiveOn === undefined ? this.day(index) : readDay(effectiveOn);
  }

  /** The date of a day. That of entry into force, which many share, is written once for all who follow. */
  dateOf(day: Day): CalendarDate | null {
    if (day === NEVER) return null;
    if (day !== this.#dayAsked) {
      this.#dateAsked = toDate(day);
      this.#dayAsked = day;
    }
    return this.#dateAsked;
  }

  // Standing

  /** Consent to a part has effect only once its maker is a party to the treaty (R16). */
  consentOn(slot: number, regime: number): Day {
    const own = this.get(slot, ROW.consentOn, regime);
    if (regime === 0) return own;
    return own < this.get(slot, ROW.until) ? Math.max(own, this.get(slot, ROW.from)) : NEVER;
  }

  hasConsented(slot: number, day: Day, regime = 0): boolean {
    return (
      this.consentOn(slot, regime) <= day &&
      this.get(slot, ROW.until, regime) > day &&
      this.get(slot, ROW.until) > day
    );
  }

  isParty(slot: number, day: Day, regime = 0): boolean {
    return (
      this.get(slot, ROW.from, regime) <= day &&
      this.get(slot, ROW.fromSince, regime) <= day &&
      this.get(slot, ROW.until, regime) > day &&
      this.get(slot, ROW.until) > day &&
      this.endOn(day) > day
    );
  }

  /** First day on which a consent no longer binds: what was consented to of a part, or an amendment, ends with the treaty for it (R42). */
  boundUntil(slot: number, regime: number): Day {
    const own = this.get(slot, ROW.until, regime);
    const whole = this.get(slot, ROW.until);
    return this.get(slot, ROW.consentOn, regime) < whole ? Math.min(own, whole) : own;
  }

  /** It has consented and is bound, or to be bound, still on a day to come: another instrument adds nothing (R11, R42). */
  staysBound(slot: number, regime: number, day: Day): boolean {
    return this.get(slot, ROW.consentOn, regime) !== NEVER && this.boundUntil(slot, regime) > day;
  }

  /** Earlier times of being bound of one participant. */
  stintsOf(slot: number): readonly Stint[] {
    return this.stints[slot] ?? NO_STINTS;
  }

  /**
   * It goes on counting though it is bound no more: the instrument of a State that is gone (R44), and a party that has
   * not left by denunciation where the tally asks for nothing else (R41).
   */
  remains({ count, lessenedBy }: Tally, slot: number, day: Day): boolean {
    if (count === "consents") {
      const gone = this.record.known[slot]?.until ?? NEVER;
      // Not the instrument of one that had left before it ceased to exist.
      return this.get(slot, ROW.consentOn) <= day && gone <= day && this.get(slot, ROW.until) >= gone;
    }
    const by = this.get(slot, ROW.untilBy);
    const denounced = by >= 0 && this.kind(by) === "withdrawalNotified";
    return lessenedBy === "denunciations" && this.get(slot, ROW.from) <= day && !denounced;
  }

  /** A party then, that has left and come back since: what a base frozen on an earlier day counts. */
  wasParty(slot: number, day: Day, regime: number): boolean {
    return this.stintsOf(slot).some((each) => each.regime === regime && each.from <= day && day < each.until);
  }

  /** It has notified that it applies the treaty provisionally, and does still (R31). */
  appliesProvisionally(slot: number, day: Day): boolean {
    const by = this.get(slot, ROW.provisionalBy);
    return by >= 0 && this.day(by) <= day && day < this.provisionalUntil(slot, day);
  }

  /**
   * First day on which its provisional application is over, as far as certain on a day: by its notice, for everybody, or
   * with force for it, after which only a new notice begins one (R31).
   */
  provisionalUntil(slot: number, day: Day): Day {
    const begins = this.get(slot, ROW.provisionalFrom);
    const own = this.get(slot, ROW.provisionalUntil);
    let until = this.provisionalEnd.since <= day ? Math.min(own, this.provisionalEnd.on) : own;
    const forced = (from: Day, left: Day): void => {
      if (from < left && begins < left) until = Math.min(until, from);
    };
    for (const each of this.stintsOf(slot)) if (each.regime === 0) forced(each.from, each.until);
    if (this.get(slot, ROW.fromSince) <= day) forced(this.get(slot, ROW.from), this.get(slot, ROW.until));
    return until;
  }

  /** It has objected to an amendment by that day, as a party (R33). */
  hasObjected(slot: number, day: Day, regime: number): boolean {
    return this.oppositions.some(
      (each) =>
        each.slot === slot &&
        each.regime === regime &&
        this.kind(each.event) === "amendmentObjected" &&
        this.day(each.event) <= day,
    );
  }

  /** It has deposited an instrument that has effect on a day still to come. */
  isAwaited(slot: number, regime: number): boolean {
    return (
      this.awaited.length > 0 && this.awaited.some((each) => each.slot === slot && each.regime === regime)
    );
  }

  /** Lists what is irregular in an event, once; its place in the list. */
  noteIrregular(event: number, code: IrregularityCode, article: string, hasEffect = false): number {
    // Those of one event stand side by side.
    for (let last = this.irregular.length - 1; this.irregular[last]?.event === event; last--)
      if (this.irregular[last]?.code === code) return last;
    return this.irregular.push({ code, event, article, hasEffect, healedOn: NEVER }) - 1;
  }

  /** When a regime enters into force, as far as that is known. */
  entryOf(regime: number): Reckoning {
    return this.entries[regime] ?? WAITING;
  }

  /** First day on which the treaty is no longer in force, as far as certain on a day (R43). */
  endOn(day: Day): Day {
    return this.ending.since <= day ? this.ending.on : NEVER;
  }

  /** First day on which a regime is in force, as far as certain on a day; none where the treaty ends before (R43). */
  entryOn(regime: number, day: Day): Day {
    const { on, since } = this.entryOf(regime);
    return since <= day && on < this.endOn(day) ? on : NEVER;
  }

  /** Whether the treaty has been extended to something of this name, or something excluded, by the end of the day. */
  isTerritory(subject: Id | undefined): boolean {
    this.#territories ??= territoriesIn(this.record);
    return (this.#territories.get(subject ?? "") ?? NEVER) <= this.today;
  }

  /** Puts a day to come on the agenda. */
  schedule(day: Day): void {
    if (!(day > this.today && day < NEVER)) return;
    let at = this.agenda.length;
    while (at > 0 && (this.agenda[at - 1] ?? 0) > day) at--;
    if (this.agenda[at - 1] !== day) this.agenda.splice(at, 0, day);
  }
}

const NO_STINTS: readonly Stint[] = [];
const NO_PERIODS: ReadonlyMap<ConsentRule, Window> = new Map();

function territoriesIn({ events, days }: EventRecord): ReadonlyMap<Id, Day> {
  const first = new Map<Id, Day>();
  events.forEach(({ kind, subject = "" }, index) => {
    if ((kind === "territorialExtension" || kind === "territorialExclusion") && !first.has(subject))
      first.set(subject, days[index] ?? NEVER);
  });
  return first;
}

function mortalIn({ known }: EventRecord): (readonly [number, Day])[] {
  const mortal: (readonly [number, Day])[] = [];
  known.forEach((each, slot) => {
    if (each !== undefined && each.until < NEVER) mortal.push([slot, each.until]);
  });
  return mortal;
}
