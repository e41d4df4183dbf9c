import type { DateText, Id } from "../../../src/index.js";
import { type Act, byEach, byStates, type Scenario } from "../scenario.js";

/** States of paragraph 1(a) of resolution II: seven, of which the first five are developed, and seven again. */
const PIONEERS = ["BEL", "FRA", "ITA", "NLD", "DEU", "CHN", "IND"] as const;
const OTHER_PIONEERS = ["CAN", "GBR", "JPN", "USA", "BEL", "KOR", "RUS"] as const;
const NO_PIONEERS = { except: [...PIONEERS, ...OTHER_PIONEERS] };

/** Eight of the fifteen members that the Union had from 1995; seven of the first are among the twelve before. */
const EIGHT: readonly Id[] = ["BEL", "FRA", "ITA", "NLD", "DEU", "GBR", "GRC", "LUX"];
const _SEVEN = EIGHT.slice(0, 7);

/** Everybody who acts here has consented to the Convention by 2 August 1994, the Union too. */
const CONVENTION: readonly Act[] = [
  ...byStates(40, "accession", "1994-08-01", NO_PIONEERS),
  ...byEach([...new Set([...PIONEERS, ...OTHER_PIONEERS, ...EIGHT])], "accession", "1994-08-01"),
  ["accession", "EUE", "1994-08-02"],
];

/** Each of the first four of seven consents in another way. */
function byPioneers(seven: typeof PIONEERS | typeof OTHER_PIONEERS, date: DateText): readonly Act[] {
  const [first, second, third, ...others] = seven;
  return [
    ["definitiveSignature", first, date],
    ["signature", second, "1994-08-01"],
    ["ratification", second, date],
    ["consentToBeBound", third, date],
    ...byEach(others, "accession", date),
  ];
}

/** The Union's members as the Convention's record has them: eight signatories, seven of them parties from 31 December 1997. */
const LATER_EIGHT: readonly Id[] = ["DEU", "FRA", "ITA", "NLD", "GRC", "AUT", "FIN", "IRL"];
const SEVEN_PARTIES: readonly Act[] = [
  ...byEach(LATER_EIGHT, "signature", "1995-07-28"),
  ...byEach([...LATER_EIGHT.slice(0, 7), "JPN", "CHN", "IND", "KOR"], "accession", "1997-12-01"),
  ...byStates(29, "accession", "1997-12-01", NO_PIONEERS),
];
const EIGHT_PARTIES: readonly Act[] = [...SEVEN_PARTIES, ["accession", "IRL", "1998-03-01"]];
const STATES_BEFORE_1998 = { unclos: byStates(40, "accession", "1994-08-01", NO_PIONEERS) };

/** In force on 16 November 1994; seven of the eight members are signatories, and all eight consent. */
const FIRST: readonly Act[] = [
  ...byStates(30, "accession", "1994-11-15", NO_PIONEERS),
  ...byPioneers(PIONEERS, "1994-11-15"),
  ...byEach(["GBR", "GRC", "LUX"], "accession", "1994-11-15"),
  ...byEach(["ITA", "NLD", "DEU", "GBR", "GRC"], "signature", "1994-08-01"),
];

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R48: adopted on 28 July 1994; States sign for twelve months from that day, also on 28 July 1995",
    article: "3",
    record: "none",
    acts: [
      ["signature", "FRA", "1994-07-27", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1994-07-28"],
      ["signature", "NOR", "1995-07-28"],
      ["signature", "BRA", "1995-07-29", { irregular: "signatureClosed" }],
      ["signature", "UNO", "1994-07-28", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1994-07-28", signature: { opensOn: "1994-07-28", closesOn: "1995-07-28" } },
  },
  {
    name: "R8: with seven of fifteen members signatories the Union does not sign, though eight are parties",
    article: "3; Convention, 2 of Annex IX",
    record: "none",
    acts: [...FIRST, ["signature", "EUE", "1995-07-10", { irregular: "organizationMembers" }]],
    parents: { unclos: CONVENTION },
  },
  {
    name: "R8: with eight it signs, also definitively, though none of them has consented",
    article: "3, 4(3)(a)",
    record: "none",
    acts: [...byEach(EIGHT, "signature", "1995-07-10"), ["definitiveSignature", "EUE", "1995-07-10"]],
    parents: { unclos: CONVENTION },
  },
  {
    name: "R35: who has not consented to the Convention, as Norway until 24 June 1996, cannot consent in any way",
    article: "4(2)",
    record: "none",
    acts: [
      ["definitiveSignature", "NOR", "1995-07-10", { irregular: "notEligible" }],
      ["ratification", "NOR", "1996-06-23", { irregular: "notEligible" }],
      ["accession", "NOR", "1996-06-23", { irregular: "notEligible" }],
      ["consentToBeBound", "NOR", "1996-06-23", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R7, R35: it can on the day on which it consents to the Convention, by accession or with that act itself, without having signed",
    article: "4(1)-(2)",
    record: "none",
    acts: [
      ["consentToBeBound", "AUT", "1995-07-14"],
      ["accession", "NOR", "1996-06-24"],
    ],
  },
  {
    name: "R1, R6: signatory States ratify; nobody accepts or approves, no State confirms formally",
    article: "4(3)",
    record: "none",
    acts: [
      ["ratification", "BRA", "1995-08-01", { irregular: "notSignatory" }],
      ["acceptance", "BRA", "1995-08-01", { irregular: "kindNotProvided" }],
      ["approval", "BRA", "1995-08-01", { irregular: "kindNotProvided" }],
      ["formalConfirmation", "BRA", "1995-08-01", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R8: with seven of fifteen members parties the Union consents in no way, though eight have signed; it does not ratify",
    article: "4(3)-(4); Convention, 3(1) of Annex IX",
    record: "none",
    acts: [
      ...SEVEN_PARTIES,
      ["signature", "EUE", "1995-07-28"],
      ["ratification", "EUE", "1998-04-02", { irregular: "notEligible" }],
      ["formalConfirmation", "EUE", "1998-04-02", { irregular: "organizationMembers" }],
      ["accession", "EUE", "1998-04-02", { irregular: "organizationMembers" }],
      ["consentToBeBound", "EUE", "1998-04-02", { irregular: "organizationMembers" }],
    ],
    parents: STATES_BEFORE_1998,
  },
  {
    name: "R8, R35: with eight it confirms formally, on the day on which it confirmed the Convention, and not before",
    article: "4(2), 4(3)(b), 4(4)",
    record: "none",
    acts: [
      ...EIGHT_PARTIES,
      ["signature", "EUE", "1995-07-28"],
      ["formalConfirmation", "EUE", "1998-03-31", { irregular: "notEligible" }],
      ["formalConfirmation", "EUE", "1998-04-01"],
    ],
    parents: STATES_BEFORE_1998,
  },
  {
    name: "R6, R8: what it has not signed it does not confirm; it accedes to it",
    article: "4(3)(b), (d)",
    record: "none",
    acts: [
      ...EIGHT_PARTIES,
      ["formalConfirmation", "EUE", "1998-04-01", { irregular: "notSignatory" }],
      ["accession", "EUE", "1998-04-02"],
    ],
    parents: STATES_BEFORE_1998,
  },
  {
    name: "R8: or it consents with its instrument for the Convention",
    article: "4(1)",
    record: "none",
    acts: [...EIGHT_PARTIES, ["consentToBeBound", "EUE", "1998-04-01"]],
    parents: STATES_BEFORE_1998,
  },
  {
    name: "R13: forty States, seven pioneers and five developed ones among them, consent by 15 November 1994: in force on the next day",
    article: "6(1)",
    record: "none",
    acts: [...byStates(33, "accession", "1994-11-15", NO_PIONEERS), ...byPioneers(PIONEERS, "1994-11-15")],
    parents: { unclos: CONVENTION },
    treaty: { force: { conditionMetOn: "1994-11-15", entryIntoForce: "1994-11-16" } },
  },
  {
    name: "R13, R18: by 16 November 1994, which is not before that day: in force thirty days later",
    article: "6(1)",
    record: "none",
    acts: [
      ...byStates(33, "accession", "1994-11-16", NO_PIONEERS),
      ...byPioneers(OTHER_PIONEERS, "1994-11-16"),
    ],
    parents: { unclos: CONVENTION },
    treaty: { force: { conditionMetOn: "1994-11-16", entryIntoForce: "1994-12-16" } },
  },
  {
    name: "R10, R13: the fortieth State decides, with all pioneers in time; the Union is none",
    article: "6(1)",
    record: "none",
    acts: [
      ...byStates(32, "accession", "1994-11-10", NO_PIONEERS),
      ...byPioneers(PIONEERS, "1994-11-10"),
      ...byEach(["ITA", "NLD", "DEU", "GBR", "GRC"], "signature", "1994-08-01"),
      ["definitiveSignature", "EUE", "1994-11-10"],
      ["accession", "GRC", "1994-12-01"],
    ],
    parents: { unclos: CONVENTION },
    treaty: { force: { conditionMetOn: "1994-12-01", entryIntoForce: "1994-12-31" } },
  },
  {
    name: "R13: the seventh pioneer decides, with forty States in time",
    article: "6(1)",
    record: "none",
    acts: [
      ...byStates(34, "accession", "1994-11-10", NO_PIONEERS),
      ...byEach(PIONEERS.slice(0, 6), "accession", "1994-11-10"),
      ["accession", "IND", "1994-12-01"],
    ],
    parents: { unclos: CONVENTION },
    treaty: { force: { conditionMetOn: "1994-12-01", entryIntoForce: "1994-12-31" } },
  },
  {
    name: "R13: the fifth developed pioneer decides, with forty States and seven pioneers in time",
    article: "6(1)",
    record: "none",
    acts: [
      ...byStates(33, "accession", "1994-11-10", NO_PIONEERS),
      ...byEach(["FRA", "ITA", "NLD", "DEU", "CHN", "IND", "KOR"], "accession", "1994-11-10"),
      ["accession", "BEL", "1994-12-01"],
    ],
    parents: { unclos: CONVENTION },
    treaty: { force: { conditionMetOn: "1994-12-01", entryIntoForce: "1994-12-31" } },
  },
  {
    name: "R18, R23: who consents on the day after the conditions were met, on 28 June 1996, has its own thirtieth day",
    article: "6(2)",
    acts: [
      ["accession", "BRA", "1996-06-29"],
      ["accession", "EGY", "1998-07-10"],
    ],
    treaty: { force: { conditionMetOn: "1996-06-28", entryIntoForce: "1996-07-28" } },
    participants: { BRA: { inForceFrom: "1996-07-29" }, EGY: { inForceFrom: "1998-08-09" } },
  },
  {
    name: "R19, R38: a party can denounce from its first day, with effect a year after receipt, of 29 February on the 28th, or on the later day that it names",
    article: "2(2) with 317(1) of the Convention",
    record: "none",
    acts: [
      ...FIRST,
      ["withdrawalNotified", "ARG", "1994-11-16"],
      ["withdrawalNotified", "CHN", "1995-05-10"],
      ["withdrawalNotified", "IND", "1996-02-29"],
      ["withdrawalNotified", "LUX", "1995-05-10", { effectiveOn: "2000-01-01" }],
    ],
    parents: { unclos: CONVENTION },
    participants: {
      ARG: { inForceUntil: "1995-11-16" },
      CHN: { inForceUntil: "1996-05-10" },
      IND: { inForceUntil: "1997-02-28" },
      LUX: { inForceUntil: "2000-01-01" },
    },
  },
];
