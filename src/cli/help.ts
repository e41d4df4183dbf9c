import { usageOf } from "./arguments.js";
import { type Command, OPTIONS, type OptionName, type OptionSpec } from "./command.js";
import type { Io } from "./io.js";
import { Page, styled } from "./page.js";
import { listed } from "./words.js";

/** The help of the whole command line. */
export function helpForAll(commands: readonly Command[], io: Io): string {
  const page = new Page(io);
  page.text([
    styled("treaty-lifecycle", "bold"),
    " reads the final clauses of a treaty as rules and what its participants did as events, and says what follows on any day, and why.",
  ]);
  page.heading("Usage");
  page.text("treaty-lifecycle COMMAND [words] [options]", { indent: 2, hang: 4 });
  page.heading("Commands");
  const width = Math.max(...commands.map((command) => command.name.length)) + 4;
  for (const command of commands) page.row(command.name, command.says, width, "bold");
  page.heading("TREATY");
  page.text("a catalogue id, an MTDSG number, or the path of a definition in JSON", { indent: 2, hang: 4 });
  page.heading("Exit codes");
  page.row("0", "done", 5, "bold");
  page.row("1", "the answer is no: check found errors, verify a difference", 5, "bold");
  page.row("2", "bad usage or unreadable input, a line for each mistake on standard error", 5, "bold");
  page.gap();
  page.text(
    "treaty-lifecycle COMMAND --help says more, --version which version this is. NO_COLOR turns colours off, FORCE_COLOR on.",
  );
  return page.toString();
}

/** The help of one command. */
export function helpFor(command: Command, io: Io): string {
  const page = new Page(io);
  page.text([styled(`treaty-lifecycle ${usageOf(command)}`, "bold")], { hang: 4 });
  page.gap();
  for (const text of [`${command.says.charAt(0).toUpperCase()}${command.says.slice(1)}.`, ...command.more])
    page.text(text);
  page.heading("Options");
  const names: readonly OptionName[] = [...command.options, "json", "help"];
  const written = names.map((name) => ({ name, text: `--${name}${operandOf(name)}` }));
  const width = Math.max(...written.map(({ text }) => text.length)) + 4;
  for (const { name, text } of written)
    page.row(
      text,
      OPTIONS[name].says + (command.required?.includes(name) === true ? " (needed)" : ""),
      width,
      "bold",
    );
  if (command.formats !== undefined) {
    page.heading("FORMAT");
    page.text(`one of ${listed(command.formats.known, "or")}`, { indent: 2, hang: 4 });
  }
  if (names.some((name) => specOf(name).value === "FILE")) {
    page.heading("Files of events");
    page.text(
      "JSON: an event file, or a bare list of events. CSV: a row an event under a heading of the same keys; details and source as JSON, or source in the columns source.title, source.url, source.readOn, source.verified. A dash (-) is standard input.",
      { indent: 2 },
    );
  }
  page.heading("Examples");
  for (const example of command.examples) page.text(`treaty-lifecycle ${example}`, { indent: 2, hang: 4 });
  return page.toString();
}

function operandOf(name: OptionName): string {
  const { value } = specOf(name);
  return value === undefined ? "" : ` ${value}`;
}

function specOf(name: OptionName): OptionSpec {
  return OPTIONS[name];
}
