import { type Chronicle, explain, participantStatus, treatyStatus } from "../index.js";
import type { CalendarDate, DateText } from "../model/calendar-date.js";
import type { Id } from "../model/id.js";
import type { PublishedFact } from "./published-fact.js";

/**
 * A published date beside the one that the clauses and the events give. `equal`, `differs`; `notComputable`: the
 * clauses do not come to a date from the events that are known; `nothingPublished`: no source gives a date.
 */
export interface Verification {
  readonly id: Id;
  readonly mtdsg: string | null;
  readonly fact: PublishedFact["fact"];
  readonly part: Id | null;
  readonly participant: Id | null;
  readonly computed: CalendarDate | null;
  readonly published: DateText | null;
  readonly source: string;
  readonly verdict: "equal" | "differs" | "notComputable" | "nothingPublished";
  readonly note: string | null;
}

/** A day after all others: everything that the record holds is asked for. */
const END = "9999-12-31";

/**
 * Compares the dates that others published with those that the clauses and the events give. Nothing published is
 * an input of the computation.
 *
 * @example
 * ```ts
 * import { compile, replay } from "treaty-lifecycle";
 * import { verify } from "treaty-lifecycle/catalogue";
 * import { definition, events, published } from "treaty-lifecycle/catalogue/un-cybercrime";
 *
 * verify(replay(compile(definition), events), published).map(({ fact, verdict }) => `${fact} ${verdict}`);
 * // → ["adoption equal", "opening equal", "closing equal", "entryIntoForce nothingPublished"]
 * ```
 */
export function verify(chronicle: Chronicle, published: readonly PublishedFact[]): Verification[] {
  const { id, mtdsg } = chronicle.rules.definition;
  return published.map((fact) => {
    const candidates = computed(chronicle, fact);
    const match = candidates.find((date) => date === fact.date);
    const date = match ?? candidates[0] ?? null;
    return {
      id,
      mtdsg: mtdsg ?? null,
      fact: fact.fact,
      part: "part" in fact ? (fact.part ?? null) : null,
      participant: "participant" in fact ? fact.participant : null,
      computed: date,
      published: fact.date,
      source: fact.source.title,
      verdict: verdictOf(date, fact.date),
      note: fact.note ?? null,
    };
  });
}

function verdictOf(computed: CalendarDate | null, published: DateText | null): Verification["verdict"] {
  if (published === null) return computed === null ? "nothingPublished" : "differs";
  if (computed === null) return "notComputable";
  return computed === published ? "equal" : "differs";
}

/** The dates that could be meant: of a participant that came back, each of its times. */
function computed(chronicle: Chronicle, fact: PublishedFact): CalendarDate[] {
  const dates =
    "participant" in fact ? ofParticipant(chronicle, fact.fact, fact.participant) : ofTreaty(chronicle, fact);
  return dates.filter((date) => date !== null);
}

function ofParticipant(
  chronicle: Chronicle,
  fact: PublishedFact["fact"],
  participant: Id,
): (CalendarDate | null)[] {
  const now = participantStatus(chronicle, participant, END);
  if (fact === "signature") return [now.signedOn];
  const times = [now, ...now.earlier];
  if (fact === "consent") return times.map((each) => each.consentedOn);
  return times.map((each) => (fact === "exit" ? each.inForceUntil : each.inForceFrom));
}

function ofTreaty(chronicle: Chronicle, fact: PublishedFact): (CalendarDate | null)[] {
  const { adoptedOn, force, parts } = treatyStatus(chronicle, END);
  const of =
    "part" in fact && fact.part !== undefined ? parts.find(({ part }) => part === fact.part)?.force : force;
  switch (fact.fact) {
    case "adoption":
      return [adoptedOn];
    case "threshold":
      return [of?.conditionMetOn ?? null];
    case "entryIntoForce":
      return [of?.entryIntoForce ?? null];
    case "termination":
      return [of?.terminatedOn ?? null];
    default:
      return explain(chronicle, END)
        .clauses.filter(({ clause }) => clause === fact.fact)
        .map(({ outcome }) => (outcome.is === "date" ? outcome.on : null));
  }
}
