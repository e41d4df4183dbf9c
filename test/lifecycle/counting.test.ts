import { describe, expect, test } from "vitest";
import type { Condition } from "../../src/clauses/condition.js";
import type { Tally } from "../../src/clauses/tally.js";
import type { TreatyCondition, When } from "../../src/clauses/when.js";
import type { Definition } from "../../src/definition/definition.js";
import { replay } from "../../src/lifecycle/chronicle.js";
import { compile } from "../../src/lifecycle/compile.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { accede, act, chronicle, ratify, THREE, threshold, treaty, UNION } from "./treaty.js";

const entry = (first: TreatyCondition): Definition["entry"] => ({ article: "23", when: { first } });
const metOn = (definition: Definition, events: readonly TreatyEvent[], on: DateText = "2099-12-31") =>
  treatyStatus(chronicle(definition, events), on).force.conditionMetOn;
const counted = (tally: Tally, events: readonly TreatyEvent[], on: DateText = "2020-12-31") =>
  treatyStatus(chronicle(treaty({ entry: entry({ tally, is: { atLeast: 90 } }) }), events), on).threshold
    .counted;

describe("R11: participants are counted, not papers", () => {
  test("kinds that count are a list of their own", () => {
    const events = [...ratify({ ISL: "2020-02-01" }), ...accede({ NOR: "2020-02-02" })];
    expect(counted({ count: "consents" }, events)).toBe(2);
    expect(counted({ count: "consents", kinds: ["ratification"] }, events)).toBe(1);
    expect(counted({ count: "consents", kinds: ["accession"] }, events)).toBe(1);
    expect(counted({ count: "consents", kinds: ["approval"] }, events)).toBe(0);
    expect(counted({ count: "signatures" }, events)).toBe(1);
  });

  test("a second instrument is irregular and not counted", () => {
    const events = [...ratify({ ISL: "2020-02-01" }), act("accession", "ISL", "2020-03-01")];
    expect(counted({ count: "consents" }, events)).toBe(1);
  });

  test("an irregular instrument is not counted unless the depositary received it", () => {
    expect(counted({ count: "consents" }, [act("ratification", "ISL", "2020-02-01")])).toBe(0);
    expect(
      counted({ count: "consents" }, [
        act("ratification", "ISL", "2020-02-01", { receivedByDepositary: true }),
      ]),
    ).toBe(1);
  });
});

describe("R13: only some count", () => {
  const nordic = { participants: ["ISL", "NOR"] };
  const events = accede({ ISL: "2020-02-01", FRA: "2020-02-02", GBR: "2020-01-31", EUE: "2020-02-03" });

  test.each<[Tally["of"], number]>([
    [undefined, 4],
    [nordic, 1],
    [{ not: nordic }, 3],
    [{ kind: "state" }, 3],
    [{ kind: "organization" }, 1],
    // Great Britain deposited on the last day on which it was a member.
    [{ memberOf: "EUE" }, 2],
    [{ any: [nordic, { memberOf: "EUE" }] }, 3],
    [{ all: [{ kind: "state" }, { not: { memberOf: "EUE" } }] }, 1],
  ])("of %j: %i", (of, number) => {
    expect(counted({ count: "consents", ...(of === undefined ? {} : { of }) }, events)).toBe(number);
  });

  test("R48: membership on the day of the act decides; leaving the organization afterwards changes nothing", () => {
    const tally: Tally = { count: "consents", of: { memberOf: "EUE" } };
    const before = accede({ GBR: "2020-01-31" });
    expect(counted(tally, before, "2020-06-01")).toBe(1);
    expect(counted(tally, accede({ GBR: "2020-02-01" }), "2020-06-01")).toBe(0);
    expect(counted(tally, [...before, act("instrumentWithdrawn", "GBR", "2020-05-01")], "2020-06-01")).toBe(
      0,
    );
    expect(
      counted(
        tally,
        [...accede({ GBR: "2020-02-01" }), act("instrumentWithdrawn", "GBR", "2020-05-01")],
        "2020-06-01",
      ),
    ).toBe(0);
  });

  test("a named group is what the definition says", () => {
    const definition = treaty({
      groups: [{ id: "nordic", title: "Nordic States", is: { participants: ["ISL", "NOR", "SWE"] } }],
      entry: entry({ tally: { count: "consents", of: { group: "nordic" } }, is: { atLeast: 2 } }),
    });
    expect(metOn(definition, accede({ FRA: "2020-02-01", ISL: "2020-02-02" }))).toBeNull();
    expect(metOn(definition, accede({ FRA: "2020-02-01", ISL: "2020-02-02", SWE: "2020-02-03" }))).toBe(
      "2020-02-03",
    );
  });
});

describe("R13: weights in a fixed table", () => {
  const tonnage: NonNullable<Definition["weights"]>[number] = {
    id: "tonnage",
    title: "Gross tonnage",
    unit: "tons",
    of: { ISL: 10, NOR: 45, DNK: 20, EUE: 75, FRA: 15 },
  };
  const share = (part: number, whole: number, organizations?: Tally["organizations"]) =>
    treaty({
      weights: [tonnage],
      entry: entry({
        tally: {
          count: "consents",
          weights: "tonnage",
          ...(organizations === undefined ? {} : { organizations }),
        },
        is: { atLeast: { share: [part, whole], of: { total: "tonnage" } } },
      }),
    });

  test("a share of the total: the sum of the table where it states none", () => {
    // 165 in all, 40 % of it 66.
    expect(metOn(share(40, 100), accede({ ISL: "2020-02-01", NOR: "2020-02-02" }))).toBeNull();
    expect(metOn(share(40, 100), accede({ ISL: "2020-02-01", NOR: "2020-02-02", FRA: "2020-02-03" }))).toBe(
      "2020-02-03",
    );
  });

  test("or the total that it states", () => {
    const stated = treaty({ ...share(40, 100), weights: [{ ...tonnage, total: 100 }] });
    expect(metOn(stated, accede({ NOR: "2020-02-02" }))).toBe("2020-02-02");
  });

  test("one that the table does not have weighs nothing", () => {
    expect(metOn(share(1, 1000), accede({ SWE: "2020-02-01" }))).toBeNull();
  });

  test("participants named like words of the format weigh what the table says", () => {
    const words = { first: 5, lasting: 5, clock: 5, constructor: 5, share: 5, count: 5, group: 5 };
    const definition = treaty({
      weights: [{ id: "tonnage", of: words }],
      entry: entry({
        tally: { count: "consents", weights: "tonnage" },
        is: { atLeast: { share: [2, 7], of: { total: "tonnage" } } },
      }),
    });
    expect(
      metOn(definition, [
        act("accession", "first", "2020-02-01"),
        act("accession", "constructor", "2020-02-02"),
      ]),
    ).toBe("2020-02-02");
  });

  test("R10: not additional in weight either: the members' instruments replace the organization's", () => {
    const definition = share(60, 165, "notAdditional");
    expect(metOn(definition, accede({ EUE: "2020-02-01" }))).toBe("2020-02-01");
    expect(metOn(definition, accede({ FRA: "2020-01-20", EUE: "2020-02-01" }))).toBeNull();
    expect(metOn(definition, accede({ FRA: "2020-01-20", EUE: "2020-02-01", NOR: "2020-02-02" }))).toBe(
      "2020-02-02",
    );
  });

  test("R10: alone, it weighs nothing where the policy says so", () => {
    const definition = {
      ...share(60, 165, "notAdditional"),
      policies: { organizationAlone: "notCounted" },
    } as const;
    expect(metOn(definition, accede({ EUE: "2020-02-01" }))).toBeNull();
  });

  test("a threshold by weight is no simple number", () => {
    const of = chronicle(share(40, 100), accede({ ISL: "2020-02-01" }));
    expect(treatyStatus(of, "2020-02-01").threshold).toEqual({
      article: "23",
      required: null,
      counted: null,
    });
    expect(treatyStatus(of, "2020-02-01").missing).toEqual([
      {
        article: "23",
        text: "instruments of ratification, acceptance, approval or accession, accounting for 33.94 % more of the Gross tonnage (56 of 165 tons)",
        need: 66,
        have: 10,
        lack: 56,
      },
    ]);
  });

  test("a threshold by number and by weight needs both (Paris 21(1))", () => {
    const both = treaty({
      weights: [tonnage],
      entry: entry({
        all: [
          { tally: { count: "consents" }, is: { atLeast: 3 } },
          {
            tally: { count: "consents", weights: "tonnage" },
            is: { atLeast: { share: [55, 100], of: { total: "tonnage" } } },
          },
        ],
      }),
    });
    const light = accede({ ISL: "2020-02-01", FRA: "2020-02-02", DNK: "2020-02-03" });
    expect(metOn(both, light)).toBeNull();
    expect(metOn(both, accede({ NOR: "2020-02-01", EUE: "2020-02-02" }))).toBeNull();
    expect(metOn(both, [...light, ...accede({ NOR: "2020-02-04", EUE: "2020-02-05" })])).toBe("2020-02-05");
  });
});

describe("R13: a fraction of a base", () => {
  const fraction = (
    bound: "atLeast" | "moreThan",
    part: number,
    whole: number,
    of: Extract<Exclude<TallyBound, number>, object>["of"],
    frozenOn?: When<"treaty">,
  ): Condition => {
    const amount = { share: [part, whole] as const, of, ...(frozenOn === undefined ? {} : { frozenOn }) };
    return {
      tally: { count: "consents" },
      is: bound === "atLeast" ? { atLeast: amount } : { moreThan: amount },
    };
  };
  type TallyBound = Extract<Condition, { readonly is: unknown }>["is"] extends infer B
    ? B extends { readonly atLeast: infer A }
      ? A
      : never
    : never;
  const met = (first: Condition, events: readonly TreatyEvent[]) =>
    metOn(treaty({ entry: entry(first as TreatyCondition) }), events);
  const three = { group: { participants: ["ISL", "NOR", "DNK"] } } as const;

  test("two thirds of three are two, more than two thirds three", () => {
    const events = accede({ ISL: "2020-02-01", NOR: "2020-02-02", DNK: "2020-02-03" });
    expect(met(fraction("atLeast", 2, 3, three), events)).toBe("2020-02-02");
    expect(met(fraction("moreThan", 2, 3, three), events)).toBe("2020-02-03");
  });

  test("two thirds of sixty are forty", () => {
    const states = Array.from({ length: 60 }, (_, i) => `S${String(i).padStart(2, "0")}`);
    const base = { group: { participants: states } };
    const deposits = (n: number) => states.slice(0, n).map((id) => act("accession", id, "2020-02-01"));
    expect(met(fraction("atLeast", 2, 3, base), deposits(39))).toBeNull();
    expect(met(fraction("atLeast", 2, 3, base), deposits(40))).toBe("2020-02-01");
    expect(met(fraction("moreThan", 2, 3, base), deposits(40))).toBeNull();
    expect(met(fraction("moreThan", 2, 3, base), deposits(41))).toBe("2020-02-01");
  });

  test("of the signatories: a base that moves", () => {
    const base = { tally: { count: "signatures" } } as const;
    const events = [
      ...["A", "B", "C", "D"].map((id) => act("signature", id, "2020-02-01")),
      act("ratification", "A", "2020-03-01"),
      act("signature", "E", "2020-03-15"),
      act("ratification", "B", "2020-04-01"),
      act("ratification", "C", "2020-05-01"),
    ];
    // Half of four would be two; there are five by then, so it takes three.
    expect(met(fraction("atLeast", 1, 2, base), events)).toBe("2020-05-01");
  });

  test("frozen on a day: what joins the base later does not raise it", () => {
    const base = { tally: { count: "signatures" } } as const;
    const events = [
      ...["A", "B", "C", "D"].map((id) => act("signature", id, "2020-02-01")),
      act("ratification", "A", "2020-03-01"),
      act("signature", "E", "2020-03-15"),
      act("ratification", "B", "2020-04-01"),
      act("ratification", "C", "2020-05-01"),
    ];
    expect(met(fraction("atLeast", 1, 2, base, { on: "2020-03-01" }), events)).toBe("2020-04-01");
  });

  test("of the members of an organization on the day", () => {
    const base = { group: { memberOf: "EUE" } } as const;
    // Three members until 31 January: two of them are needed; two afterwards: one is.
    const half = fraction("atLeast", 1, 2, base);
    expect(met(half, accede({ FRA: "2020-01-20" }))).toBe("2020-02-01");
    expect(met(half, accede({ FRA: "2020-01-20", DEU: "2020-01-21" }))).toBe("2020-01-21");
    expect(met(half, accede({ FRA: "2020-02-01" }))).toBe("2020-02-01");
  });

  test("a base that nobody can list makes no condition true", () => {
    for (const base of [
      { group: { kind: "state" } },
      { group: { memberOf: "ASEAN" } },
      { group: { not: { memberOf: "EUE" } } },
    ] as const) {
      expect(met(fraction("atLeast", 1, 2, base), THREE)).toBeNull();
      expect(met(fraction("moreThan", 1, 2, base), THREE)).toBeNull();
    }
  });

  test("a base frozen on a day that has not come makes no condition true", () => {
    expect(met(fraction("atLeast", 1, 3, three, { recorded: "conference" }), THREE)).toBeNull();
    const signatures = { tally: { count: "signatures" } } as const;
    const events = [
      act("accession", "NOR", "2020-02-01"),
      ...["A", "B", "C", "D"].map((id) => act("signature", id, "2020-05-01")),
      act("ratification", "A", "2020-07-01"),
    ];
    expect(met(fraction("atLeast", 1, 2, signatures, { on: "2020-06-01" }), events)).toBe("2020-07-01");
  });
});

describe("parties are counted from the day on which the treaty is in force for them", () => {
  const part: NonNullable<Definition["parts"]>[number] = {
    id: "annex",
    consent: [],
    entry: {
      article: "A1",
      when: { first: { tally: { count: "parties", regime: "lighthouses" }, is: { atLeast: 4 } } },
    },
  };
  const annex = (events: readonly TreatyEvent[], on: DateText) =>
    treatyStatus(chronicle(treaty({ parts: [part] }), events), on).parts[0]?.force.entryIntoForce;

  test("not from their deposit", () => {
    const events = [...THREE, ...accede({ SWE: "2020-06-01" })];
    expect(annex(events, "2020-06-30")).toBeNull();
    expect(annex(events, "2020-07-01")).toBe("2020-07-01");
  });

  test("and no longer once they have left", () => {
    const events = [
      ...THREE,
      act("withdrawalNotified", "ISL", "2020-05-01"),
      ...accede({ SWE: "2021-05-01" }),
    ];
    expect(annex(events, "2030-01-01")).toBeNull();
  });
});

describe("another treaty", () => {
  const parent = chronicle(treaty({ id: "parent", entry: threshold(1, 0) }), [
    ...accede({ NOR: "2020-02-01", ISL: "2020-03-01" }),
    act("signature", "SWE", "2020-03-01"),
  ]);
  const child = (clauses: Parameters<typeof treaty>[0], events: readonly TreatyEvent[], parents = [parent]) =>
    replay(
      compile(treaty({ parents: ["parent"], signature: [], ...clauses }), { participants: [UNION] }),
      events,
      {
        parents,
      },
    );
  const codes = (of: ReturnType<typeof child>) =>
    treatyStatus(of, "2099-12-31").irregularities.map(({ code, participant }) => `${code} ${participant}`);

  test("R35: only its parties may join, judged on the day of the act", () => {
    const consent = [{ article: "22", kinds: ["accession"], who: { partyTo: "parent" } }] as const;
    expect(
      codes(child({ consent }, accede({ NOR: "2020-02-01", ISL: "2020-03-30", SWE: "2020-03-30" }))),
    ).toEqual(["notEligible ISL", "notEligible SWE"]);
    expect(codes(child({ consent }, accede({ ISL: "2020-03-31" })))).toEqual([]);
  });

  test("R35: or only its signatories", () => {
    const consent = [{ article: "22", kinds: ["accession"], who: { signatoryTo: "parent" } }] as const;
    expect(codes(child({ consent }, accede({ NOR: "2020-03-01", SWE: "2020-03-01" })))).toEqual([
      "notEligible NOR",
    ]);
  });

  test("R35: one that was its party and left was one on the days before", () => {
    const left = chronicle(treaty({ id: "parent", entry: threshold(1, 0) }), [
      ...accede({ NOR: "2020-02-01" }),
      act("withdrawalNotified", "NOR", "2020-06-01"),
      act("accession", "NOR", "2022-06-01"),
    ]);
    const consent = [{ article: "22", kinds: ["accession"], who: { partyTo: "parent" } }] as const;
    expect(codes(child({ consent }, accede({ NOR: "2021-05-31" }), [left]))).toEqual([]);
    expect(codes(child({ consent }, accede({ NOR: "2021-06-01" }), [left]))).toEqual(["notEligible NOR"]);
  });

  test("R35: its date is the floor", () => {
    const latest: Definition["entry"] = {
      article: "23",
      when: {
        latest: [
          { anchor: "entryIntoForce", regime: "parent" },
          { first: { tally: { count: "consents" }, is: { atLeast: 1 } } },
        ],
      },
    };
    const of = child({ entry: latest }, accede({ FRA: "2020-01-20" }));
    expect(treatyStatus(of, "2020-12-31").force.entryIntoForce).toBe("2020-02-01");
  });

  test("a share of its parties is counted", () => {
    const half: Definition["entry"] = {
      article: "23",
      when: {
        first: {
          tally: { count: "consents" },
          is: { atLeast: { share: [1, 1], of: { group: { partyTo: "parent" } } } },
        },
      },
    };
    const of = child({ entry: half }, accede({ FRA: "2020-06-01", DEU: "2020-06-02" }));
    expect(treatyStatus(of, "2020-12-31").force.conditionMetOn).toBe("2020-06-02");
  });

  test("R51: without its chronicle the date is not derivable, and nobody is its party", () => {
    const anchored: Definition["entry"] = {
      article: "23",
      when: { anchor: "entryIntoForce", regime: "parent" },
    };
    expect(treatyStatus(child({ entry: anchored }, [], []), "2099-12-31").force.entryIntoForce).toBeNull();
    const consent = [
      {
        article: "22",
        kinds: ["accession"],
        who: { any: [{ partyTo: "parent" }, { signatoryTo: "parent" }] },
      },
    ] as const;
    expect(codes(child({ consent }, accede({ NOR: "2020-06-01" }), []))).toEqual(["notEligible NOR"]);
  });

  test("a participant's own date under it can be counted from", () => {
    const joining: Definition["joining"] = {
      article: "23(2)",
      when: {
        latest: [
          { after: { anchor: "consent" }, period: { days: 30 } },
          { anchor: "entryIntoForceForParticipant", regime: "parent" },
        ],
      },
      startsAt: "threshold",
      floor: "written",
    };
    const of = child({ joining, entry: threshold(1, 0) }, accede({ FRA: "2020-01-20", ISL: "2020-02-01" }));
    const isl = chronicle(treaty(), []);
    expect(treatyStatus(isl, "2020-01-15").counts.parties).toBe(0);
    expect(treatyStatus(of, "2020-03-30").counts.parties).toBe(1);
    // Its own period would end on 2 March; the parent is in force for it from 31 March.
    expect(treatyStatus(of, "2020-03-31").counts.parties).toBe(2);
  });
});
