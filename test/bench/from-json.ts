import { isDeepStrictEqual } from "node:util";
import { AnswersDiffer } from "./answer.js";
import { library } from "./built.js";
import { documented, randomFrom, syntheticTreaty } from "./synthetic-treaty.js";
import { short, type Table } from "./table.js";
import { datesOf, rules, thisLibrary } from "./this-library.js";
import { median, race, ratio } from "./timing.js";

const { parseEventFile, replay, TreatyEvent } = library;

/** From the text of an event file to a chronicle, against the schema of events alone on values already parsed. */
export function fromJson(table: Table): void {
  table.head("Parse and replay from JSON: rate, in rates of the schema of events alone");
  for (const size of [84, 400]) {
    const plain = syntheticTreaty(size, randomFrom(size));
    for (const [name, events] of [
      [`${size} events`, plain],
      [`${size} events with id, source and note`, documented(plain)],
    ] as const) {
      const text = JSON.stringify({ format: 1, treaty: "bench", knownUntil: "2029-12-31", events });
      const values: unknown[] = JSON.parse(text).events;
      if (!isDeepStrictEqual(datesOf(chronicleFrom(text)), thisLibrary(events)))
        throw new AnswersDiffer(`a file of ${name} says something else than its events`);
      const times = race({
        replay: () => chronicleFrom(text),
        schema: () => {
          for (const value of values) if (!TreatyEvent.safeParse(value).success) throw new Error("no event");
        },
        json: () => JSON.parse(text),
      });
      table.atLeast(name, ratio(times.schema, times.replay), 0.3, "x");
      table.say(
        `  ns an event: ${short(median(times.replay) / size)}; schema ${short(median(times.schema) / size)}; JSON.parse in all`,
        ratio(times.json, times.replay),
        "x",
      );
    }
  }
}

function chronicleFrom(text: string) {
  const file = parseEventFile(text);
  if (!file.ok) throw new Error(file.mistakes[0].message);
  return replay(rules, file.value);
}
