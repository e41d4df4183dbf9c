import { type Chronicle, explain, participantStatus, treatyStatus } from "../index.js";
import type { CalendarDate, DateText } from "../model/calendar-date.js";
import type { Id } from "../model/id.js";
import { END, lostPeriodOf } from "./lost-period.js";
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
  /**
   * Where the treaty's entry into force comes out later than published: those of whom the record may have lost an
   * earlier time as a party, since with it the published day would come out. Otherwise empty.
   */
  readonly lostPeriodOf: readonly Id[];
}

/**
 * Compares the dates that others published with those that the clauses and the events give. Nothing published is
 * an input of the computation.
 *
 * A record that has lost something is not wrong in itself, and its date is what follows from it. Where that comes
 * later than published, `lostPeriodOf` says whose earlier time would explain it; it decides nothing.
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
 *
 * @example A status table shows Norway's second ratification, and not the first
 * ```ts
 * import { compile, defineTreaty, replay } from "treaty-lifecycle";
 * import { verify } from "treaty-lifecycle/catalogue";
 *
 * const treaty = defineTreaty({
 *   format: 1,
 *   id: "beacons",
 *   title: "Convention on Beacons",
 *   adoption: { article: "9", when: { on: "2020-01-15" } },
 *   signature: [{ article: "9", opens: { on: "2020-01-15" } }],
 *   consent: [{ article: "10", kinds: ["ratification"], requires: "signature" }],
 *   entry: { article: "11", when: { first: { tally: { count: "consents" }, is: { atLeast: 2 } } } },
 *   notModelled: [],
 * });
 * const record = replay(compile(treaty), [
 *   { kind: "signature", participant: "ISL", date: "2020-01-15" },
 *   { kind: "signature", participant: "NOR", date: "2020-01-15" },
 *   { kind: "ratification", participant: "ISL", date: "2020-06-01" },
 *   { kind: "ratification", participant: "NOR", date: "2024-03-01" },
 * ]);
 * const source = { title: "Depositary", verified: false };
 * const found = (date: `${number}-${number}-${number}`) => {
 *   const [first] = verify(record, [{ fact: "entryIntoForce", date, source }]);
 *   return [first?.computed, first?.verdict, first?.lostPeriodOf];
 * };
 * found("2020-06-01"); // → ["2024-03-01", "differs", ["NOR"]]
 * found("2020-06-02"); // → ["2024-03-01", "differs", []]
 * found("2024-03-01"); // → ["2024-03-01", "equal", []]
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
      lostPeriodOf:
        fact.fact === "entryIntoForce" && fact.part === undefined && isLate(date, fact.date)
          ? lostPeriodOf(chronicle, fact.date)
          : [],
    };
  });
}

function verdictOf(computed: CalendarDate | null, published: DateText | null): Verification["verdict"] {
  if (published === null) return computed === null ? "nothingPublished" : "differs";
  if (computed === null) return "notComputable";
  return computed === published ? "equal" : "differs";
}

/** What a record has lost can only be lacking: the day then comes out later than it was. */
function isLate(computed: CalendarDate | null, published: DateText | null): published is DateText {
  return computed !== null && published !== null && computed > published;
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
