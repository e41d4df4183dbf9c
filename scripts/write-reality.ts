/**
 * Writes `docs/reality.md`: for every treaty of the catalogue the dates that were published beside those that its
 * clauses and the acts of its participants give. A test says that the file is what this script would write.
 *
 * Run by `tsx scripts/write-reality.ts`, after `node scripts/generate-catalogue.mjs`.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type CatalogueTreaty,
  list,
  load,
  type PublishedFact,
  type Verification,
  verify,
} from "../src/catalogue/index.js";
import {
  type Chronicle,
  compile,
  type DateText,
  replay,
  type TreatyEvent,
  treatyStatus,
} from "../src/index.js";
import { nameOf, participants } from "../src/register/index.js";

const file = new URL("../docs/reality.md", import.meta.url);

/** A day after all that the records hold. */
const LATER = "9999-12-31";
const MEMORY = /from memory/i;
const VERDICTS = ["equal", "differs", "notComputable", "nothingPublished"] as const;

interface Treaty {
  readonly id: string;
  readonly data: CatalogueTreaty;
  readonly chronicle: Chronicle;
  readonly facts: readonly { readonly of: Verification; readonly published: PublishedFact }[];
  /** The acts for which no source was found, or not for the day, and the treaty without them. */
  readonly remembered: readonly TreatyEvent[];
  readonly without: Chronicle;
}

/** The text of the file. */
export async function realityPage(): Promise<string> {
  const treaties: Treaty[] = [];
  for (const { id } of list()) treaties.push(await read(id));
  const pages = [head(), summary(treaties), open(treaties), onMemory(treaties), ...treaties.map(section)];
  return `${pages.flat().join("\n").trimEnd()}\n`;
}

async function read(id: string): Promise<Treaty> {
  const data = await load(id);
  const { events } = data.events;
  const chronicle = await replayed(data, events);
  const verifications = verify(chronicle, data.published);
  const facts = data.published.flatMap((published, index) => {
    const of = verifications[index];
    return of === undefined ? [] : [{ of, published }];
  });
  const remembered = events.filter(({ source, note = "" }) => MEMORY.test(`${source?.title} ${note}`));
  const sourced = events.filter((event) => !remembered.includes(event));
  const without = remembered.length === 0 ? chronicle : await replayed(data, sourced);
  return { id, data, chronicle, facts, remembered, without };
}

async function replayed(
  { definition, events }: CatalogueTreaty,
  acts: readonly TreatyEvent[],
): Promise<Chronicle> {
  const parents: Chronicle[] = [];
  for (const id of definition.parents ?? []) {
    const parent = await load(id);
    parents.push(await replayed(parent, parent.events.events));
  }
  return replay(compile(definition, { participants }), { ...events, events: acts }, { parents });
}

function head(): string[] {
  return [
    "---",
    "title: Reality",
    "---",
    "",
    "# Reality",
    "",
    "Written by `scripts/write-reality.ts`: change the treaties of the catalogue, not this file.",
    "",
    "For each treaty the dates that somebody published, beside those that its clauses and the acts of its participants",
    "give. Nothing published is an input of the computation.",
    "",
    "- **equal**: both are the same day.",
    "- **differs**: they are not.",
    "- **notComputable**: the clauses do not come to a date from the acts that are known.",
    "- **nothingPublished**: there is no date, neither published nor computed.",
    "",
  ];
}

function summary(treaties: readonly Treaty[]): string[] {
  const facts = treaties.flatMap((treaty) => treaty.facts);
  const ofTreaties = facts.filter(({ of }) => of.fact === "entryIntoForce" && of.part === null);
  const rows = VERDICTS.map((verdict) => [
    verdict,
    ...[ofTreaties, facts].map((each) => String(each.filter(({ of }) => of.verdict === verdict).length)),
  ]);
  const acts = treaties.flatMap(({ data }) => data.events.events);
  const unverified = facts.filter(({ published }) => !published.source.verified);
  const fromMemory = facts.filter(({ published }) => MEMORY.test(published.source.title));
  const restOnMemory = treaties.filter(({ chronicle, without }) => entries(chronicle) !== entries(without));
  return [
    "## Summary",
    "",
    `- ${treaties.length} treaties, ${acts.length} acts, ${facts.length} published dates.`,
    `- Published dates from a source that is not marked as verified: ${unverified.length}, of these ${fromMemory.length} from memory.`,
    `- Treaties whose computed date rests on acts from memory: ${restOnMemory.length}.`,
    "",
    ...table(["verdict", "entry into force of a treaty", "all dates"], rows),
  ];
}

function open(treaties: readonly Treaty[]): string[] {
  const rows = treaties.flatMap((treaty) =>
    treaty.facts
      .filter(({ of }) => of.verdict === "differs" || of.verdict === "notComputable")
      .map(({ of }) => [
        link(treaty.id),
        factName(of),
        of.computed ?? "none",
        of.published ?? "none",
        of.verdict,
        [of.note, ...missing(treaty)].filter((each) => each !== null).join(" "),
      ]),
  );
  const none = ["Nothing: every published date comes out of the clauses.", ""];
  return [
    "## What is not equal, and what would settle it",
    "",
    ...(rows.length === 0
      ? none
      : table(["treaty", "fact", "computed", "published", "verdict", "explanation"], rows)),
  ];
}

function onMemory(treaties: readonly Treaty[]): string[] {
  const rows = treaties
    .filter(({ remembered }) => remembered.length > 0)
    .map(({ id, remembered, chronicle, without }) => [
      link(id),
      remembered.map(({ kind, participant, date }) => `${kind} ${participant} ${date}`).join("; "),
      entries(chronicle),
      entries(without),
    ]);
  return [
    "## What rests on memory",
    "",
    "Acts for which no source was found, or none for the day, with the entry into force of the treaty and its parts",
    "with them and without them. Where the two differ, a source for these acts would settle the date.",
    "",
    ...table(["treaty", "acts", "with them", "without them"], rows),
  ];
}

/** How far the record goes; single acts of later days leave the number of parties on that day as it is. */
function known(until: DateText | undefined, chronicle: Chronicle): string {
  if (until === undefined) return "known until no day that is said";
  return `known until ${until}; ${treatyStatus(chronicle, until).counts.parties} parties on that day`;
}

function section({ id, data, chronicle, facts }: Treaty): string[] {
  const { definition, events } = data;
  const sources: string[] = [];
  const rows = facts.map(({ of, published }) => {
    const source = sourceText(published);
    if (!sources.includes(source)) sources.push(source);
    return [
      factName(of),
      of.computed ?? "none",
      of.published ?? "none",
      of.verdict,
      String(sources.indexOf(source) + 1),
    ];
  });
  const number = definition.mtdsg === undefined ? "" : ` (${definition.mtdsg})`;
  return [
    `## ${id}`,
    "",
    `${definition.title}${number}. ${events.events.length} acts, ${known(events.knownUntil, chronicle)}.`,
    "",
    ...table(["fact", "computed", "published", "verdict", "source"], rows),
    ...sources.map((source, index) => `${index + 1}. ${source}`),
    "",
  ];
}

function sourceText({ source: { title, url, readOn, verified } }: PublishedFact): string {
  const where = url === undefined ? title : `[${title}](${url})`;
  const when = readOn === undefined ? "" : `, read on ${readOn}`;
  return `${where}${when}${verified ? "" : " (not verified)"}`;
}

function factName({ fact, part, participant }: Verification): string {
  if (participant !== null) {
    const name = fact === "entryIntoForceForParticipant" ? "entry into force" : fact;
    return `${name} for ${nameOf(participant) ?? participant}`;
  }
  const name = fact === "entryIntoForce" ? "entry into force" : fact;
  return part === null ? name : `${name} of ${part}`;
}

/** The entry into force of a treaty and of its parts. */
function entries(chronicle: Chronicle): string {
  const { force, parts } = treatyStatus(chronicle, LATER);
  return [
    force.entryIntoForce ?? "none",
    ...parts.flatMap(({ part, force: { entryIntoForce } }) =>
      entryIntoForce === null ? [] : [`${part} ${entryIntoForce}`],
    ),
  ].join(", ");
}

function missing({ chronicle }: Treaty): string[] {
  return treatyStatus(chronicle, LATER).missing.map(({ article, text }) => `Missing: ${text} (${article}).`);
}

function link(id: string): string {
  return `[${id}](#${id})`;
}

function table(names: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(names), `|${"---|".repeat(names.length)}`, ...rows.map(line), ""];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(file, await realityPage());
}
