import { actNamed, type NamedAct, type OwnActs } from "./act-names.js";
import { takeFootnotes } from "./footnotes.js";

/** One act that the header of a column declares. @internal */
export interface LegendItem {
  /** Its words: `Accession`. */
  readonly words: string;
  /** The letters that mark it in the cells, capitals and small ones apart; null: cells without marker. */
  readonly marker: string | null;
  /** Undefined: an act that is not known here. */
  readonly act: NamedAct | undefined;
}

/** What the header of a column declares: its acts, and nothing but these. @internal */
export interface Legend {
  readonly items: readonly LegendItem[];
  readonly footnotes: readonly string[];
}

/** Characters of a header that is a legend; the longest known has 160. */
const LONGEST = 2_000;

/** A marker: one or two letters in parentheses at the end, not behind another parenthesis. */
const MARKER = /(^|[^) ]) ?\(([a-z]{1,2})\)$/i;

/**
 * Reads the header of a column: `Ratification, Acceptance(A), Accession(a)`.
 *
 * A comma separates two acts where it stands outside parentheses and the next begins with a capital letter or
 * is the name of an act: "by virtue of signature, adoption of the Agreement or accession thereto" is one.
 * Parentheses behind parentheses are part of an article's number: "under article 7 (1) (b)" has no marker,
 * "under article 23(n)" has.
 *
 * @internal
 */
export function readLegend(header: string, own?: OwnActs): Legend {
  const { text, footnotes } = takeFootnotes(header);
  const items: LegendItem[] = [];
  if (text.length > LONGEST) return { items: [{ words: text, marker: null, act: undefined }], footnotes };
  for (const part of outsideParentheses(text)) {
    const marker = MARKER.exec(part)?.[2] ?? null;
    const words = part.replace(MARKER, "$1").trim();
    const act = actNamed(words, own);
    const last = items.at(-1);
    if (last?.marker === null && act === undefined && !/^\p{Lu}/u.test(words)) {
      const joined = `${last.words}, ${words}`;
      items[items.length - 1] = { words: joined, marker, act: actNamed(joined, own) };
    } else if (part !== "") items.push({ words, marker, act });
  }
  return { items, footnotes };
}

/** The parts of a text between commas that stand outside parentheses. */
function outsideParentheses(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at];
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (character === undefined || (character === "," && depth === 0)) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return parts;
}
