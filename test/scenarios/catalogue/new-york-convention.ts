import type { Scenario } from "../scenario.js";

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R48: States sign from 10 June to 31 December 1958",
    article: "VIII(1)",
    record: "none",
    acts: [
      ["accession", "GBR", "1958-06-09", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1958-06-10"],
      ["signature", "NOR", "1958-12-31"],
      ["signature", "BRA", "1959-01-01", { irregular: "signatureClosed" }],
      ["signature", "UNO", "1958-06-10", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1958-06-10", signature: { opensOn: "1958-06-10", closesOn: "1958-12-31" } },
  },
  {
    name: "R1, R6, R7: signatory States ratify, other States accede from adoption; nobody accepts or approves",
    article: "VIII(2), IX",
    record: "none",
    acts: [
      ["signature", "FRA", "1958-06-10"],
      ["acceptance", "FRA", "1958-07-10", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1958-07-10", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1958-07-10"],
      ["ratification", "NOR", "1958-07-10", { irregular: "notSignatory" }],
      ["ratification", "UNO", "1958-07-10", { irregular: "notEligible" }],
      ["accession", "GBR", "1958-06-10"],
      ["accession", "UNO", "1958-07-10", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R15, R18, R23: in force on the ninetieth day after the third instrument, of 10 June 1959; who deposits on the next day has its own",
    article: "XII",
    record: "none",
    acts: [
      ["signature", "FRA", "1958-06-10"],
      ["ratification", "FRA", "1959-01-10"],
      ["accession", "GBR", "1959-02-10"],
      ["accession", "NOR", "1959-06-10"],
      ["accession", "ISL", "1959-06-11"],
    ],
    treaty: { force: { conditionMetOn: "1959-06-10", entryIntoForce: "1959-09-08" } },
    participants: { NOR: { inForceFrom: "1959-09-08" }, ISL: { inForceFrom: "1959-09-09" } },
  },
  {
    name: "R19, R38: a party can denounce from its first day, with effect a year after receipt, of 29 February on the 28th; no later day can be named",
    article: "XIII(1)",
    acts: [
      ["withdrawalNotified", "ISR", "1959-06-07"],
      ["withdrawalNotified", "MAR", "1960-02-29"],
      [
        "withdrawalNotified",
        "EGY",
        "1960-05-10",
        { effectiveOn: "1962-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      ISR: { inForceUntil: "1960-06-07" },
      MAR: { inForceUntil: "1961-02-28" },
      EGY: { inForceUntil: "1961-05-10" },
    },
  },
  {
    name: "R34: an extension has effect on the ninetieth day after its notice, never before the Convention has for its maker; its end a year after notice",
    article: "X(2), XIII(2)",
    record: "none",
    acts: [
      ["accession", "ISR", "1959-01-05"],
      ["accession", "MAR", "1959-02-12"],
      ["accession", "EGY", "1959-03-09"],
      ["territorialExtension", "NLD", "1964-01-10", { subject: "Aruba" }],
      ["accession", "NLD", "1964-04-24"],
      ["territorialExtension", "NLD", "1971-11-01", { subject: "Bonaire" }],
      ["territorialExtension", "NLD", "1971-11-01", { subject: "Curaçao" }],
      ["territorialExclusion", "NLD", "1979-03-01", { subject: "Bonaire" }],
      ["territorialExclusion", "NLD", "1980-02-29", { subject: "Curaçao" }],
    ],
    participants: { NLD: { inForceFrom: "1964-07-23" } },
    territories: {
      NLD: [
        ["Aruba", "1964-07-23", null],
        ["Bonaire", "1972-01-30", "1980-03-01"],
        ["Curaçao", "1972-01-30", "1981-02-28"],
      ],
    },
  },
];
