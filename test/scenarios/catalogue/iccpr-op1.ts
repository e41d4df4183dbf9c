import { byEach, type Scenario } from "../scenario.js";

/** States that had consented to the Covenant before it was in force. */
const TEN = "CRI COL TUN URY SWE DNK NOR CHL LBN FIN".split(" ");
const NINE = TEN.slice(0, 9);

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R35: adopted on 16 December 1966, open from 19 December 1966 and without end to those that have signed the Covenant or are bound by it",
    article: "8(1)",
    record: "none",
    acts: [
      ["signature", "CRI", "1966-12-15", { irregular: "beforeAdoption" }],
      ["signature", "CRI", "1966-12-19"],
      ["signature", "CHN", "2100-01-01"],
      ["signature", "PRK", "2100-01-01"],
      ["signature", "SAU", "2000-01-01", { irregular: "notEligible" }],
      ["signature", "QAT", "2010-03-31", { irregular: "notEligible" }],
      ["signature", "QAT", "2010-04-01"],
    ],
    parents: { iccpr: [["accession", "QAT", "2010-01-01"]] },
    treaty: { adoptedOn: "1966-12-16", signature: { opensOn: "1966-12-19", closesOn: null } },
  },
  {
    name: "R1, R6, R35: signatories that have consented to the Covenant ratify; nobody accepts or approves",
    article: "8(2)",
    record: "none",
    acts: [
      ...byEach(["FRA", "CHN", "PRK"], "signature", "2010-01-01"),
      ["acceptance", "FRA", "2010-01-02", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "2010-01-02", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "2010-01-02"],
      ["ratification", "PRK", "2010-01-02"],
      ["ratification", "DEU", "2010-01-02", { irregular: "notSignatory" }],
      ["ratification", "CHN", "2010-01-02", { irregular: "notEligible" }],
      ["ratification", "CHN", "2011-01-02"],
    ],
    parents: { iccpr: [["ratification", "CHN", "2011-01-02"]] },
  },
  {
    name: "R35: who has consented to the Covenant can accede, on the same day too",
    article: "8(3)",
    record: "none",
    acts: [
      ["accession", "FRA", "2010-01-01"],
      ["accession", "SAU", "2010-01-01", { irregular: "notEligible" }],
      ["accession", "QAT", "2010-01-01"],
    ],
    parents: { iccpr: [["accession", "QAT", "2010-01-01"]] },
  },
  {
    name: "R14, R21: not in force before the Covenant, 23 March 1976, nor for one that by its own date would be bound before",
    article: "9",
    record: "none",
    acts: [...byEach(TEN, "accession", "1975-11-01"), ["accession", "DEU", "1975-12-01"]],
    treaty: { force: { conditionMetOn: "1975-11-01", entryIntoForce: "1976-03-23" } },
    participants: { CRI: { inForceFrom: "1976-03-23" }, DEU: { inForceFrom: "1976-03-23" } },
    notes: { DEU: ["later", "floorImplied"] },
  },
  {
    name: "R14, R19: with the tenth instrument on 30 November 1976 it would have been in force on 28 February 1977",
    article: "9(1)",
    record: "none",
    acts: [...byEach(NINE, "accession", "1975-11-01"), ["accession", "FIN", "1976-11-30"]],
    treaty: { force: { conditionMetOn: "1976-11-30", entryIntoForce: "1977-02-28" } },
  },
  {
    name: "R19, R21: who deposits after the tenth is bound three months after its own deposit",
    article: "9(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "1970-01-01"],
      ...byEach(NINE, "accession", "1975-11-01"),
      ["accession", "FIN", "1977-02-15"],
      ["accession", "GBR", "1977-02-28"],
      ["ratification", "DEU", "1977-11-30"],
    ],
    treaty: { force: { entryIntoForce: "1977-05-15" } },
    participants: { GBR: { inForceFrom: "1977-05-28" }, DEU: { inForceFrom: "1978-02-28" } },
  },
  {
    name: "R38: a denunciation has effect three months after receipt, from the first day and whatever day it names",
    article: "12(1)",
    record: "none",
    acts: [
      ...byEach(TEN, "accession", "1975-11-01"),
      ["withdrawalNotified", "CRI", "1976-03-24"],
      ["withdrawalNotified", "SWE", "1976-11-30"],
      [
        "withdrawalNotified",
        "DNK",
        "1976-12-01",
        { effectiveOn: "1980-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      CRI: { inForceUntil: "1976-06-24" },
      SWE: { inForceUntil: "1977-02-28" },
      DNK: { inForceUntil: "1977-03-01" },
    },
  },
];
