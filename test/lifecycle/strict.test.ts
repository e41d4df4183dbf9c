import { describe, expect, test } from "vitest";
import { compile } from "../../src/lifecycle/compile.js";
import { status } from "../../src/lifecycle/status.js";
import { replayStrictly } from "../../src/lifecycle/strict.js";
import { accede, act, THREE, treaty, UNION } from "./treaty.js";

const rules = compile(treaty(), { participants: [UNION] });

describe("strict replay", () => {
  test("of a record without irregularities is the replay", () => {
    const replayed = replayStrictly(rules, THREE);
    if (!replayed.ok) throw new Error(replayed.irregularity.message);
    expect(status(replayed.chronicle, "2020-05-01").phase).toBe("inForce");
  });

  test("stops at the first irregularity in the order of the record, not of arrival", () => {
    const replayed = replayStrictly(rules, [
      act("signature", "SWE", "2022-01-01"),
      ...accede({ DNK: "2021-12-31" }),
      act("ratification", "NOR", "2020-06-01"),
      ...accede({ ISL: "2020-03-01" }),
    ]);
    if (replayed.ok) throw new Error("it found nothing");
    expect(replayed.irregularity).toMatchObject({
      code: "notSignatory",
      participant: "NOR",
      article: "22(1)",
    });
    expect(status(replayed.before, "2030-01-01").participants.map(({ participant }) => participant)).toEqual([
      "ISL",
    ]);
    expect(status(replayed.before, "2030-01-01").irregularities).toEqual([]);
  });

  test("does not ask whether a later event would heal it", () => {
    const replayed = replayStrictly(rules, [
      act("ratification", "NOR", "2020-06-01"),
      act("signature", "NOR", "2020-06-02"),
    ]);
    expect(replayed).toMatchObject({ ok: false, irregularity: { code: "notSignatory" } });
  });

  test("stops at an act that has effect all the same, since it is irregular", () => {
    const replayed = replayStrictly(rules, [
      act("accession", "NOR", "2020-06-01", { effectiveOn: "2020-07-01" }),
    ]);
    expect(replayed).toMatchObject({
      ok: false,
      irregularity: { code: "effectInInstrument", hasEffect: true },
    });
  });

  test("takes a file of events as replay does", () => {
    const file = { format: 1, knownUntil: "2020-12-31", events: THREE } as const;
    const replayed = replayStrictly(rules, file);
    expect(replayed.ok && status(replayed.chronicle, "2021-01-01").beyondKnown).toBe(true);
    const irregular = replayStrictly(rules, { ...file, events: [act("signature", "ISL", "2022-01-01")] });
    expect(irregular.ok || status(irregular.before, "2021-01-01").knownUntil).toBe("2020-12-31");
  });
});
