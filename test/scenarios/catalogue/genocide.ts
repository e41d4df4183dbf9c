import { byEach, byStates, type Scenario } from "../scenario.js";

/** In force on 30 August 1950, ninety days after the twentieth deposit. */
const inForce = byStates(20, "accession", "1950-06-01");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R7: open for signature from its adoption on 9 December 1948 until 31 December 1949, and for accession after 1 January 1950",
    article: "XI",
    record: "none",
    acts: [
      ["signature", "FRA", "1948-12-08", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1948-12-09"],
      ["signature", "CAN", "1949-12-31"],
      ["signature", "GBR", "1950-01-01", { irregular: "signatureClosed" }],
      ["accession", "GBR", "1950-01-01", { irregular: "consentNotOpen" }],
      ["accession", "GBR", "1950-01-02"],
      ["signature", "UNO", "1949-12-31", { irregular: "notEligible" }],
      ["accession", "UNO", "1950-01-02", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1948-12-09", signature: { opensOn: "1948-12-09", closesOn: "1949-12-31" } },
  },
  {
    name: "R1, R6: signatories ratify; nobody accepts or approves",
    article: "XI",
    record: "none",
    acts: [
      ["signature", "FRA", "1949-01-01"],
      ["acceptance", "FRA", "1949-01-02", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1949-01-02", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1949-01-02"],
      ["ratification", "GBR", "1949-01-02", { irregular: "notSignatory" }],
    ],
  },
  {
    name: "R9, R11: ratifications and accessions count together to twenty",
    article: "XIII",
    record: "none",
    acts: [
      ...byStates(18, "accession", "1950-06-01"),
      ["signature", "FRA", "1949-01-01"],
      ["ratification", "FRA", "1950-06-02"],
      ["accession", "GBR", "1950-06-03"],
    ],
    treaty: { force: { conditionMetOn: "1950-06-03", entryIntoForce: "1950-09-01" } },
  },
  {
    name: "R21, R23: who deposits after the twentieth is bound ninety days after its own deposit",
    article: "XIII",
    record: "none",
    acts: [
      ["signature", "GBR", "1949-01-01"],
      ...inForce,
      ["accession", "FRA", "1950-07-01"],
      ["ratification", "GBR", "1950-12-01"],
    ],
    treaty: { force: { entryIntoForce: "1950-08-30" } },
    participants: { FRA: { inForceFrom: "1950-09-29" }, GBR: { inForceFrom: "1951-03-01" } },
  },
  {
    name: "R38: a denunciation ends the running period, ten years from 12 January 1951 and then five, if it is notified six months before",
    article: "XIV",
    acts: [
      ["withdrawalNotified", "GTM", "1951-01-13"],
      ["withdrawalNotified", "FRA", "1960-07-12"],
      ["withdrawalNotified", "NOR", "1960-07-13"],
      ["withdrawalNotified", "DNK", "1965-07-12"],
      ["withdrawalNotified", "AUS", "1965-07-13"],
      [
        "withdrawalNotified",
        "ISR",
        "1965-07-13",
        { effectiveOn: "1980-01-12", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      GTM: { inForceUntil: "1961-01-12" },
      FRA: { inForceUntil: "1961-01-12" },
      NOR: { inForceUntil: "1966-01-12" },
      DNK: { inForceUntil: "1966-01-12" },
      AUS: { inForceUntil: "1971-01-12" },
      ISR: { inForceUntil: "1971-01-12" },
    },
  },
  {
    name: "R19, R38: had it entered into force on 29 February 1952, the periods would end on 28 February",
    article: "XIV",
    record: "none",
    acts: [
      ...byStates(20, "accession", "1951-12-01"),
      ...byEach(["FRA", "GBR"], "accession", "1951-12-01"),
      ["withdrawalNotified", "FRA", "1961-08-28"],
      ["withdrawalNotified", "GBR", "1961-08-29"],
    ],
    treaty: { force: { entryIntoForce: "1952-02-29" } },
    participants: { FRA: { inForceUntil: "1962-02-28" }, GBR: { inForceUntil: "1967-02-28" } },
  },
  {
    name: "R19, R38: had it entered into force on 31 August 1951, the last day for notices would be in February",
    article: "XIV",
    record: "none",
    acts: [
      ...byStates(20, "accession", "1951-06-02"),
      ...byEach(["FRA", "GBR"], "accession", "1951-06-02"),
      ["withdrawalNotified", "FRA", "1961-02-28"],
      ["withdrawalNotified", "GBR", "1961-03-01"],
    ],
    treaty: { force: { entryIntoForce: "1951-08-31" } },
    participants: { FRA: { inForceUntil: "1961-08-31" }, GBR: { inForceUntil: "1966-08-31" } },
  },
  {
    name: "R41: it ends on the day on which the denunciation that leaves fewer than sixteen parties has effect, whoever has deposited and is not yet one",
    article: "XV",
    record: "none",
    acts: [
      ...inForce,
      ...byStates(5, "withdrawalNotified", "1960-01-01"),
      ["accession", "FRA", "1960-08-01"],
    ],
    treaty: { force: { state: "terminated", terminatedOn: "1960-08-30" } },
  },
  {
    name: "R41: with sixteen parties it goes on",
    article: "XV",
    record: "none",
    acts: [...inForce, ...byStates(4, "withdrawalNotified", "1960-01-01")],
    treaty: { force: { state: "inForce", terminatedOn: null }, counts: { parties: 16 } },
  },
];
