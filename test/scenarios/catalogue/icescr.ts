import { byStates, type Scenario } from "../scenario.js";

/** In force on 15 April 1970, three months after the thirty-fifth deposit. */
const inForce = byStates(35, "accession", "1970-01-15");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 16 December 1966, open to States from 19 December 1966 and without end",
    article: "26(1)",
    record: "none",
    acts: [
      ["accession", "NOR", "1966-12-15", { irregular: "beforeAdoption" }],
      ["accession", "NOR", "1966-12-16"],
      ["signature", "FRA", "1966-12-18", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1966-12-19"],
      ["signature", "DEU", "2100-01-01"],
      ["signature", "EUE", "2100-01-01", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1966-12-16", signature: { opensOn: "1966-12-19", closesOn: null } },
  },
  {
    name: "R1, R6: signatories ratify, others accede; nobody accepts or approves",
    article: "26(2)-(3)",
    record: "none",
    acts: [
      ["signature", "FRA", "1966-12-19"],
      ["acceptance", "FRA", "1966-12-20", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1966-12-20", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1966-12-20"],
      ["ratification", "DEU", "1966-12-20", { irregular: "notSignatory" }],
      ["accession", "GBR", "1966-12-20"],
      ["accession", "EUE", "1966-12-20", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R19: with the thirty-fifth deposit on 30 November 1975 it would have been in force on 29 February 1976",
    article: "27(1)",
    record: "none",
    acts: byStates(35, "accession", "1975-11-30"),
    treaty: { force: { conditionMetOn: "1975-11-30", entryIntoForce: "1976-02-29" } },
  },
  {
    name: "R19, R21, R23: who deposits after the thirty-fifth is bound three months after its own deposit",
    article: "27(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "1966-12-19"],
      ...inForce,
      ["accession", "FRA", "1970-02-28"],
      ["ratification", "DEU", "1970-11-30"],
    ],
    treaty: { force: { entryIntoForce: "1970-04-15" } },
    participants: { FRA: { inForceFrom: "1970-05-28" }, DEU: { inForceFrom: "1971-02-28" } },
  },
  {
    name: "R37: there is no clause on denunciation, and none is derived",
    article: "26-31",
    acts: [["withdrawalNotified", "FRA", "2010-01-01", { irregular: "noExit" }]],
    participants: { FRA: { inForceUntil: null } },
  },
];
