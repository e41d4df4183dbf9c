import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify, stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { terminal } from "../../src/cli/io.js";
import { nodeIo } from "../../src/cli/node-io.js";
import { Page, styled } from "../../src/cli/page.js";
import { cli, lampFiles, lamps, lampsOn } from "./cli.js";

const ESCAPE = "\u001B";

/** Letters as a terminal counts them; the texts here have no wide ones. */
const width = (line: string) => [...stripVTControlCharacters(line).normalize("NFC")].length;

describe("every line fits the terminal", () => {
  const commands = [
    "status un-cybercrime",
    "explain un-cybercrime",
    "explain un-cybercrime GBR",
    "changes un-cybercrime --from 2024-01-01",
    "project un-cybercrime",
    "check un-cybercrime",
    "list",
    "--help",
    "status --help",
    "changes --help",
  ];
  const widths = [40, 53, 72, 80, 101, 200];

  test.each(widths.flatMap((columns) => commands.map((words) => [columns, words] as const)))(
    "%i columns: %s",
    async (columns, words) => {
      for (const unicode of [true, false]) {
        const { code, lines } = await cli(words, { columns, unicode, colour: columns % 2 === 0 });
        expect(code).toBe(0);
        for (const line of lines) expect(width(line), line).toBeLessThanOrEqual(columns);
      }
    },
  );

  test.each(widths)("%i columns: a treaty in force", async (columns) => {
    for (const on of ["2020-07-01", "2020-09-15", "2024-12-01", "2026-01-01"]) {
      const { lines } = await lampsOn(`status --on ${on}`, { columns });
      for (const line of lines) expect(width(line), line).toBeLessThanOrEqual(columns);
    }
  });

  test("words longer than a line are cut", async () => {
    const title = "Convention".repeat(30);
    const { lines } = await cli("status lamps.json", {
      columns: 40,
      files: { "lamps.json": JSON.stringify({ ...lamps, title }) },
    });
    expect(lines.slice(0, 8).join("")).toBe(title);
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(40);
  });

  test("a wide terminal shows as many columns of names as fit", async () => {
    const count = async (columns: number) =>
      (await cli("status un-cybercrime", { columns })).lines
        .find((line) => line.includes("Angola"))
        ?.trim()
        .split(/ {2,}/).length;
    expect([await count(40), await count(80), await count(200)]).toEqual([1, 3, 7]);
  });
});

describe("colour", () => {
  test("none unless it is asked for", async () => {
    expect((await cli("status un-cybercrime")).out).not.toContain(ESCAPE);
    expect((await cli("status un-cybercrime", { colour: true })).out).toContain(ESCAPE);
  });

  test("it adds nothing but colour", async () => {
    for (const words of ["status un-cybercrime", "explain un-cybercrime", "check un-cybercrime", "list"]) {
      const coloured = await cli(words, { colour: true });
      expect(stripVTControlCharacters(coloured.out)).toBe((await cli(words)).out);
    }
  });

  test("each line ends without one, so that nothing runs on", async () => {
    const { lines } = await cli("status un-cybercrime", { colour: true });
    for (const line of lines) {
      const open = line
        .split(ESCAPE)
        .slice(1)
        .reduce((sum, each) => sum + (/^\[(22|39)m/.test(each) ? -1 : 1), 0);
      expect(open).toBe(0);
    }
  });
});

describe("ASCII where the terminal has nothing else", () => {
  test("bars, dashes and accents", async () => {
    const { out } = await cli("status un-cybercrime", { unicode: false });
    expect(out).toMatch(/^[\x20-\x7E\n]*$/);
    expect(out).toContain(`[${".".repeat(40)}]  0 of 40`);
    expect(out).toContain("Cote d'Ivoire");
    expect(out).toContain("un-cybercrime - XVIII-16");
  });

  test("a bar that is partly full", async () => {
    const { out } = await lampsOn("status --on 2020-07-01", { unicode: false });
    expect(out).toContain(`[${"#".repeat(26)}${".".repeat(14)}]  2 of 3`);
  });
});

describe("text from files cannot command the terminal", () => {
  test("control characters and marks that turn the writing around are taken out", async () => {
    const title = `Con${ESCAPE}[31mvention\u0007 on\u202E spmaL\r\n of the North`;
    const { out } = await cli("status lamps.json", {
      files: { "lamps.json": JSON.stringify({ ...lamps, title }) },
    });
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    expect(out.split("\n")[0]).toBe("Con [31mvention on spmaL of the North");
  });
});

describe("Page", () => {
  const page = (columns = 40) => new Page({ columns, colour: false, unicode: true });

  test("wide letters take two columns, marks above a letter none", () => {
    const made = page();
    made.columns([{ text: "日本国" }, { text: "Co\u0302te" }, { text: "x" }]);
    expect(made.toString()).toBe("  日本国   Co\u0302te     x\n");
  });

  test("a bar below its label where there is no room beside it", () => {
    const made = page();
    made.bar(10, 40, "10 instruments of 40 that are needed");
    expect(made.toString()).toBe(
      `  10 instruments of 40 that are needed\n  ${"█".repeat(9)}${"▌"}${"░".repeat(28)}\n`,
    );
  });

  test("a bar with more than is needed is full, one with almost all is not", () => {
    const made = page(80);
    made.bar(73, 55, "");
    made.bar(999_999, 1_000_000, "");
    const [full, almost] = made.toString().split("\n");
    expect(full).toMatch(/^ {2}█+$/);
    expect(almost).toMatch(/^ {2}█+▉$/);
  });

  test("a label stands above its text on a narrow page", () => {
    const made = page();
    made.row("a label of some length", "and its text", 24);
    expect(made.toString()).toBe("  a label of some length\n    and its text\n");
  });

  test("names with something aside, which do not fit", () => {
    const made = page();
    made.columns([
      { text: "United Kingdom of Great Britain and Northern Ireland", aside: "1 Jan 2020" },
      { text: "Fiji", aside: "2 Feb 2020" },
    ]);
    expect(made.toString()).toBe(
      "  United Kingdom of Great     1 Jan 2020\n    Britain and Northern\n    Ireland\n  Fiji                        2 Feb 2020\n",
    );
  });

  test("a name of one endless word is cut", () => {
    const made = page();
    made.columns([{ text: "x".repeat(60) }]);
    expect(made.toString().trimEnd().split("\n")).toHaveLength(2);
  });

  test("spans of one word stay together", () => {
    const made = page();
    made.text([styled("Article 65(1)", "bold"), ", entry"]);
    expect(made.toString()).toBe("Article 65(1), entry\n");
  });

  test("no gap at the beginning, and never two", () => {
    const made = page();
    made.gap();
    made.text("a");
    made.gap();
    made.gap();
    made.text("b");
    expect(made.toString()).toBe("a\n\nb\n");
  });
});

describe("what a stream can take", () => {
  const tty = { isTTY: true, columns: 120 };

  test.each([
    ["a terminal", {}, tty, true],
    ["a pipe", {}, {}, false],
    ["NO_COLOR", { NO_COLOR: "1" }, tty, false],
    ["NO_COLOR that is empty counts as unset", { NO_COLOR: "" }, tty, true],
    ["a dumb terminal", { TERM: "dumb" }, tty, false],
    ["FORCE_COLOR in a pipe", { FORCE_COLOR: "1" }, {}, true],
    ["FORCE_COLOR before NO_COLOR", { FORCE_COLOR: "1", NO_COLOR: "1" }, tty, true],
    ["FORCE_COLOR without a value", { FORCE_COLOR: "" }, {}, true],
    ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, tty, false],
    ["FORCE_COLOR=false", { FORCE_COLOR: "false" }, tty, false],
  ])("colour: %s", (_name, env, stream, colour) => {
    expect(terminal(env, stream).colour).toBe(colour);
  });

  test.each([
    [{}, tty, 120],
    [{}, {}, 80],
    [{ COLUMNS: "100" }, {}, 100],
    [{ COLUMNS: "wide" }, {}, 80],
    [{ COLUMNS: "-5" }, {}, 80],
    [{}, { columns: 20 }, 40],
    [{}, { columns: 500 }, 200],
    [{}, { columns: 0 }, 80],
  ])("columns: %j %j: %i", (env: Record<string, string>, stream, columns) => {
    expect(terminal(env, stream).columns).toBe(columns);
  });

  test("in a pipe to a pager the terminal beside it says how wide it is, unless COLUMNS does", () => {
    expect(terminal({}, {}, tty).columns).toBe(120);
    expect(terminal({ COLUMNS: "90" }, {}, tty).columns).toBe(90);
    expect(terminal({}, { columns: 70 }, tty).columns).toBe(70);
  });

  test.each([
    [{}, true],
    [{ LANG: "en_US.UTF-8" }, true],
    [{ LANG: "de_DE.utf8" }, true],
    [{ LANG: "C" }, false],
    [{ LANG: "en_US.ISO-8859-1" }, false],
    [{ LC_ALL: "POSIX", LANG: "en_US.UTF-8" }, false],
    [{ LC_CTYPE: "C.UTF-8", LANG: "C" }, true],
    [{ LANG: "en_US.UTF-8", TERM: "dumb" }, false],
  ])("unicode: %j: %s", (env, unicode) => {
    expect(terminal(env, {}).unicode).toBe(unicode);
  });
});

describe("the world as Node has it", () => {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text), isTTY: true, columns: 66 };
  const io = nodeIo({ env: { TERM: "xterm" }, stdout: stream, stderr: stream }, new Date(2026, 0, 5, 23, 59));

  test("today is the day on the machine's own clock", () => {
    expect(io.today).toBe("2026-01-05");
    expect(io).toMatchObject({ columns: 66, colour: true, unicode: true });
  });

  test("files are UTF-8, or refused", async () => {
    const folder = await mkdtemp(join(tmpdir(), "treaty-lifecycle-"));
    try {
      await writeFile(join(folder, "good.csv"), "Côte d'Ivoire");
      await writeFile(join(folder, "bad.csv"), Buffer.from([0x43, 0xf4, 0x74]));
      expect(await io.readFile(join(folder, "good.csv"))).toBe("Côte d'Ivoire");
      await expect(io.readFile(join(folder, "bad.csv"))).rejects.toMatchObject({
        code: "ERR_ENCODING_INVALID_ENCODED_DATA",
      });
      await expect(io.readFile(folder)).rejects.toMatchObject({ code: "EISDIR" });
      await expect(io.readFile(join(folder, "none"))).rejects.toMatchObject({ code: "ENOENT" });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("the program itself", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const program = (words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", join(root, "src/cli/main.ts"), ...words], {
      cwd: root,
      env: { PATH: process.env.PATH, ...env },
    });

  test("reads today's date, files, and how wide it may be", async () => {
    const { stdout } = await program(["status", "un-cybercrime"], { COLUMNS: "50" });
    const now = new Date();
    expect(stdout).toContain(` ${now.getFullYear()}: `);
    expect(stdout).not.toContain(ESCAPE);
    for (const line of stdout.split("\n")) expect(width(line)).toBeLessThanOrEqual(50);
    const forced = await program(["list"], { FORCE_COLOR: "1" });
    expect(forced.stdout).toContain(ESCAPE);
  }, 60_000);

  test("reads standard input", async () => {
    const running = program(["status", "un-cybercrime", "--json", "--events", "-"]);
    running.child.stdin?.end('[{ "kind": "opened", "date": "2025-05-13", "effectiveOn": "2025-10-25" }]');
    expect(JSON.parse((await running).stdout).signature.opensOn).toBe("2025-10-25");
  }, 60_000);

  test("ends with the exit code, its complaints on standard error", async () => {
    await expect(program(["check", join(root, "package.json")])).rejects.toMatchObject({
      code: 1,
      stderr: "",
    });
    await expect(program(["status", "nowhere.json"])).rejects.toMatchObject({
      code: 2,
      stdout: "",
      stderr: "nowhere.json: found no such file; give the path of a file that exists\n",
    });
  }, 60_000);
});

test("the scratch treaty of these tests is sound", async () => {
  expect((await cli("check lamps.json", { files: lampFiles })).code).toBe(0);
});
