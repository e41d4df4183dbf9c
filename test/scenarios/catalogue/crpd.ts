import { byEach, byStates, type Scenario } from "../scenario.js";

/** In force on 31 January 2008, thirty days after the twentieth deposit. */
const inForce = byStates(20, "accession", "2008-01-01");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 13 December 2006, open from 30 March 2007 and without end",
    article: "42",
    record: "none",
    acts: [
      ["accession", "FRA", "2006-12-12", { irregular: "beforeAdoption" }],
      ["accession", "FRA", "2006-12-13"],
      ["signature", "DEU", "2007-03-29", { irregular: "signatureNotOpen" }],
      ["signature", "DEU", "2007-03-30"],
      ["signature", "GBR", "2100-01-01"],
      ["signature", "UNO", "2100-01-01", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "2006-12-13", signature: { opensOn: "2007-03-30", closesOn: null } },
  },
  {
    name: "R1, R6: signatories ratify; nobody accepts or approves, only organizations confirm formally",
    article: "43",
    record: "none",
    acts: [
      ...byEach(["FRA", "EUE"], "signature", "2007-03-30"),
      ["acceptance", "FRA", "2007-03-31", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "2007-03-31", { irregular: "kindNotProvided" }],
      ["formalConfirmation", "FRA", "2007-03-31", { irregular: "notEligible" }],
      ["ratification", "FRA", "2007-03-31"],
      ["ratification", "DEU", "2007-03-31", { irregular: "notSignatory" }],
      ["ratification", "EUE", "2007-03-31", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R8: the European Union can sign and confirm before any of its members",
    article: "42-43",
    record: "none",
    acts: [
      ["signature", "EUE", "2007-03-30"],
      ["formalConfirmation", "EUE", "2007-03-31"],
    ],
  },
  {
    name: "R6: the Union confirms only what it has signed",
    article: "43",
    record: "none",
    acts: [["formalConfirmation", "EUE", "2007-03-31", { irregular: "notSignatory" }]],
  },
  {
    name: "R6, R8: whoever has not signed can accede, the Union before any of its members",
    article: "43",
    record: "none",
    acts: [
      ["accession", "EUE", "2007-03-30"],
      ["signature", "FRA", "2007-03-30"],
      ["accession", "FRA", "2007-03-31", { irregular: "notEligible" }],
      ["accession", "UNO", "2007-03-31", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R9, R10: ratifications and accessions count to twenty, that of an organization never",
    article: "44(3), 45(1)",
    record: "none",
    acts: [
      ["signature", "FRA", "2007-03-30"],
      ...byStates(18, "accession", "2008-01-01"),
      ["accession", "EUE", "2008-01-01"],
      ["accession", "NOR", "2008-01-02"],
      ["ratification", "FRA", "2008-01-03"],
    ],
    treaty: { force: { conditionMetOn: "2008-01-03", entryIntoForce: "2008-02-02" } },
  },
  {
    name: "R10: nor where no member has deposited",
    article: "44(3)",
    record: "none",
    acts: [...byStates(19, "accession", "2008-01-01"), ["accession", "EUE", "2008-01-01"]],
    treaty: { force: { conditionMetOn: null } },
  },
  {
    name: "R21, R23: who deposits after the twentieth is bound thirty days after its own deposit",
    article: "45(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "2007-03-30"],
      ...inForce,
      ["accession", "FRA", "2008-01-15"],
      ["ratification", "DEU", "2008-03-15"],
    ],
    treaty: { force: { entryIntoForce: "2008-01-31" } },
    participants: { FRA: { inForceFrom: "2008-02-14" }, DEU: { inForceFrom: "2008-04-14" } },
  },
  {
    name: "R38: a denunciation has effect a year after receipt, at any time and whatever day it names",
    article: "48",
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["FRA", "DEU", "GBR"], "accession", "2008-01-01"),
      ["withdrawalNotified", "FRA", "2008-03-01"],
      ["withdrawalNotified", "DEU", "2011-03-01"],
      [
        "withdrawalNotified",
        "GBR",
        "2012-02-29",
        { effectiveOn: "2014-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      FRA: { inForceUntil: "2009-03-01" },
      DEU: { inForceUntil: "2012-03-01" },
      GBR: { inForceUntil: "2013-02-28" },
    },
  },
];
