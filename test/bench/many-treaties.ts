import type { Chronicle, TreatyEvent } from "../../src/index.js";
import { AnswersDiffer, assertSame, datesIn } from "./answer.js";
import { library } from "./built.js";
import { handWrittenLoop } from "./hand-written-loop.js";
import { randomFrom, syntheticTreaty } from "./synthetic-treaty.js";
import { short, type Table } from "./table.js";
import { datesOf, rules, thisLibrary } from "./this-library.js";
import { cpuTime, ratio } from "./timing.js";

const TREATIES = 60_000;
const EVENTS = 5_000_000;
/** Treaties between two looks at the clock. */
const BATCH = 500;

/** Every event and every chronicle of 60,000 treaties kept, as one who serves questions about all of them would. */
export function manyTreaties(table: Table): void {
  const random = randomFrom(60_000);
  const before = memory();
  const chronicles: Chronicle[] = [];
  const times = {
    replay: [] as number[],
    library: [] as number[],
    loop: [] as number[],
    parse: [] as number[],
  };
  let left = EVENTS;
  for (let first = 0; first < TREATIES; first += BATCH) {
    const texts: string[] = [];
    for (let i = first; i < first + BATCH; i++) {
      const mean = left / (TREATIES - i);
      const size = i === TREATIES - 1 ? left : Math.round(mean + (random() - 0.5) * Math.min(80, mean));
      left -= size;
      texts.push(JSON.stringify(syntheticTreaty(size, random)));
    }
    // Events as they come out of files: with texts of their own, not those of the generator.
    const parsing = timed(() => texts.map(eventsOf));
    times.parse.push(parsing.time);
    const batch = parsing.result;
    for (const events of batch) assertSame({ library: thisLibrary, loop: handWrittenLoop }, events);

    const byLibrary = () => {
      const replaying = timed(() => batch.map((events) => library.replay(rules, events)));
      const reading = timed(() => sum(replaying.result.map((chronicle) => datesIn(datesOf(chronicle)))));
      times.replay.push(replaying.time);
      times.library.push(replaying.time + reading.time);
      for (const chronicle of replaying.result) chronicles.push(chronicle);
      return reading.result;
    };
    const byLoop = () => {
      const looping = timed(() => sum(batch.map((events) => datesIn(handWrittenLoop(events)))));
      times.loop.push(looping.time);
      return looping.result;
    };
    const [one, other] = (first / BATCH) % 2 === 0 ? [byLibrary(), byLoop()] : [byLoop(), byLibrary()];
    if (one !== other) throw new AnswersDiffer(`${one} dates and ${other}`);
  }
  const used = memory() - before;
  table.head(`${chronicles.length} treaties with ${EVENTS - left} events, all events and chronicles kept`);
  table.atMost("memory, events included", used / 1e9, 1.5, " GB");
  table.say("seconds to parse them", sum(times.parse) / 1e3, " s");
  table.say("seconds to replay them", sum(times.replay) / 1e3, " s");
  table.say(
    `seconds with every participant's dates (${short((sum(times.library) / EVENTS) * 1e6)} ns an event)`,
    sum(times.library) / 1e3,
    " s",
  );
  table.atMost("time with dates, in times of a hand-written loop", ratio(times.library, times.loop), 5, "x");
  if (chronicles.length === 0) throw new Error("nothing was kept");
}

function eventsOf(text: string): readonly TreatyEvent[] {
  const file = library.parseEventFile(text);
  if (!file.ok) throw new Error(file.mistakes[0].message);
  return file.value.events;
}

/** Each pays for clearing away what it has made, and for nothing that was there before. */
function timed<T>(run: () => T): { readonly result: T; readonly time: number } {
  clearAway();
  const start = cpuTime();
  const result = run();
  clearAway();
  return { result, time: cpuTime() - start };
}

/** What is young is looked through, and kept or let go. */
function clearAway(): void {
  globalThis.gc?.({ type: "minor" });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
