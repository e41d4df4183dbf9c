import { describe, expect, test } from "vitest";
import { countOut } from "../../src/answers/count-out.js";
import type { TallyDerivation } from "../../src/clauses/derivation.js";
import type { Tally } from "../../src/clauses/tally.js";
import type { When } from "../../src/clauses/when.js";
import type { Definition } from "../../src/definition/definition.js";
import { type Chronicle, sightOf } from "../../src/lifecycle/chronicle.js";
import { derive } from "../../src/lifecycle/derive.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { accede, act, chronicle, ratify, THREE, treaty } from "./treaty.js";

const entryOf = (of: Chronicle, on: DateText, regime = 0) => {
  const { ledger, day } = sightOf(of, on);
  const clause = ledger.rules.regimes[regime]?.entry;
  if (clause === undefined) throw new Error("no such regime");
  return derive(ledger, clause.when, clause.article, day, countOut, { regime });
};

const first = (tally: Tally, atLeast = 3): Definition["entry"] => ({
  article: "23",
  when: { first: { tally, is: { atLeast } } },
});

const counted = (
  tally: Tally,
  events: readonly TreatyEvent[],
  on: DateText = "2020-12-31",
  more: Partial<Definition> = {},
): TallyDerivation => {
  const { condition } = entryOf(chronicle(treaty({ entry: first(tally, 90), ...more }), events), on);
  if (condition?.comparison === undefined) throw new Error("no comparison");
  return condition.comparison;
};

const short = ({
  participant,
  date,
  ...rest
}: TallyDerivation["counted"][number] & { readonly why?: string; readonly rule?: string }) =>
  [participant, date, ...("why" in rest ? [rest.why, rest.rule] : [])].join(" ");

describe("how a date was reached", () => {
  test("a node for each node of the expression, and the events that counted, in order", () => {
    const of = chronicle(treaty(), [...accede({ SWE: "2020-04-02" }), ...THREE].reverse());
    const derivation = entryOf(of, "2020-04-02");
    expect(derivation).toMatchObject({
      outcome: { is: "date", on: "2020-05-01", since: "2020-04-01" },
      parts: [
        {
          outcome: { is: "date", on: "2020-04-01", since: "2020-04-01" },
          condition: { on: "2020-04-01", holds: true, comparison: { need: 3, have: 3, notCounted: [] } },
        },
      ],
    });
    expect(derivation.parts[0]?.condition?.comparison?.counted).toEqual([
      { event: "2020-03-01/accession/ISL", kind: "accession", participant: "ISL", date: "2020-03-01" },
      { event: "2020-03-10/accession/NOR", kind: "accession", participant: "NOR", date: "2020-03-10" },
      { event: "2020-04-01/accession/DNK", kind: "accession", participant: "DNK", date: "2020-04-01" },
    ]);
  });

  test("while it waits, how the condition stands on the day", () => {
    const derivation = entryOf(chronicle(treaty(), THREE), "2020-03-31");
    expect(derivation.outcome).toMatchObject({
      is: "waiting",
      missing: [{ article: "23(1)", need: 3, have: 2, lack: 1 }],
    });
    expect(derivation.parts[0]?.condition).toMatchObject({ on: "2020-03-31", holds: false });
  });

  test("R51: what is not derivable says why", () => {
    const definition = treaty({
      parents: ["parent"],
      entry: { article: "23", when: { anchor: "threshold", regime: "parent" } },
    });
    expect(entryOf(chronicle(definition, []), "2020-12-31").outcome).toEqual({
      is: "notDerivable",
      why: "the chronicle of parent was not given",
    });
    const unsigned = treaty({ signature: [], entry: { article: "23", when: { anchor: "opening" } } });
    expect(entryOf(chronicle(unsigned, []), "2020-12-31").outcome).toEqual({
      is: "notDerivable",
      why: "the treaty has no period for signature",
    });
  });

  test.each<[When<"treaty">, string]>([
    [{ anchor: "closing" }, "2021-01-15"],
    [{ anchor: "opening" }, "2020-01-15"],
    [{ anchor: "adoption" }, "2020-01-15"],
    [{ after: { anchor: "opening" }, period: { years: 1 } }, "2021-01-15"],
  ])("from %j: %s", (when, date) => {
    const derivation = entryOf(chronicle(treaty({ entry: { article: "23", when } }), []), "2020-06-01");
    expect(derivation.outcome).toEqual({ is: "date", on: date, since: "2020-01-15" });
  });

  test("one participant's date is derived as the engine found it", () => {
    const of = chronicle(treaty(), [...THREE, ...accede({ SWE: "2020-06-01" })]);
    const { ledger, day } = sightOf(of, "2020-12-31");
    const joining = ledger.rules.definition.joining;
    const slot = ledger.slotOf("SWE");
    if (joining === undefined) throw new Error("no clause");
    expect(derive(ledger, joining.when, joining.article, day, countOut, { slot }).outcome).toEqual({
      is: "date",
      on: "2020-07-01",
      since: "2020-06-01",
    });
  });

  test("a base that is frozen on a day does not lose sight of the participant", () => {
    const frozen: When<"participant"> = {
      latest: [
        {
          first: {
            tally: { count: "consents" },
            is: {
              atLeast: {
                share: [1, 2],
                of: { tally: { count: "consents" } },
                frozenOn: { anchor: "adoption" },
              },
            },
          },
        },
        { after: { anchor: "consent" }, period: { days: 30 } },
      ],
    };
    const definition = treaty({
      joining: { article: "23(2)", when: frozen, startsAt: "threshold", floor: "written" },
    });
    const of = chronicle(definition, [...THREE, ...accede({ SWE: "2020-06-01" })]);
    const { ledger, day } = sightOf(of, "2020-12-31");
    const slot = ledger.slotOf("SWE");
    const when = ledger.rules.definition.joining?.when;
    if (when === undefined) throw new Error("no clause");
    expect(derive(ledger, when, "23(2)", day, countOut, { slot }).parts[1]?.outcome).toEqual({
      is: "date",
      on: "2020-07-01",
      since: "2020-06-01",
    });
  });
});

describe("a tally, counted out", () => {
  test("R11: kinds that do not count are listed with the reason", () => {
    const events = [...ratify({ ISL: "2020-02-01" }), ...accede({ NOR: "2020-02-02" })];
    const tally = counted({ count: "consents", kinds: ["ratification"] }, events);
    expect(tally.counted.map(short)).toEqual(["ISL 2020-02-01"]);
    expect(tally.notCounted.map(short)).toEqual(["NOR 2020-02-02 kind R11"]);
    expect(tally.have).toBe(1);
  });

  test("R13: so are those outside the group", () => {
    const tally = counted(
      { count: "consents", of: { memberOf: "EUE" } },
      accede({ FRA: "2020-02-01", ISL: "2020-02-02" }),
    );
    expect(tally.counted.map(short)).toEqual(["FRA 2020-02-01"]);
    expect(tally.notCounted.map(short)).toEqual(["ISL 2020-02-02 group R13"]);
  });

  test("R10: so are organizations, and the policy is named where the number rests on it", () => {
    const alone = accede({ EUE: "2020-02-01" });
    const beside = accede({ EUE: "2020-02-01", FRA: "2020-02-02" });
    const notAdditional: Tally = { count: "consents", organizations: "notAdditional" };
    expect(counted(notAdditional, alone)).toMatchObject({
      have: 1,
      notCounted: [],
      policy: "organizationAlone",
    });
    expect(
      counted(notAdditional, alone, "2020-12-31", { policies: { organizationAlone: "notCounted" } }),
    ).toMatchObject({
      have: 0,
      counted: [],
      policy: "organizationAlone",
    });
    const covered = counted(notAdditional, beside);
    expect(covered.notCounted.map(short)).toEqual(["EUE 2020-02-01 organization R10"]);
    expect(covered).not.toHaveProperty("policy");
    for (const organizations of ["notCounted", "statesOnly"] as const) {
      const tally = counted({ count: "consents", organizations }, alone);
      expect(tally.notCounted.map(short)).toEqual(["EUE 2020-02-01 organization R10"]);
      expect(tally).not.toHaveProperty("policy");
    }
    expect(counted({ count: "consents", organizations: "counted" }, alone)).toMatchObject({
      have: 1,
      notCounted: [],
    });
  });

  test("R12: so are instruments that were withdrawn", () => {
    const events = [
      ...accede({ ISL: "2020-02-01", NOR: "2020-02-02" }),
      act("instrumentWithdrawn", "ISL", "2020-03-01"),
    ];
    const tally = counted({ count: "consents" }, events);
    expect(tally.counted.map(short)).toEqual(["NOR 2020-02-02"]);
    expect(tally.notCounted.map(short)).toEqual(["ISL 2020-02-01 withdrawn R12"]);
    expect(counted({ count: "consents" }, events, "2020-02-29").have).toBe(2);
  });

  test("so are irregular acts, unless they have effect or are healed", () => {
    const events = [
      act("ratification", "ISL", "2020-02-01"),
      act("ratification", "NOR", "2020-02-02", { receivedByDepositary: true }),
    ];
    const tally = counted({ count: "consents" }, events);
    expect(tally.counted.map(short)).toEqual(["NOR 2020-02-02"]);
    expect(tally.notCounted.map(short)).toEqual(["ISL 2020-02-01 irregular R6"]);
    const healed = counted({ count: "consents" }, [...events, act("signature", "ISL", "2020-03-01")]);
    expect(healed.have).toBe(2);
    expect(healed.notCounted).toEqual([]);
  });

  test("R48: a healed act is judged on the day of its healing, in the list as in the number", () => {
    const events = [act("ratification", "GBR", "2020-01-31"), act("signature", "GBR", "2020-02-01")];
    // It was a member of the Union on the first day, on the second no longer.
    for (const of of [{ memberOf: "EUE" }, { not: { memberOf: "EUE" } }]) {
      const tally: Tally = { count: "consents", of };
      const { counted: number } = treatyStatus(
        chronicle(treaty({ entry: first(tally, 90) }), events),
        "2020-02-01",
      ).threshold;
      expect(counted(tally, events).counted).toHaveLength(number ?? -1);
    }
  });

  test("of signatures: those received, and irregular ones with the reason", () => {
    const tally = counted(
      { count: "signatures" },
      [
        act("signature", "ISL", "2020-02-01"),
        act("signature", "NOR", "2021-02-01"),
        ...accede({ DNK: "2020-03-01" }),
      ],
      "2021-12-31",
    );
    expect(tally.counted.map(short)).toEqual(["ISL 2020-02-01"]);
    expect(tally.notCounted.map(short)).toEqual(["NOR 2021-02-01 irregular R6"]);
  });

  test("R13: weights are told one by one", () => {
    const definition = treaty({
      weights: [{ id: "tonnage", of: { ISL: 10, NOR: 45 } }],
      entry: {
        article: "23",
        when: {
          first: {
            tally: { count: "consents", weights: "tonnage" },
            is: { atLeast: { share: [9, 10], of: { total: "tonnage" } } },
          },
        },
      },
    });
    const { condition } = entryOf(
      chronicle(definition, accede({ NOR: "2020-02-01", SWE: "2020-02-02" })),
      "2020-12-31",
    );
    expect(condition?.comparison).toMatchObject({
      need: 50,
      have: 45,
      counted: [
        { participant: "NOR", weight: 45 },
        { participant: "SWE", weight: 0 },
      ],
    });
  });

  test("of parties: those for which it is in force; those waiting and those gone, with the reason", () => {
    const part: NonNullable<Definition["parts"]>[number] = {
      id: "annex",
      consent: [],
      entry: first({ count: "parties", regime: "lighthouses" }, 9),
    };
    const of = chronicle(treaty({ parts: [part] }), [
      ...THREE,
      act("withdrawalNotified", "ISL", "2020-05-02"),
      ...accede({ SWE: "2021-05-01" }),
    ]);
    const comparison = entryOf(of, "2021-05-02", 1).condition?.comparison;
    expect(comparison?.counted.map(short)).toEqual(["NOR 2020-03-10", "DNK 2020-04-01"]);
    expect(comparison?.notCounted.map(short)).toEqual([
      "ISL 2020-03-01 left R38",
      "SWE 2021-05-01 notInForce R30",
    ]);
    expect(comparison?.have).toBe(2);
  });

  test("R42: who left and came back counts once, and both times are told", () => {
    const part: NonNullable<Definition["parts"]>[number] = {
      id: "annex",
      consent: [],
      entry: first({ count: "consents", regime: "lighthouses" }, 9),
    };
    const of = chronicle(treaty({ parts: [part] }), [
      ...THREE,
      act("withdrawalNotified", "ISL", "2020-06-01"),
      ...accede({ ISL: "2022-01-01" }),
    ]);
    const comparison = entryOf(of, "2022-01-01", 1).condition?.comparison;
    expect(comparison?.counted.map(short)).toEqual(["NOR 2020-03-10", "DNK 2020-04-01", "ISL 2022-01-01"]);
    expect(comparison?.notCounted.map(short)).toEqual(["ISL 2020-03-01 left R38"]);
  });

  test("conditions that compound are told part by part", () => {
    const entry: Definition["entry"] = {
      article: "23",
      when: {
        first: {
          all: [
            { tally: { count: "consents" }, is: { atLeast: 1 } },
            {
              any: [
                { not: { tally: { count: "consents" }, is: { atLeast: 1 } } },
                { tally: { count: "signatures" }, is: { moreThan: 1 } },
              ],
            },
          ],
        },
      },
    };
    const { condition } = entryOf(chronicle(treaty({ entry }), accede({ ISL: "2020-02-01" })), "2020-12-31");
    expect(condition).toMatchObject({
      holds: false,
      how: "all",
      parts: [
        { holds: true, comparison: { have: 1, need: 1 } },
        {
          holds: false,
          how: "any",
          parts: [
            { holds: false, how: "not", parts: [{ holds: true }] },
            { holds: false, comparison: { have: 0, need: 2 } },
          ],
        },
      ],
    });
  });

  test("a need that cannot be counted is null", () => {
    const entry: Definition["entry"] = {
      article: "23",
      when: {
        first: {
          tally: { count: "consents" },
          is: { atLeast: { share: [1, 2], of: { group: { kind: "state" } } } },
        },
      },
    };
    const { condition, outcome } = entryOf(chronicle(treaty({ entry }), THREE), "2020-12-31");
    expect(condition?.comparison).toMatchObject({ need: null, have: 3 });
    expect(outcome).toMatchObject({ is: "waiting", missing: [{ need: null, have: 3, lack: null }] });
  });
});
