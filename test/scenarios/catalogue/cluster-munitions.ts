import { byEach, byStates, type Scenario } from "../scenario.js";

/** In force on 1 July 2010, the first day of the sixth month after the month of the thirtieth deposit. */
const inForce = byStates(30, "accession", "2010-01-31");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 30 May 2008, open to States at Oslo on 3 December 2008, then in New York",
    article: "15",
    record: "none",
    acts: [
      ["signature", "FRA", "2008-05-29", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "2008-05-30", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "2008-12-02", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "2008-12-03"],
      ["signature", "DEU", "2008-12-04"],
      ["signature", "EUE", "2008-12-03", { irregular: "notEligible" }],
      ["signature", "EUE", "2008-12-04", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "2008-05-30", signature: { opensOn: "2008-12-03", closesOn: null } },
  },
  {
    name: "R6: the last day for signature is that of entry into force",
    article: "15",
    record: "none",
    acts: [
      ...inForce,
      ["signature", "FRA", "2010-07-01"],
      ["signature", "DEU", "2010-07-02", { irregular: "signatureClosed" }],
    ],
    treaty: { signature: { closesOn: "2010-07-01" } },
  },
  {
    name: "R9, R11, R20: instruments of every kind count to thirty; in force on the first day of the sixth month after that of the thirtieth",
    article: "16, 17(1)",
    record: "none",
    acts: [
      ...byStates(26, "accession", "2010-01-01"),
      ...byEach(["FRA", "DEU", "GBR"], "signature", "2008-12-03"),
      ["ratification", "FRA", "2010-01-01"],
      ["acceptance", "DEU", "2010-01-01"],
      ["approval", "GBR", "2010-01-01"],
      ["ratification", "ITA", "2010-01-01", { irregular: "notSignatory" }],
      ["accession", "FRA", "2009-01-01", { irregular: "notEligible" }],
      ["accession", "EUE", "2010-01-01", { irregular: "notEligible" }],
      ["accession", "ESP", "2010-02-28"],
    ],
    treaty: { force: { conditionMetOn: "2010-02-28", entryIntoForce: "2010-08-01" } },
  },
  {
    name: "R20, R21: who deposits after the thirtieth is bound from the first day of the sixth month after that of its own deposit",
    article: "17(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "2008-12-03"],
      ...inForce,
      ["accession", "FRA", "2010-02-28"],
      ["ratification", "DEU", "2010-08-31"],
    ],
    treaty: { force: { entryIntoForce: "2010-07-01" } },
    participants: { FRA: { inForceFrom: "2010-08-01" }, DEU: { inForceFrom: "2011-02-01" } },
  },
  {
    name: "R38: a withdrawal has effect six months after receipt, from the first day and whatever day it names",
    article: "20(3)",
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["FRA", "DEU", "GBR"], "accession", "2010-01-31"),
      ["withdrawalNotified", "GBR", "2010-07-02"],
      ["withdrawalNotified", "FRA", "2015-08-31"],
      [
        "withdrawalNotified",
        "DEU",
        "2015-09-15",
        { effectiveOn: "2020-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      GBR: { inForceUntil: "2011-01-02" },
      FRA: { inForceUntil: "2016-02-29" },
      DEU: { inForceUntil: "2016-03-15" },
    },
  },
];
