import type { Io } from "./io.js";

/** How a text looks where there is colour. */
export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

/** Text, or text with a style. */
export type Span = string | { readonly text: string; readonly styles: readonly Style[] };

/** Text with a style. */
export function styled(text: string, ...styles: readonly Style[]): Span {
  return { text, styles };
}

const CODES: Readonly<Record<Style, readonly [open: number, close: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** Where a paragraph stands. */
export interface Place {
  /** Columns before its first line. */
  readonly indent?: number;
  /** Columns before the others; left out, as many. */
  readonly hang?: number;
}

/** A line of prose longer than this is hard to read, however wide the terminal. */
const PROSE = 100;

/**
 * A page of text that fits the terminal. What it is given is plain text, which may come from anybody's file:
 * control characters are taken out, and where the terminal has only ASCII, so is the rest. Only the page itself
 * writes colours.
 */
export class Page {
  readonly width: number;
  readonly unicode: boolean;
  readonly #colour: boolean;
  readonly #lines: string[] = [];

  constructor({ columns, colour, unicode }: Pick<Io, "columns" | "colour" | "unicode">) {
    this.width = columns;
    this.unicode = unicode;
    this.#colour = colour;
  }

  /** An empty line, unless there is one already or the page begins. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  heading(text: string, ...rest: readonly Span[]): void {
    this.gap();
    this.text([styled(text, "bold"), ...rest]);
  }

  /** A paragraph, broken between words. */
  text(spans: Span | readonly Span[], { indent = 0, hang = indent }: Place = {}): void {
    const right = Math.min(this.width, PROSE);
    let line: Piece[] = [];
    let column = indent;
    const flush = (): void => {
      this.#push(" ".repeat(this.#lines.length === first ? indent : hang), line);
      line = [];
      column = hang;
    };
    const first = this.#lines.length;
    for (const word of this.#words(spansOf(spans), right - Math.max(indent, hang))) {
      const width = word.reduce((sum, piece) => sum + widthOf(piece.text), 0);
      if (line.length > 0 && column + 1 + width > right) flush();
      if (line.length > 0) {
        // Between two words of one style the space has it too.
        const styles = line.at(-1)?.styles ?? NONE;
        line.push({ text: " ", styles: styles === word[0]?.styles ? styles : [] });
        column++;
      }
      line.push(...word);
      column += width;
    }
    flush();
  }

  /** A label and what stands beside it; below it where there is no room. */
  row(label: string, spans: Span | readonly Span[], labelWidth: number, style: Style = "dim"): void {
    const own = this.plain(label);
    const rest = spansOf(spans);
    if (this.width - labelWidth < 24) {
      this.text(styled(own, style), { indent: 2, hang: 4 });
      this.text(rest, { indent: 4, hang: 6 });
      return;
    }
    const from = labelWidth + 2;
    const before = this.#lines.length;
    this.text(rest, { indent: from });
    const cell = own + " ".repeat(Math.max(0, labelWidth - 2 - widthOf(own)));
    this.#lines[before] = `  ${this.#paint(cell, [style])}${(this.#lines[before] ?? "").slice(labelWidth)}`;
  }

  /**
   * Entries side by side, read down each column, in as many columns as fit. A few long entries may break over
   * two lines rather than widen the columns of all.
   */
  columns(entries: readonly Entry[], indent = 2): void {
    const inner = this.width - indent;
    const cells = entries.map(({ text, aside }) => ({
      text: this.plain(text),
      aside: aside === undefined ? "" : this.plain(aside),
    }));
    const asides = Math.max(0, ...cells.map(({ aside }) => widthOf(aside)));
    const beside = asides === 0 ? 0 : asides + 2;
    const widest = Math.max(0, ...cells.map(({ text }) => widthOf(text)));
    const least = Math.min(widest, USUAL_NAME) + beside;
    let count = Math.min(cells.length, Math.max(1, Math.floor((inner + GUTTER) / (least + GUTTER))));
    for (; count > 1; count--) {
      const room = roomFor(count, inner) - beside;
      if (cells.filter(({ text }) => widthOf(text) > room).length <= cells.length / 8) break;
    }
    const room = Math.min(Math.max(8, roomFor(count, inner) - beside), widest);
    const blocks = cells.map(({ text, aside }) =>
      wrap(text, room).map((line, index) => ({ line, aside: index === 0 ? aside : "" })),
    );
    const columns = inColumns(blocks, count);
    const height = Math.max(...columns.map((column) => column.length));
    for (let row = 0; row < height; row++) {
      const pieces: Piece[] = [];
      let owed = 0;
      for (const column of columns) {
        const { line, aside } = column[row] ?? { line: "", aside: "" };
        const pad = room - widthOf(line) + beside - widthOf(aside);
        pieces.push({ text: " ".repeat(owed) + line, styles: NONE });
        pieces.push({ text: aside === "" ? "" : " ".repeat(pad) + aside, styles: ["dim"] });
        owed = GUTTER + (aside === "" ? room - widthOf(line) + beside : 0);
      }
      this.#push(" ".repeat(indent), pieces);
    }
  }

  /** A bar from nothing to what is needed: a cell for each where they fit, and it is full only when all is there. */
  bar(have: number, need: number, label: string, indent = 2): void {
    const own = this.plain(label);
    const frame = this.unicode ? 0 : 2;
    const beside = this.width - indent - 2 - widthOf(own) - frame;
    const inLine = beside >= Math.min(need, 20);
    const room = Math.max(4, inLine ? beside : this.width - indent - frame);
    const cells = need <= room && need >= 10 ? need : Math.min(room, 40);
    const eighths = Math.floor((Math.min(have, need) * cells * 8) / need);
    const full = Math.floor(eighths / 8);
    const part = this.unicode ? (PARTS[eighths % 8] ?? "") : "";
    const [block, empty, left, right] = this.unicode ? ["█", "░", "", ""] : ["#", ".", "[", "]"];
    const filled = block.repeat(full) + part;
    const pieces: Piece[] = [
      { text: left + filled, styles: [have >= need ? "green" : "cyan"] },
      { text: empty.repeat(cells - widthOf(filled)) + right, styles: ["dim"] },
    ];
    if (!inLine) this.text(own, { indent });
    this.#push(" ".repeat(indent), inLine ? [...pieces, { text: `  ${own}`, styles: ["bold"] }] : pieces);
  }

  toString(): string {
    return `${this.#lines.join("\n").trimEnd()}\n`;
  }

  /** What can be shown of a text from anywhere. */
  plain(text: string): string {
    const shown = text.replace(/[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069]+/gu, " ");
    return this.unicode ? shown : ascii(shown);
  }

  #push(before: string, pieces: readonly Piece[]): void {
    let line = before;
    for (let index = 0; index < pieces.length; ) {
      const { styles } = pieces[index] ?? { styles: NONE };
      let text = "";
      for (; pieces[index]?.styles === styles; index++) text += pieces[index]?.text ?? "";
      line += this.#paint(text, styles);
    }
    this.#lines.push(line.trimEnd());
  }

  #paint(text: string, styles: readonly Style[]): string {
    if (!this.#colour || text.trim() === "") return text;
    return styles.reduce(
      (inner, style) => `\u001B[${CODES[style][0]}m${inner}\u001B[${CODES[style][1]}m`,
      text,
    );
  }

  /** Words, each of one or more pieces; one that is longer than a line is cut. */
  #words(spans: readonly Span[], room: number): Piece[][] {
    const words: Piece[][] = [];
    let open = false;
    for (const span of spans) {
      const { text: given, styles } = typeof span === "string" ? { text: span, styles: NONE } : span;
      for (const [index, part] of this.plain(given).split(/ +/).entries()) {
        if (index > 0) open = false;
        if (part === "") continue;
        const last = words.at(-1);
        for (const [cut, text] of cutInto(part, Math.max(room, 8)).entries()) {
          if (cut === 0 && open && last !== undefined) last.push({ text, styles });
          else words.push([{ text, styles }]);
        }
        open = true;
      }
    }
    return words;
  }
}

/** What stands in a column, and what stands aside of it. */
export interface Entry {
  readonly text: string;
  readonly aside?: string;
}

interface Piece {
  readonly text: string;
  readonly styles: readonly Style[];
}

const NONE: readonly Style[] = [];
const GUTTER = 3;
/** Most names are no longer than this. */
const USUAL_NAME = 22;

function roomFor(count: number, inner: number): number {
  return Math.floor((inner - GUTTER * (count - 1)) / count);
}

/** Blocks of lines in so many columns of about one height; no block is torn apart. */
function inColumns<T>(blocks: readonly (readonly T[])[], count: number): T[][] {
  const lines = blocks.reduce((sum, block) => sum + block.length, 0);
  let height = Math.ceil(lines / count);
  for (;;) {
    const columns: T[][] = [[]];
    for (const block of blocks) {
      const last = columns.at(-1) ?? [];
      if (last.length > 0 && last.length + block.length > height) columns.push([...block]);
      else last.push(...block);
    }
    if (columns.length <= count) return columns;
    height++;
  }
}

/** A text in lines of at most this width; the further lines stand two columns in. */
function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(" ")
    .flatMap((each) => (widthOf(each) > room ? cutInto(each, room - 2) : [each]))) {
    if (line.trim() !== "" && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = "  ";
    }
    line += line.trim() === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}

const PARTS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

function spansOf(spans: Span | readonly Span[]): readonly Span[] {
  return typeof spans === "string" || "text" in spans ? [spans] : spans;
}

const ASCII: Readonly<Record<string, string>> = {
  "…": "...",
  "–": "-",
  "—": "-",
  "·": "-",
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "†": "+",
  "‡": "#",
};

function ascii(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7E]/gu, (letter) => ASCII[letter] ?? "?");
}

/** How many columns a text takes: none for marks above a letter, two for wide letters. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/\p{M}|\p{Cf}/u.test(letter)) continue;
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return width;
}

function cutInto(word: string, room: number): string[] {
  const cuts: string[] = [];
  let cut = "";
  let width = 0;
  for (const letter of word) {
    const own = widthOf(letter);
    if (width + own > room) {
      cuts.push(cut);
      cut = "";
      width = 0;
    }
    cut += letter;
    width += own;
  }
  cuts.push(cut);
  return cuts;
}
