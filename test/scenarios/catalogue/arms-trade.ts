import { byStates, type Scenario } from "../scenario.js";

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 2 April 2013, open to States from 3 June 2013",
    article: "21(1)",
    record: "none",
    acts: [
      ["signature", "FRA", "2013-04-01", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "2013-04-02", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "2013-06-02", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "2013-06-03"],
      ["signature", "EUE", "2013-06-03", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "2013-04-02", signature: { opensOn: "2013-06-03", closesOn: null } },
  },
  {
    name: "R6, R7: signature ends with the day of entry into force, on which accession opens to others",
    article: "21(1), 21(3)",
    acts: [
      ["signature", "CHN", "2014-12-24"],
      ["signature", "IND", "2014-12-25", { irregular: "signatureClosed" }],
      ["accession", "RUS", "2014-12-23", { irregular: "consentNotOpen" }],
      ["accession", "CUB", "2014-12-24"],
      ["accession", "EUE", "2014-12-24", { irregular: "notEligible" }],
      ["accession", "USA", "2015-01-01", { irregular: "notEligible" }],
    ],
    treaty: { signature: { closesOn: "2014-12-24" } },
  },
  {
    name: "R9, R11: ratifications, acceptances and approvals of signatories count together to fifty",
    article: "21(2), 22(1)",
    record: "none",
    acts: [
      ...byStates(48, "signature", "2013-06-03"),
      ...byStates(48, "ratification", "2014-01-01"),
      ["ratification", "GBR", "2014-01-01", { irregular: "notSignatory" }],
      ["signature", "FRA", "2013-06-03"],
      ["acceptance", "FRA", "2014-01-02"],
      ["signature", "DEU", "2013-06-03"],
      ["approval", "DEU", "2014-01-03"],
    ],
    treaty: { force: { conditionMetOn: "2014-01-03", entryIntoForce: "2014-04-03" } },
  },
  {
    name: "R22: who deposits until entry into force has the general date, who deposits after it ninety days of its own",
    article: "22",
    acts: [
      ["ratification", "BRA", "2014-10-01"],
      ["ratification", "USA", "2014-12-24"],
      ["ratification", "TUR", "2014-12-25"],
      ["accession", "CUB", "2015-07-01"],
    ],
    participants: {
      BRA: { inForceFrom: "2014-12-24" },
      USA: { inForceFrom: "2014-12-24" },
      TUR: { inForceFrom: "2015-03-25" },
      CUB: { inForceFrom: "2015-09-29" },
    },
    notes: { BRA: ["gap"], USA: ["gap"], TUR: ["later"] },
  },
  {
    name: "R38: a withdrawal has effect ninety days after receipt, from the first day, or on a later day that it names",
    article: "24(2)",
    acts: [
      ["withdrawalNotified", "GBR", "2014-12-25"],
      ["withdrawalNotified", "FRA", "2020-01-01"],
      ["withdrawalNotified", "DEU", "2020-01-01", { effectiveOn: "2021-01-01" }],
    ],
    participants: {
      GBR: { inForceUntil: "2015-03-25" },
      FRA: { inForceUntil: "2020-03-31" },
      DEU: { inForceUntil: "2021-01-01" },
    },
  },
];
