import { describe, expect, test } from "vitest";
import { check, type Definition } from "../../src/index.js";
import { definitionOf } from "../catalogue/catalogue.js";
import { beacons } from "./beacons.js";

const found = (changed: Partial<Definition> = {}) =>
  check({ ...beacons, ...changed }).map(({ level, code, path }) => `${level} ${code} ${path}`);

describe("mistakes are errors, all of them at once", () => {
  test("each with its path", () => {
    const findings = check({
      ...beacons,
      title: 3,
      colour: "red",
      entry: { article: "11", when: { anchor: "notice" } },
    });
    expect(findings.map(({ level, code, path }) => `${level} ${code} ${path}`)).toEqual(
      expect.arrayContaining([
        "error wrongType title",
        "error unknownKey colour",
        "error wrongScope entry.when.anchor",
      ]),
    );
    expect(findings.every(({ level }) => level === "error")).toBe(true);
    expect(findings.every(({ path, message }) => message.startsWith(`${path}: found `))).toBe(true);
  });

  test.each(["{", "", null, 7, []])("%j is no definition", (input) => {
    expect(check(input).some(({ level }) => level === "error")).toBe(true);
  });
});

describe("warnings: what can be used and does probably not say what was meant", () => {
  test("a threshold that asks for more than there are", () => {
    const first = (atLeast: number): Partial<Definition> => ({
      entry: {
        article: "11",
        when: {
          first: { tally: { count: "consents", of: { participants: ["NOR", "SWE"] } }, is: { atLeast } },
        },
      },
    });
    expect(found(first(3))).toContain("warning unreachable entry.when.first.is");
    expect(found(first(2)).join()).not.toContain("unreachable");
  });

  test("the same of a group under a name; of one that cannot be listed nothing is said", () => {
    const first = (is: object): Partial<Definition> => ({
      groups: [{ id: "north", is: is as never }],
      entry: {
        article: "11",
        when: { first: { tally: { count: "consents", of: { group: "north" } }, is: { moreThan: 3 } } },
      },
    });
    expect(found(first({ participants: ["NOR"] }))).toContain("warning unreachable entry.when.first.is");
    expect(found(first({ kind: "state" })).join()).not.toContain("unreachable");
  });

  test("a kind that counts and that no rule of consent admits", () => {
    expect(
      found({
        entry: {
          article: "11",
          when: { first: { tally: { count: "consents", kinds: ["approval"] }, is: { atLeast: 2 } } },
        },
      }),
    ).toContain("warning countsWithoutBinding entry.when.first.tally.kinds");
  });

  test("R7: a gap that the clause notes is no slip: Genocide XI, 'After 1 January 1950'", () => {
    expect(check(definitionOf("genocide")).filter(({ code }) => code === "gap")).toEqual([
      {
        level: "note",
        code: "gap",
        path: "consent[1].opens",
        message: expect.stringContaining(
          "on 1950-01-01 one can neither sign nor accede (R7); the clause notes: ",
        ),
      },
    ]);
  });

  test("R7: days on which one can neither sign nor accede", () => {
    const accedes = (opens: `${number}-${number}-${number}`): Partial<Definition> => ({
      consent: [{ article: "10", kinds: ["ratification", "accession", "succession"], opens: { on: opens } }],
    });
    expect(found(accedes("2021-01-01")).join()).not.toContain("gap");
    const [gap] = check({ ...beacons, ...accedes("2021-01-03") }).filter(({ code }) => code === "gap");
    expect(gap).toMatchObject({ level: "warning", path: "consent[0].opens" });
    expect(gap?.message).toContain("from 2021-01-01 to 2021-01-02 one can neither sign nor accede (R7)");
    const [day] = check({ ...beacons, ...accedes("2021-01-02") }).filter(({ code }) => code === "gap");
    expect(day?.message).toContain("on 2021-01-01 one can neither sign nor accede (R7)");
  });
});

describe("notes: what the text leaves open, and what then holds", () => {
  test.each<[string, Partial<Definition>]>([
    [
      "note floorImplied joining.floor",
      { joining: { article: "11(2)", when: { anchor: "consent" }, startsAt: "entry", floor: "implied" } },
    ],
    [
      "note signatureWithoutEnd signature[0]",
      { signature: [{ article: "10", opens: { anchor: "adoption" } }] },
    ],
    ["note monthEndAssumed exit.when.period", {}],
    ["note notModelled notModelled[0]", { notModelled: [{ article: "14", why: "amendments" }] }],
    [
      "note unverified adoption.source",
      { adoption: { ...beacons.adoption, source: { title: "a newspaper", verified: false } } },
    ],
    [
      "note organizationsUnsaid entry.when.first.tally",
      {
        signature: [
          {
            article: "10",
            opens: { anchor: "adoption" },
            closes: { on: "2020-12-31" },
            organizations: "memberSigned",
          },
        ],
        entry: { article: "11", when: { first: { tally: { count: "consents" }, is: { atLeast: 2 } } } },
      },
    ],
  ])("%s", (finding, changed) => {
    expect(found(changed)).toContain(finding);
  });

  test("a clause that is not modelled is cited by its number, or by the words in its place", () => {
    const said = check({
      ...beacons,
      notModelled: [
        { article: "14", why: "amendments" },
        { article: "Final provisions", why: "no clause on withdrawal" },
      ],
    });
    expect(said.flatMap(({ code, message }) => (code === "notModelled" ? [message] : []))).toEqual([
      "notModelled[0]: Article 14: amendments",
      "notModelled[1]: Final provisions: no clause on withdrawal",
    ]);
  });

  test("R22, R37: silence on later parties and on withdrawal", () => {
    const { joining: _j, exit: _e, ...silent } = beacons;
    const findings = check(silent).map(({ level, code }) => `${level} ${code}`);
    expect(findings).toEqual(expect.arrayContaining(["note joiningUnsaid", "note exitUnsaid"]));
  });

  test("R19: a counting of months that says what happens at their end needs no note", () => {
    const exit = {
      article: "12",
      when: { after: { anchor: "notice" }, period: { years: 1, monthEnd: "clamp" } },
    } as const;
    expect(found({ exit }).join()).not.toContain("monthEndAssumed");
  });

  test("a definition that says everything has no finding", () => {
    const exit = { article: "12", when: { after: { anchor: "notice" }, period: { days: 365 } } } as const;
    expect(found({ exit })).toEqual([]);
  });
});
