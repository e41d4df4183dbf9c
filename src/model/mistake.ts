/**
 * Why an input is not accepted. Codes are stable; the words of a message are not.
 *
 * | code | what it means |
 * |---|---|
 * | `notJson` | the text is no JSON |
 * | `missing` | a key that must be there is not |
 * | `wrongType` | a value of another type is expected |
 * | `unknownKey` | a key that the format does not have |
 * | `unknownKind` | a word that is none of those allowed |
 * | `unknownName` | a group, table, regime or anchor that nothing defines |
 * | `impossibleDate` | no such day in the calendar |
 * | `outOfRange` | a number, or a text, that is too small or too large |
 * | `wrongOrder` | something closes before it opens |
 * | `circular` | a clause that refers to itself, or counts the parties that there are only by it |
 * | `wrongScope` | a treaty's clause that speaks of one participant or of one act |
 * | `repeated` | two things of one name, or two events of one id that differ |
 * | `tooLarge` | more, or deeper nested, than the limits allow |
 * | `wrongFormat` | a format version that this library does not read |
 *
 * @useDeclaredType
 */
export type MistakeCode = (typeof MISTAKE_CODES)[number];

const MISTAKE_CODES = [
  "notJson",
  "missing",
  "wrongType",
  "unknownKey",
  "unknownKind",
  "unknownName",
  "impossibleDate",
  "outOfRange",
  "wrongOrder",
  "circular",
  "wrongScope",
  "repeated",
  "tooLarge",
  "wrongFormat",
] as const;

/** @internal */
export function isCode(text: unknown): text is MistakeCode {
  return MISTAKE_CODES.some((code) => code === text);
}

/** One mistake in an input: where, what was found, what to write instead. */
export interface Mistake {
  readonly code: MistakeCode;
  /** Where it is: `events[3].date`; empty for the whole input. */
  readonly path: string;
  /** What was found there, shortened to 80 characters. */
  readonly found: string;
  /** What to write instead. */
  readonly remedy: string;
  /** All of it in one line. */
  readonly message: string;
}

/** The result of parsing: the value, or every mistake that was found (the first 1,000 of them). */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly mistakes: readonly [Mistake, ...Mistake[]] };

/** A mistake in a value that was found. @internal */
export function mistake(code: MistakeCode, path: string, found: unknown, remedy: string): Mistake {
  return mistakeIn(code, path, show(found), remedy);
}

/** A mistake whose finding is said in words. @internal */
export function mistakeIn(code: MistakeCode, path: string, found: string, remedy: string): Mistake {
  return { code, path, found, remedy, message: `${path === "" ? "" : `${path}: `}found ${found}; ${remedy}` };
}

/**
 * The one error this library throws, and only for misuse: an argument that is no date, a definition that was
 * never checked. What the law refuses is never thrown; it is a value in the answer.
 */
export class Misuse extends Error {
  override readonly name = "Misuse";
  readonly code: MistakeCode;
  readonly path: string;
  readonly found: string;
  readonly remedy: string;
  /** Every mistake; the first is the one in the other fields. */
  readonly mistakes: readonly [Mistake, ...Mistake[]];

  constructor(mistakes: readonly [Mistake, ...Mistake[]]) {
    super(mistakes.map((each) => each.message).join("\n"));
    const [first] = mistakes;
    this.code = first.code;
    this.path = first.path;
    this.found = first.found;
    this.remedy = first.remedy;
    this.mistakes = mistakes;
  }
}

/** The result of parsing: the value unless there are mistakes. @internal */
export function parsed<T>(value: T, mistakes: readonly Mistake[]): Parsed<T> {
  const [first, ...others] = mistakes;
  return first === undefined ? { ok: true, value } : { ok: false, mistakes: [first, ...others] };
}

/** At most 80 characters of a text. @internal */
export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function show(found: unknown): string {
  if (found === undefined) return "nothing";
  if (typeof found === "string") return JSON.stringify(shortened(found));
  if (typeof found === "number" || typeof found === "boolean" || found === null) return String(found);
  if (typeof found === "bigint") return `${found}n`;
  if (Array.isArray(found)) return `a list of ${found.length}`;
  return typeof found === "object" ? "an object" : `a ${typeof found}`;
}
