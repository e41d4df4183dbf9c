import { byStates, type Scenario } from "../scenario.js";

/** Parties from 8 September 1995, the ninetieth day. */
const FIRST = byStates(50, "accession", "1995-06-10");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R8, R48: adopted on 9 May 1992; States and the Union by itself sign in Rio de Janeiro from 3 June to 14 June 1992, in New York from 20 June until 19 June 1993",
    article: "20",
    record: "none",
    acts: [
      ["signature", "AFG", "1992-06-02", { irregular: "signatureNotOpen" }],
      ["signature", "EUE", "1992-06-03"],
      ["signature", "AFG", "1992-06-03"],
      ["signature", "NOR", "1992-06-14"],
      ["signature", "USA", "1992-06-15", { irregular: "signatureNotOpen" }],
      ["signature", "USA", "1992-06-19", { irregular: "signatureNotOpen" }],
      ["signature", "ISL", "1992-06-20"],
      ["signature", "BRA", "1993-06-19"],
      ["signature", "CHN", "1993-06-20", { irregular: "signatureClosed" }],
      ["signature", "UNO", "1992-06-03", { irregular: "notEligible" }],
      ["signature", "UNO", "1992-06-20", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1992-05-09", signature: { opensOn: "1992-06-03", closesOn: "1993-06-19" } },
  },
  {
    name: "R1, R6, R8: signatories ratify, accept or approve, the Union with none of its members",
    article: "22(1)",
    record: "none",
    acts: [
      ["signature", "EUE", "1992-06-25"],
      ["ratification", "EUE", "1992-07-25"],
      ["signature", "NOR", "1992-06-25"],
      ["ratification", "NOR", "1992-07-25"],
      ["signature", "ISL", "1992-06-25"],
      ["acceptance", "ISL", "1992-07-25"],
      ["signature", "USA", "1992-06-25"],
      ["approval", "USA", "1992-07-25"],
      ["ratification", "CHN", "1992-07-25", { irregular: "notSignatory" }],
      ["ratification", "UNO", "1992-07-25", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R7, R8: accession from 20 June 1993, the day after the last for signature, for the Union with none of its members",
    article: "22(1)",
    record: "none",
    acts: [
      ["accession", "NOR", "1993-06-19", { irregular: "consentNotOpen" }],
      ["accession", "ISL", "1993-06-20"],
      ["accession", "EUE", "1993-06-20"],
      ["accession", "UNO", "1993-06-20", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R10, R18, R23: the fiftieth instrument, of 10 June 1995, without the Union's, brings the Convention into force on the ninetieth day; who deposits on the next day has its own",
    article: "23(1), (3), 23(2)",
    record: "none",
    acts: [
      ["signature", "FRA", "1992-06-20"],
      ["signature", "ESP", "1992-06-20"],
      ["signature", "ITA", "1992-06-20"],
      ...byStates(46, "accession", "1995-01-10"),
      ["ratification", "FRA", "1995-02-10"],
      ["acceptance", "ESP", "1995-03-10"],
      ["approval", "ITA", "1995-04-10"],
      ["accession", "EUE", "1995-05-10"],
      ["accession", "PRT", "1995-06-10"],
      ["accession", "ROU", "1995-06-11"],
    ],
    treaty: { force: { conditionMetOn: "1995-06-10", entryIntoForce: "1995-09-08" } },
    participants: { PRT: { inForceFrom: "1995-09-08" }, ROU: { inForceFrom: "1995-09-09" } },
  },
  {
    name: "R10: the Union's instrument is counted, by our policy, while none of its members has deposited",
    article: "23(1), (3)",
    record: "none",
    acts: [...byStates(49, "accession", "1995-06-10"), ["accession", "EUE", "1995-06-11"]],
    treaty: { force: { conditionMetOn: "1995-06-11", entryIntoForce: "1995-09-09" } },
  },
  {
    name: "R38: three years after entry into force for it, and not the day before, a party can give notice: who is bound since 8 September 1995 from 8 September 1998, since 29 February 1996 from 28 February 1999",
    article: "25(1)",
    record: "none",
    acts: [
      ...FIRST,
      ["accession", "ROU", "1995-12-01"],
      ["withdrawalNotified", "ARG", "1998-09-07", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ARG", "1998-09-08"],
      ["withdrawalNotified", "ROU", "1999-02-27", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ROU", "1999-02-28"],
    ],
  },
  {
    name: "R19, R38: a year after receipt, of 29 February on the 28th, or on the later day that the notice names",
    article: "25(2)",
    record: "none",
    acts: [
      ...FIRST,
      ["withdrawalNotified", "ARG", "2003-05-10"],
      ["withdrawalNotified", "BLR", "2004-02-29"],
      ["withdrawalNotified", "BRA", "2003-05-10", { effectiveOn: "2005-01-01" }],
    ],
    participants: {
      ARG: { inForceUntil: "2004-05-10" },
      BLR: { inForceUntil: "2005-02-28" },
      BRA: { inForceUntil: "2005-01-01" },
    },
  },
];
