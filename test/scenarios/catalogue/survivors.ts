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
      "law-of-treaties": ["joining.floor: implied → written"],
      minamata: ["joining.floor: implied → written"],
      "nagoya-protocol": ["joining.floor: implied → written"],
      "new-york-convention": ["joining.floor: implied → written"],
      "paris-agreement": ["joining.floor: implied → written"],
      "part-xi": ["joining.floor: implied → written"],
      "rome-statute": ["joining.floor: implied → written"],
      stockholm: ["joining.floor: implied → written"],
      "terrorism-financing": ["joining.floor: implied → written"],
      "tobacco-control": ["joining.floor: implied → written"],
      tpnw: ["joining.floor: implied → written"],
      unfccc: ["joining.floor: implied → written"],
      "vienna-ozone": ["joining.floor: implied → written"],
    },
  },
  {
    why: "The clause on later parties begins with entry into force, so that no date of theirs comes before it.",
    of: {
      "arms-trade": ["joining.floor: implied → written"],
      "cartagena-protocol": ["joining.floor: implied → written"],
      "chemical-weapons": ["joining.floor: implied → written"],
      ctbt: ["joining.floor: implied → written"],
      "migrant-workers": ["joining.floor: implied → written"],
      "montreal-protocol": ["joining.floor: implied → written"],
      "space-registration": ["joining.floor: implied → written"],
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
      "law-of-treaties": [
        "signature.0.closes.on: 1969-11-30 → 1969-12-01",
        "signature.1.opens.on: 1969-12-01 → 1969-11-30",
      ],
      minamata: [
        "signature.0.closes.on: 2013-10-11 → 2013-10-12",
        "signature.1.opens.on: 2013-10-12 → 2013-10-11",
      ],
      "montreal-protocol": [
        "signature.0.closes.on: 1987-09-16 → 1987-09-17",
        "signature.1.opens.on: 1987-09-17 → 1987-09-16",
        "signature.1.closes.on: 1988-01-16 → 1988-01-17",
        "signature.2.opens.on: 1988-01-17 → 1988-01-16",
      ],
      "rome-statute": [
        "signature.0.closes.on: 1998-07-17 → 1998-07-18",
        "signature.1.opens.on: 1998-07-18 → 1998-07-17",
        "signature.1.closes.on: 1998-10-17 → 1998-10-18",
        "signature.2.opens.on: 1998-10-18 → 1998-10-17",
      ],
      stockholm: [
        "signature.0.closes.on: 2001-05-23 → 2001-05-24",
        "signature.1.opens.on: 2001-05-24 → 2001-05-23",
      ],
      uncac: [
        "signature.0.closes.on: 2003-12-11 → 2003-12-12",
        "signature.1.opens.on: 2003-12-12 → 2003-12-11",
      ],
      untoc: [
        "signature.0.closes.on: 2000-12-15 → 2000-12-16",
        "signature.1.opens.on: 2000-12-16 → 2000-12-15",
      ],
      "untoc-smuggling": [
        "signature.0.closes.on: 2000-12-15 → 2000-12-16",
        "signature.1.opens.on: 2000-12-16 → 2000-12-15",
      ],
      "untoc-trafficking": [
        "signature.0.closes.on: 2000-12-15 → 2000-12-16",
        "signature.1.opens.on: 2000-12-16 → 2000-12-15",
      ],
      "vienna-ozone": [
        "signature.0.closes.on: 1985-09-21 → 1985-09-22",
        "signature.1.opens.on: 1985-09-22 → 1985-09-21",
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
      "part-xi": ["signature.0.closes.period.monthEnd: none → overflow"],
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
      "nagoya-protocol": ["consent.0.who.all: without number 0", "consent.1.who.all: without number 0"],
      "part-xi": [
        "consent.0.who.all: without number 0",
        "consent.3.who.all: without number 0",
        "consent.4.who.all: without number 0",
      ],
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
      "part-xi": [
        "entry.when.if.first.all.0.tally.organizations: statesOnly → notCounted",
        "entry.when.if.first.all.1.tally.organizations: statesOnly → notCounted",
        "entry.when.if.first.all.2.tally.organizations: statesOnly → notCounted",
        "entry.when.else.after.first.all.0.tally.organizations: statesOnly → notCounted",
        "entry.when.else.after.first.all.1.tally.organizations: statesOnly → notCounted",
        "entry.when.else.after.first.all.2.tally.organizations: statesOnly → notCounted",
      ],
      unclos: ["entry.when.after.first.tally.organizations: notCounted → statesOnly"],
    },
  },
  {
    why: "Only organizations confirm formally, and none of them is counted.",
    of: {
      crpd: ["entry.when.after.first.tally.kinds: with formalConfirmation"],
      "part-xi": [
        "entry.when.if.first.all.0.tally.kinds: with formalConfirmation",
        "entry.when.if.first.all.1.tally.kinds: with formalConfirmation",
        "entry.when.if.first.all.2.tally.kinds: with formalConfirmation",
        "entry.when.else.after.first.all.0.tally.kinds: with formalConfirmation",
        "entry.when.else.after.first.all.1.tally.kinds: with formalConfirmation",
        "entry.when.else.after.first.all.2.tally.kinds: with formalConfirmation",
      ],
      unclos: ["entry.when.after.first.tally.kinds: with formalConfirmation"],
    },
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
  {
    why: "The conditions name pioneers among States only, so that the Union is not one of them; and five developed ones cannot be without one of its members, beside which it adds nothing.",
    of: {
      "part-xi": [
        "entry.when.if.first.all.0.tally.organizations: statesOnly → notAdditional",
        "entry.when.if.first.all.1.tally.organizations: statesOnly → notAdditional",
        "entry.when.if.first.all.1.tally.organizations: statesOnly → counted",
        "entry.when.if.first.all.2.tally.organizations: statesOnly → notAdditional",
        "entry.when.if.first.all.2.tally.organizations: statesOnly → counted",
        "entry.when.else.after.first.all.0.tally.organizations: statesOnly → notAdditional",
        "entry.when.else.after.first.all.1.tally.organizations: statesOnly → notAdditional",
        "entry.when.else.after.first.all.1.tally.organizations: statesOnly → counted",
        "entry.when.else.after.first.all.2.tally.organizations: statesOnly → notAdditional",
        "entry.when.else.after.first.all.2.tally.organizations: statesOnly → counted",
      ],
    },
  },
  {
    why: "A definitive signature is a signature: who makes one has signed, and as an organization with a majority of its members.",
    of: {
      "part-xi": [
        "consent.0.organizations: none → memberSigned",
        "consent.0.organizations: none → majoritySigned",
        "consent.0.requires: none → signature",
      ],
    },
  },
  {
    why: "It is open for signature from the day of adoption: both anchors are one date.",
    of: {
      "part-xi": ["signature.0.closes.after.anchor: adoption → opening"],
    },
  },
  {
    why: "The lock-in runs from the first of a month, on which a party always becomes one: no month is too short.",
    of: {
      "migrant-workers": ["exit.notBefore.period.monthEnd: none → overflow"],
    },
  },
  {
    why: "It enters into force on the day of the fifth deposit itself: threshold and entry into force are one date.",
    of: {
      "space-registration": [
        "joining.startsAt: entry → threshold",
        "exit.notBefore.after.anchor: entryIntoForce → threshold",
        "signature.0.closes.before.anchor: entryIntoForce → threshold",
      ],
    },
  },
  {
    why: "The period in New York lies within the one in Jamaica, for the same States and organizations: whoever could sign in the one could in the other.",
    of: {
      unclos: [
        "signature: without number 1",
        "signature.0.closes.on: 1984-12-09 → 1984-12-08",
        "signature.1.opens.on: 1983-07-01 → 1983-06-30",
        "signature.1.opens.on: 1983-07-01 → 1983-07-02",
        "signature.1.closes.on: 1984-12-09 → 1984-12-08",
        "signature.1.organizations: majoritySigned → excluded",
      ],
    },
  },
  {
    why: "A month after 31 May 2001 is the thirtieth day too, 30 June.",
    of: {
      "untoc-firearms": ["signature.0.opens.period: {days:30} → {months:1}"],
    },
  },
  {
    why: "Convention and Protocol wait for ninety days, and nobody deposits for the Protocol before the Convention; only who takes its instrument for the Convention back is told apart, and has no date by either.",
    of: {
      "nagoya-protocol": ["floor.when.anchor: entryIntoForceForParticipant → consent"],
    },
  },
  {
    why: "Only Parties to the Convention can consent, so that no other instrument could be counted.",
    of: {
      "paris-agreement": [
        "entry.when.after.first.all.0.tally.of: left out",
        "entry.when.after.first.all.0.tally.of: partyTo → consentedTo",
        "entry.when.after.first.all.1.tally.of: left out",
        "entry.when.after.first.all.1.tally.of: partyTo → consentedTo",
      ],
    },
  },
  {
    why: "55 per cent of 37,168,339 gigagrams is no whole number: it cannot be met exactly, and one gigagram more of the whole asks for no more.",
    of: {
      "paris-agreement": [
        "entry.when.after.first.all.1.is: atLeast → moreThan",
        "weights.0.total: 37168339 → 37168340",
      ],
    },
  },
  {
    why: "Two thirds of 1,100 thousand tonnes is no whole number: it cannot be met exactly, and one more of the whole asks for no more.",
    of: {
      "montreal-protocol": [
        "entry.when.if.latest.0.first.all.1.is: atLeast → moreThan",
        "entry.when.else.after.latest.0.first.all.1.is: atLeast → moreThan",
        "weights.0.total: 1100 → 1101",
      ],
    },
  },
  {
    why: "That two thirds refuse a reservation shows between two parties only: `test/scenarios/catalogue-reservations.test.ts` counts them.",
    of: {
      cerd: [
        "reservations.refusal.share.0: 2 → 1",
        "reservations.refusal.share.0: 2 → 3",
        "reservations.refusal.share.1: 3 → 2",
        "reservations.refusal.share.1: 3 → 4",
      ],
    },
  },
];
