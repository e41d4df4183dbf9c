import type { AnchorName } from "../clauses/anchor.js";
import type { Amount, Count } from "../clauses/condition.js";
import { evaluate, type Facts } from "../clauses/evaluate.js";
import { belongs } from "../clauses/group.js";
import { earliestOf, latestOf } from "../clauses/latest-earliest.js";
import type { Names } from "../clauses/names.js";
import { notDerivable, type Reckoning, reckoned, WAITING } from "../clauses/reckoning.js";
import { restsOn } from "../clauses/rests-on.js";
import type { Tally } from "../clauses/tally.js";
import type { WaitingNode, When } from "../clauses/when.js";
import type { ConsentRule } from "../definition/regime.js";
import { type Day, NEVER } from "../model/day.js";
import type { EventKind } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import { addPeriod } from "../model/period.js";
import type { Window } from "./book.js";
import type { Rules } from "./compile.js";
import type { EventRecord } from "./record.js";
import { RollBook } from "./roll-book.js";
import { ROW } from "./row.js";

/**
 * The book of a fold as clauses read it ({@link Facts}) and conditions ({@link Count}), beside those of the parent
 * treaties. @internal
 */
export class Ledger extends RollBook implements Facts, Count<When<"treaty">> {
  declare readonly parents: ReadonlyMap<Id, Ledger>;

  #sums: number[];
  /** Organizations that count only while none of their members does, by counter. */
  #additional: number[][];
  /** By regime: the date of entry that stands, and the day on which its conditions were met. */
  readonly #thresholds: { readonly entry: Reckoning; readonly day: Day }[] = [];
  /** Whom the clause that is being evaluated speaks of. */
  #regime = 0;
  #slot = -1;
  #act = -1;

  constructor(rules: Rules, record: EventRecord, parents: ReadonlyMap<Id, Ledger>) {
    super(rules, record, parents);
    this.#sums = rules.counters.map(() => 0);
    this.#additional = rules.counters.map(() => []);
  }

  /** The same for a record that has these events and participants in front and goes on. */
  copyFor(record: EventRecord): Ledger {
    const copy = new Ledger(this.rules, record, this.parents);
    copy.takeOver(this);
    copy.#sums = this.#sums.slice();
    copy.#additional = this.#additional.map((slots) => slots.slice());
    return copy;
  }

  /** Adoption, and the periods for signature and consent that hang on it and on what has been recorded since. */
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
    this.signaturePeriods = definition.signature.map((period) => this.#window(period, 0));
    const { timedConsents } = this.rules;
    if (timedConsents.length > 0)
      this.consentPeriods = new Map(
        timedConsents.map(({ rule, regime }) => [rule, this.#window(rule, regime)]),
      );
  }

  /** A period without a first day is open from the start, one without a last day never closes. */
  #window({ opens, closes }: Pick<ConsentRule, "opens" | "closes">, regime: number): Window {
    return {
      opens: opens === undefined ? ALWAYS : this.evaluate(opens, regime),
      closes: closes === undefined ? WAITING : this.evaluate(closes, regime),
    };
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

  /**
   * The day on which the conditions were met on which the regime's entry rests; where it rests on none, on which its
   * date became certain. Every later party is compared with it: it is kept with the date that stands.
   */
  thresholdOf(regime: number): Day {
    const entry = this.entryOf(regime);
    const kept = this.#thresholds[regime];
    if (kept?.entry === entry) return kept.day;
    const day = this.#metFor(regime) ?? entry.since;
    if (entry.since <= this.today) this.#thresholds[regime] = { entry, day };
    return day;
  }

  /** The last day on which one of the conditions was met on which a regime's entry rests. */
  #metFor(regime: number): Day | null {
    const clause = this.rules.regimes[regime]?.entry;
    if (clause === undefined) return null;
    const [own, slot, act] = [this.#regime, this.#slot, this.#act];
    this.speakOf(regime, -1, -1);
    const met = restsOn(clause.when, this)
      .map((node) => this.metOn[this.rules.watchOf.get(node) ?? -1] ?? NEVER)
      .filter((day) => day < NEVER);
    this.speakOf(own, slot, act);
    return met.length === 0 ? null : Math.max(...met);
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
}

/** A day before every other. */
const ALWAYS: Reckoning = { on: -NEVER, since: -NEVER, why: null };

function fact(day: Day): Reckoning {
  return since(day, day);
}

function since(on: Day, certain: Day): Reckoning {
  return on >= NEVER ? WAITING : reckoned(on, certain);
}
