import { byEach, byStates, type Scenario } from "../scenario.js";

/** In force on 1 April 1991, ninety days after the twentieth deposit. */
const inForce = byStates(20, "accession", "1991-01-01");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: open at Basel on 22 March 1989, then at Berne, then in New York until 22 March 1990",
    article: "21",
    record: "none",
    acts: [
      ["signature", "FRA", "1989-03-21", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1989-03-22"],
      ["signature", "DEU", "1989-03-23"],
      ["signature", "GBR", "1989-06-30"],
      ["signature", "ITA", "1989-07-01"],
      ["signature", "ESP", "1990-03-22"],
      ["signature", "PRT", "1990-03-23", { irregular: "signatureClosed" }],
      ["signature", "UNO", "1990-03-22", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1989-03-22", signature: { opensOn: "1989-03-22", closesOn: "1990-03-22" } },
  },
  ...(["1989-03-22", "1989-03-23", "1989-07-01"] as const).map(
    (date): Scenario => ({
      name: `R8: the European Union can sign on ${date} before any of its members`,
      article: "21",
      record: "none",
      acts: [["signature", "EUE", date]],
    }),
  ),
  {
    name: "R1, R6: signatories ratify, accept or approve, the Union confirms formally or approves",
    article: "22(1)",
    record: "none",
    acts: [
      ...byEach(["FRA", "DEU", "GBR", "EUE"], "signature", "1989-03-22"),
      ["formalConfirmation", "FRA", "1989-04-01", { irregular: "notEligible" }],
      ["ratification", "FRA", "1989-04-01"],
      ["acceptance", "DEU", "1989-04-01"],
      ["approval", "GBR", "1989-04-01"],
      ["ratification", "ITA", "1989-04-01", { irregular: "notSignatory" }],
      ["ratification", "EUE", "1989-04-01", { irregular: "notEligible" }],
      ["formalConfirmation", "EUE", "1989-04-02"],
    ],
  },
  {
    name: "R1, R8: the Union can approve before any of its members",
    article: "22(1)",
    record: "none",
    acts: [
      ["signature", "EUE", "1989-04-01"],
      ["approval", "EUE", "1989-04-02"],
    ],
  },
  {
    name: "R6: the Union approves only what it has signed",
    article: "22(1)",
    record: "none",
    acts: [["approval", "EUE", "1989-04-01", { irregular: "notSignatory" }]],
  },
  {
    name: "R7: accession opens on the day after signature has closed",
    article: "23(1)",
    record: "none",
    acts: [
      ["accession", "FRA", "1990-03-22", { irregular: "consentNotOpen" }],
      ["accession", "FRA", "1990-03-23"],
      ["accession", "UNO", "1990-03-23", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R8: the Union can accede before any of its members",
    article: "23(1)",
    record: "none",
    acts: [["accession", "EUE", "1990-03-23"]],
  },
  {
    name: "R9, R10, R11: instruments of every kind count to twenty, that of the Union as long as no member has deposited",
    article: "25(1), 25(3)",
    record: "none",
    acts: [
      ...byStates(16, "signature", "1989-03-22"),
      ...byEach(["ISL", "NOR", "EUE"], "signature", "1989-03-22"),
      ...byStates(16, "ratification", "1991-01-01"),
      ["acceptance", "ISL", "1991-01-01"],
      ["approval", "NOR", "1991-01-01"],
      ["accession", "JPN", "1991-01-01"],
      ["formalConfirmation", "EUE", "1991-07-02"],
    ],
    treaty: { force: { conditionMetOn: "1991-07-02", entryIntoForce: "1991-09-30" } },
  },
  {
    name: "R10: the Union is not additional to a member that has deposited",
    article: "25(3)",
    record: "none",
    acts: [...byStates(18, "accession", "1991-01-01"), ...byEach(["FRA", "EUE"], "accession", "1991-01-01")],
    treaty: { force: { conditionMetOn: null }, threshold: { required: 20, counted: 19 } },
  },
  {
    name: "R21, R23: who deposits after the twentieth is bound ninety days after its own deposit",
    article: "25(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "1989-03-22"],
      ...inForce,
      ["accession", "FRA", "1991-02-01"],
      ["ratification", "DEU", "1991-07-01"],
    ],
    treaty: { force: { entryIntoForce: "1991-04-01" } },
    participants: { FRA: { inForceFrom: "1991-05-02" }, DEU: { inForceFrom: "1991-09-29" } },
  },
  {
    name: "R38: a withdrawal can be notified three years after entry into force for the party, and has effect a year later or on a later day that it names",
    article: "27",
    record: "none",
    acts: [
      ...inForce,
      ["accession", "FRA", "1991-02-01"],
      ["withdrawalNotified", "FRA", "1994-05-01", { irregular: "lockedIn" }],
      ["withdrawalNotified", "FRA", "1994-05-02"],
      ["accession", "DEU", "1991-12-01"],
      ["withdrawalNotified", "DEU", "1995-02-28"],
      ...byEach(["GBR", "ITA", "ESP"], "accession", "1991-01-01"),
      ["withdrawalNotified", "GBR", "1995-03-01"],
      ["withdrawalNotified", "ITA", "1996-02-29"],
      ["withdrawalNotified", "ESP", "1996-03-01", { effectiveOn: "2000-01-01" }],
    ],
    participants: {
      FRA: { inForceFrom: "1991-05-02", inForceUntil: "1995-05-02" },
      DEU: { inForceFrom: "1992-02-29", inForceUntil: "1996-02-28" },
      GBR: { inForceUntil: "1996-03-01" },
      ITA: { inForceUntil: "1997-02-28" },
      ESP: { inForceUntil: "2000-01-01" },
    },
  },
];
