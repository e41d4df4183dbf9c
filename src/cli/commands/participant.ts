import { list } from "../../catalogue/index.js";
import { type ParticipantStatus, participantStatus, treatyStatus } from "../../index.js";
import type { Command, Given } from "../command.js";
import type { Io } from "../io.js";
import { Page, styled } from "../page.js";
import { readParticipant } from "../participant.js";
import { printJson, viewOptions } from "../report.js";
import { readTreaty } from "../treaty.js";
import { count, inShort, inWords, nameIn } from "../words.js";

/** One treaty of the catalogue for one participant, as `participant --json` has it. */
interface Standing extends ParticipantStatus {
  readonly treaty: string;
  readonly title: string;
  readonly mtdsg: string | null;
  readonly knownUntil: string | null;
  readonly beyondKnown: boolean;
}

/** What is in force for one participant across the catalogue. */
export const participant: Command = {
  name: "participant",
  words: ["PARTICIPANT…"],
  says: "where one participant stands in every treaty of the catalogue on a day",
  more: ["Treaties in which it never acted are left out."],
  options: ["on", "known-on"],
  examples: ["participant VNM", 'participant "Viet Nam" --on 2016-11-04 --json'],
  async run(given, io) {
    const standings: Standing[] = [];
    let id = "";
    for (const entry of list()) {
      const { chronicle } = await readTreaty(entry.id, { events: undefined, addEvents: [] }, io);
      ({ id } = readParticipant(given.words.join(" "), chronicle));
      const status = participantStatus(chronicle, id, given.on, viewOptions(given));
      if (status.status === "none" && status.earlier.length === 0) continue;
      const { knownUntil, beyondKnown } = treatyStatus(chronicle, given.on, viewOptions(given));
      standings.push({
        treaty: entry.id,
        title: entry.title,
        mtdsg: entry.mtdsg,
        ...status,
        knownUntil,
        beyondKnown,
      });
    }
    if (given.json) printJson(io, { participant: id, name: nameIn(id), on: given.on, treaties: standings });
    else io.stdout.write(pageOf(id, standings, given, io).toString());
    return 0;
  },
};

/** Where it stands, as a heading over treaties. */
const HEADINGS = {
  party: "Party",
  partyWithdrawalNotified: "Party that has given notice of withdrawal",
  contracting: "Consent established, not yet in force for it",
  signatory: "Signatory",
  formerParty: "Former party",
  none: "Neither signatory nor party",
} as const satisfies Record<ParticipantStatus["status"], string>;

function pageOf(id: string, standings: readonly Standing[], given: Given, io: Io): Page {
  const page = new Page(io);
  page.text([styled(nameIn(id), "bold"), styled(`  ${id}`, "dim")]);
  page.text(
    `${inWords(given.on)}: ${count(standings.length, "treaty", "treaties")} of ${list().length} in the catalogue`,
  );
  const beyond = standings.filter((each) => each.beyondKnown).length;
  const allBeyond = beyond === standings.length;
  for (const standing of Object.keys(HEADINGS)) {
    const group = standings.filter(({ status }) => status === standing);
    if (group.length === 0) continue;
    page.heading(`${HEADINGS[group[0]?.status ?? "none"]} (${group.length})`);
    page.columns(
      group.map(({ treaty, inForceFrom, inForceUntil, consentedOn, signedOn, beyondKnown }) => {
        const dates = [
          ...(inForceFrom === null ? [] : [`from ${inShort(inForceFrom)}`]),
          ...(inForceUntil === null ? [] : [`until ${inShort(inForceUntil)}`]),
          ...(inForceFrom === null && consentedOn !== null ? [`consent ${inShort(consentedOn)}`] : []),
          ...(inForceFrom === null && consentedOn === null && signedOn !== null
            ? [`signed ${inShort(signedOn)}`]
            : []),
        ];
        return { text: treaty + (beyondKnown && !allBeyond ? "*" : ""), aside: dates.join(", ") };
      }),
    );
  }
  if (beyond > 0) {
    page.gap();
    const which = allBeyond
      ? "The record of each of these"
      : `* The record of ${count(beyond, "treaty", "treaties")}`;
    page.text(`${which} ends before this day; status says where.`);
  }
  return page;
}
