import { changes as changesBetween, treatyStatus } from "../../index.js";
import type { Command } from "../command.js";
import { changesOf, irregularitiesOf } from "../events-page.js";
import { Page } from "../page.js";
import { printJson, recordOf, titleOf, viewOptions, word } from "../report.js";
import { readTreaty } from "../treaty.js";
import { inWords } from "../words.js";

/** What happened or became certain between two days. */
export const changes: Command = {
  name: "changes",
  words: ["TREATY"],
  says: "what happened or became certain between two days",
  more: [
    "The first day is not asked about, the last one is: from one report to the next nothing is told twice and nothing is left out.",
  ],
  options: ["from", "to", "known-on", "events", "add-events"],
  required: ["from"],
  examples: ["changes un-cybercrime --from 2025-10-25 --to 2025-11-19"],
  async run(given, io) {
    const { definition, chronicle } = await readTreaty(word(given, 0), given, io);
    // That it is there was seen to when the arguments were read.
    const from = given.from ?? given.to;
    const found = changesBetween(chronicle, from, given.to, viewOptions(given));
    if (given.json) {
      printJson(io, found);
      return 0;
    }
    const page = new Page(io);
    titleOf(page, definition);
    page.gap();
    page.text(`After ${inWords(from)}, up to and including ${inWords(given.to)}:`);
    changesOf(page, found);
    if (found.length === 0) page.text("Nothing happened, and nothing became certain.", { indent: 2 });
    const irregular = new Set(found.flatMap(({ fact, event }) => (fact === "irregularity" ? [event] : [])));
    const last = treatyStatus(chronicle, given.to, viewOptions(given));
    irregularitiesOf(
      page,
      last.irregularities.filter(({ event }) => irregular.has(event)),
    );
    page.gap();
    recordOf(page, last, given);
    io.stdout.write(page.toString());
    return 0;
  },
};
