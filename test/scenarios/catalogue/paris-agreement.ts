import { byEach, byStates, type Scenario } from "../scenario.js";

/**
 * The Parties to which the table gives emissions (FCCC/CP/2015/10, annex I), but four: together 18 729 581 of
 * 37 168 339 Gg. China, India, the Russian Federation and the United States have 18 438 763; 55 per cent are
 * 20 442 586.45.
 */
const OTHERS_WITH_EMISSIONS = (
  "AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BTN BWA " +
  "CAF CAN CHE CHL CIV CMR COD COG COK COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST " +
  "ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GRC GRD GTM GUY HND HRV HTI HUN IDN IRL IRN IRQ ISL ISR ITA " +
  "JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX " +
  "MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PER PHL " +
  "PLW PNG POL PRK PRT PRY QAT ROU RWA SAU SDN SEN SGP SLB SLE SLV SMR SRB STP SUR SVK SVN SWE SWZ SYC SYR TCD " +
  "TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE"
).split(" ");

/** Parties from 9 August 2017, the thirtieth day: China, the Russian Federation and the United States among them. */
const FIRST = byStates(55, "accession", "2017-07-10");

export const scenarios: readonly Scenario[] = [
  {
    name: "R6, R8, R48: adopted on 12 December 2015; Parties to the Convention, the Union by itself among them, sign from 22 April 2016 to 21 April 2017",
    article: "20(1)",
    record: "none",
    acts: [
      ["signature", "NOR", "2016-04-21", { irregular: "signatureNotOpen" }],
      ["signature", "EUE", "2016-04-22"],
      ["signature", "ISL", "2017-04-21"],
      ["signature", "BRA", "2017-04-22", { irregular: "signatureClosed" }],
    ],
    treaty: { adoptedOn: "2015-12-12", signature: { opensOn: "2016-04-22", closesOn: "2017-04-21" } },
  },
  {
    name: "R35, R48: the Holy See, had it acceded to the Convention on 1 June 2016, could sign from the ninetieth day, 30 August, and not before",
    article: "20(1)",
    record: "none",
    acts: [
      ["signature", "VAT", "2016-08-29", { irregular: "notEligible" }],
      ["signature", "VAT", "2016-08-30"],
    ],
    parents: { unfccc: [["accession", "VAT", "2016-06-01"]] },
  },
  {
    name: "R1, R6, R8: signatories ratify, accept or approve, the Union with none of its members",
    article: "20(1)",
    record: "none",
    acts: [
      ...byEach(["EUE", "NOR", "ISL"], "signature", "2016-04-22"),
      ["approval", "EUE", "2016-05-22"],
      ["ratification", "NOR", "2016-05-22"],
      ["acceptance", "ISL", "2016-05-22"],
      ["ratification", "BRA", "2016-05-22", { irregular: "notSignatory" }],
    ],
  },
  {
    name: "R35, R42: Brazil, had it left the Convention and acceded to it again on 1 June 2017, could ratify from the ninetieth day, 30 August, and not before",
    article: "20(1)",
    record: "none",
    acts: [
      ["signature", "BRA", "2016-04-22"],
      ["ratification", "BRA", "2017-08-29", { irregular: "notEligible" }],
      ["ratification", "BRA", "2017-08-30"],
    ],
    parents: {
      unfccc: [
        ["withdrawalNotified", "BRA", "2016-05-10"],
        ["accession", "BRA", "2017-06-01"],
      ],
    },
  },
  {
    name: "R7, R8: accession from 22 April 2017, the day after the last for signature, for the Union with none of its members",
    article: "20(1)",
    record: "none",
    acts: [
      ["accession", "NOR", "2017-04-21", { irregular: "consentNotOpen" }],
      ["accession", "ISL", "2017-04-22"],
      ["accession", "EUE", "2017-04-22"],
    ],
  },
  {
    name: "R35, R48: accession is for Parties to the Convention, from the day on which they become Parties",
    article: "20(1)",
    record: "none",
    acts: [
      ["accession", "VAT", "2017-08-29", { irregular: "notEligible" }],
      ["accession", "VAT", "2017-08-30"],
    ],
    parents: { unfccc: [["accession", "VAT", "2017-06-01"]] },
  },
  {
    name: "R13: four Parties with nearly half of the emissions, by each kind of instrument, lack fifty-one others and the rest of 55 per cent",
    article: "21(1)-(2)",
    record: "none",
    acts: [
      ...byEach(["CHN", "USA", "RUS"], "signature", "2016-04-22"),
      ["ratification", "CHN", "2016-05-22"],
      ["acceptance", "USA", "2016-05-22"],
      ["approval", "RUS", "2016-05-22"],
      ["accession", "IND", "2017-05-10"],
    ],
    treaty: {
      missing: [
        { need: 55, have: 4 },
        { need: 20_442_587, have: 18_438_763 },
      ],
    },
  },
  {
    name: "R10, R13: all others with emissions, the Union adding nothing to its members, have just half of them",
    article: "21(1), (2), (4)",
    record: "none",
    acts: [...byEach(OTHERS_WITH_EMISSIONS, "accession", "2017-05-10"), ["accession", "EUE", "2017-05-11"]],
    treaty: { missing: [{ need: 20_442_587, have: 18_729_581 }] },
  },
  {
    name: "R10: the Union is counted with its members' emissions, by our policy, while none of them has deposited",
    article: "21(4)",
    record: "none",
    acts: [["accession", "EUE", "2017-05-10"]],
    treaty: {
      missing: [
        { need: 55, have: 1 },
        { need: 20_442_587, have: 4_488_404 },
      ],
    },
  },
  {
    name: "R10, R13, R18: with more than enough emissions the fifty-fifth Party, without the Union, decides; each kind of instrument counts",
    article: "21(1), (4)",
    record: "none",
    acts: [
      ...byEach(["FRA", "ESP", "ITA", "EUE"], "signature", "2016-04-22"),
      ["ratification", "FRA", "2017-04-10"],
      ["acceptance", "ESP", "2017-04-10"],
      ["approval", "ITA", "2017-04-10"],
      ...byStates(51, "accession", "2017-05-10"),
      ["approval", "EUE", "2017-06-10"],
      ["accession", "PRT", "2017-07-10"],
    ],
    treaty: { force: { conditionMetOn: "2017-07-10", entryIntoForce: "2017-08-09" } },
  },
  {
    name: "R38: three years after entry into force for it, and not the day before, a Party can give notice: who is bound since 9 August 2017 from 9 August 2020, since 29 February 2020 from 28 February 2023",
    article: "28(1)",
    record: "none",
    acts: [
      ...FIRST,
      ["accession", "ROU", "2020-01-30"],
      ["withdrawalNotified", "ARG", "2020-08-08", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ARG", "2020-08-09"],
      ["withdrawalNotified", "ROU", "2023-02-27", { irregular: "lockedIn" }],
      ["withdrawalNotified", "ROU", "2023-02-28"],
    ],
  },
  {
    name: "R19, R38: a year after receipt, of 29 February on the 28th, or on the later day that the notice names",
    article: "28(2)",
    record: "none",
    acts: [
      ...FIRST,
      ["withdrawalNotified", "ARG", "2023-05-10"],
      ["withdrawalNotified", "BLR", "2024-02-29"],
      ["withdrawalNotified", "BRA", "2023-05-10", { effectiveOn: "2026-01-01" }],
    ],
    participants: {
      ARG: { inForceUntil: "2024-05-10" },
      BLR: { inForceUntil: "2025-02-28" },
      BRA: { inForceUntil: "2026-01-01" },
    },
  },
  {
    name: "R35: withdrawing from the Convention is withdrawing from the Agreement, from the same day",
    article: "28(3)",
    record: "none",
    acts: FIRST,
    parents: { unfccc: [["withdrawalNotified", "BRA", "2018-03-10"]] },
    participants: { BRA: { status: "formerParty", inForceUntil: "2019-03-10" } },
  },
];
