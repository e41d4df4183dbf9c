import type { AnchorName } from "../clauses/anchor.js";
import type { Amount, Count } from "../clauses/condition.js";
import { evaluate, type Facts } from "../clauses/evaluate.js";
import { belongs, type Group, type Roll } from "../clauses/group.js";
import { earliestOf, latestOf } from "../clauses/latest-earliest.js";
import type { Names } from "../clauses/names.js";
import { notDerivable, type Reckoning, reckoned, WAITING } from "../clauses/reckoning.js";
import type { Tally } from "../clauses/tally.js";
import type { WaitingNode, When } from "../clauses/when.js";
import { type CalendarDate, toDate } from "../model/calendar-date.js";
import { type Day, NEVER, readDay } from "../model/day.js";
import type { TreatyEvent } from "../model/event.js";
import type { EventKind } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import { addPeriod } from "../model/period.js";
import type { Rules } from "./compile.js";
import type { Dossier } from "./dossier.js";
import type { Irregular, IrregularityCode } from "./irregularity.js";
import { type EventRecord, kindAt } from "./record.js";
import { type Column, EVENT_COLUMNS, emptyRows, ROW, type Stint, WIDTH } from "./row.js";

/** First and last day of a period for signature. @internal */
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
 * What the fold has found out so far: integers by participant and regime, and what clauses have come to. It is
 * also the face that clauses read ({@link Facts}), conditions ({@link Count}) and groups ({@link Roll}).
 * Only the fold writes to it. @internal
 */
export class Ledger implements Facts, Count<When<"treaty">>, Roll {
  readonly rules: Rules;
  readonly record: EventRecord;
  readonly parents: ReadonlyMap<Id, Ledger>;

  /** The day that is being judged. */
  today: Day = -NEVER;
  adoption: Reckoning = WAITING;
  /** Of the treaty and of each part: when it enters into force. */
  entries: Reckoning[];
  readonly rows: (Int32Array | undefined)[];
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

  /** Days still to come on which something changes by itself, in order. */
  agenda: Day[] = [];
  /** Something has happened on which clauses may hang. */
  changed = true;

  /** The day of which the text has been asked last, and the text. */
  #dayAsked: Day = NEVER;
  #dateAsked: CalendarDate | null = null;
  #sums: number[];
  /** Organizations that count only while none of their members does, by counter. */
  #additional: number[][];
  readonly #slots = new Map<Id, number>();
  /** The first day on which a territory is spoken of; found when it is first asked for. */
  #territories: ReadonlyMap<Id, Day> | undefined;
  /** Whom the clause that is being evaluated speaks of. */
  #regime = 0;
  #slot = -1;
  #act = -1;

  constructor(rules: Rules, record: EventRecord, parents: ReadonlyMap<Id, Ledger>) {
    this.rules = rules;
    this.record = record;
    this.parents = parents;
    this.entries = rules.regimes.map(() => WAITING);
    this.bound = rules.regimes.map(() => []);
    this.rows = rules.regimes.map(() => undefined);
    this.rows[0] = emptyRows(record.participants.length);
    this.mortal = mortalIn(record);
    this.metOn = rules.watches.map(() => NEVER);
    this.metCount = rules.watches.map(() => 0);
    this.#sums = rules.counters.map(() => 0);
    this.#additional = rules.counters.map(() => []);
  }

  /**
   * The same for a record that has these events and participants in front and goes on. Lists are copied, what they
   * hold is never changed.
   */
  copyFor(record: EventRecord): Ledger {
    const copy = new Ledger(this.rules, record, this.parents);
    copy.today = this.today;
    copy.changed = this.changed;
    copy.adoption = this.adoption;
    copy.signaturePeriods = this.signaturePeriods;
    copy.signatories = this.signatories;
    copy.recordedEnd = this.recordedEnd;
    copy.ending = this.ending;
    copy.endedBy = this.endedBy;
    for (let regime = 0; regime < this.rows.length; regime++) {
      const rows = this.rows[regime];
      if (rows === undefined) continue;
      const grown = copy.rows[regime] ?? emptyRows(record.participants.length);
      grown.set(rows);
      copy.rows[regime] = grown;
    }
    copy.entries = this.entries.slice();
    copy.bound = this.bound.map((slots) => slots.slice());
    copy.metOn = this.metOn.slice();
    copy.metCount = this.metCount.slice();
    copy.#sums = this.#sums.slice();
    copy.#additional = this.#additional.map((slots) => slots.slice());
    copy.stints = this.stints.map((stints) => stints.slice());
    copy.decisions = new Map(this.decisions);
    copy.irregular = this.irregular.slice();
    copy.refused = new Map([...this.refused].map(([slot, refused]) => [slot, refused.slice()]));
    copy.refusedOrganizations = new Set(this.refusedOrganizations);
    copy.suspensions = this.suspensions.slice();
    copy.oppositions = this.oppositions.slice();
    copy.awaited = this.awaited.slice();
    copy.provisionalEntry = this.provisionalEntry;
    copy.provisionalEnd = this.provisionalEnd;
    copy.extension = this.extension;
    copy.undatedExits = this.undatedExits.slice();
    copy.agenda = this.agenda.slice();
    return copy;
  }

  // Rows

  get(slot: number, column: Column, regime = 0): number {
    return this.rows[regime]?.[slot * WIDTH + column] ?? (EVENT_COLUMNS.includes(column) ? -1 : NEVER);
  }

  set(slot: number, column: Column, value: number, regime = 0): void {
    const rows = this.rows[regime] ?? emptyRows(this.record.participants.length);
    this.rows[regime] = rows;
    rows[slot * WIDTH + column] = value;
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
    return regime === 0 ? own : Math.max(own, this.get(slot, ROW.from));
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
      this.get(slot, ROW.until) > day
    );
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
    if (count === "consents")
      return this.get(slot, ROW.consentOn) <= day && (this.record.known[slot]?.until ?? NEVER) <= day;
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

  /** First day on which its provisional application is over, as far as certain on a day. */
  provisionalUntil(slot: number, day: Day): Day {
    const own = this.get(slot, ROW.provisionalUntil);
    return this.provisionalEnd.since <= day ? Math.min(own, this.provisionalEnd.on) : own;
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

  /** Lists what is irregular in an event, once; its place in the list. */
  noteIrregular(event: number, code: IrregularityCode, article: string, hasEffect = false): number {
    // Those of one event stand side by side.
    for (let last = this.irregular.length - 1; this.irregular[last]?.event === event; last--)
      if (this.irregular[last]?.code === code) return last;
    return this.irregular.push({ code, event, article, hasEffect, healedOn: NEVER }) - 1;
  }

  /** Adoption, and the periods for signature that hang on it and on what has been recorded since. */
  settleText(): void {
    const { definition } = this.rules;
    if (this.adoption === WAITING) {
      const adoption = this.evaluate(definition.adoption.when);
      if (adoption.on === NEVER) return;
      this.adoption = adoption;
      this.schedule(adoption.on);
      this.#scheduleMemberships(adoption.on);
      for (const [, until] of this.mortal) this.schedule(until);
    }
    this.signaturePeriods = definition.signature.map((period) => ({
      opens: this.evaluate(period.opens),
      closes: period.closes === undefined ? WAITING : this.evaluate(period.closes),
    }));
  }

  /** Who joins or leaves an organization can change a count without any event. */
  #scheduleMemberships(since: Day): void {
    for (const [organization, members] of this.rules.organizations) {
      if (!this.rules.mentions.has(organization) && !this.record.participants.includes(organization))
        continue;
      for (const { from, until } of members) {
        for (const day of [from, until]) if (day > since) this.schedule(day);
      }
    }
  }

  /** When the text of a regime was adopted: that of an amendment on its own day, that of a part with the treaty. */
  adoptionOf(regime: number): Reckoning {
    const index = regime - this.rules.firstAmendment;
    const amendment = index < 0 ? undefined : this.rules.definition.amendments?.[index];
    return amendment === undefined ? this.adoption : this.#apart(amendment.adoption.when, regime);
  }

  /** When a regime enters into force, as far as that is known. */
  entryOf(regime: number): Reckoning {
    return this.entries[regime] ?? WAITING;
  }

  /** The day on which the regime's own conditions were met; where it waits for none, on which its date became certain. */
  thresholdOf(regime: number): Day {
    let day = -NEVER;
    for (const watch of this.rules.entryWatches[regime] ?? []) {
      const met = this.metOn[watch] ?? NEVER;
      if (met < NEVER && met > day) day = met;
    }
    return day === -NEVER ? this.entryOf(regime).since : day;
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

  // Clauses

  /** What a clause comes to for one participant and one act, where it speaks of any. */
  evaluate(when: When, regime = 0, slot = -1, act = -1): Reckoning {
    this.speakOf(regime, slot, act);
    return evaluate(when, this);
  }

  speakOf(regime: number, slot: number, act: number): void {
    this.#regime = regime;
    this.#slot = slot;
    this.#act = act;
  }

  get textSince(): Day | null {
    return this.adoption === WAITING ? null : this.adoption.on;
  }

  anchor(name: AnchorName<"act">, regime: Id | undefined): Reckoning {
    const index =
      regime === undefined ? this.#regime : this.rules.regimes.findIndex((each) => each.id === regime);
    if (index === -1) return this.#ofParent(name, regime ?? "");
    switch (name) {
      case "adoption":
        return this.adoptionOf(index);
      case "opening":
        return this.#signature(earliestOf(this.signaturePeriods.map((period) => period.opens)));
      case "closing":
        return this.#signature(latestOf(this.signaturePeriods.map((period) => period.closes)));
      case "threshold": {
        const entry = this.entryOf(index);
        const met = this.thresholdOf(index);
        return entry.on === NEVER ? entry : reckoned(met, met);
      }
      case "entryIntoForce":
        return this.entryOf(index);
      case "signature":
        return fact(this.get(this.#slot, ROW.signedOn));
      case "consent":
        return fact(this.consentOn(this.#slot, index));
      case "entryIntoForceForParticipant":
        return since(this.get(this.#slot, ROW.from, index), this.get(this.#slot, ROW.fromSince, index));
      case "notice":
        return fact(this.day(this.#act));
      case "namedDate":
        return since(Math.max(this.effect(this.#act), this.day(this.#act)), this.day(this.#act));
    }
  }

  #signature(period: Reckoning): Reckoning {
    return this.signaturePeriods.length === 0
      ? notDerivable("the treaty has no period for signature")
      : period;
  }

  #ofParent(name: AnchorName<"act">, treaty: Id): Reckoning {
    const parent = this.parents.get(treaty);
    if (parent === undefined) return notDerivable(`the chronicle of ${treaty} was not given`);
    const slot = this.#slot === -1 ? -1 : parent.slotOf(this.id(this.#slot));
    if (name === "entryIntoForceForParticipant" && slot >= 0)
      return parent.#enteredFor(slot, this.get(this.#slot, ROW.consentOn, this.#regime));
    parent.speakOf(0, slot, -1);
    return name === "notice" || name === "namedDate"
      ? notDerivable("an act belongs to one treaty")
      : parent.anchor(name, undefined);
  }

  /** When it entered into force for one, in the first time as a party that was not over on a day (R42). */
  #enteredFor(slot: number, day: Day): Reckoning {
    const earlier = this.stintsOf(slot).find(
      (each) => each.regime === 0 && each.from < each.until && each.until > day,
    );
    return since(
      earlier?.from ?? this.get(slot, ROW.from),
      earlier?.fromSince ?? this.get(slot, ROW.fromSince),
    );
  }

  recorded(id: Id): Reckoning {
    const decision = this.decisions.get(id);
    return decision === undefined ? WAITING : reckoned(decision.on, decision.since);
  }

  met(node: WaitingNode): Reckoning {
    const day = this.metOn[this.rules.watchOf.get(node) ?? -1] ?? NEVER;
    if (day >= NEVER) return WAITING;
    if ("first" in node) return reckoned(day, day);
    const end = node.period === undefined ? day : addPeriod(day, node.period);
    return reckoned(end, end);
  }

  // Counting

  /** A participant comes into what a counter counts, or leaves it. */
  count(slot: number, what: "signatures" | "consents", kind: EventKind, day: Day, sign: 1 | -1): void {
    for (let i = 0; i < this.rules.counters.length; i++) {
      const tally = this.rules.counters[i];
      if (tally === undefined || tally.count !== what || !this.counts(tally, slot, kind, day)) continue;
      const additional = this.#additional[i];
      if (
        tally.organizations === "notAdditional" &&
        additional !== undefined &&
        this.isOrganizationAt(slot)
      ) {
        if (sign === 1) additional.push(slot);
        else additional.splice(additional.indexOf(slot), 1);
      } else {
        this.#sums[i] = (this.#sums[i] ?? 0) + sign * this.weight(tally, slot);
      }
    }
  }

  /** Whether a tally counts this participant at all, its organizations apart that are "not additional". */
  counts(tally: Tally, slot: number, kind: EventKind, day: Day): boolean {
    if (tally.kinds !== undefined && tally.count === "consents" && !tally.kinds.some((each) => each === kind))
      return false;
    if (
      (tally.organizations === "notCounted" || tally.organizations === "statesOnly") &&
      this.isOrganizationAt(slot)
    )
      return false;
    return tally.of === undefined || belongs(this.id(slot), tally.of, day, this);
  }

  weight(tally: Tally, slot: number): number {
    return tally.weights === undefined ? 1 : (this.rules.weights.get(tally.weights)?.get(this.id(slot)) ?? 0);
  }

  tally(tally: Tally, day: Day): number {
    const counter = this.rules.counterOf.get(tally);
    // Once the treaty is in force, those who have left have to be left out.
    if (counter === undefined || this.entryOf(0).on <= day) return this.countAnew(tally, day);
    let sum = this.#sums[counter] ?? 0;
    for (const slot of this.#additional[counter] ?? []) {
      if (this.organizationCounts(tally, slot, day)) sum += this.weight(tally, slot);
    }
    return sum;
  }

  /** An organization that is "not additional" counts only while none of its members does (R10). */
  organizationCounts(tally: Tally, slot: number, day: Day): boolean {
    const others = this.membersOn(this.id(slot), day).some((member) => this.isIn(tally, member, day));
    return !others && this.rules.policies.organizationAlone === "counted";
  }

  /** Whether a participant stands in what a tally counts, at the end of a day. */
  isIn(tally: Tally, slot: number, day: Day): boolean {
    const regime =
      tally.regime === undefined ? 0 : this.rules.regimes.findIndex((each) => each.id === tally.regime);
    if (tally.count === "signatures")
      return this.get(slot, ROW.signedOn) <= day && this.counts(tally, slot, "signature", day);
    if (tally.count === "objections")
      return this.hasObjected(slot, day, regime) && this.counts(tally, slot, "amendmentObjected", day);
    if (tally.kinds?.includes("provisionalApplication") && this.appliesProvisionally(slot, day))
      return this.counts(tally, slot, "provisionalApplication", day);
    const inside =
      tally.count === "parties"
        ? this.isParty(slot, day, regime) || this.wasParty(slot, day, regime)
        : this.hasConsented(slot, day, regime);
    const by = this.get(slot, ROW.consentBy, regime);
    return (
      (inside || this.remains(tally, slot, day)) &&
      by >= 0 &&
      this.counts(tally, slot, this.kind(by), this.get(slot, ROW.consentOn, regime))
    );
  }

  /** A tally that no counter keeps. */
  countAnew(tally: Tally, day: Day): number {
    let sum = 0;
    for (let slot = 0; slot < this.record.participants.length; slot++) {
      if (!this.isIn(tally, slot, day)) continue;
      const organization = tally.organizations === "notAdditional" && this.isOrganizationAt(slot);
      if (!organization || this.organizationCounts(tally, slot, day)) sum += this.weight(tally, slot);
    }
    return sum;
  }

  base(amount: Exclude<Amount<Names, When<"treaty">>, number>, today: Day): number {
    const day = amount.frozenOn === undefined ? today : this.#frozenDay(amount.frozenOn);
    if (day > today) return Number.NaN;
    const { of } = amount;
    if ("tally" in of)
      return amount.frozenOn === undefined ? this.tally(of.tally, day) : this.countAnew(of.tally, day);
    if ("total" in of) return this.#total(of.total);
    return this.size(of.group, day);
  }

  #frozenDay(when: When<"treaty">): Day {
    const { on } = this.#apart(when, this.#regime);
    this.schedule(on);
    return on;
  }

  /** Evaluates a clause while another may be in the middle of being evaluated for somebody. */
  #apart(when: When<"treaty">, regime: number): Reckoning {
    const [own, slot, act] = [this.#regime, this.#slot, this.#act];
    const result = this.evaluate(when, regime);
    this.speakOf(own, slot, act);
    return result;
  }

  #total(table: Id): number {
    const stated = this.rules.definition.weights?.find((each) => each.id === table);
    if (stated?.total !== undefined) return stated.total;
    let sum = 0;
    for (const weight of this.rules.weights.get(table)?.values() ?? []) sum += weight;
    return sum;
  }

  /** How many a group has on a day; NaN where it cannot be listed. */
  size(group: Group, day: Day): number {
    if ("group" in group) {
      const named = this.named(group.group);
      return named === undefined ? Number.NaN : this.size(named, day);
    }
    if ("participants" in group) return group.participants.length;
    if ("memberOf" in group)
      return (
        this.rules.organizations.get(group.memberOf)?.filter((each) => each.from <= day && day < each.until)
          .length ?? Number.NaN
      );
    if ("partyTo" in group) {
      const other = this.#treaty(group.partyTo);
      return other?.record.participants.filter((_, slot) => other.isParty(slot, day)).length ?? Number.NaN;
    }
    return Number.NaN;
  }

  // Roll

  named(id: Id): Group | undefined {
    return this.rules.groups.get(id);
  }

  isOrganization(participant: Id): boolean {
    return this.rules.organizations.has(participant);
  }

  /** The same of a participant in the record, without looking it up. */
  isOrganizationAt(slot: number): boolean {
    return this.record.known[slot]?.isOrganization === true;
  }

  isMember(participant: Id, organization: Id, day: Day): boolean {
    return (
      this.rules.organizations
        .get(organization)
        ?.some((each) => each.id === participant && each.from <= day && day < each.until) ?? false
    );
  }

  /** Numbers of the members of an organization that occur in the record. */
  membersOn(organization: Id, day: Day): number[] {
    const members: number[] = [];
    for (const each of this.rules.organizations.get(organization) ?? []) {
      const slot = each.from <= day && day < each.until ? this.slotOf(each.id) : -1;
      if (slot >= 0) members.push(slot);
    }
    return members;
  }

  isPartyTo(participant: Id, treaty: Id, day: Day): boolean {
    return this.#stoodIn(participant, treaty, day, (other, slot) => other.isParty(slot, day), "from");
  }

  hasConsentedTo(participant: Id, treaty: Id, day: Day): boolean {
    return this.#stoodIn(
      participant,
      treaty,
      day,
      (other, slot) => other.hasConsented(slot, day),
      "consentOn",
    );
  }

  #stoodIn(
    participant: Id,
    treaty: Id,
    day: Day,
    stands: (other: Ledger, slot: number) => boolean,
    since: "from" | "consentOn",
  ): boolean {
    const other = this.#treaty(treaty);
    const slot = other?.slotOf(participant) ?? -1;
    if (other === undefined || slot < 0) return false;
    return (
      stands(other, slot) ||
      other.stintsOf(slot).some((each) => each.regime === 0 && each[since] <= day && day < each.until)
    );
  }

  #treaty(id: Id): Ledger | undefined {
    return id === this.rules.definition.id ? this : this.parents.get(id);
  }

  isSignatoryTo(participant: Id, treaty: Id, day: Day): boolean {
    const other = this.#treaty(treaty);
    const slot = other?.slotOf(participant) ?? -1;
    return other !== undefined && slot >= 0 && other.get(slot, ROW.signedOn) <= day;
  }
}

const NO_STINTS: readonly Stint[] = [];

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

function fact(day: Day): Reckoning {
  return since(day, day);
}

function since(on: Day, certain: Day): Reckoning {
  return on >= NEVER ? WAITING : reckoned(on, certain);
}
