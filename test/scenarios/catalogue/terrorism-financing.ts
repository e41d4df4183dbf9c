import { byStates, type Scenario } from "../scenario.js";

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R48: adopted on 9 December 1999; States sign from 10 January 2000 to 31 December 2001",
    article: "25(1)",
    record: "none",
    acts: [
      ["accession", "GBR", "1999-12-08", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "2000-01-09", { irregular: "signatureNotOpen" }],
      ["signature", "NOR", "2000-01-10"],
      ["signature", "ISL", "2001-12-31"],
      ["signature", "BRA", "2002-01-01", { irregular: "signatureClosed" }],
      ["signature", "UNO", "2000-01-10", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1999-12-09", signature: { opensOn: "2000-01-10", closesOn: "2001-12-31" } },
  },
  {
    name: "R1, R6, R7: signatory States ratify, accept or approve; other States accede from adoption",
    article: "25(2)-(3)",
    record: "none",
    acts: [
      ["signature", "NOR", "2000-01-10"],
      ["ratification", "NOR", "2000-02-10"],
      ["signature", "ISL", "2000-01-10"],
      ["acceptance", "ISL", "2000-02-10"],
      ["signature", "FRA", "2000-01-10"],
      ["approval", "FRA", "2000-02-10"],
      ["ratification", "BRA", "2000-02-10", { irregular: "notSignatory" }],
      ["ratification", "UNO", "2000-02-10", { irregular: "notEligible" }],
      ["accession", "GBR", "1999-12-09"],
      ["accession", "UNO", "2000-02-10", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R18, R23: in force on the thirtieth day after the twenty-second instrument, of 10 July 2001; who deposits on the next day has its own",
    article: "26",
    record: "none",
    acts: [
      ["signature", "NOR", "2000-01-10"],
      ["signature", "ISL", "2000-01-10"],
      ["signature", "FRA", "2000-01-10"],
      ...byStates(18, "accession", "2001-01-10"),
      ["ratification", "NOR", "2001-02-10"],
      ["acceptance", "ISL", "2001-03-10"],
      ["approval", "FRA", "2001-04-10"],
      ["accession", "POL", "2001-07-10"],
      ["accession", "ROU", "2001-07-11"],
    ],
    treaty: { force: { conditionMetOn: "2001-07-10", entryIntoForce: "2001-08-09" } },
    participants: { POL: { inForceFrom: "2001-08-09" }, ROU: { inForceFrom: "2001-08-10" } },
  },
  {
    name: "R19, R38: a party can denounce from its first day, with effect a year after receipt, of 29 February on the 28th; no later day can be named",
    article: "27",
    acts: [
      ["withdrawalNotified", "CAN", "2002-04-10"],
      ["withdrawalNotified", "SMR", "2003-05-10"],
      ["withdrawalNotified", "BWA", "2004-02-29"],
      [
        "withdrawalNotified",
        "LKA",
        "2004-05-10",
        { effectiveOn: "2006-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      CAN: { inForceUntil: "2003-04-10" },
      SMR: { inForceUntil: "2004-05-10" },
      BWA: { inForceUntil: "2005-02-28" },
      LKA: { inForceUntil: "2005-05-10" },
    },
  },
];
