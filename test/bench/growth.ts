import { assertSame, datesIn } from "./answer.js";
import { library } from "./built.js";
import { handWrittenLoop } from "./hand-written-loop.js";
import { randomFrom, syntheticTreaty } from "./synthetic-treaty.js";
import { short, type Table } from "./table.js";
import { rules, thisLibrary } from "./this-library.js";
import { exponent, median, race } from "./timing.js";

const SIZES = [250, 1_000, 4_000, 16_000] as const;

/** How replay grows with the record, four times as long each time. */
export function growth(table: Table): void {
  const records = SIZES.map((size) => {
    const events = syntheticTreaty(size, randomFrom(size));
    assertSame({ library: thisLibrary, loop: handWrittenLoop }, events);
    return [String(size), events] as const;
  });
  table.head(`Growth over ${SIZES.join(", ")} events: exponent`);
  measure("replay with every participant's dates", ([name, events]) => [
    name,
    () => datesIn(thisLibrary(events)),
  ]);
  measure("replay of a record in which every ratification lacks a signature", ([name, events]) => {
    const refused = events.filter(({ kind }) => kind !== "signature");
    return [name, () => library.replay(rules, refused)];
  });

  function measure(
    what: string,
    run: (each: (typeof records)[number]) => readonly [string, () => unknown],
  ): void {
    const times = race(Object.fromEntries(records.map(run)));
    const medians = SIZES.map((size) => median(times[size] ?? []));
    table.atMost(what, exponent(SIZES, medians), 1.2, "");
    table.line({
      what: "  ns an event",
      measured: medians.map((time, i) => short(time / (SIZES[i] ?? 1))).join(", "),
    });
  }
}
