import type { Chronicle, TreatyEvent } from "../../src/index.js";
import type { Answer } from "./answer.js";
import { library, register } from "./built.js";
import { AFTERWARDS } from "./synthetic-treaty.js";

const { compile, defineTreaty, replay, status } = library;

/** Forty instruments and ninety days; later parties thirty days after their own deposit, never before the treaty. */
export const definition = defineTreaty({
  format: 1,
  id: "bench",
  title: "Convention on Benches",
  adoption: { article: "20", when: { on: "2000-01-15" } },
  signature: [{ article: "21(1)", opens: { on: "2000-03-01" }, closes: { on: "2002-03-01" } }],
  consent: [
    { article: "21(2)", kinds: ["ratification", "acceptance", "approval"], requires: "signature" },
    { article: "21(3)", kinds: ["accession"], opens: { on: "2000-03-01" } },
  ],
  entry: {
    article: "22(1)",
    when: {
      after: {
        first: { tally: { count: "consents", organizations: "notAdditional" }, is: { atLeast: 40 } },
      },
      period: { days: 90 },
    },
  },
  joining: {
    article: "22(2)",
    when: { after: { anchor: "consent" }, period: { days: 30 } },
    startsAt: "threshold",
    floor: "written",
  },
  exit: { article: "23", when: { after: { anchor: "notice" }, period: { years: 1 } } },
  notModelled: [],
});

export const rules = compile(definition, { participants: register.participants });

/** `status` gives every participant's dates in one call; `participantStatus` looks each of them up anew. */
export function datesOf(chronicle: Chronicle): Answer {
  const { force, participants } = status(chronicle, AFTERWARDS);
  return { conditionMetOn: force.conditionMetOn, entryIntoForce: force.entryIntoForce, participants };
}

/** The clauses are compiled once; this is the replay of one record and the reading of its dates. */
export function thisLibrary(events: readonly TreatyEvent[]): Answer {
  return datesOf(replay(rules, events));
}
