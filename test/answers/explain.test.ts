import { describe, expect, test } from "vitest";
import {
  type ClauseDerivation,
  compile,
  type DateText,
  type Definition,
  defineTreaty,
  explain,
  nextDates,
  participantStatus,
  replay,
  type TreatyEvent,
} from "../../src/index.js";
import { accession, beacons, chronicleOf, threeDeposits } from "./beacons.js";

const clauses = (
  events: readonly TreatyEvent[],
  on: string,
  participant?: string,
  changed?: Partial<Definition>,
) => explain(chronicleOf(events, changed), on, participant === undefined ? {} : { participant }).clauses;

function clause(found: readonly ClauseDerivation[], name: ClauseDerivation["clause"]): ClauseDerivation {
  const one = found.find((each) => each.clause === name);
  if (one === undefined) throw new Error(`no clause ${name}`);
  return one;
}

const codes = ({ notes }: ClauseDerivation) => notes.map(({ code, rule }) => `${code} ${rule}`);

describe("the treaty", () => {
  test("every clause that gives a date, in the order of the text", () => {
    expect(
      clauses(threeDeposits, "2020-04-01").map((each) => `${each.clause} ${each.article} ${each.outcome.is}`),
    ).toEqual(["adoption 9 date", "opening 10(1) date", "closing 10(1) date", "entryIntoForce 11(1) date"]);
  });

  test("on the day before the third deposit two count and one is missing", () => {
    const entry = clause(clauses(threeDeposits, "2020-02-29"), "entryIntoForce");
    expect(entry.outcome).toEqual({
      is: "waiting",
      missing: [
        {
          article: "11(1)",
          text: "1 more instrument of ratification or accession",
          need: 3,
          have: 2,
          lack: 1,
        },
      ],
    });
    expect(entry.derivation?.parts[0]?.condition).toMatchObject({ on: "2020-02-29", holds: false });
  });

  test("R15: on the day of the third deposit it is certain, and all of that day count", () => {
    const events = [...threeDeposits, accession("SWE", "2020-03-01")];
    const entry = clause(clauses(events, "2020-03-01"), "entryIntoForce");
    expect(entry.outcome).toEqual({ is: "date", on: "2020-03-31", since: "2020-03-01" });
    const tally = entry.derivation?.parts[0]?.condition?.comparison;
    expect(tally).toMatchObject({ need: 3, have: 4 });
    expect(tally?.counted.map(({ participant, date }) => `${participant} ${date}`)).toEqual([
      "DNK 2020-02-01",
      "FIN 2020-02-15",
      "ISL 2020-03-01",
      "SWE 2020-03-01",
    ]);
  });

  test("who deposits after that day is not among those that counted", () => {
    const events = [...threeDeposits, accession("SWE", "2020-03-02")];
    const tally = clause(clauses(events, "2021-01-01"), "entryIntoForce").derivation?.parts[0]?.condition
      ?.comparison;
    expect(tally?.counted).toHaveLength(3);
  });

  test("what does not count says why and under which rule", () => {
    const events: TreatyEvent[] = [
      accession("DNK", "2020-02-01"),
      accession("FIN", "2020-02-01"),
      { kind: "ratification", participant: "NOR", date: "2020-02-02" },
      { kind: "succession", participant: "GRL", date: "2020-02-03" },
      accession("SWE", "2020-02-04"),
      accession("LGE", "2020-02-05"),
      { kind: "instrumentWithdrawn", participant: "FIN", date: "2020-02-03" },
    ];
    const tally = clause(clauses(events, "2020-02-10"), "entryIntoForce").derivation?.parts[0]?.condition
      ?.comparison;
    expect(tally?.counted.map(({ participant }) => participant)).toEqual(["DNK", "SWE"]);
    expect(tally?.notCounted.map(({ participant, why, rule }) => `${participant} ${why} ${rule}`)).toEqual([
      "FIN withdrawn R12",
      "NOR irregular R6",
      "GRL kind R11",
      "LGE organization R10",
    ]);
  });

  test("R10: an organization none of whose members has deposited counts by a policy, and the answer names it", () => {
    const alone = [accession("DNK", "2020-02-01"), accession("LGE", "2020-02-05")];
    const entry = clause(clauses(alone, "2020-02-10"), "entryIntoForce");
    expect(codes(entry)).toEqual(["policy R10"]);
    expect(entry.derivation?.parts[0]?.condition?.comparison).toMatchObject({
      have: 2,
      policy: "organizationAlone",
    });
    const with1 = clause(clauses([...alone, accession("NOR", "2020-02-06")], "2020-02-10"), "entryIntoForce");
    expect(codes(with1)).toEqual([]);
    expect(with1.derivation?.parts[0]?.condition?.comparison).toMatchObject({ have: 2 });
  });

  test("the day asked about and how far the record goes", () => {
    const known = explain(chronicleOf(threeDeposits), "2020-04-01");
    expect(known).toMatchObject({
      treaty: "beacons",
      on: "2020-04-01",
      knownUntil: null,
      beyondKnown: false,
      participant: null,
    });
  });

  describe("R43: the end by a clause", () => {
    const term = {
      end: [
        {
          article: "13",
          when: { after: { anchor: "entryIntoForce" }, period: { years: 2 } },
          extendable: true,
        },
      ],
    } satisfies Partial<Definition>;
    const endOf = (...events: readonly TreatyEvent[]) =>
      clause(clauses([...threeDeposits, ...events], "2021-06-01", undefined, term), "end");

    test("is what the text gives", () => {
      expect(endOf().outcome).toEqual({ is: "date", on: "2022-03-31", since: "2020-03-01" });
      expect(codes(endOf())).toEqual([]);
    });

    test("is moved by an extension, as the status says", () => {
      const extended = { kind: "extended", date: "2021-01-01", effectiveOn: "2024-01-01" } as const;
      expect(endOf(extended).outcome).toEqual({ is: "date", on: "2024-01-01", since: "2021-01-01" });
      expect(codes(endOf(extended))).toEqual(["extended R43"]);
    });

    test("does not come where the treaty is ended before", () => {
      const ended = endOf({ kind: "terminated", date: "2021-05-01" });
      expect(ended.outcome).toEqual({ is: "waiting", missing: [] });
      expect(codes(ended)).toEqual(["endsBefore R43"]);
    });
  });

  test("its end, and its parts", () => {
    const changed: Partial<Definition> = {
      end: [
        {
          article: "13",
          when: {
            lasting: { not: { tally: { count: "parties" }, is: { atLeast: 2 } } },
            from: { anchor: "entryIntoForce" },
          },
        },
      ],
      parts: [
        {
          id: "annex",
          consent: [{ article: "14", kinds: ["declaration"] }],
          entry: {
            article: "15",
            when: { first: { tally: { count: "consents", regime: "annex" }, is: { atLeast: 1 } } },
          },
        },
      ],
    };
    const found = clauses(
      [...threeDeposits, { kind: "declaration", participant: "ISL", date: "2020-03-01", subject: "annex" }],
      "2020-04-01",
      undefined,
      changed,
    );
    expect(clause(found, "end").outcome.is).toBe("waiting");
    expect(found.at(-1)).toMatchObject({
      clause: "entryIntoForce",
      part: "annex",
      article: "15",
      // R16: a declaration counts from the day on which its maker is a party.
      outcome: { is: "date", on: "2020-03-31" },
    });
  });
});

describe("a participant", () => {
  const awaited = (article: string, text: string) => ({
    is: "waiting",
    missing: [{ article, text, need: null, have: null, lack: null }],
  });
  const norway = (kind: "signature" | "signatureAdReferendum" | "successionToSignature", date: DateText) =>
    ({ kind, participant: "NOR", date }) as const satisfies TreatyEvent;
  const notesOf = (found: readonly ClauseDerivation[]) =>
    found.flatMap((each) => each.notes.map(({ code, rule }) => `${each.clause} ${code} ${rule}`));

  test("R6: a signatory: the period in which it signed, and what it would still have to do", () => {
    const found = clauses([norway("signature", "2020-02-01")], "2020-04-01", "NOR");
    expect(found.map(({ clause, article }) => `${clause} ${article}`)).toEqual([
      "opening 10(1)",
      "closing 10(1)",
      "signature 10(1)",
      "consent 10(2)",
    ]);
    expect(found.slice(2)).toEqual([
      {
        clause: "signature",
        part: null,
        article: "10(1)",
        outcome: { is: "date", on: "2020-02-01", since: "2020-02-01" },
        event: "2020-02-01/signature/NOR",
        kind: "signature",
        derivation: null,
        notes: [{ code: "inPeriod", rule: "R6", text: "the day lies in the period for signature" }],
      },
      {
        clause: "consent",
        part: null,
        article: "10(2)",
        outcome: awaited("10(2)", "its instrument of ratification"),
        event: null,
        kind: null,
        derivation: null,
        notes: [],
      },
    ]);
  });

  test("R6: of two periods, that in which the day lies, and that which is written for the participant", () => {
    const signature: Definition["signature"] = [
      { article: "10(1)(a)", opens: { anchor: "adoption" }, closes: { on: "2020-01-31" } },
      { article: "10(1)(b)", opens: { on: "2020-02-01" }, closes: { on: "2020-12-31" } },
      { article: "10(1)(c)", opens: { on: "2020-01-15" }, who: { participants: ["CHE"] } },
    ];
    const periodOf = (date: DateText, participant = "NOR") =>
      clauses([{ kind: "signature", participant, date }], "2020-12-31", participant, { signature })
        .filter(({ clause }) => clause === "signature")
        .map(({ article }) => article);
    expect(periodOf("2020-01-31")).toEqual(["10(1)(a)"]);
    expect(periodOf("2020-02-01")).toEqual(["10(1)(b)"]);
    expect(periodOf("2021-01-01", "CHE")).toEqual([]);
    expect(periodOf("2020-01-31", "CHE")).toEqual(["10(1)(a)"]);
  });

  test("R6: a signature out of time that the depositary received: why it is irregular", () => {
    const late = { ...norway("signature", "2021-01-01"), receivedByDepositary: true };
    const found = clauses([late], "2021-01-01", "NOR");
    expect(clause(found, "signature").notes).toEqual([
      {
        code: "signatureClosed",
        rule: "R6",
        text: "the period for signature had ended; it has effect all the same",
      },
    ]);
    expect(
      clauses([norway("signature", "2021-01-01")], "2021-01-01", "NOR").map((each) => each.clause),
    ).toEqual(["consent"]);
  });

  test("R8: an organization's signature that a member's has made regular", () => {
    const signature: Definition["signature"] = [
      { article: "10(1)", opens: { anchor: "adoption" }, organizations: "memberSigned" },
    ];
    const found = clauses(
      [{ kind: "signature", participant: "LGE", date: "2020-02-01" }, norway("signature", "2020-03-01")],
      "2020-03-01",
      "LGE",
      { signature },
    );
    expect(clause(found, "signature")).toMatchObject({
      outcome: { on: "2020-03-01" },
      notes: [{ code: "organizationMembers", rule: "R8" }],
    });
    expect(clause(found, "signature").notes[0]?.text).toContain("; a later event has made it regular");
  });

  test("R3: signed ad referendum, the day before it is confirmed and on that day", () => {
    const events: TreatyEvent[] = [
      norway("signatureAdReferendum", "2020-02-01"),
      { kind: "signatureConfirmed", participant: "NOR", date: "2020-05-01" },
    ];
    const before = clauses(events, "2020-04-30", "NOR");
    expect(clause(before, "signature")).toMatchObject({
      outcome: awaited("10(1)", "its confirmation of the signature"),
      kind: "signatureAdReferendum",
    });
    expect(notesOf(before)).toEqual(["signature inPeriod R6", "signature adReferendum R3"]);
    expect(clause(before, "consent").article).toBe("10(3)");
    const after = clauses(events, "2020-05-01", "NOR");
    expect(clause(after, "signature")).toMatchObject({
      outcome: { on: "2020-05-01" },
      kind: "signatureConfirmed",
    });
    expect(notesOf(after)).toEqual(["signature confirmed R3"]);
    expect(clause(after, "consent").article).toBe("10(2)");
  });

  test("R45: who succeeds to a signature signs in no period", () => {
    const found = clauses([norway("successionToSignature", "2022-02-01")], "2022-02-01", "NOR");
    expect(found.map((each) => each.clause)).toEqual(["signature", "consent"]);
    expect(notesOf(found)).toEqual(["signature successionToSignature R45"]);
  });

  test("R7: who never acted: what consent would take under each rule that admits it", () => {
    expect(clauses([], "2020-04-01", "CHE")).toMatchObject([
      {
        clause: "consent",
        article: "10(3)",
        outcome: awaited("10(3)", "its instrument of accession or succession"),
      },
    ]);
  });

  test("R7: where no rule admits it, each with what stands against it", () => {
    const consent: Definition["consent"] = [
      { article: "10(2)", kinds: ["ratification"], requires: "signature" },
      { article: "10(3)", kinds: ["accession"], opens: { on: "2021-01-01" } },
      { article: "10(4)", kinds: ["approval"], who: { kind: "organization" } },
    ];
    const ways = (on: string) =>
      clauses([], on, "CHE", { consent }).map(({ article, outcome, notes }) => ({
        article,
        outcome,
        notes: notes.map(({ code }) => code),
      }));
    const nothing = { is: "waiting", missing: [] };
    expect(ways("2020-12-31")).toEqual([
      { article: "10(2)", outcome: nothing, notes: ["notSignatory"] },
      { article: "10(3)", outcome: nothing, notes: ["consentNotOpen"] },
      { article: "10(4)", outcome: nothing, notes: ["notEligible"] },
    ]);
    expect(ways("2021-01-01")).toEqual([
      { article: "10(3)", outcome: awaited("10(3)", "its instrument of accession"), notes: [] },
    ]);
  });

  test("R48: the rule on consent that is written for the participant, not the first of the kind", () => {
    const consent: Definition["consent"] = [
      { article: "10(2)", kinds: ["accession"], who: { kind: "organization" } },
      { article: "10(3)", kinds: ["accession"], closes: { on: "2020-02-14" } },
      { article: "10(4)", kinds: ["accession"], opens: { on: "2020-02-15" } },
    ];
    const articleOf = (participant: string, date: DateText) =>
      clause(clauses([accession(participant, date)], "2020-12-31", participant, { consent }), "consent")
        .article;
    expect(articleOf("LGE", "2020-02-14")).toBe("10(2)");
    expect(articleOf("NOR", "2020-02-14")).toBe("10(3)");
    expect(articleOf("NOR", "2020-02-15")).toBe("10(4)");
  });

  test("R44: a succession of which the treaty says nothing falls under general law", () => {
    const consent: Definition["consent"] = [{ article: "10(3)", kinds: ["accession"] }];
    const found = clauses(
      [{ kind: "succession", participant: "NOR", date: "2020-02-01" }],
      "2020-02-01",
      "NOR",
      {
        consent,
      },
    );
    expect(clause(found, "consent")).toMatchObject({
      article: "",
      notes: [{ code: "underGeneralLaw", rule: "R44" }],
    });
  });

  test("R15: an original party", () => {
    const found = clauses(threeDeposits, "2020-03-01", "ISL");
    expect(clause(found, "consent")).toMatchObject({
      article: "10(3)",
      outcome: { is: "date", on: "2020-03-01" },
      event: "2020-03-01/accession/ISL",
    });
    const force = clause(found, "entryIntoForceForParticipant");
    expect(force).toMatchObject({
      article: "11(1)",
      outcome: { is: "date", on: "2020-03-31", since: "2020-03-01" },
    });
    expect(codes(force)).toEqual(["original R15"]);
  });

  test("before the threshold it waits for the same as the treaty", () => {
    const force = clause(clauses(threeDeposits, "2020-02-29", "DNK"), "entryIntoForceForParticipant");
    expect(force.outcome).toMatchObject({ is: "waiting", missing: [{ lack: 1 }] });
    expect(codes(force)).toEqual([]);
  });

  test("R21: one day after the threshold its own date would come before the treaty's: the floor that the text writes", () => {
    const force = clause(
      clauses([...threeDeposits, accession("SWE", "2020-03-01")], "2020-12-31", "SWE"),
      "entryIntoForceForParticipant",
    );
    expect(codes(force)).toEqual(["original R15"]);
    const short = {
      ...beacons.joining,
      when: { after: { anchor: "consent" }, period: { days: 10 } },
    } as const;
    const floored = clause(
      clauses([...threeDeposits, accession("SWE", "2020-03-02")], "2020-12-31", "SWE", {
        joining: { ...short, startsAt: "threshold", floor: "written", article: "11(2)" },
      }),
      "entryIntoForceForParticipant",
    );
    expect(floored).toMatchObject({ article: "11(2)", outcome: { is: "date", on: "2020-03-31" } });
    expect(floored.derivation?.outcome).toMatchObject({ on: "2020-03-12" });
    expect(codes(floored)).toEqual(["later R21", "floorWritten R21"]);
  });

  test("R21: the floor that the text does not write is implied, and said to be", () => {
    const force = clause(
      clauses([...threeDeposits, accession("SWE", "2020-03-02")], "2020-12-31", "SWE", {
        joining: { article: "11(2)", when: { anchor: "consent" }, startsAt: "threshold", floor: "implied" },
      }),
      "entryIntoForceForParticipant",
    );
    expect(force.outcome).toMatchObject({ on: "2020-03-31" });
    expect(codes(force)).toEqual(["later R21", "floorImplied R21"]);
  });

  test("R21: one that deposits late enough has its own date, without a floor", () => {
    const force = clause(
      clauses([...threeDeposits, accession("SWE", "2020-03-15")], "2020-12-31", "SWE"),
      "entryIntoForceForParticipant",
    );
    expect(force.outcome).toEqual({ is: "date", on: "2020-04-14", since: "2020-03-15" });
    expect(codes(force)).toEqual(["later R21"]);
  });

  test("R22: a deposit in the gap that no clause covers gets the general date", () => {
    const joining = {
      article: "11(2)",
      when: { after: { anchor: "consent" }, period: { days: 30 } },
      startsAt: "entry",
      floor: "implied",
    } as const;
    const gap = clause(
      clauses([...threeDeposits, accession("SWE", "2020-03-02")], "2020-12-31", "SWE", { joining }),
      "entryIntoForceForParticipant",
    );
    expect(gap).toMatchObject({ article: "11(1)", outcome: { on: "2020-03-31" } });
    expect(codes(gap)).toEqual(["gap R22"]);
    // "After" excludes the day itself.
    const thatDay = clause(
      clauses([...threeDeposits, accession("SWE", "2020-03-31")], "2020-12-31", "SWE", { joining }),
      "entryIntoForceForParticipant",
    );
    expect(codes(thatDay)).toEqual(["gap R22"]);
    const dayAfter = clause(
      clauses([...threeDeposits, accession("SWE", "2020-04-01")], "2020-12-31", "SWE", { joining }),
      "entryIntoForceForParticipant",
    );
    expect(dayAfter.outcome).toMatchObject({ on: "2020-05-01" });
    expect(codes(dayAfter)).toEqual(["later R21"]);
  });

  test("R22: without a clause on later parties, from the day of its consent", () => {
    const { joining: _, ...silent } = beacons;
    const treaty = defineTreaty({ ...silent, groups: [], weights: [], parts: [], parents: [] });
    const { clauses: found } = explain(
      chronicleOf([...threeDeposits, accession("SWE", "2020-06-01")], {
        ...treaty,
        joining: undefined as never,
      }),
      "2020-12-31",
      { participant: "SWE" },
    );
    const force = clause(found, "entryIntoForceForParticipant");
    expect(force).toMatchObject({ article: "", derivation: null, outcome: { on: "2020-06-01" } });
    expect(codes(force)).toEqual(["noClause R22"]);
  });

  test("R44: a successor, from the date of effect, never before the treaty", () => {
    const events: TreatyEvent[] = [
      ...threeDeposits,
      { kind: "succession", participant: "GRL", date: "2020-06-01", effectiveOn: "2020-02-01" },
    ];
    const force = clause(clauses(events, "2020-12-31", "GRL"), "entryIntoForceForParticipant");
    expect(force.outcome.is).toBe("date");
    expect(codes(force)).toEqual(["succession R44"]);
  });

  test("R38: one that leaves, a year after the receipt of its notice; R38: a later day that the notice names", () => {
    const notice = (more: object): TreatyEvent[] => [
      ...threeDeposits,
      { kind: "withdrawalNotified", participant: "ISL", date: "2021-05-01", ...more },
    ];
    const exit = clause(clauses(notice({}), "2021-05-01", "ISL"), "exit");
    expect(exit).toMatchObject({
      article: "12(1)",
      outcome: { is: "date", on: "2022-05-01", since: "2021-05-01" },
      event: "2021-05-01/withdrawalNotified/ISL",
    });
    expect(codes(exit)).toEqual([]);
    const named = clause(clauses(notice({ effectiveOn: "2022-12-31" }), "2021-05-01", "ISL"), "exit");
    expect(named.outcome).toMatchObject({ on: "2022-12-31" });
    expect(named.derivation?.outcome).toMatchObject({ on: "2022-05-01" });
    expect(codes(named)).toEqual(["namedDate R38"]);
    expect(clauses(notice({}), "2021-04-30", "ISL").some((each) => each.clause === "exit")).toBe(false);
  });

  test("R38: an organization ceases with its members", () => {
    const events: TreatyEvent[] = [
      ...threeDeposits,
      accession("NOR", "2020-02-01"),
      accession("LGE", "2020-02-02"),
      { kind: "withdrawalNotified", participant: "NOR", date: "2021-05-01" },
    ];
    const exit = clause(clauses(events, "2022-06-01", "LGE"), "exit");
    expect(exit).toMatchObject({
      article: "12(2)",
      outcome: { on: "2022-05-01" },
      event: null,
      derivation: null,
    });
    expect(codes(exit)).toEqual(["organizationWithMembers R38"]);
  });

  test("R44: a State that is gone is bound no more, without any clause", () => {
    const gone = { id: "YUG", kind: "state", until: "2021-06-01" } as const;
    const chronicle = replay(compile(beacons, { participants: [gone] }), [
      ...threeDeposits,
      accession("YUG", "2020-02-01"),
    ]);
    const exit = clause(explain(chronicle, "2021-06-01", { participant: "YUG" }).clauses, "exit");
    expect(exit).toMatchObject({ outcome: { on: "2021-06-01" }, event: null, derivation: null });
    expect(codes(exit)).toEqual(["ceasedToExist R44"]);
  });

  test("R44: nor is it in force for a State that was gone before its day", () => {
    const gone = { id: "YUG", kind: "state", until: "2020-03-10" } as const;
    const record = replay(compile(beacons, { participants: [gone] }), [
      ...threeDeposits,
      accession("YUG", "2020-02-01"),
    ]);
    const force = (on: string) =>
      clause(explain(record, on, { participant: "YUG" }).clauses, "entryIntoForceForParticipant").outcome;
    expect(force("2020-03-09")).toMatchObject({
      is: "date",
      on: participantStatus(record, "YUG", "2020-03-09").inForceFrom,
    });
    expect(force("2020-03-10")).toEqual({ is: "waiting", missing: [] });
    expect(participantStatus(record, "YUG", "2020-03-10").inForceFrom).toBeNull();
  });

  test("R35: one that is not yet a party to the parent waits for that, though the protocol is in force", () => {
    const protocol = defineTreaty({
      ...beacons,
      groups: [],
      weights: [],
      parts: [],
      id: "protocol",
      parents: ["beacons"],
      floor: { article: "6", when: { anchor: "entryIntoForceForParticipant", regime: "beacons" } },
    });
    const record = replay(compile(protocol), threeDeposits, {
      parents: [chronicleOf([...threeDeposits.slice(1), accession("NOR", "2020-02-01")])],
    });
    const force = clause(
      explain(record, "2020-06-01", { participant: "DNK" }).clauses,
      "entryIntoForceForParticipant",
    );
    expect(participantStatus(record, "DNK", "2020-06-01")).toMatchObject({
      status: "contracting",
      inForceFrom: null,
    });
    expect(force.outcome).toMatchObject({
      is: "waiting",
      missing: [{ article: "6", text: "the entry into force for it of the Convention on Beacons" }],
    });
  });

  test("R24: an instrument that names a later day: certain with the deposit, as the next dates say", () => {
    const named = defineTreaty({
      ...beacons,
      consent: [{ article: "10(3)", kinds: ["accession"], namedDate: "later" }],
    });
    const record = replay(compile(named), [
      ...threeDeposits,
      { ...accession("NOR", "2020-06-01"), effectiveOn: "2020-12-01" },
    ]);
    expect(explain(record, "2020-06-01", { participant: "NOR" }).clauses).toMatchObject([
      {
        clause: "consent",
        article: "10(3)",
        outcome: { is: "date", on: "2020-12-01", since: "2020-06-01" },
        kind: "accession",
      },
    ]);
    expect(nextDates(record, "2020-06-01")).toContainEqual(
      expect.objectContaining({ date: "2020-12-01", fact: "consent", participant: "NOR" }),
    );
  });

  test("R49: what outlives the exit is said, with its article", () => {
    const lasting = {
      ...beacons,
      exit: {
        article: "12(1)",
        when: { after: { anchor: "notice" }, period: { years: 1 } },
        survives: { article: "12(3)" },
      },
    } as const;
    const chronicle = replay(compile(lasting), [
      ...threeDeposits,
      { kind: "withdrawalNotified", participant: "ISL", date: "2021-05-01" },
    ]);
    const exit = clause(explain(chronicle, "2021-05-01", { participant: "ISL" }).clauses, "exit");
    expect(codes(exit)).toEqual(["survives R49"]);
    expect(exit?.notes[0]?.text).toContain("article 12(3)");
  });

  test("R35: one that leaves the parent treaty leaves this one too", () => {
    const parent = chronicleOf([
      ...threeDeposits,
      { kind: "withdrawalNotified", participant: "ISL", date: "2021-05-01" },
    ]);
    const protocol = defineTreaty({
      ...beacons,
      groups: [],
      weights: [],
      parts: [],
      id: "protocol",
      parents: ["beacons"],
      exit: {
        article: "7(1)",
        when: { after: { anchor: "notice" }, period: { years: 1 } },
        ceasesWithParent: { article: "7(2)", treaty: "beacons" },
      },
    });
    const chronicle = replay(compile(protocol), threeDeposits, { parents: [parent] });
    const exit = clause(explain(chronicle, "2022-06-01", { participant: "ISL" }).clauses, "exit");
    expect(exit).toMatchObject({ article: "7(2)", outcome: { on: "2022-05-01" }, derivation: null });
    expect(codes(exit)).toEqual(["withParent R35"]);
  });

  test("an expulsion is no notice: nothing to derive", () => {
    const events: TreatyEvent[] = [
      ...threeDeposits,
      { kind: "expulsion", participant: "ISL", date: "2021-05-01" },
    ];
    expect(clause(clauses(events, "2021-05-01", "ISL"), "exit")).toMatchObject({
      article: "",
      derivation: null,
      event: "2021-05-01/expulsion/ISL",
    });
  });
});
