import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { blocksOf, documents, root } from "./blocks.js";

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
  },
);
