import { describe, expect, test } from "vitest";
import { lampsOn, type Ran } from "./cli.js";

const acts = (...events: readonly object[]) => ({ "more.json": JSON.stringify(events) });
const reserved = {
  kind: "reservation",
  id: "r",
  participant: "NOR",
  date: "2020-09-01",
  details: { provisions: ["4(1)", "9"], notifiedOn: "2020-10-01" },
};
const objected = { kind: "objection", participant: "ISL", date: "2021-03-01", refersTo: "r" };

/** The convention on lamps is in force from 1 October 2020 for Iceland, Denmark and Norway. */
function between(words: string, ...events: readonly object[]): Promise<Ran> {
  return lampsOn(`relation ${words} --add-events more.json`, { files: acts(...events) });
}

/** What is printed, on one line. */
const flat = ({ out }: Ran) => out.replace(/\s+/g, " ");

describe("relation TREATY A B", () => {
  test("says whether it is in force between the two, since when and why", async () => {
    const said = flat(await between("ISL NOR --on 2021-02-28"));
    expect(said).toContain(
      "Iceland and Norway on 28 February 2021 In force between the two since 1 October 2020.",
    );
    expect(said).toContain(
      "Why Iceland, 1 October 2020: the treaty is in force for it from this day (article 11(1), R30).",
    );
    expect(said).not.toContain("Reservations");
  });

  test("tells each reservation with what the other made of it", async () => {
    const said = flat(await between("ISL NOR --on 2021-03-01", reserved, objected));
    expect(said).toContain(
      "Reservations Norway to articles 4(1) and 9: objected to, the provisions not applied between the two to its extent, since 1 March 2021.",
    );
    expect(said).toContain("Iceland, 1 March 2021: it objected, not to the treaty's being in force");
    expect(said).toContain("(VCLT 20(4)(b), 21(3), R27).");
  });

  test("and one that has been withdrawn", async () => {
    const withdrawn = { kind: "reservationWithdrawn", participant: "NOR", date: "2022-01-01", refersTo: "r" };
    const said = flat(await between("ISL NOR --on 2022-01-01", reserved, withdrawn));
    expect(said).toContain(
      "Reservations Norway, 1 January 2022: it withdrew its reservation (VCLT 22(3)(a), R49).",
    );
  });

  test.each([
    ["ISL SWE --on 2020-09-30", "Not in force between the two yet: from 2 October 2020."],
    ["ISL FIN --on 2021-02-28", "Not in force between the two."],
    [
      "ISL SWE --on 2024-01-10",
      "In force between the two since 2 October 2020 until 10 January 2025, that day not included.",
    ],
    [
      "ISL SWE --on 2025-01-10",
      "Not in force between the two any longer: it was from 2 October 2020 until 10 January 2025",
    ],
  ])("%s: %s", async (words, said) => {
    expect(flat(await between(words))).toContain(said);
  });

  test("that its operation is suspended", async () => {
    const said = flat(
      await between("ISL NOR --on 2021-02-28", { kind: "operationSuspended", date: "2021-01-01" }),
    );
    expect(said).toContain("since 1 October 2020; its operation is suspended.");
  });

  test("takes names, and says for whom else one is used", async () => {
    const { json } = await lampsOn("relation Iceland norway --on 2021-02-28 --json");
    expect(json).toMatchObject({ a: "ISL", b: "NOR" });
    const korea = await lampsOn("relation ISL Korea --on 2021-02-28");
    expect(korea.code === 2 ? korea.faults.join(" ") : flat(korea)).toMatch(/Korea/);
  });

  test("--json has the keys that others rely on", async () => {
    const { json } = await between("ISL NOR --on 2021-03-01 --json", reserved, objected);
    expect(json).toMatchObject({
      inForce: true,
      from: "2020-10-01",
      until: null,
      version: [],
      modifiedBy: [{ reservation: "r", by: "NOR", provisions: ["4(1)", "9"], effect: "objected" }],
    });
    expect(json.because.at(-1)).toMatchObject({ rule: "R27", article: "VCLT 20(4)(b), 21(3)" });
  });

  test("--known-on leaves out what was not known", async () => {
    const { json } = await between("ISL NOR --on 2021-04-01 --known-on 2021-03-31 --json", reserved, {
      ...objected,
      knownOn: "2021-04-01",
    });
    expect(json.modifiedBy).toMatchObject([{ effect: "pending" }]);
  });

  test("a treaty between one and itself, or one name only, is bad usage", async () => {
    const same = await lampsOn("relation ISL Iceland --on 2021-02-28");
    expect(same.code).toBe(2);
    expect(same.faults).toEqual([expect.stringContaining("name another participant")]);
    const one = await lampsOn("relation ISL");
    expect(one.code).toBe(2);
    expect(one.faults.join()).toContain("B");
  });
});
