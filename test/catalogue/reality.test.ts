/** What really happened, out of the clauses and the acts alone; who left, and who succeeded: test/scenarios. */
import { describe, expect, test } from "vitest";
import { type Verification, verify } from "../../src/catalogue/index.js";
import {
  type Chronicle,
  type ClauseDerivation,
  type Derivation,
  explain,
  type ParticipantStatus,
  parseEventFile,
  participantStatus,
  status,
  type TallyDerivation,
  type TreatyEvent,
  treatyStatus,
} from "../../src/index.js";
import { chronicleOf, chronicleWith, definitionOf, eventsOf, publishedOf } from "./catalogue.js";

/** A day after all that the records hold. */
const LATER = "9999-12-31";

describe("the Paris Agreement", () => {
  const paris = chronicleOf("paris-agreement");
  const ofParties = (list: readonly Verification[]): readonly Verification[] =>
    list.filter(({ fact }) => fact === "entryIntoForceForParticipant");

  test("is in force thirty days after both conditions were met, on 4 November 2016 (R13, R18; 21(1))", () => {
    expect(treatyStatus(paris, LATER).force).toMatchObject({
      conditionMetOn: "2016-10-05",
      entryIntoForce: "2016-11-04",
    });
    expect(treatyStatus(paris, "2016-10-04").force.state).toBe("notInForce");
    expect(treatyStatus(paris, "2016-10-05").force.state).toBe("dateDetermined");
    expect(entry(paris).outcome).toMatchObject({ is: "date", since: "2016-10-05" });
  });

  test("binds each of its 190 parties from the day that was published, the United States twice (R15, R21, R42; 21(1), 21(3))", () => {
    const dates = ofParties(verify(paris, publishedOf("paris-agreement")));
    expect(new Set(dates.map(({ participant }) => participant)).size).toBe(190);
    expect(dates).toHaveLength(191);
    expect(new Set(dates.map(({ verdict }) => verdict))).toEqual(new Set(["equal"]));
  });

  test("binds who deposited on the day after the threshold from 5 November (R21, R23; 21(3))", () => {
    const depositors = eventsOf("paris-agreement").events.flatMap(({ kind, date, participant }) =>
      kind !== "signature" && date === "2016-10-06" && participant !== undefined ? [participant] : [],
    );
    expect(depositors).toContain("RWA");
    for (const id of depositors) expect(bound(paris, id)).toBe("2016-11-05");
  });
});

describe("the Kyoto Protocol", () => {
  const kyoto = chronicleOf("kyoto-protocol");

  test("waits for the share of 1990 emissions that the Russian Federation brings (R10, R13; 25(1))", () => {
    expect(treatyStatus(kyoto, "2004-11-17").force.state).toBe("notInForce");
    expect(treatyStatus(kyoto, "2004-11-18").force).toMatchObject({
      conditionMetOn: "2004-11-18",
      entryIntoForce: "2005-02-16",
    });
    const [number, share] = tallies(entry(kyoto));
    expect([number?.need, number && number.have >= 55]).toEqual([55, true]);
    const last = share?.counted.at(-1);
    expect([last?.participant, last?.date]).toEqual(["RUS", "2004-11-18"]);
    expect(share?.notCounted.find(({ participant }) => participant === "EUE")?.why).toBe("organization");
  });

  test("binds Indonesia, which deposited before entry into force, by its own deposit (R23; 25(3))", () => {
    expect(participantStatus(kyoto, "IDN", LATER)).toMatchObject({
      consentedOn: "2004-12-03",
      inForceFrom: "2005-03-03",
    });
    expect(notes(kyoto, "IDN")).toEqual(["later"]);
  });

  test("counts who deposited for Convention and Protocol on one day, and binds it with both (R35; 24(1), Convention 17(4))", () => {
    expect(status(kyoto, LATER).irregularities).toEqual([]);
    expect(bound(kyoto, "PLW")).toBe("2005-02-16");
    const withoutParent = chronicleWith("kyoto-protocol", [act("accession", "XKX", "2010-01-01")]);
    expect(status(withoutParent, LATER).irregularities).toMatchObject([{ code: "notEligible" }]);
  });
});

describe("the Covenant on Civil and Political Rights", () => {
  const covenant = chronicleOf("iccpr");

  test("is in force on 23 March 1976, three months after an instrument of a State that is gone (R19, R45; 49(1))", () => {
    expect(treatyStatus(covenant, LATER).force.entryIntoForce).toBe("1976-03-23");
    const last = tallies(entry(covenant))[0]?.counted.at(-1);
    expect([last?.participant, last?.date]).toEqual(["CSHH", "1975-12-23"]);
  });

  test("has an article 41 that is in force with its tenth declaration, on 28 March 1979 (R16; 41(2))", () => {
    const on = (date: string) => treatyStatus(covenant, date).parts.find(({ part }) => part === "article-41");
    expect(on("1979-03-27")?.force.state).toBe("notInForce");
    expect(on("1979-03-28")?.force).toMatchObject({ state: "inForce", entryIntoForce: "1979-03-28" });
  });
});

describe("the Rome Statute", () => {
  const rome = chronicleOf("rome-statute");

  test("is in force on 1 July 2002 for all ten that deposited on 11 April (R15, R20; 126(1))", () => {
    expect(treatyStatus(rome, LATER).force.entryIntoForce).toBe("2002-07-01");
    const ten = ["BGR", "BIH", "COD", "IRL", "JOR", "KHM", "MNG", "NER", "ROU", "SVK"];
    for (const id of ten) {
      expect([id, participantStatus(rome, id, LATER).consentedOn, bound(rome, id)]).toEqual([
        id,
        "2002-04-11",
        "2002-07-01",
      ]);
      expect(notes(rome, id)).toEqual(["original"]);
    }
  });

  test("binds Burundi from the first of the month after the sixtieth day (R20, R21; 126(2))", () => {
    expect(participantStatus(rome, "BDI", LATER)).toMatchObject({
      consentedOn: "2004-09-21",
      inForceFrom: "2004-12-01",
    });
  });
});

describe("the Montreal Protocol", () => {
  const montreal = chronicleOf("montreal-protocol");

  test("keeps its date of 1 January 1989 because all conditions were met by then (R13, R14; 16(1))", () => {
    expect(treatyStatus(montreal, LATER).force.entryIntoForce).toBe("1989-01-01");
    expect(entry(montreal).outcome).toMatchObject({ is: "date", since: "1988-12-16" });
  });

  test("would be in force ninety days later than the conditions, had they been met after that day (16(1))", () => {
    const others = eventsOf("montreal-protocol").events.filter(
      ({ kind, participant }) => participant !== "EUE" || kind !== "approval",
    );
    const late = chronicleWith("montreal-protocol", [...others, act("approval", "EUE", "1989-01-02")]);
    expect(treatyStatus(late, LATER).force.entryIntoForce).toBe("1989-04-02");
  });

  test("binds nobody before the Convention does (R35; Convention 16(1))", () => {
    expect(bound(chronicleOf("vienna-ozone"), "GRC")).toBe("1989-03-29");
    expect(bound(montreal, "GRC")).toBe("1989-03-29");
    expect(bound(montreal, "SWE")).toBe("1989-01-01");
  });
});

test("the Convention on the Law of the Sea is in force twelve months after the sixtieth instrument, Yugoslavia's counted (R19, R45; 308(1))", () => {
  const sea = chronicleOf("unclos");
  expect(treatyStatus(sea, LATER).force).toMatchObject({
    conditionMetOn: "1993-11-16",
    entryIntoForce: "1994-11-16",
  });
  const counted = tallies(entry(sea))[0]?.counted ?? [];
  expect(counted).toHaveLength(60);
  expect(counted.map(({ participant }) => participant)).toContain("YUCS");
  expect(counted.at(-1)?.participant).toBe("GUY");
});

test("the Chemical Weapons Convention is in force on 29 April 1997, also for Niger and for Cuba, which deposited that day (R22, R23; XXI)", () => {
  const weapons = chronicleOf("chemical-weapons");
  expect(treatyStatus(weapons, LATER).force.entryIntoForce).toBe("1997-04-29");
  for (const [id, consentedOn] of [
    ["NER", "1997-04-09"],
    ["CUB", "1997-04-29"],
  ] as const) {
    const party = participantStatus(weapons, id, LATER);
    expect([party.consentedOn, party.inForceFrom]).toEqual([consentedOn, "1997-04-29"]);
    expect(notes(weapons, id)).toEqual(["gap"]);
  }
  expect(treatyStatus(weapons, LATER).signature.closesOn).toBe("1997-04-28");
});

test("the Convention against Transnational Organized Crime binds Costa Rica with all others, which the text implies (R21; 38(2))", () => {
  const crime = chronicleOf("untoc");
  expect(treatyStatus(crime, LATER).force.entryIntoForce).toBe("2003-09-29");
  expect(participantStatus(crime, "CRI", LATER)).toMatchObject({
    consentedOn: "2003-07-24",
    inForceFrom: "2003-09-29",
  });
  const clause = clauseOf(crime, "CRI");
  expect([clause.article, clause.notes.map(({ code, rule }) => `${code} ${rule}`)]).toEqual([
    "38(2)",
    ["later R21", "floorImplied R21"],
  ]);
  expect(clause.derivation?.outcome).toMatchObject({ is: "date", on: "2003-08-23" });
});

test("the Cartagena Protocol is in force ninety days after Palau's instrument, the fiftieth: the Union is not counted (R10; 37)", () => {
  const cartagena = chronicleOf("cartagena-protocol");
  expect(treatyStatus(cartagena, LATER).force.entryIntoForce).toBe("2003-09-11");
  const [tally] = tallies(entry(cartagena));
  const last = tally?.counted.at(-1);
  expect([tally?.counted.length, last?.participant, last?.date]).toEqual([50, "PLW", "2003-06-13"]);
  expect(tally?.notCounted.find(({ participant }) => participant === "EUE")?.why).toBe("organization");
});

test("the Comprehensive Nuclear-Test-Ban Treaty waits for States of its Annex 2, and they are named (R13; XIV(1))", () => {
  const report = status(chronicleOf("ctbt"), "2014-03-04");
  expect(report.force).toMatchObject({ state: "notInForce", entryIntoForce: null });
  expect(
    report.missing.map(({ article, need, have, participants }) => [article, need, have, participants]),
  ).toEqual([["XIV(1)", 44, 36, ["CHN", "PRK", "EGY", "IND", "IRN", "ISR", "PAK", "USA"]]]);
  expect(report.signature).toMatchObject({ state: "open", closesOn: null });
});

test.each([
  ["cedaw", "1981-09-03", "DDDE"],
  ["cerd", "1969-01-04", "YUCS"],
  ["diplomatic-relations", "1964-04-24", "CSHH"],
  ["icescr", "1976-01-03", "DDDE"],
  ["law-of-treaties", "1980-01-27", "YUCS"],
])("%s is in force on %s only where what %s did stays done (R45)", (id, date, gone) => {
  expect(treatyStatus(chronicleOf(id), LATER).force.entryIntoForce).toBe(date);
  const without = eventsOf(id).events.filter(({ participant }) => participant !== gone);
  expect(treatyStatus(chronicleWith(id, without), LATER).force.entryIntoForce).not.toBe(date);
});

test.each(["untoc-trafficking", "untoc-smuggling", "untoc-firearms"])(
  "%s binds nobody that is no party to the Convention (R35; Convention 37(2))",
  (id) => {
    const outsider = "PRK"; // not a party to the Convention in the record
    expect(bound(chronicleOf("untoc"), outsider)).toBeNull();
    const early = chronicleWith(id, [...eventsOf(id).events, act("accession", outsider, "2012-01-01")]);
    expect(participantStatus(early, outsider, "2013-01-01")).toMatchObject({
      consentedOn: "2012-01-01",
      inForceFrom: null,
    });
    expect(definitionOf(id).floor?.article).toBe("37(2) of the Convention");
  },
);

function act(kind: string, participant: string, date: string): TreatyEvent {
  const parsed = parseEventFile([{ kind, participant, date }]);
  const [event] = parsed.ok ? parsed.value.events : [];
  if (event === undefined) throw new Error("the test is wrong");
  return event;
}

function bound(chronicle: Chronicle, participant: string): ParticipantStatus["inForceFrom"] {
  return participantStatus(chronicle, participant, LATER).inForceFrom;
}

/** The clause on entry into force of the treaty itself. */
function entry(chronicle: Chronicle): ClauseDerivation {
  return found(explain(chronicle, LATER).clauses.find(isEntry("entryIntoForce")));
}

/** The clause that decides from when the treaty binds a participant. */
function clauseOf(chronicle: Chronicle, participant: string): ClauseDerivation {
  return found(
    explain(chronicle, LATER, { participant }).clauses.find(isEntry("entryIntoForceForParticipant")),
  );
}

function notes(chronicle: Chronicle, participant: string): readonly string[] {
  return clauseOf(chronicle, participant).notes.map(({ code }) => code);
}

function isEntry(name: ClauseDerivation["clause"]): (each: ClauseDerivation) => boolean {
  return ({ clause, part }) => clause === name && part === null;
}

function found(clause: ClauseDerivation | undefined): ClauseDerivation {
  if (clause === undefined) throw new Error("there is no such clause");
  return clause;
}

/** What was counted in a clause, in the order of the text. */
function tallies({ derivation }: ClauseDerivation): readonly TallyDerivation[] {
  const conditions = (node: Derivation): readonly Derivation["condition"][] => [
    node.condition,
    ...node.parts.flatMap(conditions),
  ];
  type Met = NonNullable<Derivation["condition"]>;
  const comparisons = (met: Met): readonly TallyDerivation[] => [
    ...(met.comparison === undefined ? [] : [met.comparison]),
    ...met.parts.flatMap(comparisons),
  ];
  return derivation === null
    ? []
    : conditions(derivation).flatMap((met) => (met === undefined ? [] : comparisons(met)));
}
