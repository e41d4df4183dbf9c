import { byStates, type Scenario } from "../scenario.js";

/** Parties from 8 September 2015, the ninetieth day. */
const FIRST = byStates(50, "accession", "2015-06-10");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R8, R48: adopted on 10 October 2013; States and the Union by itself sign in Kumamoto from 10 October to 11 October 2013, in New York until 9 October 2014",
    article: "29",
    record: "none",
    acts: [
      ["signature", "EUE", "2013-10-10"],
      ["signature", "AFG", "2013-10-10"],
      ["signature", "NOR", "2013-10-11"],
      ["signature", "ISL", "2013-10-12"],
      ["signature", "BRA", "2014-10-09"],
      ["signature", "CHN", "2014-10-10", { irregular: "signatureClosed" }],
      ["signature", "UNO", "2013-10-10", { irregular: "notEligible" }],
      ["signature", "UNO", "2013-10-12", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "2013-10-10", signature: { opensOn: "2013-10-10", closesOn: "2014-10-09" } },
    participants: { EUE: { signedOn: "2013-10-10" } },
  },
  {
    name: "R1, R6, R8: signatories ratify, accept or approve, the Union with none of its members",
    article: "30(1)",
    record: "none",
    acts: [
      ["signature", "EUE", "2013-10-17"],
      ["ratification", "EUE", "2013-11-16"],
      ["signature", "NOR", "2013-10-17"],
      ["ratification", "NOR", "2013-11-16"],
      ["signature", "ISL", "2013-10-17"],
      ["acceptance", "ISL", "2013-11-16"],
      ["signature", "USA", "2013-10-17"],
      ["approval", "USA", "2013-11-16"],
      ["ratification", "CHN", "2013-11-16", { irregular: "notSignatory" }],
      ["ratification", "UNO", "2013-11-16", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R7, R8: accession from 10 October 2014, the day after the last for signature, for the Union with none of its members",
    article: "30(1)",
    record: "none",
    acts: [
      ["accession", "NOR", "2014-10-09", { irregular: "consentNotOpen" }],
      ["accession", "ISL", "2014-10-10"],
      ["accession", "EUE", "2014-10-10"],
      ["accession", "UNO", "2014-10-10", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R10, R18, R23: the fiftieth instrument, of 10 June 2015, without the Union's, brings the Convention into force on the ninetieth day; who deposits on the next day has its own",
    article: "31(1), (3), 31(2)",
    record: "none",
    acts: [
      ["signature", "FRA", "2013-10-12"],
      ["signature", "ESP", "2013-10-12"],
      ["signature", "ITA", "2013-10-12"],
      ...byStates(46, "accession", "2015-01-10"),
      ["ratification", "FRA", "2015-02-10"],
      ["acceptance", "ESP", "2015-03-10"],
      ["approval", "ITA", "2015-04-10"],
      ["accession", "EUE", "2015-05-10"],
      ["accession", "PRT", "2015-06-10"],
      ["accession", "ROU", "2015-06-11"],
    ],
    treaty: { force: { conditionMetOn: "2015-06-10", entryIntoForce: "2015-09-08" } },
    participants: { PRT: { inForceFrom: "2015-09-08" }, ROU: { inForceFrom: "2015-09-09" } },
  },
  {
    name: "R10: the Union's instrument is counted, by our policy, while none of its members has deposited",
    article: "31(1), (3)",
    record: "none",
    acts: [...byStates(49, "accession", "2015-06-10"), ["accession", "EUE", "2015-06-11"]],
    treaty: { force: { conditionMetOn: "2015-06-11", entryIntoForce: "2015-09-09" } },
  },
  {
    name: "R38: three years after entry into force for it, and not the day before, a party can give notice: who is bound since 8 September 2015 from 8 September 2018, since 29 February 2016 from 28 February 2019",
    article: "33(1)",
    record: "none",
    acts: [
      ...FIRST,
      ["accession", "ROU", "2015-12-01"],
      ["withdrawalNotified", "ARG", "2018-09-07", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ARG", "2018-09-08"],
      ["withdrawalNotified", "ROU", "2019-02-27", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ROU", "2019-02-28"],
    ],
  },
  {
    name: "R19, R38: a year after receipt, of 29 February on the 28th, or on the later day that the notice names",
    article: "33(2)",
    record: "none",
    acts: [
      ...FIRST,
      ["withdrawalNotified", "ARG", "2023-05-10"],
      ["withdrawalNotified", "BLR", "2024-02-29"],
      ["withdrawalNotified", "BRA", "2023-05-10", { effectiveOn: "2025-01-01" }],
    ],
    participants: {
      ARG: { inForceUntil: "2024-05-10" },
      BLR: { inForceUntil: "2025-02-28" },
      BRA: { inForceUntil: "2025-01-01" },
    },
  },
];
