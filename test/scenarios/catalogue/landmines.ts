import { byEach, byStates, type Scenario } from "../scenario.js";

/** In force on 1 July 1998, the first day of the sixth month after the month of the fortieth deposit. */
const inForce = byStates(40, "accession", "1998-01-31");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 18 September 1997, open to States at Ottawa on 3 and 4 December 1997, then in New York",
    article: "15",
    record: "none",
    acts: [
      ["signature", "FRA", "1997-09-17", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1997-09-18", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1997-12-02", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1997-12-03"],
      ["signature", "DEU", "1997-12-04"],
      ["signature", "GBR", "1997-12-05"],
      ["signature", "EUE", "1997-12-03", { irregular: "notEligible" }],
      ["signature", "EUE", "1997-12-05", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1997-09-18", signature: { opensOn: "1997-12-03", closesOn: null } },
  },
  {
    name: "R6: the last day for signature is that of entry into force",
    article: "15",
    record: "none",
    acts: [
      ...inForce,
      ["signature", "FRA", "1998-07-01"],
      ["signature", "DEU", "1998-07-02", { irregular: "signatureClosed" }],
    ],
    treaty: { signature: { closesOn: "1998-07-01" } },
  },
  {
    name: "R9, R11, R20: instruments of every kind count to forty; in force on the first day of the sixth month after that of the fortieth",
    article: "16, 17(1)",
    record: "none",
    acts: [
      ...byStates(36, "accession", "1998-01-01"),
      ...byEach(["FRA", "DEU", "GBR"], "signature", "1997-12-03"),
      ["ratification", "FRA", "1998-01-01"],
      ["acceptance", "DEU", "1998-01-01"],
      ["approval", "GBR", "1998-01-01"],
      ["ratification", "ITA", "1998-01-01", { irregular: "notSignatory" }],
      ["accession", "FRA", "1997-12-04", { irregular: "notEligible" }],
      ["accession", "EUE", "1998-01-01", { irregular: "notEligible" }],
      ["accession", "ESP", "1998-02-28"],
    ],
    treaty: { force: { conditionMetOn: "1998-02-28", entryIntoForce: "1998-08-01" } },
  },
  {
    name: "R20, R21: who deposits after the fortieth is bound from the first day of the sixth month after that of its own deposit",
    article: "17(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "1997-12-03"],
      ...inForce,
      ["accession", "FRA", "1998-02-28"],
      ["ratification", "DEU", "1998-08-31"],
    ],
    treaty: { force: { entryIntoForce: "1998-07-01" } },
    participants: { FRA: { inForceFrom: "1998-08-01" }, DEU: { inForceFrom: "1999-02-01" } },
  },
  {
    name: "R38: a withdrawal has effect six months after receipt, from the first day and whatever day it names",
    article: "20(3)",
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["FRA", "DEU", "GBR"], "accession", "1998-01-31"),
      ["withdrawalNotified", "GBR", "1998-07-02"],
      ["withdrawalNotified", "FRA", "2003-08-31"],
      [
        "withdrawalNotified",
        "DEU",
        "2003-09-15",
        { effectiveOn: "2010-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      GBR: { inForceUntil: "1999-01-02" },
      FRA: { inForceUntil: "2004-02-29" },
      DEU: { inForceUntil: "2004-03-15" },
    },
  },
];
