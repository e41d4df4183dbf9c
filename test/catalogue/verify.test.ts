/** Whose earlier time as a party a record may have lost, where entry into force comes out later than published (R52). */
import { expect, test } from "vitest";
import { type PublishedFact, verify } from "../../src/catalogue/index.js";
import { compile, type DateText, defineTreaty, replay, type TreatyEvent } from "../../src/index.js";

const treaty = defineTreaty({
  format: 1,
  id: "beacons",
  title: "Convention on Beacons",
  adoption: { article: "9", when: { on: "2020-01-15" } },
  signature: [{ article: "9", opens: { on: "2020-01-15" } }],
  consent: [
    { article: "10", kinds: ["ratification"], requires: "signature" },
    { article: "10", kinds: ["accession"] },
  ],
  entry: { article: "11", when: { first: { tally: { count: "consents" }, is: { atLeast: 2 } } } },
  exit: { article: "12", when: { anchor: "notice" } },
  notModelled: [],
});

const act = (
  kind: "signature" | "ratification" | "accession",
  participant: string,
  date: DateText,
): TreatyEvent => ({
  kind,
  participant,
  date,
});
const iceland = [act("signature", "ISL", "2020-01-15"), act("ratification", "ISL", "2020-06-01")];
const norway = [act("signature", "NOR", "2020-01-15"), act("ratification", "NOR", "2024-03-01")];
const sweden = [act("signature", "SWE", "2020-05-31"), act("ratification", "SWE", "2024-03-02")];

function found(events: readonly TreatyEvent[], date: DateText): readonly unknown[] {
  const fact: PublishedFact = {
    fact: "entryIntoForce",
    date,
    source: { title: "Depositary", verified: false },
  };
  return verify(replay(compile(treaty), events), [fact]).map((each) => [
    each.computed,
    each.verdict,
    each.lostPeriodOf,
  ]);
}

test.each([
  ["the one that came back", [...iceland, ...norway], "2024-03-01", ["NOR"]],
  ["any of those that would do", [...iceland, ...norway, ...sweden], "2024-03-01", ["NOR", "SWE"]],
  [
    "not one that signed on the published day",
    [...iceland, act("signature", "SWE", "2020-06-01"), act("ratification", "SWE", "2024-03-02")],
    "2024-03-02",
    [],
  ],
  ["not one that never signed", [...iceland, act("accession", "NOR", "2024-03-01")], "2024-03-01", []],
  [
    "also where the act has an id of its own",
    [...iceland, ...norway.map((each, index) => ({ ...each, id: `norway-${index}` }))],
    "2024-03-01",
    ["NOR"],
  ],
] as const)("R52: %s", (_says, events, computed, lost) => {
  expect(found(events, "2020-06-01")).toEqual([[computed, "differs", lost]]);
});

test.each([
  ["2020-06-02", "differs", "no earlier ratification of Norway gives that day"],
  ["2024-03-01", "equal", "nothing is late"],
  ["2024-03-02", "differs", "what the record lacks cannot make it early"],
] as const)("R52: nobody where the published day is %s, %s: %s", (published, verdict, _says) => {
  expect(found([...iceland, ...norway], published)).toEqual([["2024-03-01", verdict, []]]);
});

test("R52: of one that left and came back twice the first time in the record is asked for", () => {
  const twice: readonly TreatyEvent[] = [
    ...iceland,
    ...norway,
    { kind: "withdrawalNotified", participant: "NOR", date: "2025-01-01" },
    act("ratification", "NOR", "2026-01-01"),
  ];
  expect(found(twice, "2020-06-01")).toEqual([["2024-03-01", "differs", ["NOR"]]]);
});
