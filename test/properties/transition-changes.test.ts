import fc from "fast-check";
import { expect, test } from "vitest";
import { type Chronicle, compile, replay, transition } from "../../src/index.js";
import { type Fact, factsOf, factsOfTreaty } from "../../src/lifecycle/facts.js";
import { knownDate } from "../../src/model/calendar-date.js";
import { parameters } from "./parameters.js";
import { recordsInForce, uncorrectedRecords } from "./records.js";

/** How often each thing is so in a chronicle: nothing is left out because nothing is compared. */
function factsIn({ ledger, record }: Chronicle): Map<string, number> {
  const counted = new Map<string, number>();
  const add = ({ code, regime, slot, event, on }: Fact): void => {
    const participant = slot < 0 ? (event?.participant ?? null) : (record.participants[slot] ?? null);
    const part = regime === 0 ? null : (ledger.rules.regimes[regime]?.id ?? null);
    const key = [code, participant, part, knownDate(on)].join();
    counted.set(key, (counted.get(key) ?? 0) + 1);
  };
  factsOfTreaty(ledger).forEach(add);
  record.participants.forEach((_, slot) => {
    factsOf(ledger, slot).forEach(add);
  });
  return counted;
}

test("what one more event changes is the difference of all facts, whoever it concerns and whenever it comes", () => {
  let moved = 0;
  fc.assert(
    fc.property(
      fc.oneof(uncorrectedRecords, recordsInForce),
      fc.nat(),
      ({ definition, participants, events }, at) => {
        const unique = new Map(events.map((event) => [JSON.stringify(event), event]));
        const list = [...unique.values()];
        const event = list[at % Math.max(1, list.length)];
        if (event === undefined) return;
        const before = replay(
          compile(definition, { participants }),
          list.filter((each) => each !== event),
        );
        const { chronicle: after, changes } = transition(before, event);
        const expected = factsIn(after);
        for (const [key, times] of factsIn(before)) expected.set(key, (expected.get(key) ?? 0) - times);
        const found = new Map([...expected.keys()].map((key) => [key, 0]));
        for (const { change, fact, participant, part, on } of changes) {
          const key = [fact, participant, part, on].join();
          found.set(key, (found.get(key) ?? 0) + (change === "lapsed" ? -1 : 1));
        }
        expect(found).toEqual(expected);
        moved += changes.length;
      },
    ),
    parameters(300),
  );
  expect(moved).toBeGreaterThan(300);
});
