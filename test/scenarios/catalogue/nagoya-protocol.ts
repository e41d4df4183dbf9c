import { byEach, byStates, type Scenario } from "../scenario.js";

/** Parties from 8 September 2015, the ninetieth day; the United States is no Party to the Convention. */
const FIRST = byStates(50, "accession", "2015-06-10", { except: ["USA"] });

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R8, R48: adopted on 29 October 2010; Parties to the Convention, the Union by itself among them, sign from 2 February 2011 to 1 February 2012",
    article: "32",
    record: "none",
    acts: [
      ["signature", "NOR", "2011-02-01", { irregular: "signatureNotOpen" }],
      ["signature", "EUE", "2011-02-02"],
      ["signature", "ISL", "2012-02-01"],
      ["signature", "BRA", "2012-02-02", { irregular: "signatureClosed" }],
      ["signature", "UNO", "2011-02-02", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "2010-10-29", signature: { opensOn: "2011-02-02", closesOn: "2012-02-01" } },
  },
  {
    name: "R35, R48: the United States, had it ratified the Convention on 1 June 2011, could sign from the ninetieth day, 30 August, and not before",
    article: "32",
    record: "none",
    acts: [
      ["signature", "USA", "2011-08-29", { irregular: "notEligible" }],
      ["signature", "USA", "2011-08-30"],
    ],
    parents: { cbd: [["ratification", "USA", "2011-06-01"]] },
  },
  {
    name: "R1, R6, R8: signatories ratify, accept or approve, the Union with none of its members",
    article: "Convention 34(1)",
    record: "none",
    acts: [
      ...byEach(["EUE", "NOR", "ISL"], "signature", "2011-02-02"),
      ["approval", "EUE", "2011-03-02"],
      ["ratification", "NOR", "2011-03-02"],
      ["acceptance", "ISL", "2011-03-02"],
      ["ratification", "BRA", "2011-03-02", { irregular: "notSignatory" }],
      ["ratification", "UNO", "2011-03-02", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R35, R42: Brazil, had it left the Convention and come back, could ratify on the day on which it consented to it again",
    article: "Convention 32(1), 34(1)",
    record: "none",
    acts: [
      ["signature", "BRA", "2011-02-02"],
      ["ratification", "BRA", "2012-04-30", { irregular: "notEligible" }],
      ["ratification", "BRA", "2012-05-01"],
    ],
    parents: {
      cbd: [
        ["withdrawalNotified", "BRA", "2011-03-10"],
        ["accession", "BRA", "2012-05-01"],
      ],
    },
  },
  {
    name: "R7, R8: accession from 1 February 2012, the last day for signature itself, for the Union with none of its members",
    article: "Convention 35(1)",
    record: "none",
    acts: [
      ["accession", "NOR", "2012-01-31", { irregular: "consentNotOpen" }],
      ["accession", "ISL", "2012-02-01"],
      ["accession", "EUE", "2012-02-01"],
      ["accession", "UNO", "2012-02-01", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R35: one accedes on the day on which one consents to the Convention, and not before",
    article: "Convention 32(1), 35(1)",
    record: "none",
    acts: [
      ["accession", "USA", "2012-04-30", { irregular: "notEligible" }],
      ["accession", "USA", "2012-05-01"],
    ],
    parents: { cbd: [["ratification", "USA", "2012-05-01"]] },
  },
  {
    name: "R13, R35: the fiftieth instrument must be that of a Party to the Convention on the day of deposit",
    article: "33(1)",
    record: "none",
    acts: [
      ...byStates(49, "accession", "2015-01-10", { except: ["USA"] }),
      ["accession", "USA", "2015-01-10"],
    ],
    parents: { cbd: [["ratification", "USA", "2015-01-10"]] },
    treaty: { force: { state: "notInForce" }, threshold: { required: 50, counted: 49 } },
  },
  {
    name: "R10: the Union's instrument is counted, by our policy, while none of its members has deposited",
    article: "33(1), (3)",
    record: "none",
    acts: [
      ...byStates(49, "accession", "2015-06-10", { except: ["USA"] }),
      ["accession", "EUE", "2015-06-11"],
    ],
    treaty: { force: { conditionMetOn: "2015-06-11", entryIntoForce: "2015-09-09" } },
  },
  {
    name: "R18, R23: who deposits on the day after the fiftieth instrument, of 14 July 2014, has its own ninetieth day",
    article: "33(2)",
    acts: [
      ["accession", "BOL", "2014-07-14"],
      ["accession", "BRA", "2014-07-15"],
    ],
    treaty: { force: { conditionMetOn: "2014-07-14", entryIntoForce: "2014-10-12" } },
    participants: { BOL: { inForceFrom: "2014-10-12" }, BRA: { inForceFrom: "2014-10-13" } },
  },
  {
    name: "R12, R35: who withdraws its instrument for the Convention does not become bound by the Protocol",
    article: "Convention 32(1)",
    acts: [["accession", "USA", "2015-01-10"]],
    parents: {
      cbd: [
        ["ratification", "USA", "2015-01-10"],
        ["instrumentWithdrawn", "USA", "2015-02-10"],
      ],
    },
    participants: { USA: { status: "contracting", inForceFrom: null } },
  },
  {
    name: "R38: two years after entry into force for it, and not the day before, a party can give notice: who is bound since 8 September 2015 from 8 September 2017, since 29 February 2016 from 28 February 2018",
    article: "35(1)",
    record: "none",
    acts: [
      ...FIRST,
      ["accession", "ROU", "2015-12-01"],
      ["withdrawalNotified", "ARG", "2017-09-07", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ARG", "2017-09-08"],
      ["withdrawalNotified", "ROU", "2018-02-27", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ROU", "2018-02-28"],
    ],
  },
  {
    name: "R19, R38: a year after receipt, of 29 February on the 28th, or on the later day that the notice names",
    article: "35(2)",
    record: "none",
    acts: [
      ...FIRST,
      ["withdrawalNotified", "ARG", "2019-05-10"],
      ["withdrawalNotified", "BLR", "2020-02-29"],
      ["withdrawalNotified", "BRA", "2019-05-10", { effectiveOn: "2022-01-01" }],
    ],
    participants: {
      ARG: { inForceUntil: "2020-05-10" },
      BLR: { inForceUntil: "2021-02-28" },
      BRA: { inForceUntil: "2022-01-01" },
    },
  },
  {
    name: "R35: withdrawing from the Convention is withdrawing from the Protocol, from the same day",
    article: "Convention 38(3)",
    record: "none",
    acts: FIRST,
    parents: { cbd: [["withdrawalNotified", "BRA", "2017-03-10"]] },
    participants: { BRA: { status: "formerParty", inForceUntil: "2018-03-10" } },
  },
];
