/** A text without its footnotes, and the footnotes it refers to. */
interface Noted {
  readonly text: string;
  readonly footnotes: readonly string[];
}

/** `<superscript>3, 4</superscript>`, escaped or not; nothing in it but numbers, commas and spaces. */
const NOTE = /(?:<|&lt;)(sup|superscript)(?:>|&gt;)([\d,\s]*)(?:<|&lt;)\/\1(?:>|&gt;)/gi;

/**
 * Takes the marked footnotes out of a text and puts single spaces where there was any space. Only what is marked
 * up as one is a footnote: digits that stick to a name stay, for nobody can tell them from the name.
 *
 * @internal
 */
export function takeFootnotes(text: string): Noted {
  const footnotes: string[] = [];
  const rest = text.replace(NOTE, (_all, _tag, numbers: string) => {
    footnotes.push(...(numbers.match(/\d+/g) ?? []));
    return " ";
  });
  return { text: rest.replace(/\s+/g, " ").trim(), footnotes };
}
