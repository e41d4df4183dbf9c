import {
  type AssumedProjection,
  type Projection,
  project as projectOn,
  type TreatyEvent,
  treatyStatus,
} from "../../index.js";
import type { Command, Given } from "../command.js";
import { changesOf, irregularitiesOf } from "../events-page.js";
import type { Io } from "../io.js";
import { Page, styled } from "../page.js";
import { missingOf, printJson, recordOf, titleOf, viewOptions, word } from "../report.js";
import { readEvents, readTreaty, type Treaty } from "../treaty.js";
import { count, inWords } from "../words.js";

/** What lies between a treaty and its entry into force. */
export const project: Command = {
  name: "project",
  words: ["TREATY"],
  says: "what is missing for entry into force, and what assumed events would change",
  more: ["It foretells nothing: it says what would follow, not whether anybody will act."],
  options: ["on", "known-on", "events", "add-events", "assume"],
  examples: ["project un-cybercrime", "project un-cybercrime --assume deposits.csv"],
  async run(given, io) {
    const treaty = await readTreaty(word(given, 0), given, io);
    const assume: TreatyEvent[] = [];
    for (const path of given.assume) {
      for (const event of (await readEvents(path, treaty.definition.id, io)).events) assume.push(event);
    }
    const projection = projectOn(treaty.chronicle, given.on, {
      ...viewOptions(given),
      ...(given.assume.length === 0 ? {} : { assume }),
    });
    if (given.json) printJson(io, projection);
    else io.stdout.write(pageOf(treaty, projection, given, io).toString());
    return 0;
  },
};

function pageOf({ definition, chronicle }: Treaty, projection: Projection, given: Given, io: Io): Page {
  const { on, force, missing, earliestEntryIntoForce: earliest, assumed } = projection;
  const page = new Page(io);
  titleOf(page, definition);
  page.heading(`As it stands on ${inWords(on)}`);
  page.text(stateOf(projection), { indent: 2, hang: 4 });
  missingOf(page, missing);
  const { adoptedOn } = treatyStatus(chronicle, on, viewOptions(given));
  if (force.entryIntoForce === null && (force.terminatedOn === null || earliest !== null)) {
    page.text(
      earliest === null
        ? "The earliest entry into force hangs on something that no clause dates."
        : [
            `If all of it happened on ${adoptedOn === null ? "the day of adoption" : "that very day"}, it would enter into force on `,
            styled(inWords(earliest), "bold"),
            "; it cannot come earlier.",
          ],
      { indent: 2, hang: 4 },
    );
  }
  if (assumed !== null) assuming(page, assumed, on);
  page.gap();
  recordOf(page, projection, given);
  return page;
}

function assuming(page: Page, assumed: AssumedProjection, on: string): void {
  const { events, force, missing, changes, irregularities } = assumed;
  page.heading(`With ${count(events, "assumed event")}`);
  page.text(stateOf({ force, on }), { indent: 2, hang: 4 });
  missingOf(page, missing);
  changesOf(page, changes);
  if (changes.length === 0) page.text("They would change nothing.", { indent: 2 });
  irregularitiesOf(page, irregularities);
}

function stateOf({ force, on }: { readonly force: Projection["force"]; readonly on: string }): string {
  const { entryIntoForce, conditionMetOn, terminatedOn } = force;
  if (entryIntoForce === null)
    return terminatedOn === null
      ? "Entry into force is not yet determined."
      : `${terminatedOn <= on ? "Ended" : "Ends"} with ${inWords(terminatedOn)}; it ${terminatedOn <= on ? "was never" : "is not"} in force.`;
  const met = conditionMetOn === null ? "" : `, the conditions met on ${inWords(conditionMetOn)}`;
  const ended = terminatedOn === null ? "" : `, until it ends with ${inWords(terminatedOn)}`;
  return `In force ${entryIntoForce <= on ? "since" : "from"} ${inWords(entryIntoForce)}${met}${ended}.`;
}
