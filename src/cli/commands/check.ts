import { check as checkDefinition, type Finding, parseDefinition } from "../../index.js";
import type { Command } from "../command.js";
import { inFile } from "../complaint.js";
import type { Io } from "../io.js";
import { Page, type Style, styled } from "../page.js";
import { printJson, word } from "../report.js";
import { readDefinition } from "../treaty.js";
import { count } from "../words.js";

/** The mistakes in a definition, and what a drafting lawyer would ask about it. */
export const check: Command = {
  name: "check",
  words: ["DEFINITION"],
  says: "mistakes and findings in a definition",
  more: [
    "DEFINITION is the path of a definition in JSON, or a treaty of the catalogue. An error: it cannot be used; a warning: it probably does not say what was meant; a note: the text leaves something open, and what then holds. The exit code is 1 where there are errors.",
  ],
  options: [],
  examples: ["check my-treaty.json", "check un-cybercrime"],
  async run(given, io) {
    const name = word(given, 0);
    const input = await readDefinition(name, io);
    const parsed = parseDefinition(input);
    // What is no JSON, or beyond the limits, was not read at all.
    if (
      !parsed.ok &&
      parsed.mistakes.some(({ code, path }) => path === "" && (code === "notJson" || code === "tooLarge"))
    )
      throw inFile(name, parsed.mistakes);
    const findings = checkDefinition(input);
    if (given.json) printJson(io, findings);
    else io.stdout.write(pageOf(name, findings, io).toString());
    return findings.some(({ level }) => level === "error") ? 1 : 0;
  },
};

const STYLES = { error: "red", warning: "yellow", note: "dim" } as const satisfies Record<
  Finding["level"],
  Style
>;

function pageOf(name: string, findings: readonly Finding[], io: Io): Page {
  const page = new Page(io);
  const levels = (["error", "warning", "note"] as const).map((level) =>
    findings.filter((each) => each.level === level),
  );
  for (const { level, code, path, message } of levels.flat()) {
    // Some are named for the place where they stand.
    const named = path.startsWith(code) ? "" : `${code} `;
    page.row(level, [styled(named, "dim"), message], 11, STYLES[level]);
  }
  page.gap();
  const [errors = [], warnings = [], notes = []] = levels;
  page.text([
    styled(`${name}: `, "bold"),
    `${count(errors.length, "error")}, ${count(warnings.length, "warning")}, ${count(notes.length, "note")}.`,
  ]);
  return page;
}
