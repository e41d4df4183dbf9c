import { byStates, reservationsTo, type Scenario } from "../scenario.js";

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 3 September 1992, open to States from 13 January 1993",
    article: "XVIII",
    record: "none",
    acts: [
      ["signature", "FRA", "1992-09-02", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1992-09-03", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1993-01-12", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1993-01-13"],
      ["signature", "EUE", "1993-01-13", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1992-09-03", signature: { opensOn: "1993-01-13", closesOn: null } },
  },
  {
    name: "R1, R6: signatories ratify; nobody accepts or approves",
    article: "XIX",
    record: "none",
    acts: [
      ["signature", "FRA", "1993-01-13"],
      ["acceptance", "FRA", "1993-01-14", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1993-01-14", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1993-01-14"],
      ["ratification", "DEU", "1993-01-14", { irregular: "notSignatory" }],
    ],
  },
  {
    name: "R7: signature ends on the day before entry into force, on which accession opens to those that have not signed",
    article: "XVIII, XX",
    acts: [
      ["signature", "EGY", "1997-04-28"],
      ["signature", "PRK", "1997-04-29", { irregular: "signatureClosed" }],
      ["accession", "PRK", "1997-04-28", { irregular: "consentNotOpen" }],
      ["accession", "PRK", "1997-04-29"],
      ["accession", "ISR", "1997-04-29", { irregular: "notEligible" }],
      ["accession", "EUE", "1997-04-29", { irregular: "notEligible" }],
    ],
    treaty: { signature: { closesOn: "1997-04-28" } },
  },
  {
    name: "R14: not in force before two years have passed since it was opened, whenever the sixty-fifth ratified",
    article: "XXI(1)",
    record: "none",
    acts: [...byStates(65, "signature", "1993-01-13"), ...byStates(65, "ratification", "1993-06-01")],
    treaty: { force: { entryIntoForce: "1995-01-13" } },
  },
  {
    name: "R9, R14: after that, in force 180 days after the sixty-fifth ratification",
    article: "XXI(1)",
    record: "none",
    acts: [
      ...byStates(65, "signature", "1993-01-13"),
      ...byStates(64, "ratification", "1993-06-01", { except: ["FRA"] }),
      ["signature", "FRA", "1993-01-13"],
      ["ratification", "FRA", "1996-01-01"],
    ],
    treaty: { force: { entryIntoForce: "1996-06-29" } },
  },
  {
    name: "R22: who deposits until entry into force is bound with the Convention, who deposits after it thirty days later",
    article: "XXI(2)",
    acts: [
      ["ratification", "ISR", "1997-04-28"],
      ["ratification", "MMR", "1997-05-01"],
      ["accession", "PRK", "1997-04-29"],
      ["accession", "AGO", "1997-05-01"],
    ],
    participants: {
      ISR: { inForceFrom: "1997-04-29" },
      MMR: { inForceFrom: "1997-05-31" },
      PRK: { inForceFrom: "1997-04-29" },
      AGO: { inForceFrom: "1997-05-31" },
    },
    notes: { ISR: ["gap"], MMR: ["later"] },
  },
  {
    name: "R38: a withdrawal has effect ninety days after the notice, from the first day and whatever day it names",
    article: "XVI(2)",
    acts: [
      ["withdrawalNotified", "GBR", "1997-04-30"],
      ["withdrawalNotified", "FRA", "2020-01-01"],
      [
        "withdrawalNotified",
        "DEU",
        "2020-01-01",
        { effectiveOn: "2021-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      GBR: { inForceUntil: "1997-07-29" },
      FRA: { inForceUntil: "2020-03-31" },
      DEU: { inForceUntil: "2020-03-31" },
    },
  },
  {
    name: "R25: no reservation to any of the twenty-four articles; to an annex it is for the others to object",
    article: "XXII",
    record: "none",
    acts: [
      ["signature", "FRA", "1993-01-13"],
      ["ratification", "FRA", "1993-01-14"],
      ...reservationsTo(
        "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV".split(
          " ",
        ),
        "FRA",
        "1993-01-14",
        { irregular: "reservationNotListed" },
      ),
      ...reservationsTo(["Annex on Chemicals"], "FRA", "1993-01-14"),
    ],
  },
];
