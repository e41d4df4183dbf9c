import { byEach, byStates, type Scenario } from "../scenario.js";

/** The Parties to which the table of carbon dioxide emissions in 1990 gives a share (FCCC/CP/1997/7/Add.1), but two. */
const OTHERS_WITH_EMISSIONS = (
  "AUS AUT BEL BGR CAN CHE CZE DEU DNK ESP EST FIN FRA GBR GRC HUN IRL ISL ITA JPN LIE LUX LVA MCO " +
  "NLD NOR NZL POL PRT ROU SVK SWE"
).split(" ");
const WITH_EMISSIONS = [...OTHERS_WITH_EMISSIONS, "RUS", "USA"];

/** The Holy See is outside the Convention, Andorra until 2011. */
export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R35: adopted on 11 December 1997, open from 16 March 1998 to 15 March 1999 to Parties to the Convention",
    article: "24(1)",
    record: "none",
    acts: [
      ["signature", "FRA", "1997-12-10", { irregular: "beforeAdoption" }],
      ["signature", "FRA", "1997-12-11", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1998-03-15", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1998-03-16"],
      ["signature", "DEU", "1999-03-15"],
      ["signature", "GBR", "1999-03-16", { irregular: "signatureClosed" }],
      ["signature", "VAT", "1999-02-28", { irregular: "notEligible" }],
      ["signature", "VAT", "1999-03-01"],
      ["signature", "AND", "1999-03-15", { irregular: "notEligible" }],
    ],
    parents: { unfccc: [["accession", "VAT", "1998-12-01"]] },
    treaty: { adoptedOn: "1997-12-11", signature: { opensOn: "1998-03-16", closesOn: "1999-03-15" } },
  },
  {
    name: "R8: the European Union can sign and ratify before any of its members",
    article: "24(1)",
    record: "none",
    acts: [
      ["signature", "EUE", "1998-03-16"],
      ["ratification", "EUE", "1998-03-17"],
    ],
  },
  {
    name: "R8: the Union can accede before any of its members",
    article: "24(1)",
    record: "none",
    acts: [["accession", "EUE", "1999-03-16"]],
  },
  {
    name: "R1, R6: signatories ratify, accept or approve",
    article: "24(1)",
    record: "none",
    acts: [
      ...byEach(["FRA", "DEU", "GBR"], "signature", "1998-03-16"),
      ["ratification", "FRA", "1998-03-17"],
      ["acceptance", "DEU", "1998-03-17"],
      ["approval", "GBR", "1998-03-17"],
      ["ratification", "ITA", "1998-03-17", { irregular: "notSignatory" }],
    ],
  },
  {
    name: "R35, R42: a signatory that has left the Convention ratifies on the day on which it consents to it again",
    article: "24(1)",
    record: "none",
    acts: [
      ["signature", "VAT", "1998-03-16"],
      ["ratification", "VAT", "2001-12-31", { irregular: "notEligible" }],
      ["ratification", "VAT", "2002-01-01"],
    ],
    parents: {
      unfccc: [
        ["accession", "VAT", "1994-01-01"],
        ["withdrawalNotified", "VAT", "1998-03-21"],
        ["accession", "VAT", "2002-01-01"],
      ],
    },
  },
  {
    name: "R7, R35: accession opens on the day after signature has closed, to those that have consented to the Convention",
    article: "24(1)",
    record: "none",
    acts: [
      ["accession", "FRA", "1999-03-15", { irregular: "consentNotOpen" }],
      ["accession", "FRA", "1999-03-16"],
      ["accession", "AND", "1999-03-16", { irregular: "notEligible" }],
      ["accession", "VAT", "1999-03-16"],
    ],
    parents: { unfccc: [["accession", "VAT", "1999-03-16"]] },
  },
  {
    name: "R9, R11, R13: fifty-five Parties with 55 per cent of the emissions, by instruments of every kind, the Union not additional to Germany",
    article: "25(1), 25(4)",
    record: "none",
    acts: [
      ...byEach(["USA", "JPN", "DEU", "EUE"], "signature", "1998-03-16"),
      ...byStates(50, "accession", "2012-01-01", { except: WITH_EMISSIONS }),
      ["ratification", "USA", "2012-01-01"],
      ["acceptance", "JPN", "2012-01-01"],
      ["approval", "DEU", "2012-01-01"],
      ["approval", "EUE", "2012-01-01"],
      ["accession", "CAN", "2012-01-01"],
      ["accession", "SGP", "2012-02-01"],
    ],
    treaty: { force: { conditionMetOn: "2012-02-01", entryIntoForce: "2012-05-01" } },
  },
  {
    name: "R10, R13: the Union is counted as long as no member has deposited",
    article: "25(4)",
    record: "none",
    acts: [
      ...byStates(51, "accession", "2012-01-01", { except: WITH_EMISSIONS }),
      ...byEach(["USA", "RUS", "CAN"], "accession", "2012-01-01"),
      ["accession", "EUE", "2012-02-01"],
    ],
    treaty: { force: { conditionMetOn: "2012-02-01" } },
  },
  {
    name: "R13: all others without the Russian Federation and the United States come to 6,382,564 of the 7,550,569 gigagrams that make 55 per cent",
    article: "25(1)",
    record: "none",
    acts: byEach(OTHERS_WITH_EMISSIONS, "accession", "2012-01-01"),
    treaty: {
      missing: [
        { need: 55, have: 32 },
        { need: 7_550_569, have: 6_382_564, lack: 1_168_005 },
      ],
    },
  },
  {
    name: "R13: these two alone come to 7,345,742",
    article: "25(1)",
    record: "none",
    acts: byEach(["RUS", "USA"], "accession", "2012-01-01"),
    treaty: {
      missing: [
        { need: 55, have: 2 },
        { need: 7_550_569, have: 7_345_742, lack: 204_827 },
      ],
    },
  },
  {
    name: "R21, R23: who deposits after the conditions were fulfilled is bound ninety days after its own deposit",
    article: "25(3)",
    acts: [
      ["ratification", "USA", "2004-11-19"],
      ["accession", "SGP", "2005-01-01"],
    ],
    participants: { USA: { inForceFrom: "2005-02-17" }, SGP: { inForceFrom: "2005-04-01" } },
  },
  {
    name: "R38: a withdrawal can be notified three years after entry into force for the party, and has effect a year later or on a later day that it names",
    article: "27(1)-(2)",
    acts: [
      ["withdrawalNotified", "FRA", "2008-02-15", { irregular: "lockedIn" }],
      ["withdrawalNotified", "FRA", "2008-02-16"],
      ["withdrawalNotified", "TUR", "2012-08-25", { irregular: "lockedIn" }],
      ["withdrawalNotified", "TUR", "2012-08-26"],
      ["ratification", "USA", "2007-12-01"],
      ["withdrawalNotified", "USA", "2011-02-28"],
      ["withdrawalNotified", "ESP", "2011-03-01"],
      ["withdrawalNotified", "SWE", "2012-02-29"],
      ["withdrawalNotified", "DNK", "2012-03-01", { effectiveOn: "2020-01-01" }],
    ],
    participants: {
      FRA: { inForceFrom: "2005-02-16", inForceUntil: "2009-02-16" },
      TUR: { inForceFrom: "2009-08-26", inForceUntil: "2013-08-26" },
      USA: { inForceFrom: "2008-02-29", inForceUntil: "2012-02-28" },
      ESP: { inForceUntil: "2012-03-01" },
      SWE: { inForceUntil: "2013-02-28" },
      DNK: { inForceUntil: "2020-01-01" },
    },
  },
  {
    name: "R35: who leaves the Convention leaves the Protocol on the same day",
    article: "27(3)",
    acts: [],
    parents: { unfccc: [["withdrawalNotified", "FRA", "2005-03-01"]] },
    participants: { FRA: { inForceUntil: "2006-03-01" } },
  },
];
