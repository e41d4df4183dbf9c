#!/usr/bin/env node
import { nodeIo } from "./node-io.js";
import { run } from "./run.js";

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), nodeIo(process, new Date()));
