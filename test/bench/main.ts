/**
 * `npm run bench`: ratios from one run on the same events, answers asserted equal before any timing. It informs: exit code
 * 0 unless answers differ, with `--strict` also 1 when a target is missed. `--quick` leaves out the 5,000,000 events.
 */
import { availableParallelism, loadavg } from "node:os";
import { AnswersDiffer } from "./answer.js";
import { fromJson } from "./from-json.js";
import { growth } from "./growth.js";
import { manyTreaties } from "./many-treaties.js";
import { oneTreaty } from "./one-treaty.js";
import { Table } from "./table.js";
import { addedEvent, views } from "./views.js";

const flags = new Set(process.argv.slice(2));
const table = new Table();

try {
  console.log(
    `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; medians of rounds in which all take turns`,
  );
  oneTreaty(table);
  fromJson(table);
  views(table);
  addedEvent(table);
  growth(table);
  if (!flags.has("--quick")) manyTreaties(table);
  console.log(`\n${table.missed === 0 ? "All targets reached." : `${table.missed} missed.`}`);
  if (table.missed > 0 && flags.has("--strict")) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof AnswersDiffer)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
