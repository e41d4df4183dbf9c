/**
 * The Optional Protocol on the involvement of children in armed conflict: three months for those who deposited before
 * it was in force, one month for those who came after (article 10). Of its parent only this matters here: whoever has
 * signed it, or is a party to it, may sign, and any State may accede (article 9).
 */
import { describe, expect, test } from "vitest";
import {
  compile,
  type DateText,
  defineTreaty,
  explain,
  replay,
  type TreatyEvent,
  treatyStatus,
} from "../../src/index.js";
import { participants } from "../../src/register/index.js";
import { irregular, LATER, standing } from "./cases.js";

/** The binding declaration on the age of voluntary recruitment, due with every instrument (article 3(2)). */
const AGE = "age of voluntary recruitment";

const protocol = defineTreaty({
  format: 1,
  id: "children-in-armed-conflict",
  title:
    "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict",
  mtdsg: "IV-11-b",
  adoption: { article: "General Assembly resolution 54/263", when: { on: "2000-05-25" } },
  signature: [{ article: "9(1)", opens: { on: "2000-05-25" }, who: { kind: "state" } }],
  consent: [
    {
      article: "9(2)",
      kinds: ["ratification"],
      requires: "signature",
      who: { kind: "state" },
      declaration: AGE,
    },
    { article: "9(2)", kinds: ["accession"], who: { kind: "state" }, declaration: AGE },
  ],
  entry: {
    article: "10(1)",
    when: {
      after: {
        first: { tally: { count: "consents", kinds: ["ratification", "accession"] }, is: { atLeast: 10 } },
      },
      period: { months: 3 },
    },
  },
  joining: {
    article: "10(2)",
    when: { after: { anchor: "consent" }, period: { months: 1 } },
    startsAt: "entry",
    floor: "implied",
  },
  exit: { article: "11(1)", when: { after: { anchor: "notice" }, period: { years: 1 } } },
  notModelled: [
    { article: "11(1)", why: "A denunciation does not take effect during an armed conflict of its maker." },
  ],
});

const declares = (participant: string, date: DateText): TreatyEvent => ({
  kind: "declaration",
  participant,
  date,
  subject: AGE,
});
const nine: readonly TreatyEvent[] = ["AND", "AUT", "BGD", "CAN", "ISL", "KEN", "LKA", "PAN", "ROU"].flatMap(
  (participant): TreatyEvent[] => [
    declares(participant, "2001-11-11"),
    { kind: "accession", participant, date: "2001-11-11" },
  ],
);

const record = (...acts: readonly TreatyEvent[]) =>
  replay(compile(protocol, { participants }), [...nine, ...acts]);
const accedes = (participant: string, date: DateText): TreatyEvent => ({
  kind: "accession",
  participant,
  date,
});
const tenth = [declares("NZL", "2001-11-12"), accedes("NZL", "2001-11-12")];

test.each([
  ["2001-11-11", "notInForce", null, null],
  ["2001-11-12", "dateDetermined", "2001-11-12", "2002-02-12"],
  ["2002-02-11", "dateDetermined", "2001-11-12", "2002-02-12"],
  ["2002-02-12", "inForce", "2001-11-12", "2002-02-12"],
])(
  "R19, R22: on %s it is %s; conditions met on %s, in force on %s",
  (on, state, conditionMetOn, entryIntoForce) => {
    expect(treatyStatus(record(...tenth), on).force).toEqual({
      state,
      conditionMetOn,
      entryIntoForce,
      provisionallyFrom: null,
      terminatedOn: null,
    });
  },
);

describe("article 10(2): one month, for who deposits after entry into force", () => {
  test.each([
    // deposit, in force for it, why
    ["2001-11-12", "2002-02-12", "original"],
    ["2001-11-13", "2002-02-12", "gap"],
    ["2002-01-12", "2002-02-12", "gap"],
    ["2002-02-11", "2002-02-12", "gap"],
    ["2002-02-12", "2002-02-12", "gap"],
    ["2002-02-13", "2002-03-13", "later"],
    ["2002-12-31", "2003-01-31", "later"],
    ["2003-01-31", "2003-02-28", "later"],
  ] as const)("R22, R15: a State that deposits on %s is bound from %s: %s", (date, from, why) => {
    const joined = record(...tenth, declares("NOR", date), accedes("NOR", date));
    expect(standing(joined, "NOR", LATER)).toEqual(["party", from, null]);
    const clause = explain(joined, LATER, { participant: "NOR" }).clauses.find(
      (each) => each.clause === "entryIntoForceForParticipant",
    );
    expect(clause?.notes.map(({ code }) => code)).toEqual([why]);
    expect(irregular(joined, LATER)).toEqual([]);
  });
});

test("R6, R7: there is no last day for signature, and whoever did not sign accedes", () => {
  const ratified = record(...tenth, declares("NOR", "2002-05-01"), {
    kind: "ratification",
    participant: "NOR",
    date: "2002-05-01",
  });
  expect(irregular(ratified, LATER)).toEqual([
    { participant: "NOR", code: "notSignatory", rule: "R6", hasEffect: false },
  ]);
  expect(treatyStatus(ratified, LATER).signature).toMatchObject({ state: "open", closesOn: null });
});

test("R48: an instrument without the declaration is not in due form until the declaration comes (3(2))", () => {
  const silent = record(...tenth, accedes("NOR", "2002-05-01"), declares("NOR", "2002-06-01"));
  expect(irregular(silent, "2002-05-31")).toEqual([
    { participant: "NOR", code: "declarationDue", rule: "R48", hasEffect: false },
  ]);
  expect(standing(silent, "NOR", "2002-05-31")).toEqual(["none", null, null]);
  expect(standing(silent, "NOR", "2002-07-01")).toEqual(["party", "2002-07-01", null]);
});
