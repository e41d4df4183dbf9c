import { Misuse } from "../index.js";
import { readArguments } from "./arguments.js";
import type { Command } from "./command.js";
import { changes } from "./commands/changes.js";
import { check } from "./commands/check.js";
import { explain } from "./commands/explain.js";
import { list } from "./commands/list.js";
import { participant } from "./commands/participant.js";
import { project } from "./commands/project.js";
import { read } from "./commands/read.js";
import { relation } from "./commands/relation.js";
import { status } from "./commands/status.js";
import { verify } from "./commands/verify.js";
import { Complaint, complaint, lineOf, quote } from "./complaint.js";
import { helpFor, helpForAll } from "./help.js";
import type { Io } from "./io.js";
import { suggesting } from "./nearest.js";

const COMMANDS: readonly Command[] = [
  list,
  status,
  participant,
  relation,
  changes,
  explain,
  project,
  check,
  verify,
  read,
];

/**
 * Runs the command line and gives its exit code: 0 done, 1 the answer is no, 2 bad usage or unreadable input, with
 * a line on standard error for each mistake.
 */
export async function run(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof Complaint) io.stderr.write(`${error.faults.map(lineOf).join("\n")}\n`);
    else if (error instanceof Misuse) io.stderr.write(`${error.mistakes.map(lineOf).join("\n")}\n`);
    else throw error;
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<0 | 1> {
  const [name, ...rest] = argv;
  if (name === "--help" || name === "-h" || name === "help") {
    io.stdout.write(rest[0] === undefined ? helpForAll(COMMANDS, io) : helpFor(commandOf(rest[0]), io));
    return 0;
  }
  if (name === "--version") {
    io.stdout.write(`${io.version}\n`);
    return 0;
  }
  const command = commandOf(name);
  if (rest.includes("--help") || rest.includes("-h")) {
    io.stdout.write(helpFor(command, io));
    return 0;
  }
  return await command.run(readArguments(command, rest, io.today), io);
}

function commandOf(name: string | undefined): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.map((each) => each.name);
  throw complaint(
    "COMMAND",
    name === undefined ? "nothing" : quote(name),
    suggesting(name ?? "", names, `write one of ${names.join(", ")}; treaty-lifecycle --help says more`),
  );
}
