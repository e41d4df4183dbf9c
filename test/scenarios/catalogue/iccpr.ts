import { byEach, byStates, type Scenario } from "../scenario.js";

/** In force on 15 April 1970, three months after the thirty-fifth deposit. */
const inForce = byStates(35, "accession", "1970-01-15");
const subject = "article-41";

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 16 December 1966, open to States from 19 December 1966 and without end",
    article: "48(1)",
    record: "none",
    acts: [
      ["accession", "NOR", "1966-12-15", { irregular: "beforeAdoption" }],
      ["accession", "NOR", "1966-12-16"],
      ["signature", "FRA", "1966-12-18", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1966-12-19"],
      ["signature", "DEU", "2100-01-01"],
      ["signature", "EUE", "2100-01-01", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1966-12-16", signature: { opensOn: "1966-12-19", closesOn: null } },
  },
  {
    name: "R1, R6: signatories ratify, others accede; nobody accepts or approves",
    article: "48(2)-(3)",
    record: "none",
    acts: [
      ["signature", "FRA", "1966-12-19"],
      ["acceptance", "FRA", "1966-12-20", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1966-12-20", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1966-12-20"],
      ["ratification", "DEU", "1966-12-20", { irregular: "notSignatory" }],
      ["accession", "GBR", "1966-12-20"],
      ["accession", "EUE", "1966-12-20", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R19: with the thirty-fifth deposit on 30 November 1975 it would have been in force on 29 February 1976",
    article: "49(1)",
    record: "none",
    acts: byStates(35, "accession", "1975-11-30"),
    treaty: { force: { conditionMetOn: "1975-11-30", entryIntoForce: "1976-02-29" } },
  },
  {
    name: "R19, R21, R23: who deposits after the thirty-fifth is bound three months after its own deposit",
    article: "49(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "1966-12-19"],
      ...inForce,
      ["accession", "FRA", "1970-02-28"],
      ["ratification", "DEU", "1970-11-30"],
    ],
    treaty: { force: { entryIntoForce: "1970-04-15" } },
    participants: { FRA: { inForceFrom: "1970-05-28" }, DEU: { inForceFrom: "1971-02-28" } },
  },
  {
    name: "R37: there is no clause on denunciation, and none is derived",
    article: "48-53",
    acts: [["withdrawalNotified", "FRA", "2010-01-01", { irregular: "noExit" }]],
    participants: { FRA: { inForceUntil: null } },
  },
  {
    name: "R16: article 41 is in force with the tenth declaration, and left with the notice",
    article: "41(2)",
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["FRA", "DEU"], "accession", "1970-01-15"),
      ...byStates(8, "declaration", "1971-01-01", { subject }),
      ["declaration", "EUE", "1971-01-01", { subject, irregular: "notEligible" }],
      ["declaration", "DEU", "1971-01-01", { subject }],
      ["declaration", "FRA", "1971-02-01", { subject }],
      ["withdrawalNotified", "FRA", "1971-02-02", { subject }],
      [
        "withdrawalNotified",
        "DEU",
        "1971-02-02",
        { subject, effectiveOn: "1972-01-01", irregular: "effectInInstrument" },
      ],
    ],
    treaty: { parts: [{ force: { entryIntoForce: "1971-02-01" } }] },
    participants: {
      FRA: {
        inForceUntil: null,
        parts: [{ part: subject, inForceFrom: "1971-02-01", inForceUntil: "1971-02-02" }],
      },
      DEU: { parts: [{ part: subject, inForceFrom: "1971-02-01", inForceUntil: "1971-02-02" }] },
    },
  },
];
