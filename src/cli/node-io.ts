import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import packageJson from "../../package.json" with { type: "json" };
import { type Io, type Stream, terminal } from "./io.js";

/** The part of `process` that the command line needs. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Io["stdout"] & Stream;
  readonly stderr: Io["stderr"] & Stream;
}

/** The world around the command line as Node has it. `now` is the moment of the call. */
export function nodeIo({ env, stdout, stderr }: Host, now: Date): Io {
  return {
    stdout,
    stderr,
    ...terminal(env, stdout, stderr),
    version: packageJson.version,
    today: dateOf(now),
    readFile: readUtf8,
  };
}

/** The day on the machine's own clock. */
function dateOf(now: Date): string {
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return [String(now.getFullYear()).padStart(4, "0"), ...parts].join("-");
}

/** `-` is standard input. Bytes that are no UTF-8 are refused, not replaced. */
async function readUtf8(path: string): Promise<string> {
  const bytes = path === "-" ? readFileSync(0) : await readFile(path);
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
