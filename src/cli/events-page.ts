import { cite } from "../answers/tell.js";
import type { Change, Irregularity } from "../index.js";
import { type Page, styled } from "./page.js";
import { byName, factOf, inShort, inWords, nameIn, sentence } from "./words.js";

const LABEL = 14;

/** Changes, a heading a day; what many did on one day stands in one paragraph. */
export function changesOf(page: Page, changes: readonly Change[]): void {
  const days = new Map<string, Map<string, Change[]>>();
  for (const each of [...changes].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))) {
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
      const [what, names] = factOf(first, who);
      const when = first.on === first.date ? "" : ` on ${inWords(first.on)}`;
      const certain = first.change === "determined" ? ", as is now certain" : "";
      const style = first.change === "lapsed" ? "yellow" : "cyan";
      const lapsed = first.change === "lapsed" ? "no longer so: " : "";
      page.text([styled(sentence(lapsed + what), style), names, when, certain], { indent: 2, hang: 4 });
    }
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
