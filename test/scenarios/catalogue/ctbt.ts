import { byEach, reservationsTo, type Scenario } from "../scenario.js";

/** The States of Annex 2, as it lists them. */
const ANNEX_2 = (
  "DZA ARG AUS AUT BGD BEL BRA BGR CAN CHL CHN COL PRK EGY FIN FRA DEU HUN IND IDN IRN ISR " +
  "ITA JPN MEX NLD NOR PAK PER POL ROU KOR RUS SVK ZAF ESP SWE CHE TUR UKR GBR USA VNM COD"
).split(" ");

/** In force on 28 December 2000, 180 days after the last of them deposited. */
const inForce = [
  ...byEach(ANNEX_2, "signature", "1996-09-24"),
  ...byEach(ANNEX_2, "ratification", "2000-07-01"),
];

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 10 September 1996, open to States from 24 September 1996",
    article: "XI",
    record: "none",
    acts: [
      ["signature", "FRA", "1996-09-09", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1996-09-10", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1996-09-23", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1996-09-24"],
      ["signature", "EUE", "1996-09-24", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1996-09-10", signature: { opensOn: "1996-09-24", closesOn: null } },
  },
  {
    name: "R1, R6: signatories ratify; nobody accepts or approves",
    article: "XII",
    record: "none",
    acts: [
      ["signature", "FRA", "1996-09-24"],
      ["acceptance", "FRA", "1996-09-25", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1996-09-25", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1996-09-25"],
      ["ratification", "DEU", "1996-09-25", { irregular: "notSignatory" }],
    ],
  },
  {
    name: "R13: every State of Annex 2 is needed, and no other stands in for it",
    article: "XIV(1)",
    record: "none",
    acts: [
      ...byEach([...ANNEX_2, "CUB"], "signature", "1996-09-24"),
      ...byEach(ANNEX_2, "ratification", "2000-01-01").filter(([, id]) => id !== "USA"),
      ["ratification", "CUB", "2000-01-01"],
    ],
    treaty: { force: { entryIntoForce: null }, missing: [{ need: 44, have: 43, participants: ["USA"] }] },
  },
  {
    name: "R14: in force 180 days after the last of them, and not before two years have passed since it was opened",
    article: "XIV(1)",
    record: "none",
    acts: [...byEach(ANNEX_2, "signature", "1996-09-24"), ...byEach(ANNEX_2, "ratification", "1996-10-01")],
    treaty: { force: { entryIntoForce: "1998-09-24" } },
  },
  {
    name: "R7: signature ends on the day before entry into force, on which accession opens to those that have not signed",
    article: "XI, XIII",
    record: "none",
    acts: [
      ...inForce,
      ["signature", "CUB", "2000-12-27"],
      ["signature", "LBN", "2000-12-28", { irregular: "signatureClosed" }],
      ["accession", "LBN", "2000-12-27", { irregular: "consentNotOpen" }],
      ["accession", "LBN", "2000-12-28"],
      ["accession", "CUB", "2000-12-28", { irregular: "notEligible" }],
      ["accession", "EUE", "2000-12-28", { irregular: "notEligible" }],
    ],
    treaty: { force: { entryIntoForce: "2000-12-28" }, signature: { closesOn: "2000-12-27" } },
  },
  {
    name: "R22: who deposits until entry into force is bound with the Treaty, who deposits after it thirty days later",
    article: "XIV(5)",
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["CUB", "LBN"], "signature", "1996-09-24"),
      ["ratification", "CUB", "2000-12-01"],
      ["ratification", "LBN", "2001-01-15"],
      ["accession", "NPL", "2000-12-28"],
      ["accession", "THA", "2001-02-01"],
    ],
    participants: {
      CUB: { inForceFrom: "2000-12-28" },
      LBN: { inForceFrom: "2001-02-14" },
      NPL: { inForceFrom: "2000-12-28" },
      THA: { inForceFrom: "2001-03-03" },
    },
    notes: { CUB: ["gap"], LBN: ["later"] },
  },
  {
    name: "R38: a withdrawal has effect six months after the notice, from the first day and whatever day it names",
    article: "IX(2)-(3)",
    record: "none",
    acts: [
      ...inForce,
      ["withdrawalNotified", "GBR", "2000-12-29"],
      ["withdrawalNotified", "FRA", "2003-08-31"],
      [
        "withdrawalNotified",
        "DEU",
        "2003-09-15",
        { effectiveOn: "2010-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      GBR: { inForceUntil: "2001-06-29" },
      FRA: { inForceUntil: "2004-02-29" },
      DEU: { inForceUntil: "2004-03-15" },
    },
  },
  {
    name: "R25: no reservation to any of the seventeen articles or to the two annexes; to the Protocol it is for the others to object",
    article: "XV",
    record: "none",
    acts: [
      ["signature", "FRA", "1996-09-24"],
      ["ratification", "FRA", "1996-09-25"],
      ...reservationsTo(
        "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII".split(" "),
        "FRA",
        "1996-09-25",
        { irregular: "reservationNotListed" },
      ),
      ...reservationsTo(["Annex 1", "Annex 2"], "FRA", "1996-09-25", { irregular: "reservationNotListed" }),
      ...reservationsTo(["Protocol", "Annex 1 to the Protocol"], "FRA", "1996-09-25"),
    ],
  },
];
