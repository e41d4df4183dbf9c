import { cite, type TellOptions } from "../answers/tell.js";
import { list } from "../catalogue/index.js";
import type { Definition, Missing, ViewOptions } from "../index.js";
import type { Given } from "./command.js";
import { complaint } from "./complaint.js";
import type { Io } from "./io.js";
import { type Page, styled } from "./page.js";
import { byName, inWords, listed, nameIn, sentence, shortTitle } from "./words.js";

/** What is common to what the commands print. */

/** JSON as programs read it. */
export function printJson(io: Io, value: unknown): void {
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** A word that the command line must have; its absence was found when it was read. */
export function word({ words }: Given, index: number): string {
  const found = words[index];
  if (found === undefined) throw complaint("TREATY", "nothing", "name a treaty");
  return found;
}

/** What every view takes besides the day. */
export function viewOptions({ knownOn }: Given): ViewOptions {
  return knownOn === undefined ? {} : { knownOn };
}

/** Title, number and depositary; `whole` with what stands after the semicolon of the title. */
export function titleOf(page: Page, { id, title, mtdsg, depositary }: Definition, whole = false): void {
  const short = shortTitle(title);
  page.text(styled(short, "bold"));
  const rest = title.slice(title.indexOf(short) + short.length).replace(/^[\s;]+/, "");
  if (whole && rest !== "") page.text(styled(rest, "dim"));
  page.text(
    styled([id, mtdsg, ...[depositary ?? []].flat()].filter((part) => part !== undefined).join(" · "), "dim"),
  );
}

/** The day that an answer speaks of, and how far the record goes. */
interface Reach {
  readonly on: string;
  readonly knownUntil: string | null;
  readonly beyondKnown: boolean;
}

/** How far the record goes, and how much of it was known. */
export function recordOf(page: Page, { on, knownUntil, beyondKnown }: Reach, { knownOn }: Given): void {
  if (knownUntil === null) page.text("Up to which day the record goes is not said.");
  else if (beyondKnown) {
    page.text([styled(`The record goes to ${inWords(knownUntil)}; this speaks of a later day.`, "yellow")]);
  } else page.text(`The record goes to ${inWords(knownUntil)}.`);
  if (knownOn !== undefined)
    page.text(
      `It is told as it was known on ${inWords(knownOn)}${knownOn < on ? ", before the day it speaks of" : ""}.`,
    );
}

/** What is missing, a line for each. */
export function missingOf(page: Page, missing: readonly Missing[], indent = 2): void {
  for (const { article, text, participants } of missing) {
    const who = participants === undefined ? "" : `: ${listed(participants.map(nameIn).sort(byName))}`;
    page.text(["Missing: ", `${text}${who} `, styled(`(${sentence(cite(article))})`, "dim")], {
      indent,
      hang: indent + 2,
    });
  }
}

/** "articles 64(3), 64(4) and 67". */
export function citeAll(articles: Iterable<string>): string {
  const numbers = [...articles].filter((article) => cite(article) !== article);
  const others = [...articles].filter((article) => cite(article) === article);
  const numbered =
    numbers.length === 0 ? [] : [`article${numbers.length === 1 ? "" : "s"} ${listed(numbers)}`];
  return listed([...numbered, ...others]);
}

/** How the clauses of a treaty are told here: names of the register, dates in words, titles of the catalogue. */
export function ourWords(definition: Definition): TellOptions {
  return {
    name: nameIn,
    date: inWords,
    definition,
    title: (treaty) => {
      const known = list().find(({ id }) => id === treaty);
      return known === undefined ? undefined : shortTitle(known.title);
    },
  };
}
