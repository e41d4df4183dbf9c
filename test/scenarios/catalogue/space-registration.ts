import type { DateText } from "../../../src/index.js";
import { type Act, byStates, type Scenario } from "../scenario.js";

/** In force on the day of the five ratifications. */
function ratified(date: DateText): readonly Act[] {
  return [...byStates(5, "signature", "1975-01-14"), ...byStates(5, "ratification", date)];
}

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R48: adopted on 12 November 1974; States sign from 14 January 1975 to the day before entry into force, 15 September 1976",
    article: "VIII(1)",
    acts: [
      ["accession", "IRL", "1974-11-11", { irregular: "beforeAdoption" }],
      ["signature", "NOR", "1975-01-13", { irregular: "signatureNotOpen" }],
      ["signature", "FIN", "1975-01-14"],
      ["signature", "ISL", "1976-09-14"],
      ["signature", "ESP", "1976-09-16", { irregular: "signatureClosed" }],
      ["signature", "UNO", "1975-01-14", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1974-11-12", signature: { opensOn: "1975-01-14", closesOn: "1976-09-14" } },
  },
  {
    name: "R1, R6, R7: signatory States ratify, other States accede from adoption; nobody accepts or approves",
    article: "VIII(1)-(2)",
    record: "none",
    acts: [
      ["signature", "FRA", "1975-01-14"],
      ["acceptance", "FRA", "1975-02-14", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1975-02-14", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1975-02-14"],
      ["ratification", "NOR", "1975-02-14", { irregular: "notSignatory" }],
      ["ratification", "UNO", "1975-02-14", { irregular: "notEligible" }],
      ["accession", "GBR", "1974-11-12"],
      ["accession", "UNO", "1975-02-14", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R11, R22: an accession before the fifth ratification is not counted and has effect with the Convention; one after it on its own day",
    article: "VIII(3)-(4)",
    acts: [
      ["accession", "NOR", "1976-06-10"],
      ["accession", "IRL", "1976-09-16"],
    ],
    treaty: { force: { conditionMetOn: "1976-09-15", entryIntoForce: "1976-09-15" } },
    participants: { NOR: { inForceFrom: "1976-09-15" }, IRL: { inForceFrom: "1976-09-16" } },
    notes: { IRL: ["later"] },
  },
  {
    name: "R38: a year after entry into force of the Convention, on 15 September 1977, and not the day before, any party can give notice",
    article: "XI",
    acts: [
      ["withdrawalNotified", "FRA", "1977-09-14", { irregular: "lockedIn" }],
      ["withdrawalNotified", "FRA", "1977-09-15"],
      ["accession", "IRL", "1977-09-15"],
      ["withdrawalNotified", "IRL", "1977-09-16"],
    ],
    participants: { FRA: { inForceUntil: "1978-09-15" }, IRL: { inForceUntil: "1978-09-16" } },
  },
  {
    name: "R19, R38: a year after 10 March 1979 ends on 10 March 1980",
    article: "XI",
    record: "none",
    acts: [...ratified("1979-03-10"), ["withdrawalNotified", "ARG", "1980-03-09", { irregular: "lockedIn" }]],
  },
  {
    name: "R19, R38: a year after 29 February 1976 ends on 28 February 1977",
    article: "XI",
    record: "none",
    acts: [...ratified("1976-02-29"), ["withdrawalNotified", "ARG", "1977-02-28"]],
  },
  {
    name: "R19, R38: effect a year after receipt, of 29 February on the 28th; no later day can be named",
    article: "XI",
    acts: [
      ["withdrawalNotified", "SWE", "1979-05-10"],
      ["withdrawalNotified", "CAN", "1980-02-29"],
      [
        "withdrawalNotified",
        "BGR",
        "1980-05-10",
        { effectiveOn: "1982-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: {
      SWE: { inForceUntil: "1980-05-10" },
      CAN: { inForceUntil: "1981-02-28" },
      BGR: { inForceUntil: "1981-05-10" },
    },
  },
];
