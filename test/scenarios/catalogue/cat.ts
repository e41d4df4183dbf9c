import { byEach, byStates, type Scenario } from "../scenario.js";

/** In force on 31 January 1987, thirty days after the twentieth deposit. */
const inForce = byStates(20, "accession", "1987-01-01");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 10 December 1984, open to States from 4 February 1985 and without end",
    article: "25",
    record: "none",
    acts: [
      ["signature", "FRA", "1984-12-09", { irregular: "beforeAdoption" }],
      ["accession", "GBR", "1984-12-10"],
      ["signature", "FRA", "1985-02-03", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1985-02-04"],
      ["signature", "DEU", "2100-01-01"],
      ["signature", "EUE", "2100-01-01", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1984-12-10", signature: { opensOn: "1985-02-04", closesOn: null } },
  },
  {
    name: "R1, R6: signatories ratify, others accede; nobody accepts or approves",
    article: "25(2), 26",
    record: "none",
    acts: [
      ["signature", "FRA", "1985-02-04"],
      ["acceptance", "FRA", "1986-01-01", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1986-01-01", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1986-01-01"],
      ["ratification", "DEU", "1986-01-01", { irregular: "notSignatory" }],
      ["accession", "GBR", "1986-01-01"],
      ["accession", "EUE", "1986-01-01", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R21, R23: who deposits after the twentieth is bound thirty days after its own deposit",
    article: "27",
    record: "none",
    acts: [
      ["signature", "DEU", "1985-02-04"],
      ...inForce,
      ["accession", "FRA", "1987-01-15"],
      ["ratification", "DEU", "1987-02-15"],
    ],
    treaty: { force: { conditionMetOn: "1987-01-01", entryIntoForce: "1987-01-31" } },
    participants: { FRA: { inForceFrom: "1987-02-14" }, DEU: { inForceFrom: "1987-03-17" } },
  },
  {
    name: "R38: a denunciation has effect a year after receipt, at any time and whatever day it names",
    article: "31(1)",
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["FRA", "DEU", "GBR"], "accession", "1987-01-01"),
      ["withdrawalNotified", "FRA", "1987-03-01"],
      ["withdrawalNotified", "DEU", "1988-02-29"],
      [
        "withdrawalNotified",
        "GBR",
        "1988-06-01",
        { effectiveOn: "1990-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      FRA: { inForceUntil: "1988-03-01" },
      DEU: { inForceUntil: "1989-02-28" },
      GBR: { inForceUntil: "1989-06-01" },
    },
  },
  part("article-21", "21(2)"),
  part("article-22", "22(8)"),
];

function part(subject: string, article: string): Scenario {
  return {
    name: `R16: ${subject} is in force with the fifth declaration, and left with the notice`,
    article,
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["FRA", "DEU"], "accession", "1987-01-01"),
      ...byStates(3, "declaration", "1988-01-01", { subject }),
      ["declaration", "EUE", "1988-01-01", { subject, irregular: "notEligible" }],
      ["declaration", "DEU", "1988-01-01", { subject }],
      ["declaration", "FRA", "1988-02-01", { subject }],
      ["withdrawalNotified", "FRA", "1988-02-02", { subject }],
      [
        "withdrawalNotified",
        "DEU",
        "1988-02-02",
        { subject, effectiveOn: "1989-01-01", irregular: "effectInInstrument" },
      ],
    ],
    treaty: {
      parts: ["article-21", "article-22"].map((each) => ({
        part: each,
        force: { entryIntoForce: each === subject ? "1988-02-01" : null },
      })),
    },
    participants: {
      FRA: {
        inForceUntil: null,
        parts: [{ part: subject, inForceFrom: "1988-02-01", inForceUntil: "1988-02-02" }],
      },
      DEU: { parts: [{ part: subject, inForceFrom: "1988-02-01", inForceUntil: "1988-02-02" }] },
    },
  };
}
