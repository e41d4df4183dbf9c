import { byStates, type Scenario } from "../scenario.js";

/** In force on 31 January 1981, thirty days after the twentieth deposit. */
const inForce = byStates(20, "accession", "1981-01-01");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 18 December 1979, open to States from 1 March 1980 and without end",
    article: "25(1)",
    record: "none",
    acts: [
      ["signature", "FRA", "1979-12-17", { irregular: "beforeAdoption" }],
      ["accession", "GBR", "1979-12-18"],
      ["signature", "FRA", "1980-02-29", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1980-03-01"],
      ["signature", "DEU", "2100-01-01"],
      ["signature", "EUE", "2100-01-01", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1979-12-18", signature: { opensOn: "1980-03-01", closesOn: null } },
  },
  {
    name: "R1, R6: signatories ratify, others accede; nobody accepts or approves",
    article: "25(3)-(4)",
    record: "none",
    acts: [
      ["signature", "FRA", "1980-03-01"],
      ["acceptance", "FRA", "1980-03-02", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1980-03-02", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1980-03-02"],
      ["ratification", "DEU", "1980-03-02", { irregular: "notSignatory" }],
      ["accession", "GBR", "1980-03-02"],
      ["accession", "EUE", "1980-03-02", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R21, R23: who deposits after the twentieth is bound thirty days after its own deposit",
    article: "27(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "1980-03-01"],
      ...inForce,
      ["accession", "FRA", "1981-01-15"],
      ["ratification", "DEU", "1981-02-15"],
    ],
    treaty: { force: { entryIntoForce: "1981-01-31" } },
    participants: { FRA: { inForceFrom: "1981-02-14" }, DEU: { inForceFrom: "1981-03-17" } },
  },
  {
    name: "R37: there is no clause on denunciation, and none is derived",
    article: "Part VI",
    acts: [["withdrawalNotified", "FRA", "2010-01-01", { irregular: "noExit" }]],
    participants: { FRA: { inForceUntil: null } },
  },
];
