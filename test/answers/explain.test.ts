import { describe, expect, test } from "vitest";
import {
  type ClauseDerivation,
  compile,
  type Definition,
  defineTreaty,
  explain,
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
  test("who never acted, or only signed, has no clause applied to it", () => {
    const signed: TreatyEvent = { kind: "signature", participant: "NOR", date: "2020-02-01" };
    expect(clauses([signed], "2020-04-01", "NOR")).toEqual([]);
    expect(clauses([signed], "2020-04-01", "CHE")).toEqual([]);
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
      derivation: null,
      event: "2021-05-01/expulsion/ISL",
    });
  });
});
