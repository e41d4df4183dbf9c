import { assertSame, type Candidate, datesIn } from "./answer.js";
import { handWrittenLoop, sortingLoop } from "./hand-written-loop.js";
import { randomFrom, shuffled, syntheticTreaty } from "./synthetic-treaty.js";
import { short, type Table } from "./table.js";
import { temporalClass } from "./temporal-class.js";
import { thisLibrary } from "./this-library.js";
import { median, race, ratio } from "./timing.js";
import { xstateActor } from "./xstate-actor.js";

const candidates = {
  library: thisLibrary,
  loop: handWrittenLoop,
  xstate: xstateActor,
  temporal: temporalClass,
};

/** One treaty: from parsed events to every participant's dates. */
export function oneTreaty(table: Table): void {
  for (const size of [84, 400]) {
    const random = randomFrom(size);
    const events = syntheticTreaty(size, random);
    assertSame(candidates, events);
    const times = race(running(candidates, events));
    const perEvent = median(times.library) / size;
    table.head(
      `One treaty of ${size} events: replay with every participant's dates (${short(perEvent)} ns an event)`,
    );
    table.atLeast("rate, in rates of an XState actor", ratio(times.xstate, times.library), 20, "x");
    table.say("rate, in rates of a class on Temporal.PlainDate", ratio(times.temporal, times.library), "x");
    table.atMost("time, in times of a hand-written loop", ratio(times.library, times.loop), 5, "x");

    const mixed = shuffled(events, random);
    const sorting = { library: thisLibrary, loop: sortingLoop };
    assertSame(sorting, mixed);
    const unsorted = race(running(sorting, mixed));
    table.say(
      "the same, of events in no order, which the loop sorts",
      ratio(unsorted.library, unsorted.loop),
      "x",
    );
  }
}

function running<K extends string>(
  candidates: Readonly<Record<K, Candidate>>,
  events: readonly Parameters<Candidate>[0][number][],
): Record<K, () => number> {
  return Object.fromEntries(
    Object.entries<Candidate>(candidates).map(([name, candidate]) => [
      name,
      () => datesIn(candidate(events)),
    ]),
  ) as Record<K, () => number>;
}
