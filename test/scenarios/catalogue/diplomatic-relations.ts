import { byStates, type Scenario } from "../scenario.js";

/** In force on 31 January 1964, thirty days after the twenty-second deposit. */
const inForce = byStates(22, "accession", "1964-01-01");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 14 April 1961, open at Vienna from 18 April to 31 October 1961, then in New York until 31 March 1962",
    article: "48",
    record: "none",
    acts: [
      ["signature", "FRA", "1961-04-13", { irregular: "beforeAdoption" }],
      ["accession", "NOR", "1961-04-14"],
      ["signature", "FRA", "1961-04-17", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1961-04-18"],
      ["signature", "DEU", "1961-10-31"],
      ["signature", "GBR", "1961-11-01"],
      ["signature", "ITA", "1962-03-31"],
      ["signature", "ESP", "1962-04-01", { irregular: "signatureClosed" }],
      ["signature", "EUE", "1961-04-18", { irregular: "notEligible" }],
      ["signature", "EUE", "1961-11-01", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1961-04-14", signature: { opensOn: "1961-04-18", closesOn: "1962-03-31" } },
  },
  {
    name: "R1, R6: signatories ratify, others accede; nobody accepts or approves",
    article: "49-50",
    record: "none",
    acts: [
      ["signature", "FRA", "1961-04-18"],
      ["acceptance", "FRA", "1961-04-19", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1961-04-19", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1961-04-19"],
      ["ratification", "DEU", "1961-04-19", { irregular: "notSignatory" }],
      ["accession", "GBR", "1961-04-19"],
      ["accession", "EUE", "1961-04-19", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R21, R23: who deposits after the twenty-second is bound thirty days after its own deposit",
    article: "51(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "1961-04-18"],
      ...inForce,
      ["accession", "FRA", "1964-01-15"],
      ["ratification", "DEU", "1964-02-15"],
    ],
    treaty: { force: { entryIntoForce: "1964-01-31" } },
    participants: { FRA: { inForceFrom: "1964-02-14" }, DEU: { inForceFrom: "1964-03-16" } },
  },
  {
    name: "R37: there is no clause on denunciation, and none is derived",
    article: "48-53",
    acts: [["withdrawalNotified", "FRA", "2010-01-01", { irregular: "noExit" }]],
    participants: { FRA: { inForceUntil: null } },
  },
];
