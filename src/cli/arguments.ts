import { parseArgs } from "node:util";
import { CalendarDate } from "../index.js";
import { type Command, type Given, OPTIONS, type OptionName, type OptionSpec } from "./command.js";
import { Complaint, type Fault, quote } from "./complaint.js";
import { suggesting } from "./nearest.js";

/**
 * Reads the words and options that follow a command. Every fault is found, not only the first: an option it does
 * not have, a value that is missing or is no date, a word too many.
 */
export function readArguments(command: Command, argv: readonly string[], today: string): Given {
  const faults: Fault[] = [];
  const words: string[] = [];
  const values: Values = new Map();
  const allowed: readonly OptionName[] = [...command.options, "json", "help"];
  for (const token of tokensOf(argv)) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const name = allowed.find((each) => each === token.name);
    if (name === undefined) faults.push(unknownOption(token.rawName, allowed, command));
    else readOption(command, name, token, values, faults);
  }
  // What stands after an unknown option may be its value.
  const strange = faults.some(({ path }) => !allowed.some((each) => path === `--${each}`));
  checkWords(command, words, strange, faults);
  for (const name of command.required ?? []) {
    if (!values.has(name)) faults.push({ ...askedFor(name, command), found: "nothing" });
  }
  checkSpan(values, today, faults);
  checkInput(words, values, faults);
  if (faults.length > 0) throw new Complaint(faults);
  const one = (name: OptionName): string | undefined => values.get(name)?.[0];
  return {
    words,
    on: one("on") ?? today,
    knownOn: one("known-on"),
    events: one("events"),
    addEvents: values.get("add-events") ?? [],
    from: one("from"),
    to: one("to") ?? today,
    assume: values.get("assume") ?? [],
    all: values.has("all"),
    format: one("format"),
    json: values.has("json"),
  };
}

type Values = Map<OptionName, string[]>;

function tokensOf(argv: readonly string[]) {
  const options = Object.entries(OPTIONS).map(([name, option]) => [
    name,
    {
      type: "value" in option ? "string" : "boolean",
      ...(name === "help" ? { short: "h" } : {}),
    } as const,
  ]);
  return parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(options),
  }).tokens;
}

function unknownOption(given: string, allowed: readonly OptionName[], { name }: Command): Fault {
  const usable = allowed.map((each) => `--${each}`);
  return {
    path: given,
    found: "an option that this command does not have",
    remedy: suggesting(given, usable, `treaty-lifecycle ${name} --help lists its options`),
  };
}

/** One option of the command, and whether its value is of the kind it asks for. */
function readOption(
  command: Command,
  name: OptionName,
  { value, inlineValue }: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
  values: Values,
  faults: Fault[],
): void {
  const given = values.get(name) ?? [];
  values.set(name, given);
  const { path, remedy } = askedFor(name, command);
  const known: OptionSpec = OPTIONS[name];
  if (known.value === undefined) {
    if (value !== undefined) faults.push({ path, found: quote(value), remedy: "write it without a value" });
  } else if (value === undefined || (inlineValue !== true && /^--./.test(value))) {
    faults.push({ path, found: "nothing", remedy });
  } else if (known.value === "DATE" && !CalendarDate.safeParse(value).success) {
    faults.push({ path, found: quote(value), remedy });
  } else if (known.value === "FORMAT" && command.formats?.known.includes(value) !== true) {
    faults.push({ path, ...unknownFormat(value, command.formats, remedy) });
  } else if (given.length > 0 && known.many === undefined) {
    faults.push({ path, found: `a second value, ${quote(value)}`, remedy: "give it once" });
  } else given.push(value);
}

function askedFor(name: OptionName, { formats }: Command): Pick<Fault, "path" | "remedy"> {
  const known: OptionSpec = OPTIONS[name];
  const remedies = {
    DATE: "give a date that exists, as YYYY-MM-DD",
    FILE: "give the path of a file",
    FORMAT: `give one of ${formats?.known.join(", ")}`,
  };
  return { path: `--${name}`, remedy: remedies[known.value ?? "FILE"] };
}

function unknownFormat(given: string, formats: Command["formats"], remedy: string): Omit<Fault, "path"> {
  if (formats?.notYet.includes(given) === true)
    return { found: `${quote(given)}, which is not yet read`, remedy };
  return { found: quote(given), remedy: suggesting(given, formats?.known ?? [], remedy) };
}

function checkWords(command: Command, words: readonly string[], strange: boolean, faults: Fault[]): void {
  command.words.forEach((word, index) => {
    if (words[index] === undefined && !word.startsWith("[")) {
      faults.push({
        path: word.replace("…", ""),
        found: "nothing",
        remedy: `write treaty-lifecycle ${usageOf(command)}`,
      });
    }
  });
  // A name of several words may come without quotes around it.
  const last = /…\]?$/.test(command.words.at(-1) ?? "");
  if (words.length > command.words.length && !last && !strange) {
    faults.push({
      path: command.name,
      found: `a word too many, ${quote(words[command.words.length] ?? "")}`,
      remedy: `write treaty-lifecycle ${usageOf(command)}`,
    });
  }
}

/** A span of days ends no earlier than it begins; its last day is today unless one is given. */
function checkSpan(values: Values, today: string, faults: Fault[]): void {
  const from = values.get("from")?.[0];
  const to = values.get("to")?.[0] ?? today;
  if (from === undefined || to >= from) return;
  faults.push(
    values.has("to")
      ? { path: "--to", found: quote(to), remedy: `give a day that is not before --from ${from}` }
      : {
          path: "--from",
          found: quote(from),
          remedy: `give a day that is not after today, ${today}, or the last day as --to`,
        },
  );
}

/** Standard input can be read once: a second `-` would find it empty. */
function checkInput(words: readonly string[], values: Values, faults: Fault[]): void {
  const readers = [
    ...words.filter((word) => word === "-"),
    ...[...values].flatMap(([name, given]) => given.filter((value) => value === "-").map(() => `--${name}`)),
  ];
  const [, second] = readers;
  if (second !== undefined) {
    faults.push({
      path: second,
      found: "a second -, which is standard input",
      remedy: "give one of the two as a file",
    });
  }
}

/** How a command is written. */
export function usageOf({ name, words }: Pick<Command, "name" | "words">): string {
  return [name, ...words, "[options]"].join(" ");
}
