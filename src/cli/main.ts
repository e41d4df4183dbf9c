#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { terminal } from "./io.js";
import { run } from "./run.js";

const { argv, env, stdout, stderr } = process;
// A reader that has seen enough (`| head`) is no failure.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

/** The day on the machine's own clock; the only place where one is read. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

process.exitCode = await run(argv.slice(2), {
  stdout,
  stderr,
  ...terminal(env, stdout),
  today: today(),
  readFile: async (path) =>
    new TextDecoder("utf-8", { fatal: true }).decode(path === "-" ? readFileSync(0) : await readFile(path)),
});
