import { cite, sayComparison, sayWhen } from "../../answers/tell.js";
import { grouped, inUnits } from "../../definition/nouns.js";
import type { ConditionDerivation, Definition, Derivation, TallyDerivation } from "../../index.js";
import { explain, type NextDate, nextDates, type StatusReport, status as statusOn } from "../../index.js";
import type { Command, Given } from "../command.js";
import { irregularitiesOf } from "../events-page.js";
import type { Io } from "../io.js";
import { Page, type Style, styled } from "../page.js";
import { participantsOf } from "../participants-page.js";
import { citeAll, missingOf, ourWords, printJson, recordOf, titleOf, viewOptions, word } from "../report.js";
import { readTreaty, type Treaty } from "../treaty.js";
import { byName, count, daysBetween, factOf, inShort, inWords, nameIn, PHASES } from "../words.js";

/** The status of a treaty on a day. */
export const status: Command = {
  name: "status",
  words: ["TREATY"],
  says: "the status of a treaty on a day, with its participants",
  more: [
    "Shows the phase, the days left for signature, what counts towards entry into force and what is missing, the dates to come, the participants, what is irregular, and how far the record goes.",
  ],
  options: ["on", "known-on", "events", "add-events"],
  examples: ["status un-cybercrime --on 2025-10-26", "status XVIII-16 --json"],
  async run(given, io) {
    const treaty = await readTreaty(word(given, 0), given, io);
    const report = statusOn(treaty.chronicle, given.on, viewOptions(given));
    if (given.json) printJson(io, report);
    else io.stdout.write(pageOf(treaty, report, given, io).toString());
    return 0;
  },
};

const LABEL = 14;

function pageOf(treaty: Treaty, report: StatusReport, given: Given, io: Io): Page {
  const page = new Page(io);
  titleOf(page, treaty.definition, true);
  headline(page, report);
  facts(page, treaty, report);
  threshold(page, treaty, report, given);
  apart(page, treaty, report);
  comingDates(page, nextDates(treaty.chronicle, report.on, viewOptions(given)), report.on);
  participantsOf(page, treaty, report, given);
  irregularitiesOf(page, report.irregularities);
  page.heading("How far this goes");
  recordOf(page, report, given);
  readings(page, treaty);
  return page;
}

const PHASE_STYLES: Readonly<Record<StatusReport["phase"], Style>> = {
  terminated: "red",
  operationSuspended: "yellow",
  inForce: "green",
  entryIntoForceDetermined: "green",
  openForSignature: "cyan",
  closedForSignature: "yellow",
  adopted: "cyan",
  notAdopted: "yellow",
};

function headline(page: Page, { phase, on, signature, force }: StatusReport): void {
  const left =
    phase === "openForSignature" && signature.closesOn !== null ? daysBetween(on, signature.closesOn) : null;
  const until =
    phase === "entryIntoForceDetermined" && force.entryIntoForce !== null
      ? daysBetween(on, force.entryIntoForce)
      : null;
  const rest =
    left === null
      ? until === null
        ? ""
        : `, ${inDays(until)}`
      : left === 0
        ? ", on the last day"
        : `, ${count(left, "day")} left`;
  page.gap();
  page.text([`${inWords(on)}: `, styled(PHASES[phase] + rest, "bold", PHASE_STYLES[phase])]);
}

function inDays(days: number): string {
  return days === 1 ? "tomorrow" : `in ${count(days, "day")}`;
}

function facts(page: Page, { definition }: Treaty, report: StatusReport): void {
  const { adoptedOn, counts } = report;
  page.gap();
  page.row("Adopted", adoptedOn === null ? "not yet" : inWords(adoptedOn), LABEL);
  page.row("Signature", signatureOf(report, definition), LABEL);
  page.row("Force", forceOf(report), LABEL);
  page.row("Signatories", grouped(counts.signatories), LABEL);
  page.row("Consents", grouped(counts.consentsToBeBound), LABEL);
  page.row("Parties", grouped(counts.parties), LABEL);
}

function signatureOf({ signature, on }: StatusReport, definition: Definition): string {
  const { state, opensOn, closesOn, opensText } = signature;
  if (state === "none") return "not provided for";
  const opens =
    opensOn === null ? (opensText === null ? null : `opens ${opensText}`) : `opens on ${inWords(opensOn)}`;
  if (state === "notYetOpen") return opens === null ? "not yet open" : `not yet open; ${opens}`;
  if (state === "closed") {
    const again = opensOn !== null && opensOn > on ? `; opens again on ${inWords(opensOn)}` : "";
    return `closed${closesOn === null || again !== "" ? "" : ` since the end of ${inWords(closesOn)}`}${again}`;
  }
  const since = opensOn === null ? "" : ` since ${inWords(opensOn)}`;
  if (closesOn !== null) return `open${since}, last day ${inWords(closesOn)}`;
  // The day hangs on something that has not happened, unless the text has no end.
  const last = definition.signature.flatMap(({ closes }) => closes ?? []).at(-1);
  return `open${since}, ${last === undefined ? "without end" : `last day: ${sayWhen(last, ourWords(definition))}`}`;
}

function forceOf({ force, on }: Pick<StatusReport, "force" | "on">): string {
  const { state, conditionMetOn, entryIntoForce, provisionallyFrom, terminatedOn } = force;
  const start = entryIntoForce === null ? "" : inWords(entryIntoForce);
  const met =
    conditionMetOn === null || conditionMetOn === entryIntoForce
      ? ""
      : `; the conditions were met on ${inWords(conditionMetOn)}`;
  const ends =
    terminatedOn !== null && terminatedOn > on ? `; from ${inWords(terminatedOn)} on no longer` : "";
  switch (state) {
    case "notInForce":
      return "not yet in force";
    case "dateDetermined":
      return `in force from ${start}${met}${ends}`;
    case "inForceProvisionally":
      return `in force provisionally since ${inWords(provisionallyFrom ?? on)}`;
    case "inForce":
      return `in force since ${start}${met}${ends}`;
    case "operationSuspended":
      return `in force since ${start}, its operation suspended${met}${ends}`;
    case "terminated":
      return start === ""
        ? `ended with ${inWords(terminatedOn ?? on)}, never in force`
        : `no longer in force since ${inWords(terminatedOn ?? on)}; it was from ${start}`;
  }
}

/** What counts towards entry into force: a bar for each number that the clause asks for, until it is in force. */
function threshold(page: Page, { chronicle, definition }: Treaty, report: StatusReport, given: Given): void {
  if (report.phase === "notAdopted" || !["notInForce", "dateDetermined"].includes(report.force.state)) return;
  const clause = explain(chronicle, report.on, viewOptions(given)).clauses.find(
    (each) => each.clause === "entryIntoForce" && each.part === null,
  );
  const tallies = clause?.derivation == null ? [] : talliesIn(clause.derivation);
  page.heading(`Towards entry into force, ${cite(report.threshold.article)}`);
  for (const tally of tallies) {
    const {
      have,
      need,
      tally: { weights },
    } = tally;
    if (need !== null) {
      const asked = weights === undefined ? grouped(need) : inUnits(need, weights, { definition });
      page.bar(have, need, `${grouped(have)} of ${asked}`);
    }
    page.text(["Needed: ", `${sayComparison(tally, ourWords(definition))}.`], {
      indent: 2,
      hang: 4,
    });
    if (tally.policy !== undefined)
      page.text(styled(`The number rests on the policy ${tally.policy}.`, "yellow"), { indent: 2, hang: 4 });
  }
  missingOf(page, report.missing);
}

function talliesIn({ condition, parts }: Derivation): TallyDerivation[] {
  return [...(condition === undefined ? [] : compared(condition)), ...parts.flatMap(talliesIn)];
}

function compared({ comparison, parts }: ConditionDerivation): TallyDerivation[] {
  return comparison === undefined ? parts.flatMap(compared) : [comparison];
}

/** Parts and amendments, which have an entry into force of their own. */
function apart(page: Page, { definition }: Treaty, { parts, amendments, on }: StatusReport): void {
  const found = [
    { heading: "Parts", list: parts.map(({ part: id, ...rest }) => ({ id, ...rest })) },
    { heading: "Amendments", list: amendments.map(({ amendment: id, ...rest }) => ({ id, ...rest })) },
  ];
  for (const { heading, list } of found) {
    if (list.length === 0) continue;
    page.heading(heading);
    for (const { id, force, missing, threshold } of list) {
      const regimes = [...(definition.parts ?? []), ...(definition.amendments ?? [])];
      const title = regimes.find((each) => each.id === id)?.title ?? id;
      page.text([styled(title, "bold"), `, ${cite(threshold.article)}: ${forceOf({ force, on })}`], {
        indent: 2,
        hang: 4,
      });
      missingOf(page, missing, 4);
    }
  }
}

function comingDates(page: Page, dates: readonly NextDate[], on: string): void {
  if (dates.length === 0) return;
  page.heading("Dates to come");
  const days = new Map<string, NextDate[]>();
  for (const each of dates) {
    const key = `${each.date} ${each.fact} ${each.part ?? ""}`;
    days.set(key, [...(days.get(key) ?? []), each]);
  }
  for (const group of days.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const who = group.flatMap(({ participant }) => (participant === null ? [] : [nameIn(participant)]));
    const what = factOf(first, who.sort(byName)).join("");
    const when = styled(` (${inDays(daysBetween(on, first.date))})`, "dim");
    page.row(inShort(first.date), [what, when], LABEL, "bold");
  }
}

/** What in the reading of the clauses is not certain, and what they say that is not computed. */
function readings(page: Page, { definition }: Treaty): void {
  const { signature, consent, adoption, entry, joining, exit, end = [] } = definition;
  const clauses = [adoption, ...signature, ...consent, entry, joining, exit, exit?.ceasesWithMembers, ...end];
  const open = new Set(
    clauses.flatMap((clause) => (clause?.source?.verified === false ? [clause.article] : [])),
  );
  if (open.size > 0) page.text(`The reading of ${citeAll(open)} is still to be compared with the text.`);
  const left = new Set(definition.notModelled.map(({ article }) => article));
  if (left.size > 0) page.text(`Not modelled: ${citeAll(left)}; treaty-lifecycle check says why.`);
}
