import {
  type Chronicle,
  compile,
  type Definition,
  defineTreaty,
  type Participant,
  replay,
  type TreatyEvent,
} from "../../src/index.js";

/** Three deposits and thirty days; later parties thirty days after their own, never before the treaty. */
export const beacons = defineTreaty({
  format: 1,
  id: "beacons",
  title: "Convention on Beacons",
  adoption: { article: "9", when: { on: "2020-01-15" } },
  signature: [{ article: "10(1)", opens: { anchor: "adoption" }, closes: { on: "2020-12-31" } }],
  consent: [
    { article: "10(2)", kinds: ["ratification"], requires: "signature" },
    { article: "10(3)", kinds: ["accession", "succession"] },
  ],
  entry: {
    article: "11(1)",
    when: {
      after: {
        first: {
          tally: { count: "consents", kinds: ["ratification", "accession"], organizations: "notAdditional" },
          is: { atLeast: 3 },
        },
      },
      period: { days: 30 },
    },
  },
  joining: {
    article: "11(2)",
    when: { after: { anchor: "consent" }, period: { days: 30 } },
    startsAt: "threshold",
    floor: "written",
  },
  exit: {
    article: "12(1)",
    when: { after: { anchor: "notice" }, period: { years: 1 } },
    namedDate: "later",
    ceasesWithMembers: { article: "12(2)" },
  },
  notModelled: [],
});

/** An organization of two States. */
export const league: readonly Participant[] = [
  { id: "LGE", kind: "organization", members: [{ id: "NOR" }, { id: "SWE" }] },
];

export function accession(participant: string, date: `${number}-${number}-${number}`): TreatyEvent {
  return { kind: "accession", participant, date };
}

/** The threshold is reached with Iceland's deposit on 1 March 2020; in force on 31 March. */
export const threeDeposits: readonly TreatyEvent[] = [
  accession("DNK", "2020-02-01"),
  accession("FIN", "2020-02-15"),
  accession("ISL", "2020-03-01"),
];

export function chronicleOf(events: readonly TreatyEvent[], changed: Partial<Definition> = {}): Chronicle {
  return replay(compile({ ...beacons, ...changed }, { participants: league }), events);
}
