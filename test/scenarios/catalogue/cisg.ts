import { byEach, byStates, reservationsTo, type Scenario } from "../scenario.js";

/**
 * The first day of the month after twelve months have passed: from the last day of a month, from the first, and from
 * a day that the next year does not have.
 */
const TWELVE_MONTHS = [
  ["1985-03-31", "1986-04-01"],
  ["1985-04-01", "1986-05-01"],
  ["1988-02-29", "1989-03-01"],
] as const;

/** In force on 1 February 1984. */
const inForce = byStates(10, "accession", "1983-01-15");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R7: open for signature from its adoption on 11 April 1980 until 30 September 1981, and for accession from the same day",
    article: "91(1), 91(3)",
    record: "none",
    acts: [
      ["signature", "FRA", "1980-04-10", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1980-04-11"],
      ["signature", "DEU", "1981-09-30"],
      ["signature", "GBR", "1981-10-01", { irregular: "signatureClosed" }],
      ["signature", "EUE", "1980-04-11", { irregular: "notEligible" }],
      ["accession", "ITA", "1980-04-11"],
      ["accession", "EUE", "1980-04-11", { irregular: "notEligible" }],
      ["accession", "FRA", "1980-04-12", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1980-04-11", signature: { opensOn: "1980-04-11", closesOn: "1981-09-30" } },
  },
  {
    name: "R9, R11: ratifications, acceptances, approvals and accessions count together to ten",
    article: "91(2), 99(1)",
    record: "none",
    acts: [
      ...byStates(6, "accession", "1985-04-01"),
      ...byEach(["FRA", "DEU", "GBR"], "signature", "1980-04-11"),
      ["ratification", "FRA", "1985-04-01"],
      ["acceptance", "DEU", "1985-04-01"],
      ["approval", "GBR", "1985-04-01"],
      ["ratification", "ESP", "1985-04-01", { irregular: "notSignatory" }],
      ["accession", "ITA", "1985-05-01"],
    ],
    treaty: { force: { conditionMetOn: "1985-05-01", entryIntoForce: "1986-06-01" } },
  },
  ...TWELVE_MONTHS.map(
    ([date, on]): Scenario => ({
      name: `R20: with the tenth instrument on ${date} it is in force on ${on}`,
      article: "99(1)",
      record: "none",
      acts: byStates(10, "accession", date),
      treaty: { force: { entryIntoForce: on } },
    }),
  ),
  ...TWELVE_MONTHS.map(
    ([date, on]): Scenario => ({
      name: `R20, R21: who deposits after the tenth, on ${date}, is bound from ${on}`,
      article: "99(2)",
      record: "none",
      acts: [...inForce, ["accession", "FRA", date]],
      participants: { FRA: { inForceFrom: on } },
    }),
  ),
  {
    name: "R23: the clause on later parties begins with the tenth instrument, and counts from one's own",
    article: "99(2)",
    record: "none",
    acts: [
      ["signature", "DEU", "1980-04-11"],
      ...inForce,
      ["accession", "FRA", "1983-03-31"],
      ["ratification", "DEU", "1983-05-15"],
    ],
    treaty: { force: { entryIntoForce: "1984-02-01" } },
    participants: { FRA: { inForceFrom: "1984-04-01" }, DEU: { inForceFrom: "1984-06-01" } },
  },
  ...TWELVE_MONTHS.map(
    ([date, on]): Scenario => ({
      name: `R20, R38: a denunciation received on ${date} has effect on ${on}`,
      article: "101(2)",
      record: "none",
      acts: [...inForce, ["accession", "FRA", "1983-05-15"], ["withdrawalNotified", "FRA", date]],
      participants: { FRA: { inForceUntil: on } },
    }),
  ),
  {
    name: "R38: a denunciation has effect on a later day that it names, and can be notified at once",
    article: "101",
    record: "none",
    acts: [
      ...inForce,
      ...byEach(["FRA", "DEU"], "accession", "1983-01-15"),
      ["withdrawalNotified", "FRA", "1984-02-02"],
      ["withdrawalNotified", "DEU", "1985-03-31", { effectiveOn: "1990-06-15" }],
    ],
    participants: { FRA: { inForceUntil: "1985-03-01" }, DEU: { inForceUntil: "1990-06-15" } },
  },
  {
    name: "R25: only the reservations that the text authorizes, named by its article or by what they exclude",
    article: "98; 92-96",
    record: "none",
    acts: [
      ["accession", "ITA", "1983-01-15"],
      ...reservationsTo(["92", "93", "94", "95", "96"], "ITA", "1983-01-15"),
      ...reservationsTo(["Part II", "Part III", "1(1)(b)", "11", "29"], "ITA", "1983-01-15"),
      ...reservationsTo(["1(1)(a)", "4", "97", "Part I"], "ITA", "1983-01-15", {
        irregular: "reservationNotListed",
      }),
    ],
  },
];
