import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { realityPage } from "../../scripts/write-reality.js";
import { folders } from "./catalogue.js";

test("docs/reality.md is what scripts/write-reality.ts would write, with every treaty", async () => {
  const page = await realityPage();
  expect(readFileSync(new URL("../../docs/reality.md", import.meta.url), "utf8")).toBe(page);
  expect(page.match(/^## \S+$/gm)?.map((line) => line.slice(3))).toEqual(["Summary", ...folders]);
}, 60_000);
