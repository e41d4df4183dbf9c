import { byEach, byStates, type Scenario } from "../scenario.js";

/** In force on 31 January 2001, thirty days after the thirtieth deposit. */
const inForce = byStates(30, "accession", "2001-01-01");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 4 August 1995, open for twelve months from 4 December 1995",
    article: "37",
    record: "none",
    acts: [
      ["accession", "NOR", "1995-08-03", { irregular: "beforeAdoption" }],
      ["accession", "NOR", "1995-08-04"],
      ["signature", "FRA", "1995-12-03", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1995-12-04"],
      ["signature", "DEU", "1996-12-04"],
      ["signature", "GBR", "1996-12-05", { irregular: "signatureClosed" }],
      ["signature", "UNO", "1996-12-04", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1995-08-04", signature: { opensOn: "1995-12-04", closesOn: "1996-12-04" } },
  },
  {
    name: "R1, R6: signatories ratify, others accede; nobody accepts or approves",
    article: "38-39",
    record: "none",
    acts: [
      ["signature", "FRA", "1995-12-04"],
      ["acceptance", "FRA", "1995-12-05", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1995-12-05", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1995-12-05"],
      ["ratification", "DEU", "1995-12-05", { irregular: "notSignatory" }],
      ["accession", "GBR", "1995-12-05"],
      ["accession", "UNO", "1995-12-05", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R8: the European Union can sign and ratify before any of its members",
    article: "37-38, 47",
    record: "none",
    acts: [
      ["signature", "EUE", "1995-12-04"],
      ["ratification", "EUE", "1995-12-05"],
    ],
  },
  {
    name: "R8: the Union can accede before any of its members",
    article: "39, 47",
    record: "none",
    acts: [["accession", "EUE", "1995-08-04"]],
  },
  {
    name: "R9, R10: ratifications and accessions count to thirty, that of an organization never",
    article: "40(1), 47",
    record: "none",
    acts: [
      ["signature", "FRA", "1995-12-04"],
      ...byStates(28, "accession", "2001-01-01"),
      ["accession", "EUE", "2001-01-01"],
      ["accession", "NOR", "2001-01-02"],
      ["ratification", "FRA", "2001-01-03"],
    ],
    treaty: { force: { conditionMetOn: "2001-01-03", entryIntoForce: "2001-02-02" } },
  },
  {
    name: "R10: nor where no member has deposited",
    article: "47",
    record: "none",
    acts: [...byStates(29, "accession", "2001-01-01"), ["accession", "EUE", "2001-01-01"]],
    treaty: { force: { conditionMetOn: null } },
  },
  {
    name: "R21, R23: who deposits after the thirtieth is bound thirty days after its own deposit",
    article: "40(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "1995-12-04"],
      ...inForce,
      ["accession", "FRA", "2001-01-15"],
      ["ratification", "DEU", "2001-02-15"],
    ],
    treaty: { force: { entryIntoForce: "2001-01-31" } },
    participants: { FRA: { inForceFrom: "2001-02-14" }, DEU: { inForceFrom: "2001-03-17" } },
  },
  {
    name: "R38: a denunciation has effect a year after receipt, at any time, or on a later day that it names",
    article: "46(1)",
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["FRA", "DEU", "GBR", "ESP"], "accession", "2001-01-01"),
      ["withdrawalNotified", "FRA", "2001-03-01"],
      ["withdrawalNotified", "DEU", "2003-03-01"],
      ["withdrawalNotified", "GBR", "2004-02-29"],
      ["withdrawalNotified", "ESP", "2004-03-01", { effectiveOn: "2010-01-01" }],
    ],
    participants: {
      FRA: { inForceUntil: "2002-03-01" },
      DEU: { inForceUntil: "2004-03-01" },
      GBR: { inForceUntil: "2005-02-28" },
      ESP: { inForceUntil: "2010-01-01" },
    },
  },
];
