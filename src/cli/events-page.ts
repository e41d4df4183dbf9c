import { cite } from "../answers/tell.js";
import type { Change, Irregularity } from "../index.js";
import { type Page, styled } from "./page.js";
import { byName, FACTS, inShort, inWords, nameIn, sentence } from "./words.js";

const LABEL = 14;

/** Changes, a heading a day; what many did on one day stands in one paragraph. */
export function changesOf(page: Page, changes: readonly Change[]): void {
  const days = new Map<string, Map<string, Change[]>>();
  for (const each of changes) {
    const day = days.get(each.date) ?? new Map<string, Change[]>();
    days.set(each.date, day);
    const key = `${each.change} ${each.fact} ${each.part ?? ""} ${each.on}`;
    day.set(key, [...(day.get(key) ?? []), each]);
  }
  for (const [date, groups] of days) {
    page.heading(inWords(date));
    for (const group of groups.values()) {
      const [first] = group;
      if (first === undefined) continue;
      const who = group
        .flatMap(({ participant }) => (participant === null ? [] : [nameIn(participant)]))
        .sort(byName);
      const names =
        who.length === 0 ? "" : `${who.length === 1 ? "" : ` (${who.length})`}: ${who.join(", ")}`;
      page.text([styled(said(first), first.change === "lapsed" ? "yellow" : "cyan"), names], {
        indent: 2,
        hang: 4,
      });
    }
  }
}

function said({ change, fact, on, date, part }: Change): string {
  const what = FACTS[fact] + (part === null ? "" : ` (${part})`);
  const when = on === date ? "" : ` on ${inWords(on)}`;
  switch (change) {
    case "happened":
      return sentence(what);
    case "determined":
      return `Now certain: ${what}${when}`;
    case "lapsed":
      return `No longer so: ${what}${when}`;
  }
}

/** What the rules do not admit, a row each. */
export function irregularitiesOf(page: Page, irregularities: readonly Irregularity[]): void {
  if (irregularities.length === 0) return;
  page.heading(`Irregular (${irregularities.length})`);
  for (const { article, date, message, participant, rule } of irregularities) {
    const says =
      participant === null ? message : message.replace(` by ${participant}:`, ` by ${nameIn(participant)}:`);
    const where = article === "" ? rule : `${cite(article)}, ${rule}`;
    page.row(inShort(date), [`${says} `, styled(`(${where})`, "dim")], LABEL, "yellow");
  }
}
