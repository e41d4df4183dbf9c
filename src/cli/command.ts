import type { Io } from "./io.js";

/** What can be given to the command line, by name. */
export const OPTIONS = {
  on: { value: "DATE", says: "the day to speak of, as YYYY-MM-DD; left out, today" },
  "known-on": { value: "DATE", says: "only what was known by the end of this day; left out, everything" },
  events: { value: "FILE", says: "take these events instead of those of the catalogue" },
  "add-events": { value: "FILE", says: "add these events; can be repeated", many: true },
  from: { value: "DATE", says: "the day before the first of those asked about" },
  to: { value: "DATE", says: "the last day asked about; left out, today" },
  assume: { value: "FILE", says: "events to assume; can be repeated", many: true },
  all: { says: "every treaty of the catalogue" },
  format: { value: "FORMAT", says: "how it is written" },
  json: { says: "print JSON instead of text" },
  help: { says: "print this help" },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** An option, for reading it and for the help. */
export interface OptionSpec {
  /** What stands after it; left out, nothing does. */
  readonly value?: "DATE" | "FILE" | "FORMAT";
  readonly says: string;
  readonly many?: true;
}

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof OPTIONS;

/** What was given, checked: dates exist, words are as many as the command takes. */
export interface Given {
  readonly words: readonly string[];
  readonly on: string;
  readonly knownOn: string | undefined;
  readonly events: string | undefined;
  readonly addEvents: readonly string[];
  readonly from: string | undefined;
  readonly to: string;
  readonly assume: readonly string[];
  readonly all: boolean;
  readonly format: string | undefined;
  readonly json: boolean;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** The words it takes, in order; those in brackets may be left out. */
  readonly words: readonly string[];
  /** One line for the list of commands. */
  readonly says: string;
  /** More, for its own help. */
  readonly more: readonly string[];
  readonly options: readonly OptionName[];
  /** Options that must be there. */
  readonly required?: readonly OptionName[];
  /** What `--format` can be, and what it will be. */
  readonly formats?: { readonly known: readonly string[]; readonly notYet: readonly string[] };
  readonly examples: readonly string[];
  /** The exit code: 0 done, 1 the answer is no. */
  run(given: Given, io: Io): Promise<0 | 1>;
}
