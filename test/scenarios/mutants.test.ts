/** The changes by which `npm run mutate` tries the scenarios: each is one, and has a name of its own. */
import { expect, test } from "vitest";
import { mutantsOf } from "../../scripts/mutants.js";
import { defineTreaty } from "../../src/index.js";
import { participants } from "../../src/register/index.js";
import { definitionOf, eventsOf, folders } from "../catalogue/catalogue.js";

test.each(folders)("every change to %s has its own name, and changes something", (id) => {
  const definition = definitionOf(id);
  const acting = new Set(eventsOf(id).events.flatMap(({ participant }) => participant ?? []));
  const mutants = mutantsOf({ definition, participants, acting });
  const names = mutants.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const same = JSON.stringify(definition);
  expect(mutants.filter((mutant) => JSON.stringify(mutant.definition) === same)).toEqual([]);
});

test("numbers, days, periods, kinds, anchors and clauses are changed one at a time", () => {
  const treaty = defineTreaty({
    format: 1,
    id: "beacons",
    title: "Convention on Beacons",
    adoption: { article: "1", when: { on: "2020-03-01" } },
    signature: [],
    consent: [{ article: "2", kinds: ["ratification", "accession"], who: { kind: "state" } }],
    entry: {
      article: "3",
      when: {
        after: { first: { tally: { count: "consents", kinds: ["ratification"] }, is: { atLeast: 2 } } },
        period: { days: 90 },
      },
    },
    exit: { article: "4", when: { after: { anchor: "notice" }, period: { years: 1 } } },
    notModelled: [],
  });
  const names = mutantsOf({ definition: treaty, participants, acting: new Set() }).map(({ name }) => name);
  expect(names).toEqual([
    "adoption.when.on: 2020-03-01 → 2020-02-29",
    "adoption.when.on: 2020-03-01 → 2020-03-02",
    "consent: without number 0",
    "consent.0.kinds: without ratification",
    "consent.0.kinds: without accession",
    "consent.0.kinds: with acceptance",
    "consent.0.kinds: with approval",
    "consent.0.who: left out",
    "consent.0.who.kind: state → organization",
    "entry.when.after.first.tally.count: consents → signatures",
    "entry.when.after.first.tally.count: consents → parties",
    "entry.when.after.first.tally.kinds: without ratification",
    "entry.when.after.first.tally.kinds: with accession",
    "entry.when.after.first.is: atLeast → moreThan",
    "entry.when.after.first.is.atLeast: 2 → 1",
    "entry.when.after.first.is.atLeast: 2 → 3",
    "entry.when.period: {days:90} → {days:89}",
    "entry.when.period: {days:90} → {days:91}",
    "entry.when.period: {days:90} → {months:3}",
    "entry.when.period.snap: none → {firstOfMonth:1}",
    "exit: left out",
    "exit.namedDate: none → later",
    "exit.notBefore: none → {after:{anchor:entryIntoForceForParticipant},period:{years:1}}",
    "exit.when.after.anchor: notice → entryIntoForceForParticipant",
    "exit.when.period: {years:1} → {years:0}",
    "exit.when.period: {years:1} → {years:2}",
    "exit.when.period: {years:1} → {days:365}",
    "exit.when.period: {years:1} → {months:1}",
    "exit.when.period.counting: none → dayAfter",
    "exit.when.period.monthEnd: none → overflow",
    "exit.when.period.snap: none → {firstOfMonth:1}",
  ]);
});
