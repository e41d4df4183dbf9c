import { cite } from "../../answers/tell.js";
import { type Modification, type Reason, type Relation, relation as relationOn } from "../../index.js";
import type { Command, Given } from "../command.js";
import { complaint, quote } from "../complaint.js";
import type { Io } from "../io.js";
import { Page, type Span, styled } from "../page.js";
import { readParticipant } from "../participant.js";
import { citeAll, printJson, recordOf, titleOf, viewOptions, word } from "../report.js";
import { readTreaty, type Treaty } from "../treaty.js";
import { EFFECTS, inWords, listed, nameIn, sentence } from "../words.js";

/** What a treaty is between two of its participants. */
export const relation: Command = {
  name: "relation",
  words: ["TREATY", "A", "B"],
  says: "whether a treaty is in force between two, from when, as modified by what, and why",
  more: [
    "A and B are ids, names, former names or common spellings; a name of several words stands in quotes. Their reservations, the objections to them and accessions that others must accept are weighed for these two alone.",
  ],
  options: ["on", "known-on", "events", "add-events"],
  examples: [
    "relation iccpr FRA DEU --on 2014-01-01",
    'relation cerd "Viet Nam" Norway --add-events reservations.json --json',
  ],
  async run(given, io) {
    const treaty = await readTreaty(word(given, 0), given, io);
    const named = [word(given, 1), word(given, 2)].map((text) => ({
      text,
      ...readParticipant(text, treaty.chronicle),
    }));
    const [a, b] = named.map(({ id }) => id);
    if (a === b)
      throw complaint("B", quote(word(given, 2)), "name another participant: a relation has two sides");
    const between = relationOn(treaty.chronicle, a ?? "", b ?? "", given.on, viewOptions(given));
    if (given.json) printJson(io, between);
    else {
      const also = named
        .filter(({ alsoUsedFor }) => alsoUsedFor.length > 0)
        .map(({ text, alsoUsedFor }) => `${text} is also used for ${listed(alsoUsedFor.map(nameIn))}.`);
      io.stdout.write(pageOf(treaty, between, also, given, io).toString());
    }
    return 0;
  },
};

function pageOf(
  { definition }: Treaty,
  between: Relation,
  also: readonly string[],
  given: Given,
  io: Io,
): Page {
  const page = new Page(io);
  titleOf(page, definition);
  page.gap();
  page.text([styled(`${nameIn(between.a)} and ${nameIn(between.b)}`, "bold"), ` on ${inWords(between.on)}`]);
  for (const each of also) page.text(styled(each, "yellow"));
  page.text(forceOf(between), { indent: 2, hang: 4 });
  page.heading("Why");
  for (const each of between.because)
    if (each.reservation === null) page.text(reasonIn(each), { indent: 2, hang: 4 });
  reservationsOf(page, between);
  page.gap();
  recordOf(page, between, given);
  return page;
}

function forceOf({ inForce, from, until, on, operationSuspended }: Relation): readonly Span[] {
  const end = until === null ? "" : ` until ${inWords(until)}, that day not included`;
  if (inForce && from !== null)
    return [
      styled("In force between the two", "green"),
      ` since ${inWords(from)}${end}${operationSuspended ? "; its operation is suspended" : ""}.`,
    ];
  const no = styled("Not in force between the two", "red");
  if (from === null) return [no, "."];
  return from > on
    ? [no, ` yet: from ${inWords(from)}${end}.`]
    : [no, ` any longer: it was from ${inWords(from)}${end}.`];
}

/** The reservations of both, each with what the other made of it. */
function reservationsOf(page: Page, { because, modifiedBy }: Relation): void {
  const ids = new Set([
    ...modifiedBy.map(({ reservation }) => reservation),
    ...because.flatMap(({ reservation }) => reservation ?? []),
  ]);
  if (ids.size === 0) return;
  page.heading("Reservations");
  for (const id of ids) {
    const own = modifiedBy.filter(({ reservation }) => reservation === id);
    for (const each of own) page.text(modificationIn(each), { indent: 2, hang: 4 });
    const reasons = because.filter(({ reservation }) => reservation === id);
    for (const each of reasons) page.text(reasonIn(each), { indent: own.length === 0 ? 2 : 4, hang: 6 });
  }
}

function modificationIn({ by, provisions, effect, since }: Modification): readonly Span[] {
  const to = provisions.length === 0 ? "" : ` to ${citeAll(provisions)}`;
  return [
    styled(`${nameIn(by)}${to}`, "bold"),
    `: ${EFFECTS[effect]}${since === null ? "" : `, since ${inWords(since)}`}.`,
  ];
}

/** "Norway, 1 May 2020: the treaty is in force for it from this day (article 23(1), R30)." */
function reasonIn({ participant, date, says, article, rule }: Reason): readonly Span[] {
  const head = [
    ...(participant === null ? [] : [nameIn(participant)]),
    ...(date === null ? [] : [inWords(date)]),
  ];
  const cited = article === "" ? rule : `${cite(article).replace(/^A/, "a")}, ${rule}`;
  return [
    `${head.length === 0 ? sentence(says) : `${head.join(", ")}: ${says}`} `,
    styled(`(${cited})`, "dim"),
    ".",
  ];
}
