/**
 * Packs the package as npm would publish it and looks at it from outside: publint, are-the-types-wrong, and the four
 * consumers of `test/consumers/`, each in a fresh folder with every dependency nested, so that nothing is found by
 * luck. Each consumer must compute the same facts about the Convention against Cybercrime. Needs a finished build.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) => join(root, "node_modules", ".bin", name);
const expected = JSON.stringify({ phase: "openForSignature", signatories: 73, missing: 40 });

const work = mkdtempSync(join(tmpdir(), "treaty-lifecycle-"));
try {
  section("npm pack");
  const [packed] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", work], root),
  );
  const tarball = join(work, packed.filename);
  console.log(`${packed.filename}: ${packed.entryCount} files, ${packed.size} bytes`);

  section("publint");
  console.log(run(bin("publint"), ["run", tarball, "--strict"], root));

  section("are the types wrong");
  console.log(
    run(
      bin("attw"),
      [tarball, "--profile=node16", "--no-color", "--include-entrypoints", "catalogue/un-cybercrime"],
      root,
    ),
  );

  section("consumer: ESM JavaScript");
  expectFacts(run(process.execPath, ["index.js"], consumer("esm", tarball)));

  section("consumer: CJS JavaScript");
  expectFacts(run(process.execPath, ["index.js"], consumer("cjs", tarball)));

  section("consumer: TypeScript nodenext, lib esnext and dom, no skipLibCheck");
  const typed = consumer("typescript", tarball);
  run(bin("tsc"), ["-p", "."], typed);
  expectFacts(run(process.execPath, ["out/index.js"], typed));

  section("consumer: browser bundle");
  const browser = consumer("browser", tarball);
  const bundle = await build({
    absWorkingDir: browser,
    entryPoints: ["index.js"],
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    write: false,
    logLevel: "warning",
  });
  const [{ text }] = bundle.outputFiles;
  expectFacts(inPage(text, { strings: true }));
  console.log("and where the page's policy forbids eval and new Function:");
  expectFacts(inPage(text, { strings: false }));
} catch (error) {
  console.error(`\ncheck-package: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A fresh copy of one consumer with the tarball installed and nothing hoisted. */
function consumer(name, tarball) {
  const folder = join(work, name);
  cpSync(join(root, "test", "consumers", name), folder, { recursive: true });
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  run("npm", ["install", "--install-strategy=nested", "--prefer-offline", ...quiet, tarball], folder);
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  console.log(`installed ${Object.keys(dependencies).join(", ")}`);
  return folder;
}

/** Runs a script with nothing but the language and a console: no require, no process. */
function inPage(code, codeGeneration) {
  const lines = [];
  const page = { console: { log: (line) => lines.push(line) } };
  vm.runInContext(code, vm.createContext(page, { codeGeneration: { ...codeGeneration, wasm: false } }));
  return lines.join("\n");
}

function expectFacts(printed) {
  const found = printed.trim();
  if (found !== expected) throw new Error(`the consumer printed ${found || "nothing"}; expected ${expected}`);
  console.log(found);
}

function run(command, parameters, cwd) {
  try {
    return execFileSync(command, parameters, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch ({ stdout = "", stderr = "" }) {
    throw new Error(`${command} ${parameters.join(" ")} failed\n${stdout}${stderr}`);
  }
}

function section(title) {
  console.log(`\n-- ${title}`);
}
