import { byStates, type Scenario } from "../scenario.js";

/** Parties from 8 September 2003, the ninetieth day. */
const FIRST = byStates(50, "accession", "2003-06-10");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R8, R48: adopted on 22 May 2001; States and the Union by itself sign in Stockholm on 23 May 2001, in New York until 22 May 2002",
    article: "24",
    record: "none",
    acts: [
      ["signature", "AFG", "2001-05-22", { irregular: "signatureNotOpen" }],
      ["signature", "EUE", "2001-05-23"],
      ["signature", "AFG", "2001-05-23"],
      ["signature", "ISL", "2001-05-24"],
      ["signature", "BRA", "2002-05-22"],
      ["signature", "CHN", "2002-05-23", { irregular: "signatureClosed" }],
      ["signature", "UNO", "2001-05-23", { irregular: "notEligible" }],
      ["signature", "UNO", "2001-05-24", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "2001-05-22", signature: { opensOn: "2001-05-23", closesOn: "2002-05-22" } },
    participants: { EUE: { signedOn: "2001-05-23" } },
  },
  {
    name: "R1, R6, R8: signatories ratify, accept or approve, the Union with none of its members",
    article: "25(1)",
    record: "none",
    acts: [
      ["signature", "EUE", "2001-05-29"],
      ["ratification", "EUE", "2001-06-28"],
      ["signature", "NOR", "2001-05-29"],
      ["ratification", "NOR", "2001-06-28"],
      ["signature", "ISL", "2001-05-29"],
      ["acceptance", "ISL", "2001-06-28"],
      ["signature", "USA", "2001-05-29"],
      ["approval", "USA", "2001-06-28"],
      ["ratification", "CHN", "2001-06-28", { irregular: "notSignatory" }],
      ["ratification", "UNO", "2001-06-28", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R7, R8: accession from 23 May 2002, the day after the last for signature, for the Union with none of its members",
    article: "25(1)",
    record: "none",
    acts: [
      ["accession", "NOR", "2002-05-22", { irregular: "consentNotOpen" }],
      ["accession", "ISL", "2002-05-23"],
      ["accession", "EUE", "2002-05-23"],
      ["accession", "UNO", "2002-05-23", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R10, R18, R23: the fiftieth instrument, of 10 June 2003, without the Union's, brings the Convention into force on the ninetieth day; who deposits on the next day has its own",
    article: "26(1), (3), 26(2)",
    record: "none",
    acts: [
      ["signature", "FRA", "2001-05-24"],
      ["signature", "ESP", "2001-05-24"],
      ["signature", "ITA", "2001-05-24"],
      ...byStates(46, "accession", "2003-01-10"),
      ["ratification", "FRA", "2003-02-10"],
      ["acceptance", "ESP", "2003-03-10"],
      ["approval", "ITA", "2003-04-10"],
      ["accession", "EUE", "2003-05-10"],
      ["accession", "PRT", "2003-06-10"],
      ["accession", "ROU", "2003-06-11"],
    ],
    treaty: { force: { conditionMetOn: "2003-06-10", entryIntoForce: "2003-09-08" } },
    participants: { PRT: { inForceFrom: "2003-09-08" }, ROU: { inForceFrom: "2003-09-09" } },
  },
  {
    name: "R10: the Union's instrument is counted, by our policy, while none of its members has deposited",
    article: "26(1), (3)",
    record: "none",
    acts: [...byStates(49, "accession", "2003-06-10"), ["accession", "EUE", "2003-06-11"]],
    treaty: { force: { conditionMetOn: "2003-06-11", entryIntoForce: "2003-09-09" } },
  },
  {
    name: "R38: three years after entry into force for it, and not the day before, a party can give notice: who is bound since 8 September 2003 from 8 September 2006, since 29 February 2004 from 28 February 2007",
    article: "28(1)",
    record: "none",
    acts: [
      ...FIRST,
      ["accession", "ROU", "2003-12-01"],
      ["withdrawalNotified", "ARG", "2006-09-07", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ARG", "2006-09-08"],
      ["withdrawalNotified", "ROU", "2007-02-27", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ROU", "2007-02-28"],
    ],
  },
  {
    name: "R19, R38: a year after receipt, of 29 February on the 28th, or on the later day that the notice names",
    article: "28(2)",
    record: "none",
    acts: [
      ...FIRST,
      ["withdrawalNotified", "ARG", "2011-05-10"],
      ["withdrawalNotified", "BLR", "2012-02-29"],
      ["withdrawalNotified", "BRA", "2011-05-10", { effectiveOn: "2013-01-01" }],
    ],
    participants: {
      ARG: { inForceUntil: "2012-05-10" },
      BLR: { inForceUntil: "2013-02-28" },
      BRA: { inForceUntil: "2013-01-01" },
    },
  },
];
