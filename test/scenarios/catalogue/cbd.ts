import { byEach, byStates, type Scenario } from "../scenario.js";

/** In force on 1 April 1994, ninety days after the thirtieth deposit. */
const inForce = byStates(30, "accession", "1994-01-01");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 22 May 1992, open at Rio de Janeiro from 5 to 14 June 1992, then in New York until 4 June 1993",
    article: "33",
    record: "none",
    acts: [
      ["signature", "FRA", "1992-05-21", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1992-05-22", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1992-06-04", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1992-06-05"],
      ["signature", "DEU", "1992-06-14"],
      ["signature", "GBR", "1992-06-15"],
      ["signature", "ITA", "1993-06-04"],
      ["signature", "ESP", "1993-06-05", { irregular: "signatureClosed" }],
      ["signature", "UNO", "1993-06-04", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1992-05-22", signature: { opensOn: "1992-06-05", closesOn: "1993-06-04" } },
  },
  ...(["1992-06-05", "1992-06-15"] as const).map(
    (date): Scenario => ({
      name: `R8: the European Union can sign on ${date} before any of its members`,
      article: "33",
      record: "none",
      acts: [["signature", "EUE", date]],
    }),
  ),
  {
    name: "R1, R6: signatories ratify, accept or approve",
    article: "34(1)",
    record: "none",
    acts: [
      ["ratification", "ITA", "1992-06-05", { irregular: "notSignatory" }],
      ...byEach(["FRA", "DEU"], "signature", "1992-06-06"),
      ["acceptance", "FRA", "1992-06-07"],
      ["approval", "DEU", "1992-06-07"],
    ],
  },
  {
    name: "R7: accession opens with the last day for signature",
    article: "35(1)",
    record: "none",
    acts: [
      ["accession", "FRA", "1993-06-03", { irregular: "consentNotOpen" }],
      ["accession", "FRA", "1993-06-04"],
      ["accession", "UNO", "1993-06-04", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R8: the Union can ratify before any of its members",
    article: "34(1)",
    record: "none",
    acts: [
      ["signature", "EUE", "1992-06-05"],
      ["ratification", "EUE", "1992-06-06"],
    ],
  },
  {
    name: "R8: the Union can accede before any of its members",
    article: "35(1)",
    record: "none",
    acts: [["accession", "EUE", "1993-06-04"]],
  },
  {
    name: "R9, R10, R11: instruments of every kind count to thirty, not that of the Union beside its members",
    article: "36(1), 36(4)",
    record: "none",
    acts: [
      ...byEach(["FRA", "DEU", "ITA", "EUE"], "signature", "1992-06-05"),
      ...byStates(26, "accession", "1994-01-01"),
      ["ratification", "FRA", "1994-01-01"],
      ["acceptance", "DEU", "1994-01-01"],
      ["approval", "ITA", "1994-01-01"],
      ["approval", "EUE", "1994-01-01"],
      ["accession", "ESP", "1994-01-02"],
    ],
    treaty: { force: { conditionMetOn: "1994-01-02", entryIntoForce: "1994-04-02" } },
  },
  {
    name: "R10: the instrument of the Union counts as long as no member has deposited",
    article: "36(4)",
    record: "none",
    acts: [...byStates(29, "accession", "1994-01-01"), ["accession", "EUE", "1994-01-02"]],
    treaty: { force: { conditionMetOn: "1994-01-02" } },
  },
  {
    name: "R21, R23: who deposits after the thirtieth is bound ninety days after its own deposit",
    article: "36(3)",
    record: "none",
    acts: [
      ["signature", "DEU", "1992-06-05"],
      ...inForce,
      ["accession", "FRA", "1994-02-01"],
      ["ratification", "DEU", "1994-07-01"],
    ],
    treaty: { force: { entryIntoForce: "1994-04-01" } },
    participants: { FRA: { inForceFrom: "1994-05-02" }, DEU: { inForceFrom: "1994-09-29" } },
  },
  {
    name: "R38: a withdrawal can be notified two years after entry into force for the party, and has effect a year later or on a later day that it names",
    article: "38(1)-(2)",
    record: "none",
    acts: [
      ...inForce,
      ["accession", "FRA", "1994-04-02"],
      ["withdrawalNotified", "FRA", "1996-06-30", { irregular: "lockedIn" }],
      ["withdrawalNotified", "FRA", "1996-07-01"],
      ["accession", "DEU", "1995-12-01"],
      ["withdrawalNotified", "DEU", "1998-02-28"],
      ...byEach(["GBR", "ITA", "ESP"], "accession", "1994-01-01"),
      ["withdrawalNotified", "GBR", "1999-03-01"],
      ["withdrawalNotified", "ITA", "2000-02-29"],
      ["withdrawalNotified", "ESP", "2000-03-01", { effectiveOn: "2010-01-01" }],
    ],
    participants: {
      FRA: { inForceFrom: "1994-07-01", inForceUntil: "1997-07-01" },
      DEU: { inForceFrom: "1996-02-29", inForceUntil: "1999-02-28" },
      GBR: { inForceUntil: "2000-03-01" },
      ITA: { inForceUntil: "2001-02-28" },
      ESP: { inForceUntil: "2010-01-01" },
    },
  },
];
