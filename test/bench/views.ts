import { isDeepStrictEqual } from "node:util";
import type { TreatyEvent } from "../../src/index.js";
import { AnswersDiffer } from "./answer.js";
import { library } from "./built.js";
import { AFTERWARDS, MIDWAY, randomFrom, syntheticTreaty } from "./synthetic-treaty.js";
import type { Table } from "./table.js";
import { rules } from "./this-library.js";
import { exponent, median, race } from "./timing.js";

const { replay, status, transition, treatyStatus } = library;

/** Questions to a chronicle that is ready, and one more event. */
export function views(table: Table): void {
  const events = syntheticTreaty(400, randomFrom(400));
  const inForce = replay(rules, events);
  const waiting = replay(
    rules,
    syntheticTreaty(400, randomFrom(400)).filter(({ kind }) => kind === "signature"),
  );
  const times = race({
    inForce: () => treatyStatus(inForce, AFTERWARDS),
    waiting: () => treatyStatus(waiting, AFTERWARDS),
    past: () => treatyStatus(inForce, MIDWAY),
    everybody: () => status(inForce, AFTERWARDS),
  });
  table.head("From a ready chronicle");
  table.atMost("treatyStatus, 400 events, in force", micro(times.inForce), 5, " us");
  table.atMost(
    `treatyStatus, ${waiting.events.length} signatures, no deposit`,
    micro(times.waiting),
    5,
    " us",
  );
  table.say("treatyStatus, 400 events, of a past day", micro(times.past), " us");
  table.say(
    `status with all ${status(inForce, AFTERWARDS).participants.length} participants`,
    micro(times.everybody),
    " us",
  );
}

/** An event added to a chronicle and the treaty's status asked, together. */
export function addedEvent(table: Table): void {
  added(table, "the latest of all", (events) => events.at(-1));
  // Others come after it, and it moves dates.
  added(table, "a late deposit", (events) => events.filter(({ kind }) => kind === "ratification").at(-1));
}

function added(
  table: Table,
  what: string,
  choose: (events: readonly TreatyEvent[]) => TreatyEvent | undefined,
): void {
  const sizes = [100, 400, 1600, 6400] as const;
  const cases = sizes.map((size) => {
    const all = syntheticTreaty(size, randomFrom(size));
    const event = choose(all) as TreatyEvent;
    const before = replay(
      rules,
      all.filter((each) => each !== event),
    );
    const after = transition(before, event).chronicle;
    if (!isDeepStrictEqual(status(after, AFTERWARDS), status(replay(rules, all), AFTERWARDS)))
      throw new AnswersDiffer(`transition and replay differ on ${size} events`);
    return [String(size), () => treatyStatus(transition(before, event).chronicle, AFTERWARDS)] as const;
  });
  const times = race(Object.fromEntries(cases));
  table.head(`One more event (${what}) by transition, and a treatyStatus`);
  for (const size of sizes) {
    const measured = micro(times[size] ?? []);
    if (size === 400) table.atMost(`${size} events`, measured, 50, " us");
    else table.say(`${size} events`, measured, " us");
  }
  // A straight line and the noise of one run.
  table.atMost(
    "exponent of growth",
    exponent(
      sizes,
      sizes.map((size) => median(times[size] ?? [])),
    ),
    1.1,
    "",
  );
}

function micro(times: readonly number[]): number {
  return median(times) / 1e3;
}
