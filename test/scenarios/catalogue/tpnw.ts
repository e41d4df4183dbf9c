import { byStates, type Scenario } from "../scenario.js";

/** Parties from 8 September 2019, the ninetieth day. */
const FIRST = byStates(50, "accession", "2019-06-10");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R48: adopted on 7 July 2017, open to States from 20 September 2017, without end",
    article: "13",
    record: "none",
    acts: [
      ["accession", "IRL", "2017-07-06", { irregular: "beforeAdoption" }],
      ["signature", "MEX", "2017-09-19", { irregular: "signatureNotOpen" }],
      ["signature", "BRA", "2017-09-20"],
      ["signature", "UNO", "2017-09-20", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "2017-07-07", signature: { opensOn: "2017-09-20", closesOn: null } },
  },
  {
    name: "R1, R6, R7: signatory States ratify, accept or approve; other States accede from adoption",
    article: "14",
    record: "none",
    acts: [
      ["signature", "MEX", "2017-09-20"],
      ["ratification", "MEX", "2017-10-20"],
      ["signature", "BRA", "2017-09-20"],
      ["acceptance", "BRA", "2017-10-20"],
      ["signature", "CHL", "2017-09-20"],
      ["approval", "CHL", "2017-10-20"],
      ["ratification", "CUB", "2017-10-20", { irregular: "notSignatory" }],
      ["ratification", "UNO", "2017-10-20", { irregular: "notEligible" }],
      ["accession", "IRL", "2017-07-07"],
      ["accession", "UNO", "2017-10-20", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R18, R23: in force ninety days after the fiftieth instrument, of 10 June 2019; who deposits on the next day has its own ninety",
    article: "15",
    record: "none",
    acts: [
      ["signature", "AUT", "2017-09-20"],
      ["signature", "IRL", "2017-09-20"],
      ["signature", "MLI", "2017-09-20"],
      ...byStates(46, "accession", "2019-01-10"),
      ["ratification", "AUT", "2019-02-10"],
      ["acceptance", "IRL", "2019-03-10"],
      ["approval", "MLI", "2019-04-10"],
      ["accession", "SEN", "2019-06-10"],
      ["accession", "SOM", "2019-06-11"],
    ],
    treaty: { force: { conditionMetOn: "2019-06-10", entryIntoForce: "2019-09-08" } },
    participants: { SEN: { inForceFrom: "2019-09-08" }, SOM: { inForceFrom: "2019-09-09" } },
  },
  {
    name: "R19, R38: a party can withdraw from its first day, with effect twelve months after receipt, of 29 February on the 28th; no later day can be named",
    article: "17(2)-(3)",
    record: "none",
    acts: [
      ...FIRST,
      ["withdrawalNotified", "ARG", "2019-09-08"],
      ["withdrawalNotified", "BOL", "2020-02-29"],
      [
        "withdrawalNotified",
        "BRA",
        "2020-05-10",
        { effectiveOn: "2022-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      ARG: { inForceUntil: "2020-09-08" },
      BOL: { inForceUntil: "2021-02-28" },
      BRA: { inForceUntil: "2021-05-10" },
    },
  },
];
