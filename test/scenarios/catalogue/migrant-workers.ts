import { type Act, byStates, type Scenario } from "../scenario.js";

/** Parties from 1 May 2001: three months after 15 January end on 15 April. */
const TWENTY = byStates(20, "accession", "2001-01-15");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 18 December 1990, open from that day to States, without end",
    article: "86(1)",
    record: "none",
    acts: [
      ["accession", "GBR", "1990-12-17", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1990-12-18"],
      ["signature", "UNO", "1991-01-01", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1990-12-18", signature: { opensOn: "1990-12-18", closesOn: null } },
  },
  {
    name: "R1, R6: signatories ratify, other States accede; nobody accepts or approves",
    article: "86",
    record: "none",
    acts: [
      ["signature", "FRA", "1991-01-01"],
      ["acceptance", "FRA", "1992-01-01", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1992-01-01", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1992-01-01"],
      ["ratification", "ESP", "1992-01-01", { irregular: "notSignatory" }],
      ["ratification", "UNO", "1992-01-01", { irregular: "notEligible" }],
      ["accession", "GBR", "1990-12-18"],
      ["accession", "UNO", "1992-01-01", { irregular: "notEligible" }],
    ],
  },
  {
    name: "R19, R20: three months after the twentieth instrument, of 31 January 2001, end on 30 April; in force on 1 May",
    article: "87(1)",
    record: "none",
    acts: [
      ...byStates(19, "accession", "2001-01-15"),
      ["signature", "FRA", "1991-01-01"],
      ["ratification", "FRA", "2001-01-31"],
    ],
    treaty: { force: { conditionMetOn: "2001-01-31", entryIntoForce: "2001-05-01" } },
  },
  {
    name: "R20, R22: who deposits after entry into force, on 1 July 2003, has its own three months; who deposits just before has the general date",
    article: "87(2)",
    acts: [
      ["accession", "FRA", "2003-06-30"],
      ["accession", "NOR", "2005-01-31"],
    ],
    participants: { FRA: { inForceFrom: "2003-07-01" }, NOR: { inForceFrom: "2005-05-01" } },
  },
  {
    name: "R38: five years after entry into force for Kyrgyzstan, on 1 January 2004, and not the day before, it can give notice",
    article: "89(1)",
    acts: [
      ["withdrawalNotified", "KGZ", "2008-12-31", { irregular: "lockedIn" }],
      ["withdrawalNotified", "KGZ", "2009-01-01"],
    ],
  },
  {
    name: "R38: effect on the first of the month after twelve months; no later day can be named",
    article: "89(2)",
    acts: [
      ["withdrawalNotified", "KGZ", "2009-01-01"],
      [
        "withdrawalNotified",
        "TJK",
        "2012-02-29",
        { effectiveOn: "2014-01-01", irregular: "effectInInstrument" },
      ],
    ],
    participants: { KGZ: { inForceUntil: "2010-02-01" }, TJK: { inForceUntil: "2013-03-01" } },
  },
  {
    name: "R16: each of the two articles starts with the tenth declaration of a party; one made before its maker is a party counts from then",
    article: "76(2), 77(8)",
    record: "none",
    acts: [
      ...TWENTY,
      ...byStates(9, "declaration", "2001-06-01", { subject: "article-76" }),
      ["declaration", "SAU", "2001-07-15", { subject: "article-76" }],
      ...byStates(9, "declaration", "2001-02-01", { subject: "article-77" }),
      ["declaration", "SAU", "2001-06-10", { subject: "article-77" }],
    ],
    treaty: {
      parts: [
        { part: "article-76", force: { entryIntoForce: "2001-07-15" } },
        { part: "article-77", force: { entryIntoForce: "2001-06-10" } },
      ],
    },
  },
  {
    name: "R16: only States declare, and by declaration; they withdraw it at any time, from the day of the notice",
    article: "76(1)-(2), 77(1), (8)",
    record: "none",
    acts: [
      ...TWENTY,
      ...["article-76", "article-77"].flatMap((subject): readonly Act[] => [
        ["declaration", "UNO", "2001-06-01", { subject, irregular: "notEligible" }],
        ["acceptance", "ARG", "2001-06-01", { subject, irregular: "kindNotProvided" }],
        ["approval", "ARG", "2001-06-01", { subject, irregular: "kindNotProvided" }],
        ...byStates(10, "declaration", "2001-06-01", { subject }),
        ["withdrawalNotified", "ARG", "2001-09-10", { subject }],
        [
          "withdrawalNotified",
          "BLR",
          "2001-09-10",
          { subject, effectiveOn: "2001-12-01", irregular: "effectInInstrument" },
        ],
      ]),
    ],
    participants: {
      ARG: { parts: [{ inForceUntil: "2001-09-10" }, { inForceUntil: "2001-09-10" }] },
      BLR: { parts: [{ inForceUntil: "2001-09-10" }, { inForceUntil: "2001-09-10" }] },
    },
  },
];
