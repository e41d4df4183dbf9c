import type { Group, Roll } from "../clauses/group.js";
import type { Day } from "../model/day.js";
import type { Id } from "../model/id.js";
import { Book } from "./book.js";
import type { Rules } from "./compile.js";
import type { EventRecord } from "./record.js";
import { ROW } from "./row.js";

/** The book of a fold as groups read it ({@link Roll}): who belongs to what, beside the books of the parent treaties. @internal */
export class RollBook extends Book implements Roll {
  readonly parents: ReadonlyMap<Id, Book>;

  constructor(rules: Rules, record: EventRecord, parents: ReadonlyMap<Id, Book>) {
    super(rules, record);
    this.parents = parents;
  }

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
    stands: (other: Book, slot: number) => boolean,
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

  #treaty(id: Id): Book | undefined {
    return id === this.rules.definition.id ? this : this.parents.get(id);
  }

  isSignatoryTo(participant: Id, treaty: Id, day: Day): boolean {
    const other = this.#treaty(treaty);
    const slot = other?.slotOf(participant) ?? -1;
    return other !== undefined && slot >= 0 && other.get(slot, ROW.signedOn) <= day;
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
}
