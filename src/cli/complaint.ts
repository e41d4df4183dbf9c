import type { Mistake } from "../index.js";

/** What is wrong with a command line or a file: where, what was found, what to do. */
export interface Fault {
  readonly path: string;
  readonly found: string;
  readonly remedy: string;
}

/** Bad usage or unreadable input: exit code 2 and a line for each fault. */
export class Complaint extends Error {
  override readonly name = "Complaint";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(lineOf).join("\n"));
    this.faults = faults;
  }
}

/** A complaint of one fault. */
export function complaint(path: string, found: string, remedy: string): Complaint {
  return new Complaint([{ path, found, remedy }]);
}

/** Mistakes in a file, each with the file before its path. */
export function inFile(file: string, mistakes: readonly Mistake[]): Complaint {
  return new Complaint(
    mistakes.map(({ path, found, remedy }) => ({
      path: path === "" ? file : `${file}: ${path}`,
      found,
      remedy,
    })),
  );
}

/** One line, whatever the input contained. */
export function lineOf({ path, found, remedy }: Fault): string {
  return `${path}: found ${found}; ${remedy}`.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

/** A word of the user's as it is quoted. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
