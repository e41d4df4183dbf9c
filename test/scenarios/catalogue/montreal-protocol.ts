import type { DateText, Id } from "../../../src/index.js";
import { type Act, byEach, type Scenario } from "../scenario.js";

/** Large consumers, 726 thousand tonnes together; two thirds of 1100 are 733⅓. */
const CONSUMERS: readonly Act[] = byEach(["USA", "EUE", "JPN"], "signature", "1987-09-16");

/** Ten States and the Community, one member of which is among them: 760 thousand tonnes. */
function ten(date: DateText): readonly Act[] {
  return [
    ...CONSUMERS,
    ["ratification", "USA", date],
    ["approval", "EUE", date],
    ["acceptance", "JPN", date],
    ...byEach(["CAN", "AUS", "DNK", "NOR", "SWE", "FIN", "NZL"], "accession", date),
  ];
}

/** The eleventh State is Egypt. */
function eleven(date: DateText): readonly Act[] {
  return [...ten(date), ...byEach(["MEX", "EGY"], "accession", date)];
}

/** States that were not members of the Community, with 458 thousand tonnes. */
const TEN_OUTSIDE = ["USA", "JPN", "CAN", "AUS", "NOR", "SWE", "FIN", "NZL", "MEX", "EGY"];

/** Those that had deposited for the Convention before its twentieth instrument, of 24 June 1988. */
const NINETEEN: readonly Id[] =
  "CAN RUS UKR BLR USA NOR FIN SWE GBR NZL AUT GTM MEX AUS FRA CHE MDV HUN EGY".split(" ");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R8, R48: adopted on 16 September 1987 and signed in Montreal on that day, in Ottawa until 16 January, in New York until 15 September 1988; by the Community alone in Montreal",
    article: "15",
    record: "none",
    acts: [
      ["signature", "NOR", "1987-09-15", { irregular: "beforeAdoption" }],
      ["signature", "EUE", "1987-09-16"],
      ["signature", "NOR", "1987-09-17"],
      ["signature", "SWE", "1988-01-16"],
      ["signature", "FIN", "1988-01-17"],
      ["signature", "CAN", "1988-09-15"],
      ["signature", "USA", "1988-09-16", { irregular: "signatureClosed" }],
      ["signature", "UNO", "1987-09-16", { irregular: "notEligible" }],
      ["signature", "UNO", "1987-09-17", { irregular: "notEligible" }],
      ["signature", "UNO", "1988-01-17", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1987-09-16", signature: { opensOn: "1987-09-16", closesOn: "1988-09-15" } },
  },
  {
    name: "R8: by the Community alone in Ottawa",
    article: "15",
    record: "none",
    acts: [["signature", "EUE", "1987-09-17"]],
  },
  {
    name: "R8: by the Community alone in New York",
    article: "15",
    record: "none",
    acts: [["signature", "EUE", "1988-01-17"]],
  },
  {
    name: "R1, R6, R8: signatories ratify, accept or approve, the Community with none of its members",
    article: "14; Convention 13(1)",
    record: "none",
    acts: [
      ...byEach(["EUE", "NOR", "SWE"], "signature", "1987-09-16"),
      ["approval", "EUE", "1987-10-16"],
      ["ratification", "NOR", "1987-10-16"],
      ["acceptance", "SWE", "1987-10-16"],
      ["ratification", "FIN", "1987-10-16", { irregular: "notSignatory" }],
      ["ratification", "UNO", "1987-10-16", { irregular: "notEligible" }],
    ],
    participants: { EUE: { consentedOn: "1987-10-16" } },
  },
  {
    name: "R7, R8: accession from 15 September 1988, the last day for signature itself, for the Community with none of its members",
    article: "14; Convention 14(1)",
    record: "none",
    acts: [
      ["accession", "NOR", "1988-09-14", { irregular: "consentNotOpen" }],
      ["accession", "SWE", "1988-09-15"],
      ["accession", "EUE", "1988-09-15"],
      ["accession", "UNO", "1988-09-15", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R13: the consumption of five, 558 thousand tonnes, of two thirds of 1100",
    article: "16(1)",
    record: "none",
    acts: byEach(["AUS", "CAN", "JPN", "RUS", "USA"], "accession", "1988-12-16"),
    treaty: {
      missing: [
        { need: 11, have: 5 },
        { need: 734, have: 558 },
      ],
    },
  },
  {
    name: "R10, R13: the Community's consumption, 302 thousand tonnes, beside a member",
    article: "16(1)-(2)",
    record: "none",
    acts: byEach(["DNK", "EUE"], "accession", "1988-12-16"),
    treaty: {
      missing: [
        { need: 11, have: 1 },
        { need: 734, have: 302 },
      ],
    },
  },
  {
    name: "R13: eleven instruments, without the Community's, and two thirds of consumption by 1 January 1989: in force on that day",
    article: "16(1)-(2)",
    record: "none",
    acts: eleven("1989-01-01"),
    treaty: { force: { conditionMetOn: "1989-01-01", entryIntoForce: "1989-01-01" } },
  },
  {
    name: "R13, R18: on 2 January: in force on the ninetieth day",
    article: "16(1)",
    record: "none",
    acts: eleven("1989-01-02"),
    treaty: { force: { conditionMetOn: "1989-01-02", entryIntoForce: "1989-04-02" } },
  },
  {
    name: "R10, R13, R18: the eleventh instrument decides, with consumption and the Community in time",
    article: "16(1)-(2)",
    record: "none",
    acts: [...ten("1988-12-16"), ["accession", "MEX", "1988-12-16"], ["accession", "EGY", "1989-06-10"]],
    treaty: { force: { conditionMetOn: "1989-06-10", entryIntoForce: "1989-09-08" } },
  },
  {
    name: "R13, R18: consumption decides, with eleven in time: 642 thousand tonnes are not enough",
    article: "16(1)",
    record: "none",
    acts: [
      ...CONSUMERS,
      ["ratification", "USA", "1988-12-16"],
      ["approval", "EUE", "1988-12-16"],
      ...byEach(
        ["CAN", "AUS", "DNK", "NOR", "SWE", "FIN", "NZL", "MEX", "EGY", "HUN"],
        "accession",
        "1988-12-16",
      ),
      ["acceptance", "JPN", "1989-06-10"],
    ],
    treaty: { force: { conditionMetOn: "1989-06-10", entryIntoForce: "1989-09-08" } },
  },
  {
    name: "R10: the Community is an eleventh, by our policy, while none of its members has deposited: in time",
    article: "16(1)-(2)",
    record: "none",
    acts: [...byEach(TEN_OUTSIDE, "accession", "1988-12-16"), ["accession", "EUE", "1988-12-16"]],
    treaty: { force: { entryIntoForce: "1989-01-01" } },
  },
  {
    name: "R10: or later",
    article: "16(1)-(2)",
    record: "none",
    acts: [...byEach(TEN_OUTSIDE, "accession", "1988-12-16"), ["accession", "EUE", "1989-06-10"]],
    treaty: { force: { conditionMetOn: "1989-06-10", entryIntoForce: "1989-09-08" } },
  },
  {
    name: "R14: not before the Convention's own twentieth instrument: that of Panama, 13 February 1989, had nineteen been withdrawn in time",
    article: "16(1)",
    record: "none",
    acts: eleven("1988-12-16"),
    parents: { "vienna-ozone": byEach(NINETEEN, "instrumentWithdrawn", "1988-06-01") },
    treaty: { force: { entryIntoForce: "1989-05-14" } },
  },
  {
    name: "R14: the Convention need not be in force by 1 January 1989: with twelve withdrawn, its twentieth instrument is of 17 October 1988",
    article: "16(1)",
    record: "none",
    acts: eleven("1988-12-16"),
    parents: { "vienna-ozone": byEach(NINETEEN.slice(0, 12), "instrumentWithdrawn", "1988-06-01") },
    treaty: { force: { entryIntoForce: "1989-01-01" } },
  },
  {
    name: "R22: who deposits after entry into force has its own ninetieth day; who deposits just before, the general date",
    article: "16(3)",
    record: "none",
    acts: [
      ...eleven("1988-12-16"),
      ["accession", "FRA", "1988-12-20"],
      ["accession", "CHE", "1989-01-02"],
      ["accession", "HUN", "1990-06-10"],
    ],
    participants: {
      FRA: { inForceFrom: "1989-01-01" },
      CHE: { inForceFrom: "1989-04-02" },
      HUN: { inForceFrom: "1990-09-08" },
    },
    notes: { FRA: ["gap"], CHE: ["later"], HUN: ["later"] },
  },
  {
    name: "R35: Greece, which deposited for both on 29 December 1988, is bound with the Convention, on 29 March 1989",
    article: "Convention 16(1), 17(4)",
    acts: [],
    participants: { GRC: { consentedOn: "1988-12-29", inForceFrom: "1989-03-29" } },
  },
  {
    name: "R38: four years after entry into force for it, and not the day before, a Party can give notice: who is bound since 1 January 1989 from 1 January 1993, since 29 February 2096 from 28 February 2100",
    article: "19; Convention 19(2)",
    record: "none",
    acts: [
      ...eleven("1988-12-16"),
      ["accession", "ROU", "2095-12-01"],
      ["withdrawalNotified", "CAN", "1992-12-31", { irregular: "lockedIn" }],
      ["withdrawalNotified", "CAN", "1993-01-01"],
      ["withdrawalNotified", "ROU", "2100-02-27", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ROU", "2100-02-28"],
    ],
  },
  {
    name: "R19, R38: a year after receipt, of 29 February on the 28th, or on the later day that the notice names",
    article: "19; Convention 19(3)",
    record: "none",
    acts: [
      ...eleven("1988-12-16"),
      ["withdrawalNotified", "CAN", "1995-05-10"],
      ["withdrawalNotified", "AUS", "1996-02-29"],
      ["withdrawalNotified", "USA", "1995-05-10", { effectiveOn: "1998-01-01" }],
    ],
    participants: {
      CAN: { inForceUntil: "1996-05-10" },
      AUS: { inForceUntil: "1997-02-28" },
      USA: { inForceUntil: "1998-01-01" },
    },
  },
  {
    name: "R35: withdrawing from the Convention is withdrawing from the Protocol, from the same day",
    article: "19; Convention 19(4)",
    record: "none",
    acts: eleven("1988-12-16"),
    parents: { "vienna-ozone": [["withdrawalNotified", "NOR", "1995-03-10"]] },
    participants: { NOR: { status: "formerParty", inForceUntil: "1996-03-10" } },
  },
];
