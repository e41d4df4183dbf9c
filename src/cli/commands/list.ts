import { list as catalogue } from "../../catalogue/index.js";
import { type CalendarDate, type StatusReport, treatyStatus } from "../../index.js";
import type { Command } from "../command.js";
import type { Io } from "../io.js";
import { Page, styled } from "../page.js";
import { printJson, viewOptions } from "../report.js";
import { readTreaty } from "../treaty.js";
import { inShort, PHASES, shortTitle } from "../words.js";

/** One treaty of the catalogue, as `list --json` has it. */
interface Listed {
  readonly id: string;
  readonly title: string;
  readonly mtdsg: string | null;
  readonly adoptedOn: CalendarDate | null;
  readonly phase: StatusReport["phase"];
  readonly entryIntoForce: CalendarDate | null;
  readonly knownUntil: CalendarDate | null;
  readonly beyondKnown: boolean;
}

/** The treaties of the catalogue. */
export const list: Command = {
  name: "list",
  words: [],
  says: "the treaties of the catalogue, each with its phase",
  more: [],
  options: ["on", "known-on"],
  examples: ["list", "list --on 2016-11-04 --json"],
  async run(given, io) {
    const treaties: Listed[] = [];
    for (const { id, title, mtdsg } of catalogue()) {
      const { chronicle } = await readTreaty(id, { events: undefined, addEvents: [] }, io);
      const { adoptedOn, phase, force, knownUntil, beyondKnown } = treatyStatus(
        chronicle,
        given.on,
        viewOptions(given),
      );
      const { entryIntoForce } = force;
      treaties.push({ id, title, mtdsg, adoptedOn, phase, entryIntoForce, knownUntil, beyondKnown });
    }
    if (given.json) printJson(io, treaties);
    else io.stdout.write(pageOf(treaties, io).toString());
    return 0;
  },
};

function pageOf(treaties: readonly Listed[], io: Io): Page {
  const page = new Page(io);
  for (const { id, title, mtdsg, adoptedOn, phase, entryIntoForce, knownUntil, beyondKnown } of treaties) {
    page.text([styled(id, "bold"), mtdsg === null ? "" : styled(`  ${mtdsg}`, "dim")]);
    page.text(shortTitle(title), { indent: 2, hang: 4 });
    const dates = [
      phase === "inForce" && entryIntoForce !== null
        ? `in force since ${inShort(entryIntoForce)}`
        : PHASES[phase],
      ...(phase === "entryIntoForceDetermined" && entryIntoForce !== null
        ? [`in force from ${inShort(entryIntoForce)}`]
        : []),
      ...(adoptedOn === null ? [] : [`adopted ${inShort(adoptedOn)}`]),
      ...(beyondKnown && knownUntil !== null ? [`record to ${inShort(knownUntil)}`] : []),
    ];
    page.text(styled(dates.join(", "), "cyan"), { indent: 2, hang: 4 });
  }
  return page;
}
