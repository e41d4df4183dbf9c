import { byStates, type Scenario } from "../scenario.js";

/** Parties from 8 September 1987, the ninetieth day. */
const FIRST = byStates(20, "accession", "1987-06-10");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R8, R48: adopted on 22 March 1985; States and the Union by itself sign in Vienna from 22 March to 21 September 1985, in New York until 21 March 1986",
    article: "12",
    record: "none",
    acts: [
      ["signature", "EUE", "1985-03-22"],
      ["signature", "AFG", "1985-03-22"],
      ["signature", "NOR", "1985-09-21"],
      ["signature", "ISL", "1985-09-22"],
      ["signature", "BRA", "1986-03-21"],
      ["signature", "CHN", "1986-03-22", { irregular: "signatureClosed" }],
      ["signature", "UNO", "1985-03-22", { irregular: "notEligible" }],
      ["signature", "UNO", "1985-09-22", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1985-03-22", signature: { opensOn: "1985-03-22", closesOn: "1986-03-21" } },
    participants: { EUE: { signedOn: "1985-03-22" } },
  },
  {
    name: "R1, R6, R8: signatories ratify, accept or approve, the Union with none of its members",
    article: "13(1)",
    record: "none",
    acts: [
      ["signature", "EUE", "1985-09-27"],
      ["ratification", "EUE", "1985-10-27"],
      ["signature", "NOR", "1985-09-27"],
      ["ratification", "NOR", "1985-10-27"],
      ["signature", "ISL", "1985-09-27"],
      ["acceptance", "ISL", "1985-10-27"],
      ["signature", "USA", "1985-09-27"],
      ["approval", "USA", "1985-10-27"],
      ["ratification", "CHN", "1985-10-27", { irregular: "notSignatory" }],
      ["ratification", "UNO", "1985-10-27", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R7, R8: accession from 21 March 1986, the last day for signature itself, for the Union with none of its members",
    article: "14(1)",
    record: "none",
    acts: [
      ["accession", "NOR", "1986-03-20", { irregular: "consentNotOpen" }],
      ["accession", "ISL", "1986-03-21"],
      ["accession", "EUE", "1986-03-21"],
      ["accession", "UNO", "1986-03-21", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R10, R18, R23: the twentieth instrument, of 10 June 1987, without the Union's, brings the Convention into force on the ninetieth day; who deposits on the next day has its own",
    article: "17(1), (5), 17(3)",
    record: "none",
    acts: [
      ["signature", "FRA", "1985-09-22"],
      ["signature", "ESP", "1985-09-22"],
      ["signature", "ITA", "1985-09-22"],
      ...byStates(16, "accession", "1987-01-10"),
      ["ratification", "FRA", "1987-02-10"],
      ["acceptance", "ESP", "1987-03-10"],
      ["approval", "ITA", "1987-04-10"],
      ["accession", "EUE", "1987-05-10"],
      ["accession", "PRT", "1987-06-10"],
      ["accession", "ROU", "1987-06-11"],
    ],
    treaty: { force: { conditionMetOn: "1987-06-10", entryIntoForce: "1987-09-08" } },
    participants: { PRT: { inForceFrom: "1987-09-08" }, ROU: { inForceFrom: "1987-09-09" } },
  },
  {
    name: "R10: the Union's instrument is counted, by our policy, while none of its members has deposited",
    article: "17(1), (5)",
    record: "none",
    acts: [...byStates(19, "accession", "1987-06-10"), ["accession", "EUE", "1987-06-11"]],
    treaty: { force: { conditionMetOn: "1987-06-11", entryIntoForce: "1987-09-09" } },
  },
  {
    name: "R38: four years after entry into force for it, and not the day before, a party can give notice: who is bound since 8 September 1987 from 8 September 1991, since 29 February 2096 from 28 February 2100",
    article: "19(1)",
    record: "none",
    acts: [
      ...FIRST,
      ["accession", "ROU", "2095-12-01"],
      ["withdrawalNotified", "ARG", "1991-09-07", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ARG", "1991-09-08"],
      ["withdrawalNotified", "ROU", "2100-02-27", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ROU", "2100-02-28"],
    ],
  },
  {
    name: "R19, R38: a year after receipt, of 29 February on the 28th, or on the later day that the notice names",
    article: "19(3)",
    record: "none",
    acts: [
      ...FIRST,
      ["withdrawalNotified", "ARG", "1995-05-10"],
      ["withdrawalNotified", "BLR", "1996-02-29"],
      ["withdrawalNotified", "BRA", "1995-05-10", { effectiveOn: "1997-01-01" }],
    ],
    participants: {
      ARG: { inForceUntil: "1996-05-10" },
      BLR: { inForceUntil: "1997-02-28" },
      BRA: { inForceUntil: "1997-01-01" },
    },
  },
];
