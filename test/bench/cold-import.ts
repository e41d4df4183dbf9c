/**
 * What importing the engine costs a fresh process, compared with importing zod alone: medians of 31 processes each,
 * taken in turn so that a busy machine slows both. The engine must not load Temporal. Needs a finished build.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROCESSES = 31;
const AT_MOST = 1.1;
const root = fileURLToPath(new URL("../..", import.meta.url));

const loaded = filesLoadedBy("treaty-lifecycle");
const temporal = loaded.filter((url) => url.includes("temporal-"));
if (!loaded.some((url) => url.endsWith("/dist/index.js"))) throw new Error("the engine was not loaded");
if (temporal.length > 0) throw new Error(`importing the engine loads Temporal: ${temporal.join(", ")}`);

const times = { zod: [] as number[], "treaty-lifecycle": [] as number[] };
for (let turn = 0; turn < PROCESSES; turn++) {
  times.zod.push(timeToImport("zod"));
  times["treaty-lifecycle"].push(timeToImport("treaty-lifecycle"));
}
const zod = median(times.zod);
const own = median(times["treaty-lifecycle"]);
console.log(`cold import, median of ${PROCESSES} fresh processes each; Temporal is not loaded`);
console.log(`  zod               ${zod.toFixed(1)} ms`);
console.log(`  treaty-lifecycle  ${own.toFixed(1)} ms, ${loaded.length} files`);
console.log(`  ratio             ${(own / zod).toFixed(2)} (to reach: at most ${AT_MOST})`);

function timeToImport(name: string): number {
  const code = `const start = performance.now(); await import("${name}"); console.log(performance.now() - start);`;
  return Number(inFreshProcess(code));
}

/** Every file that a process loads for one import, by the coverage report that V8 writes at its end. */
function filesLoadedBy(name: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "treaty-lifecycle-"));
  try {
    inFreshProcess(`await import("${name}");`, { NODE_V8_COVERAGE: folder });
    return readdirSync(folder).flatMap((file) => {
      const { result } = JSON.parse(readFileSync(join(folder, file), "utf8")) as {
        result: { url: string }[];
      };
      return result.map(({ url }) => url).filter((url) => url.startsWith("file:"));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inFreshProcess(code: string, env: Record<string, string> = {}): string {
  return execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "", ...env },
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
