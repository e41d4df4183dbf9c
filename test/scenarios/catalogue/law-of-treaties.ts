import type { Scenario } from "../scenario.js";

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 22 May 1969; signed in Vienna from the next day to 30 November 1969, in New York until 30 April 1970, by States",
    article: "81",
    record: "none",
    acts: [
      ["accession", "GBR", "1969-05-21", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1969-05-22", { irregular: "signatureNotOpen" }],
      ["signature", "AFG", "1969-05-23"],
      ["signature", "SWE", "1969-11-30"],
      ["signature", "NOR", "1969-12-01"],
      ["signature", "DNK", "1970-04-30"],
      ["signature", "FRA", "1970-05-01", { irregular: "signatureClosed" }],
      ["signature", "UNO", "1969-06-01", { irregular: "notEligible" }],
      ["signature", "UNO", "1970-01-01", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1969-05-22", signature: { opensOn: "1969-05-23", closesOn: "1970-04-30" } },
  },
  {
    name: "R1, R6: signatories ratify, other States accede; nobody accepts or approves",
    article: "82, 83",
    record: "none",
    acts: [
      ["signature", "FIN", "1970-01-01"],
      ["acceptance", "FIN", "1971-01-01", { irregular: "kindNotProvided" }],
      ["approval", "FIN", "1971-01-01", { irregular: "kindNotProvided" }],
      ["ratification", "FIN", "1971-01-01"],
      ["ratification", "FRA", "1971-01-01", { irregular: "notSignatory" }],
      ["ratification", "UNO", "1971-01-01", { irregular: "notEligible" }],
      ["accession", "GBR", "1969-05-22"],
      ["accession", "UNO", "1971-01-01", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R21, R23: an accession of the day after the thirty-fifth instrument, 28 December 1979, has its own thirtieth day",
    article: "84(2)",
    acts: [
      ["accession", "FRA", "1979-12-28"],
      ["accession", "NOR", "1979-12-29"],
    ],
    treaty: { force: { conditionMetOn: "1979-12-28", entryIntoForce: "1980-01-27" } },
    participants: { FRA: { inForceFrom: "1980-01-27" }, NOR: { inForceFrom: "1980-01-28" } },
  },
  {
    name: "R37: whether a party can withdraw is not derived",
    article: "Final provisions",
    acts: [["withdrawalNotified", "AUT", "2010-01-01", { irregular: "noExit" }]],
    participants: { AUT: { status: "party", inForceUntil: null } },
  },
];
