import { byEach, byStates, type Scenario } from "../scenario.js";

/** In force on 31 January 1990, thirty days after the twentieth deposit. */
const inForce = byStates(20, "accession", "1990-01-01");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: open to States from its adoption on 20 November 1989 and without end",
    article: "46",
    record: "none",
    acts: [
      ["signature", "FRA", "1989-11-19", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1989-11-20"],
      ["signature", "DEU", "2100-01-01"],
      ["signature", "EUE", "2100-01-01", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1989-11-20", signature: { opensOn: "1989-11-20", closesOn: null } },
  },
  {
    name: "R1, R6: signatories ratify, others accede; nobody accepts or approves",
    article: "47-48",
    record: "none",
    acts: [
      ["signature", "FRA", "1989-11-20"],
      ["acceptance", "FRA", "1989-11-21", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1989-11-21", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1989-11-21"],
      ["ratification", "DEU", "1989-11-21", { irregular: "notSignatory" }],
      ["accession", "GBR", "1989-11-21"],
      ["accession", "EUE", "1989-11-21", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R21, R23: who deposits after the twentieth is bound thirty days after its own deposit",
    article: "49(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "1989-11-20"],
      ...inForce,
      ["accession", "FRA", "1990-01-15"],
      ["ratification", "DEU", "1990-02-15"],
    ],
    treaty: { force: { entryIntoForce: "1990-01-31" } },
    participants: { FRA: { inForceFrom: "1990-02-14" }, DEU: { inForceFrom: "1990-03-17" } },
  },
  {
    name: "R38: a denunciation has effect a year after receipt, at any time and whatever day it names",
    article: "52",
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["FRA", "DEU", "GBR"], "accession", "1990-01-01"),
      ["withdrawalNotified", "FRA", "1990-03-01"],
      ["withdrawalNotified", "DEU", "1995-03-01"],
      [
        "withdrawalNotified",
        "GBR",
        "1996-02-29",
        { effectiveOn: "2000-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      FRA: { inForceUntil: "1991-03-01" },
      DEU: { inForceUntil: "1996-03-01" },
      GBR: { inForceUntil: "1997-02-28" },
    },
  },
];
