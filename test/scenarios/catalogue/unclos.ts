import type { Id } from "../../../src/index.js";
import { type Act, byEach, byStates, type Scenario } from "../scenario.js";

/** Seven of the twelve members that the Community had from 1986. */
const SEVEN: readonly Id[] = ["BEL", "DEU", "FRA", "ITA", "NLD", "LUX", "GRC"];
const SIX = SEVEN.slice(0, 6);

/** Parties from 10 January 1986, twelve months later: fifty-four States and six of the seven. */
const FIRST: readonly Act[] = [
  ...byStates(54, "accession", "1985-01-10", { except: SEVEN }),
  ...byEach(SIX, "accession", "1985-01-10"),
];

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R48: States sign from 10 December 1982 to 9 December 1984; other organizations do not",
    article: "305",
    record: "none",
    acts: [
      ["accession", "GBR", "1982-12-09", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1982-12-10"],
      ["signature", "NOR", "1984-12-09"],
      ["signature", "BRA", "1984-12-10", { irregular: "signatureClosed" }],
      ["signature", "UNO", "1982-12-10", { irregular: "notEligible" }],
      ["signature", "UNO", "1983-07-01", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1982-12-10", signature: { opensOn: "1982-12-10", closesOn: "1984-12-09" } },
  },
  {
    name: "R8: the Community signs once six of its ten members have",
    article: "2 of Annex IX",
    record: "none",
    acts: [...byEach(SIX, "signature", "1982-12-10"), ["signature", "EUE", "1982-12-10"]],
  },
  {
    name: "R8: it does not sign where only one member has signed, though all ten be parties",
    article: "2 of Annex IX",
    record: "none",
    acts: [
      ...byStates(50, "accession", "1982-12-10", { except: [...SEVEN, "DNK", "GBR", "IRL"] }),
      ...byEach([...SEVEN, "IRL", "DNK", "GBR"], "accession", "1982-12-10"),
      ["signature", "FRA", "1982-12-10"],
      ["signature", "EUE", "1983-01-10", { irregular: "organizationMembers" }],
      ["signature", "EUE", "1984-06-01", { irregular: "organizationMembers" }],
    ],
  },
  {
    name: "R1, R6: signatory States ratify, other States accede from adoption; nobody accepts or approves, no State confirms formally",
    article: "306, 307",
    record: "none",
    acts: [
      ["signature", "NOR", "1982-12-10"],
      ["acceptance", "NOR", "1983-01-10", { irregular: "kindNotProvided" }],
      ["approval", "NOR", "1983-01-10", { irregular: "kindNotProvided" }],
      ["formalConfirmation", "NOR", "1983-01-10", { irregular: "notEligible" }],
      ["ratification", "NOR", "1983-01-10"],
      ["ratification", "FRA", "1983-01-10", { irregular: "notSignatory" }],
      ["ratification", "UNO", "1983-01-10", { irregular: "notEligible" }],
      ["accession", "UNO", "1983-01-10", { irregular: "notEligible" }],
      ["accession", "GBR", "1982-12-10"],
    ],
  },
  {
    name: "R8: with seven of twelve members signatories and six of them parties, the Community neither confirms nor accedes",
    article: "3(1) of Annex IX",
    record: "none",
    acts: [
      ...byEach(SEVEN, "signature", "1984-06-01"),
      ["signature", "EUE", "1984-06-01"],
      ...FIRST,
      ["formalConfirmation", "EUE", "1987-01-10", { irregular: "organizationMembers" }],
      ["accession", "EUE", "1987-01-10", { irregular: "organizationMembers" }],
    ],
  },
  {
    name: "R8: it confirms formally once the seventh has deposited",
    article: "306, 3(1) of Annex IX",
    record: "none",
    acts: [
      ...byEach(SEVEN, "signature", "1984-06-01"),
      ["signature", "EUE", "1984-06-01"],
      ...byEach(SEVEN, "accession", "1987-01-10"),
      ["formalConfirmation", "EUE", "1987-01-10"],
    ],
  },
  {
    name: "R6, R8: what it has not signed it does not confirm; it accedes to it",
    article: "306, 307",
    record: "none",
    acts: [
      ...byEach(SEVEN, "accession", "1987-01-10"),
      ["formalConfirmation", "EUE", "1987-01-10", { irregular: "notSignatory" }],
      ["accession", "EUE", "1987-01-11"],
    ],
  },
  {
    name: "R10: the Community's instrument is no sixtieth, even when all its members have withdrawn theirs",
    article: "8(a) of Annex IX",
    record: "none",
    acts: [
      ...byEach(SEVEN, "accession", "1987-01-10"),
      ["accession", "EUE", "1987-01-11"],
      ...byEach(SEVEN, "instrumentWithdrawn", "1987-02-10"),
      ...byStates(59, "accession", "1987-03-10", { except: SEVEN }),
    ],
    treaty: { force: { state: "notInForce" }, threshold: { required: 60, counted: 59 } },
  },
  {
    name: "R19: twelve months after the sixtieth instrument, of 29 February 1992, end on 28 February 1993",
    article: "308(1)",
    record: "none",
    acts: byStates(60, "accession", "1992-02-29"),
    treaty: { force: { conditionMetOn: "1992-02-29", entryIntoForce: "1993-02-28" } },
  },
  {
    name: "R21: who deposits after the sixtieth instrument is bound from its own thirtieth day, subject to the date of the Convention, 16 November 1994",
    article: "308(2)",
    acts: [
      ["accession", "TUR", "1993-11-17"],
      ["accession", "USA", "1994-11-01"],
      ["accession", "PER", "2000-07-10"],
    ],
    participants: {
      TUR: { inForceFrom: "1994-11-16" },
      USA: { inForceFrom: "1994-12-01" },
      PER: { inForceFrom: "2000-08-09" },
    },
    notes: { TUR: ["later", "floorWritten"], USA: ["later"], PER: ["later"] },
  },
  {
    name: "R19, R38: a party can denounce from its first day, with effect a year after receipt, of 29 February on the 28th, or on the later day that it names",
    article: "317(1)",
    acts: [
      ["withdrawalNotified", "FJI", "1994-11-16"],
      ["withdrawalNotified", "BRB", "1995-05-10"],
      ["withdrawalNotified", "GUY", "1996-02-29"],
      ["withdrawalNotified", "ZMB", "1995-05-10", { effectiveOn: "2000-01-01" }],
    ],
    participants: {
      FJI: { inForceUntil: "1995-11-16" },
      BRB: { inForceUntil: "1996-05-10" },
      GUY: { inForceUntil: "1997-02-28" },
      ZMB: { inForceUntil: "2000-01-01" },
    },
  },
];
