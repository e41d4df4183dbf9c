import { verify as compare, list, load, type Verification } from "../../catalogue/index.js";
import { kindInWords } from "../../definition/nouns.js";
import type { Command } from "../command.js";
import { complaint, quote } from "../complaint.js";
import type { Io } from "../io.js";
import { Page, styled } from "../page.js";
import { printJson, word } from "../report.js";
import { readTreaty } from "../treaty.js";
import { count, inShort, nameIn } from "../words.js";

/** The dates that others published, beside those that clauses and events give. */
export const verify: Command = {
  name: "verify",
  words: ["[TREATY]"],
  says: "published dates beside those that the clauses and the events give",
  more: [
    "Nothing published is an input of the computation. Exit code 1 where a date differs.",
    "Only treaties of the catalogue have published dates.",
  ],
  options: ["all"],
  examples: ["verify paris-agreement", "verify --all --json"],
  async run(given, io) {
    if (given.all === given.words.length > 0) {
      throw complaint(
        "TREATY",
        given.all ? "a treaty beside --all" : "nothing",
        "name one treaty, or write --all",
      );
    }
    const ids = given.all ? list().map(({ id }) => id) : [word(given, 0)];
    const found: Verification[] = [];
    for (const id of ids) {
      const { definition, chronicle } = await readTreaty(id, { events: undefined, addEvents: [] }, io);
      if (!list().some((each) => each.id === definition.id)) {
        throw complaint(
          "TREATY",
          quote(id),
          "name a treaty of the catalogue; treaty-lifecycle list shows them",
        );
      }
      found.push(...compare(chronicle, (await load(definition.id)).published));
    }
    if (given.json) printJson(io, found);
    else io.stdout.write(pageOf(found, io).toString());
    return found.some(({ verdict }) => verdict === "differs") ? 1 : 0;
  },
};

const VERDICTS = {
  equal: ["equal", "green"],
  differs: ["differs", "red"],
  notComputable: ["not computable", "yellow"],
  nothingPublished: ["nothing published", "dim"],
} as const;

function pageOf(found: readonly Verification[], io: Io): Page {
  const page = new Page(io);
  for (const id of new Set(found.map((each) => each.id))) {
    const facts = found.filter((each) => each.id === id);
    const equal = facts.filter(({ verdict }) => verdict === "equal").length;
    page.text([styled(id, "bold"), `  ${equal} of ${facts.length} equal`]);
    // Of many equal dates of participants the number is enough.
    for (const fact of facts.filter((each) => each.participant === null || each.verdict !== "equal")) {
      const [words, colour] = VERDICTS[fact.verdict];
      const of = fact.participant === null ? (fact.part ?? "") : nameIn(fact.participant);
      const published = fact.published === null ? "none" : inShort(fact.published);
      const computed = fact.computed === null ? "none" : inShort(fact.computed);
      const dates = fact.verdict === "equal" ? published : `computed ${computed}, published ${published}`;
      page.text(
        [`${kindInWords(fact.fact)}${of === "" ? "" : ` ${of}`}: ${dates}, `, styled(words, colour)],
        {
          indent: 2,
          hang: 4,
        },
      );
      if (fact.verdict !== "equal" && fact.note !== null) page.text(styled(fact.note, "dim"), { indent: 4 });
    }
  }
  page.gap();
  const numbers = Object.entries(VERDICTS).map(
    ([verdict, [words]]) => `${found.filter((each) => each.verdict === verdict).length} ${words}`,
  );
  page.text(`${count(found.length, "published date")}: ${numbers.join(", ")}.`);
  return page;
}
