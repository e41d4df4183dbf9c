import type { Id } from "../../../src/index.js";

/** Changes to definitions after which nothing comes out differently, and why that is right. */
export interface Survivors {
  readonly why: string;
  /** By treaty, as `npm run mutate` names them. */
  readonly of: Readonly<Record<Id, readonly string[]>>;
}

export const survivors: readonly Survivors[] = [
  {
    why: "Only a signatory can consent in this way, and none but those of the article could sign.",
    of: {
      "arms-trade": ["consent.0.who: left out"],
      basel: ["consent.1.who.all: without number 0"],
      cat: ["consent.0.who: left out"],
      cbd: ["consent.0.who: left out"],
      cedaw: ["consent.0.who: left out"],
      cerd: ["consent.0.who: left out"],
      "chemical-weapons": ["consent.0.who: left out"],
      cisg: ["consent.0.who: left out"],
      "cluster-munitions": ["consent.0.who: left out"],
      crc: ["consent.0.who: left out"],
      crpd: ["consent.1.who.all: without number 0"],
      ctbt: ["consent.0.who: left out"],
      "diplomatic-relations": ["consent.0.who: left out"],
      "enforced-disappearance": ["consent.0.who: left out"],
      "fish-stocks": ["consent.0.who: left out"],
      genocide: ["consent.0.who: left out"],
      iccpr: ["consent.0.who: left out"],
      icescr: ["consent.0.who: left out"],
      landmines: ["consent.0.who: left out"],
    },
  },
  {
    why: "Later parties wait as long as the treaty did, from a later day: their own date never comes before its own, whether the text says so or not.",
    of: {
      basel: ["joining.floor: implied → written"],
      cat: ["joining.floor: implied → written"],
      cbd: ["joining.floor: implied → written"],
      cedaw: ["joining.floor: implied → written"],
      cerd: ["joining.floor: implied → written"],
      cisg: ["joining.floor: implied → written"],
      "cluster-munitions": ["joining.floor: implied → written"],
      crc: ["joining.floor: implied → written"],
      crpd: ["joining.floor: implied → written"],
      "diplomatic-relations": ["joining.floor: implied → written"],
      "enforced-disappearance": ["joining.floor: implied → written"],
      "fish-stocks": ["joining.floor: implied → written"],
      genocide: ["joining.floor: implied → written"],
      iccpr: ["joining.floor: implied → written"],
      icescr: ["joining.floor: implied → written"],
      "kyoto-protocol": ["joining.floor: implied → written"],
      landmines: ["joining.floor: implied → written"],
    },
  },
  {
    why: "The clause on later parties begins with entry into force, so that no date of theirs comes before it.",
    of: {
      "arms-trade": ["joining.floor: implied → written"],
      "cartagena-protocol": ["joining.floor: implied → written"],
      "chemical-weapons": ["joining.floor: implied → written"],
      ctbt: ["joining.floor: implied → written"],
    },
  },
  {
    why: "Two periods for signature, for the same States, that follow on each other: on the day in question one can sign in the other.",
    of: {
      basel: [
        "signature.0.closes.on: 1989-03-22 → 1989-03-23",
        "signature.1.opens.on: 1989-03-23 → 1989-03-22",
        "signature.1.closes.on: 1989-06-30 → 1989-07-01",
        "signature.2.opens.on: 1989-07-01 → 1989-06-30",
      ],
      cbd: [
        "signature.0.closes.on: 1992-06-14 → 1992-06-15",
        "signature.1.opens.on: 1992-06-15 → 1992-06-14",
      ],
      "cluster-munitions": [
        "signature.0.closes.on: 2008-12-03 → 2008-12-04",
        "signature.1.opens.on: 2008-12-04 → 2008-12-03",
      ],
      "diplomatic-relations": [
        "signature.0.closes.on: 1961-10-31 → 1961-11-01",
        "signature.1.opens.on: 1961-11-01 → 1961-10-31",
      ],
      landmines: [
        "signature.0.closes.on: 1997-12-04 → 1997-12-05",
        "signature.1.opens.on: 1997-12-05 → 1997-12-04",
      ],
    },
  },
  {
    why: "Accession opens only with entry into force: before it there is none that could count.",
    of: {
      "arms-trade": ["entry.when.after.first.tally.kinds: with accession"],
      "chemical-weapons": ["entry.when.latest.0.after.first.tally.kinds: with accession"],
      ctbt: ["entry.when.latest.0.after.first.tally.kinds: with accession"],
    },
  },
  {
    why: "The period begins on a day that the text fixes; neither a 29 February nor a month that is too short comes into it.",
    of: {
      "chemical-weapons": [
        "entry.when.latest.1.period: {years:2} → {days:730}",
        "entry.when.latest.1.period.monthEnd: none → overflow",
      ],
      ctbt: [
        "entry.when.latest.1.period: {years:2} → {days:730}",
        "entry.when.latest.1.period.monthEnd: none → overflow",
      ],
      "fish-stocks": ["signature.0.closes.period.monthEnd: none → overflow"],
    },
  },
  {
    why: "It is open for signature from its adoption, and before that nobody can act.",
    of: { cisg: ["consent.1.opens: left out", "consent.1.opens.anchor: opening → adoption"] },
  },
  {
    why: "Whoever has consented to the treaty on which it builds is a State or the European Union already.",
    of: {
      "cartagena-protocol": ["consent.0.who.all: without number 0", "consent.1.who.all: without number 0"],
      "iccpr-op1": ["consent.0.who.all: without number 0", "consent.1.who.all: without number 0"],
      "kyoto-protocol": ["consent.0.who.all: without number 0", "consent.1.who.all: without number 0"],
    },
  },
  {
    why: "Only States can sign the Covenant or become bound by it.",
    of: {
      "iccpr-op1": [
        "signature.0.organizations: none → memberSigned",
        "signature.0.organizations: none → memberDeposited",
        "signature.0.organizations: none → memberParty",
        "signature.0.organizations: none → majoritySigned",
        "signature.0.organizations: none → majorityDeposited",
        "signature.0.organizations: none → excluded",
      ],
    },
  },
  {
    why: "Two ways of saying that no organization is counted; which of them is a matter of the words of the text.",
    of: {
      crpd: ["entry.when.after.first.tally.organizations: notCounted → statesOnly"],
      "fish-stocks": ["entry.when.after.first.tally.organizations: notCounted → statesOnly"],
    },
  },
  {
    why: "Only organizations confirm formally, and none of them is counted.",
    of: { crpd: ["entry.when.after.first.tally.kinds: with formalConfirmation"] },
  },
  {
    why: "The table of emissions has Parties of Annex I only, and neither the Union nor those that are left out here: whoever is not in it adds nothing.",
    of: {
      "kyoto-protocol": [
        "entry.when.after.first.all.1.tally.of: left out",
        "entry.when.after.first.all.1.tally.organizations: notAdditional → notCounted",
        "entry.when.after.first.all.1.tally.organizations: notAdditional → statesOnly",
        "entry.when.after.first.all.1.tally.organizations: notAdditional → counted",
        "groups.1.is.participants: without BLR",
        "groups.1.is.participants: without EUE",
        "groups.1.is.participants: without HRV",
        "groups.1.is.participants: without LTU",
        "groups.1.is.participants: without SVN",
        "groups.1.is.participants: without TUR",
        "groups.1.is.participants: without UKR",
      ],
    },
  },
  {
    why: "55 per cent of 13,728,306 gigagrams is no whole number: it cannot be met exactly, and one gigagram more of the whole asks for no more.",
    of: {
      "kyoto-protocol": [
        "entry.when.after.first.all.1.is: atLeast → moreThan",
        "weights.0.total: 13728306 → 13728307",
      ],
    },
  },
  {
    why: "Convention and Protocol wait for ninety days, and nobody deposits for the Protocol before the Convention: it is bound by the Convention when the Protocol's day comes.",
    of: {
      "kyoto-protocol": [
        "floor: left out",
        "floor.when.anchor: entryIntoForceForParticipant → entryIntoForce",
        "floor.when.anchor: entryIntoForceForParticipant → consent",
      ],
    },
  },
];
