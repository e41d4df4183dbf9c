import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { blocksOf, documents, read, root } from "./blocks.js";

const cli = join(root, "dist/cli.js");
const commands = documents
  .flatMap(blocksOf)
  .filter(({ language }) => language === "sh")
  .flatMap(({ file, line, text }) =>
    text.split("\n").map((command, index) => ({ command, where: `${file}:${line + index}` })),
  )
  .filter(({ command }) => /^(npx treaty-lifecycle|node dist\/cli\.js) /.test(command));

/** `npm test` builds first; whoever runs vitest alone may have no command line to try. */
describe.skipIf(!existsSync(cli) && process.env.CI === undefined)(
  "every command in the documents runs",
  () => {
    test.each(commands)("$where: $command", ({ command }) => {
      const words = command.replace(/^(npx treaty-lifecycle|node dist\/cli\.js) /, "").split(/\s+/);
      const said = execFileSync(process.execPath, [cli, ...words], { cwd: root, encoding: "utf8" });
      expect(said.trim()).not.toBe("");
      if (words.includes("--json")) JSON.parse(said);
    });

    test("npm start begins with what the README shows", () => {
      const { scripts } = JSON.parse(read("package.json")) as { scripts: { start: string } };
      const shown = blocksOf("README.md").find(({ language }) => language === "text")?.text ?? "";
      const [program = "", ...words] = scripts.start.split(" ");
      const said = execFileSync(program, [...words, "--on", "2026-11-24"], {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, COLUMNS: "80", LC_ALL: "C.UTF-8", NO_COLOR: "1" },
      });
      expect(shown.split("\n").length).toBeGreaterThan(20);
      expect(said.split("\n").slice(0, shown.split("\n").length).join("\n")).toBe(shown);
    });
  },
);
