import { byEach, byStates, type Scenario } from "../scenario.js";

/** In force on 31 January 1969, thirty days after the twenty-seventh deposit. */
const inForce = byStates(27, "accession", "1969-01-01");
const subject = "article-14";

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 21 December 1965, open to States from 7 March 1966 and without end",
    article: "17(1)",
    record: "none",
    acts: [
      ["signature", "FRA", "1965-12-20", { irregular: "beforeAdoption" }],
      ["accession", "GBR", "1965-12-21"],
      ["signature", "FRA", "1966-03-06", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1966-03-07"],
      ["signature", "DEU", "2100-01-01"],
      ["signature", "EUE", "2100-01-01", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1965-12-21", signature: { opensOn: "1966-03-07", closesOn: null } },
  },
  {
    name: "R1, R6: signatories ratify, others accede; nobody accepts or approves",
    article: "17(2), 18(1)",
    record: "none",
    acts: [
      ["signature", "FRA", "1966-03-07"],
      ["acceptance", "FRA", "1966-03-08", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1966-03-08", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1966-03-08"],
      ["ratification", "DEU", "1966-03-08", { irregular: "notSignatory" }],
      ["accession", "GBR", "1966-03-08"],
      ["accession", "EUE", "1966-03-08", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R21, R23: who deposits after the twenty-seventh is bound thirty days after its own deposit",
    article: "19(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "1966-03-07"],
      ...inForce,
      ["accession", "FRA", "1969-01-15"],
      ["ratification", "DEU", "1969-02-15"],
    ],
    treaty: { force: { entryIntoForce: "1969-01-31" } },
    participants: { FRA: { inForceFrom: "1969-02-14" }, DEU: { inForceFrom: "1969-03-17" } },
  },
  {
    name: "R38: a denunciation has effect a year after receipt, at any time and whatever day it names",
    article: "21",
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["FRA", "DEU", "GBR"], "accession", "1969-01-01"),
      ["withdrawalNotified", "FRA", "1969-03-01"],
      ["withdrawalNotified", "DEU", "1971-03-01"],
      [
        "withdrawalNotified",
        "GBR",
        "1972-02-29",
        { effectiveOn: "1974-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      FRA: { inForceUntil: "1970-03-01" },
      DEU: { inForceUntil: "1972-03-01" },
      GBR: { inForceUntil: "1973-02-28" },
    },
  },
  {
    name: "R16: article 14 is in force with the tenth declaration, and left with the notice",
    article: "14(3), 14(9)",
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["FRA", "DEU"], "accession", "1969-01-01"),
      ...byStates(8, "declaration", "1970-01-01", { subject }),
      ["declaration", "EUE", "1970-01-01", { subject, irregular: "notEligible" }],
      ["declaration", "DEU", "1970-01-01", { subject }],
      ["declaration", "FRA", "1970-02-01", { subject }],
      ["withdrawalNotified", "FRA", "1970-02-02", { subject }],
      [
        "withdrawalNotified",
        "DEU",
        "1970-02-02",
        { subject, effectiveOn: "1971-01-01", irregular: "effectInInstrument" },
      ],
    ],
    treaty: { parts: [{ force: { entryIntoForce: "1970-02-01" } }] },
    participants: {
      FRA: {
        inForceUntil: null,
        parts: [{ part: subject, inForceFrom: "1970-02-01", inForceUntil: "1970-02-02" }],
      },
      DEU: { parts: [{ part: subject, inForceFrom: "1970-02-01", inForceUntil: "1970-02-02" }] },
    },
  },
  {
    // Communicated on 1 February 1970: the ninetieth day is 2 May 1970.
    name: "R26: an objection to a reservation is in time until the ninetieth day after the communication",
    article: "20(1)",
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["FRA", "DEU"], "accession", "1969-01-01"),
      ["accession", "GBR", "1970-01-01"],
      [
        "reservation",
        "GBR",
        "1970-01-01",
        { id: "of-the-united-kingdom", details: { provisions: ["4"], notifiedOn: "1970-02-01" } },
      ],
      ["objection", "FRA", "1970-05-02", { refersTo: "of-the-united-kingdom" }],
      [
        "objection",
        "DEU",
        "1970-05-03",
        { refersTo: "of-the-united-kingdom", irregular: "objectionTooLate" },
      ],
    ],
  },
];
