import { describe, expect, test } from "vitest";
import {
  compile,
  type Definition,
  Misuse,
  project,
  replay,
  type TreatyEvent,
  treatyStatus,
} from "../../src/index.js";
import { accession, beacons, chronicleOf, league, threeDeposits } from "./beacons.js";

const twoDeposits = threeDeposits.slice(0, 2);

describe("the earliest entry into force", () => {
  test("R18: if the last deposit were made on the very day, thirty days after it", () => {
    const projection = project(chronicleOf(twoDeposits), "2020-02-29");
    expect(projection).toMatchObject({
      treaty: "beacons",
      on: "2020-02-29",
      force: { state: "notInForce", entryIntoForce: null },
      missing: [{ need: 3, have: 2, lack: 1 }],
      earliestEntryIntoForce: "2020-03-30",
      assumed: null,
    });
    // And so it is: a replay with that deposit gives the same date.
    const real = treatyStatus(chronicleOf([...twoDeposits, accession("NOR", "2020-02-29")]), "2020-02-29");
    expect(real.force.entryIntoForce).toBe("2020-03-30");
  });

  test("R51: how far the record goes, on its last day and on the day after", () => {
    const chronicle = replay(compile(beacons), {
      format: 1,
      knownUntil: "2020-02-29",
      events: [...twoDeposits],
    });
    expect(project(chronicle, "2020-02-29")).toMatchObject({ knownUntil: "2020-02-29", beyondKnown: false });
    expect(project(chronicle, "2020-03-01")).toMatchObject({ knownUntil: "2020-02-29", beyondKnown: true });
  });

  test("once it is determined, that date", () => {
    expect(project(chronicleOf(threeDeposits), "2020-03-01").earliestEntryIntoForce).toBe("2020-03-31");
    expect(project(chronicleOf(threeDeposits), "2025-01-01").earliestEntryIntoForce).toBe("2020-03-31");
  });

  test("a deposit that is not yet made on the day asked about is not presumed", () => {
    expect(project(chronicleOf(threeDeposits), "2020-02-29")).toMatchObject({
      missing: [{ lack: 1 }],
      earliestEntryIntoForce: "2020-03-30",
    });
  });

  const entry = (when: Definition["entry"]["when"]): Partial<Definition> => ({
    entry: { article: "11", when },
  });

  test("a condition that must last begins on that day", () => {
    const lasting = entry({
      lasting: { tally: { count: "consents" }, is: { atLeast: 3 } },
      period: { months: 1 },
      from: { anchor: "adoption" },
    });
    expect(project(chronicleOf(twoDeposits, lasting), "2020-02-29").earliestEntryIntoForce).toBe(
      "2020-03-29",
    );
    const atOnce = entry({
      lasting: { tally: { count: "consents" }, is: { atLeast: 3 } },
      from: { anchor: "adoption" },
    });
    expect(project(chronicleOf(twoDeposits, atOnce), "2020-02-29").earliestEntryIntoForce).toBe("2020-02-29");
  });

  test("R13: where it holds already its time is running, from the day on which it was met", () => {
    const lasting = entry({
      lasting: { tally: { count: "consents" }, is: { atLeast: 3 } },
      period: { months: 6 },
      from: { anchor: "adoption" },
    });
    const of = chronicleOf(threeDeposits, lasting);
    const { earliestEntryIntoForce: then } = project(of, "2020-07-01");
    expect(then).toBe("2020-09-01");
    expect(treatyStatus(of, "2020-08-31").force.entryIntoForce).toBeNull();
    expect(treatyStatus(of, "2020-09-01").force.entryIntoForce).toBe(then);
  });

  test("R14: a fixed date that comes later", () => {
    const later = entry({
      latest: [{ on: "2021-01-01" }, { first: { tally: { count: "consents" }, is: { atLeast: 3 } } }],
    });
    expect(project(chronicleOf(twoDeposits, later), "2020-02-29").earliestEntryIntoForce).toBe("2021-01-01");
  });

  test("R51: null where it hangs on a decision, or cannot be derived", () => {
    expect(
      project(chronicleOf([], entry({ recorded: "conference" })), "2020-02-29").earliestEntryIntoForce,
    ).toBeNull();
    const nothing = { ...entry({ anchor: "closing" }), signature: [] };
    expect(project(chronicleOf([], nothing), "2020-02-29").earliestEntryIntoForce).toBeNull();
  });
});

describe("assumed events", () => {
  const assume = (events: readonly TreatyEvent[], on = "2020-02-29") =>
    project(chronicleOf(twoDeposits), on, { assume: events }).assumed;

  test("what they would bring about", () => {
    const assumed = assume([accession("ISL", "2020-05-01"), accession("SWE", "2020-05-02")]);
    expect(assumed).toMatchObject({
      events: 2,
      force: { state: "dateDetermined", conditionMetOn: "2020-05-01", entryIntoForce: "2020-05-31" },
      missing: [],
      irregularities: [],
    });
    expect(assumed?.changes).toContainEqual(
      expect.objectContaining({
        change: "determined",
        fact: "entryIntoForce",
        on: "2020-05-31",
        participant: null,
      }),
    );
    expect(assumed?.changes).toContainEqual(
      expect.objectContaining({ fact: "entryIntoForceForParticipant", participant: "SWE", on: "2020-06-01" }),
    );
  });

  test("not enough: what would still be missing", () => {
    const projection = project(chronicleOf([]), "2020-02-29", { assume: [accession("ISL", "2020-05-01")] });
    expect(projection.missing).toMatchObject([{ lack: 3 }]);
    expect(projection.assumed).toMatchObject({ force: { state: "notInForce" }, missing: [{ lack: 2 }] });
  });

  test("one that the rules do not admit is said to be irregular", () => {
    const assumed = assume([{ kind: "ratification", participant: "NOR", date: "2020-05-01" }]);
    expect(assumed?.irregularities).toMatchObject([{ code: "notSignatory", rule: "R6", article: "10(2)" }]);
    expect(assumed?.force.state).toBe("notInForce");
  });

  test("an irregularity of the record itself is none of theirs", () => {
    const record: TreatyEvent[] = [{ kind: "ratification", participant: "NOR", date: "2020-02-01" }];
    const { assumed } = project(chronicleOf(record), "2020-02-29", {
      assume: [accession("ISL", "2020-05-01")],
    });
    expect(assumed?.irregularities).toEqual([]);
  });

  test("no event: nothing changes", () => {
    expect(assume([])).toMatchObject({ events: 0, changes: [], irregularities: [] });
  });

  test("R18: only what is dated by the day asked about counts beside them", () => {
    // Iceland's deposit of 1 March is not yet made on 29 February.
    const { assumed } = project(chronicleOf(threeDeposits), "2020-02-29", {
      assume: [accession("SWE", "2020-04-01")],
    });
    expect(assumed?.force).toMatchObject({ conditionMetOn: "2020-04-01", entryIntoForce: "2020-05-01" });
    expect(assumed?.changes.map(({ date, fact, participant }) => `${date} ${fact} ${participant}`)).toEqual([
      "2020-04-01 conditionsMet null",
      "2020-04-01 entryIntoForce null",
      "2020-04-01 entryIntoForceForParticipant DNK",
      "2020-04-01 entryIntoForceForParticipant FIN",
      "2020-04-01 consent SWE",
      "2020-04-01 entryIntoForceForParticipant SWE",
    ]);
    const next = project(chronicleOf(threeDeposits), "2020-03-01", {
      assume: [accession("SWE", "2020-04-01")],
    });
    expect(next.assumed?.force).toMatchObject({ conditionMetOn: "2020-03-01", entryIntoForce: "2020-03-31" });
  });

  test("only what was known counts beside them, as corrected by then", () => {
    const events: TreatyEvent[] = [
      ...twoDeposits,
      { ...accession("ISL", "2020-02-20"), id: "isl", knownOn: "2020-06-01" },
      {
        kind: "recordCorrection",
        date: "2020-06-02",
        refersTo: "isl",
        details: { replace: { date: "2020-09-01" } },
      },
    ];
    const metOn = (on: string, knownOn?: string) =>
      project(chronicleOf(events), on, {
        assume: [accession("SWE", "2020-07-01")],
        ...(knownOn === undefined ? {} : { knownOn }),
      }).assumed?.force.conditionMetOn;
    expect(metOn("2020-03-01", "2020-05-31")).toBe("2020-07-01");
    expect(metOn("2020-03-01", "2020-06-01")).toBe("2020-02-20");
    // Corrected, it is dated later than the day asked about.
    expect(metOn("2020-03-01")).toBe("2020-07-01");
  });

  test("R35: under a parent treaty too, only what is dated by then", () => {
    const parent = chronicleOf(threeDeposits);
    const protocol = compile({
      ...beacons,
      id: "buoys",
      parents: ["beacons"],
      entry: {
        article: "5",
        when: {
          latest: [
            { anchor: "entryIntoForce", regime: "beacons" },
            { first: { tally: { count: "consents" }, is: { atLeast: 1 } } },
          ],
        },
      },
    });
    const entry = (on: string) =>
      project(replay(protocol, [], { parents: [parent] }), on, { assume: [accession("SWE", "2020-04-01")] })
        .assumed?.force.entryIntoForce;
    expect(entry("2020-02-29")).toBeNull();
    expect(entry("2020-03-01")).toBe("2020-04-01");
  });

  test("what they would change, in the order of its days", () => {
    const told = assume([
      accession("ISL", "2020-05-02"),
      { kind: "withdrawalNotified", participant: "DNK", date: "2021-01-01" },
      { kind: "signature", participant: "AUT", date: "2020-04-01" },
    ])?.changes.map(({ date, fact, participant }) => `${date} ${fact} ${participant ?? "the treaty"}`);
    expect(told).toEqual([
      "2020-04-01 signature AUT",
      "2020-05-02 conditionsMet the treaty",
      "2020-05-02 entryIntoForce the treaty",
      "2020-05-02 entryIntoForceForParticipant DNK",
      "2020-05-02 entryIntoForceForParticipant FIN",
      "2020-05-02 consent ISL",
      "2020-05-02 entryIntoForceForParticipant ISL",
      "2021-01-01 exit DNK",
    ]);
  });

  test("the chronicle stays as it was", () => {
    const chronicle = replay(compile(beacons, { participants: league }), twoDeposits);
    const before = treatyStatus(chronicle, "2021-01-01");
    project(chronicle, "2020-02-29", { assume: [accession("ISL", "2020-05-01")] });
    expect(treatyStatus(chronicle, "2021-01-01")).toEqual(before);
  });
});

describe("what cannot be assumed is misuse, with its place", () => {
  const misuse = (assume: unknown): readonly string[] => {
    try {
      project(chronicleOf(twoDeposits), "2020-02-29", { assume: assume as never });
    } catch (error) {
      if (error instanceof Misuse) return error.mistakes.map(({ code, path }) => `${code} ${path}`);
    }
    return [];
  };
  const norway = accession("NOR", "2020-02-29");

  test.each<[string, unknown, string[]]>([
    ["no list", norway, ["wrongType assume"]],
    ["nothing", null, ["wrongType assume"]],
    ["no event", [{}], ["missing assume[0].kind", "missing assume[0].date"]],
    ["an unknown kind", [norway, { ...norway, kind: "accede" }], ["unknownKind assume[1].kind"]],
    ["a day that does not exist", [{ ...norway, date: "2020-02-30" }], ["impossibleDate assume[0].date"]],
    ["an act of nobody", [{ ...norway, participant: undefined }], ["missing assume[0].participant"]],
    ["nothing among events", [norway, null, 3], ["wrongType assume[1]", "wrongType assume[2]"]],
  ])("%s", (_, assume, mistakes) => {
    expect(misuse(assume)).toEqual(mistakes);
  });

  test("a day that exists, the last of February 2020, can be", () => {
    expect(misuse([norway])).toEqual([]);
  });
});

test("what became known later is left out: knownOn", () => {
  const events: TreatyEvent[] = [
    ...twoDeposits,
    { ...accession("ISL", "2020-02-20"), knownOn: "2020-06-01" },
  ];
  expect(project(chronicleOf(events), "2020-03-01").force.entryIntoForce).toBe("2020-03-21");
  expect(
    project(chronicleOf(events), "2020-03-01", { knownOn: "2020-05-31" }).force.entryIntoForce,
  ).toBeNull();
});
