import { byStates, type Scenario } from "../scenario.js";

/** In force on 31 January 2010, thirty days after the twentieth deposit. */
const inForce = byStates(20, "accession", "2010-01-01");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R48: adopted on 20 December 2006, open to Members of the United Nations from 6 February 2007 and without end",
    article: "38(1)",
    record: "none",
    acts: [
      ["accession", "NOR", "2006-12-19", { irregular: "beforeAdoption" }],
      ["accession", "NOR", "2006-12-20"],
      ["signature", "FRA", "2007-02-05", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "2007-02-06"],
      ["signature", "DEU", "2100-01-01"],
      ["signature", "VAT", "2007-02-06", { irregular: "notEligible" }],
      ["signature", "EUE", "2007-02-06", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "2006-12-20", signature: { opensOn: "2007-02-06", closesOn: null } },
  },
  {
    name: "R1, R6, R48: signatories ratify, other Members accede; nobody accepts or approves",
    article: "38(2)-(3)",
    record: "none",
    acts: [
      ["signature", "FRA", "2007-02-06"],
      ["acceptance", "FRA", "2007-02-07", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "2007-02-07", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "2007-02-07"],
      ["ratification", "DEU", "2007-02-07", { irregular: "notSignatory" }],
      ["accession", "GBR", "2007-02-07"],
      ["accession", "VAT", "2007-02-07", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R21, R23: who deposits after the twentieth is bound thirty days after its own deposit",
    article: "39(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "2007-02-06"],
      ...inForce,
      ["accession", "FRA", "2010-01-15"],
      ["ratification", "DEU", "2010-02-15"],
    ],
    treaty: { force: { entryIntoForce: "2010-01-31" } },
    participants: { FRA: { inForceFrom: "2010-02-14" }, DEU: { inForceFrom: "2010-03-17" } },
  },
  {
    name: "R37: there is no clause on denunciation, and none is derived",
    article: "38-45",
    acts: [["withdrawalNotified", "FRA", "2014-01-01", { irregular: "noExit" }]],
    participants: { FRA: { inForceUntil: null } },
  },
];
