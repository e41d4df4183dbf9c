import { describe, expect, test } from "vitest";
import { cli } from "./cli.js";

const names = ["list", "status", "participant", "changes", "explain", "project", "check", "verify", "read"];

describe("help", () => {
  test.each(["--help", "-h", "help"])("%s lists the commands and the exit codes", async (word) => {
    const { code, out, err } = await cli(word);
    expect(code).toBe(0);
    expect(err).toBe("");
    for (const name of names) expect(out).toContain(`  ${name} `);
    expect(out).toContain("NO_COLOR");
  });

  test.each(names)("%s has its own", async (name) => {
    const asked = await cli(`${name} --help`);
    expect(asked.code).toBe(0);
    expect(asked.lines[0]).toMatch(new RegExp(`^treaty-lifecycle ${name} .*\\[options\\]$`));
    expect(asked.out).toContain("--json");
    expect(asked.out).toContain("Examples");
    expect((await cli(`help ${name}`)).out).toBe(asked.out);
    expect((await cli(`${name} -h`)).out).toBe(asked.out);
  });

  test("the version, on a line of its own", async () => {
    const { code, out, err } = await cli("--version");
    expect([code, out, err]).toEqual([0, "1.2.3\n", ""]);
    expect((await cli("--help")).out).toContain("--version");
  });

  test("is asked for wherever it stands, and nothing else is looked at", async () => {
    const { code } = await cli("status nonsense --on 2025-02-30 --help");
    expect(code).toBe(0);
  });

  test("says what files of events are where a command takes some", async () => {
    expect((await cli("status --help")).out).toContain("source.verified");
    expect((await cli("list --help")).out).not.toContain("source.verified");
  });

  test("says which formats there are", async () => {
    expect((await cli("read --help")).out).toContain("one of untc-csv, csv or json");
    expect((await cli("list --help")).out).not.toContain("FORMAT");
  });

  test("says which options are needed", async () => {
    expect((await cli("changes --help")).out).toMatch(/--from DATE .*\(needed\)/);
  });
});

describe("bad usage: exit code 2, nothing on standard output, a line for each mistake", () => {
  test.each([
    ["", /^COMMAND: found nothing; write one of list, status, .*; treaty-lifecycle --help says more$/],
    ["statsu un-cybercrime", /^COMMAND: found "statsu"; did you mean status\?/],
    ["zzzzzzzz", /^COMMAND: found "zzzzzzzz"; write one of/],
    ["status", /^TREATY: found nothing; write treaty-lifecycle status TREATY/],
    ["check", /^DEFINITION: found nothing/],
    ["status un-cybercrim", /^TREATY: found "un-cybercrim"; did you mean un-cybercrime\?/],
    ["status XVIII-61", /^TREATY: found "XVIII-61"; did you mean XVIII-1/],
    ["status zzzzzzzzzzzzzzzzzz", /^TREATY: found "z+"; give a catalogue id, an MTDSG number/],
    [
      "status un-cybercrime --onn 2025-01-01",
      /^--onn: found an option that this command does not have; did you mean --on\?/,
    ],
    ["list --zzzzzzzz", /^--zzzzzzzz: .*; treaty-lifecycle list --help lists its options/],
    ["list --from 2025-01-01", /^--from: found an option that this command does not have/],
    ["status un-cybercrime --on", /^--on: found nothing; give a date that exists, as YYYY-MM-DD/],
    ["status un-cybercrime --on --json", /^--on: found nothing/],
    ["status un-cybercrime --events", /^--events: found nothing; give the path of a file/],
    ["status un-cybercrime --on 2025-02-29", /^--on: found "2025-02-29"; give a date that exists/],
    ["status un-cybercrime --known-on=yesterday", /^--known-on: found "yesterday"/],
    ["status un-cybercrime --json=yes", /^--json: found "yes"; write it without a value/],
    [
      "status un-cybercrime --on 2025-01-01 --on 2025-01-02",
      /^--on: found a second value, "2025-01-02"; give it once/,
    ],
    ["status un-cybercrime paris", /^status: found a word too many, "paris"/],
    ["list un-cybercrime", /^list: found a word too many/],
    ["changes un-cybercrime", /^--from: found nothing/],
    [
      "changes un-cybercrime --from 2026-01-02 --to 2026-01-01",
      /^--to: found "2026-01-01"; give a day that is not before --from 2026-01-02/,
    ],
    [
      "changes un-cybercrime --from 2026-11-25",
      /^--from: found "2026-11-25"; give a day that is not after today, 2026-11-24, or the last day as --to$/,
    ],
    ["help statsu", /^COMMAND: found "statsu"; did you mean status\?/],
    [
      "status un-cybercrime --events - --add-events -",
      /^--add-events: found a second -, which is standard input; give one of the two as a file$/,
    ],
    ["status - --events -", /^--events: found a second -/],
    ["relation iccpr France FRA", /^B: found "FRA"; name another participant: a relation has two sides$/],
    ["participant", /^PARTICIPANT: found nothing; write treaty-lifecycle participant/],
    ["participant Nroway", /^PARTICIPANT: found "Nroway"; did you mean Norway\?/],
    ["read table.csv", /^--format: found nothing; give one of untc-csv, csv, json$/],
    ["read table.csv --format", /^--format: found nothing; give one of untc-csv, csv, json$/],
    ["read table.csv --format xlsx", /^--format: found "xlsx"; give one of untc-csv, csv, json$/],
    ["read table.csv --format untc_csv", /^--format: found "untc_csv"; did you mean untc-csv\?/],
    ["read --format csv", /^TABLE: found nothing; write treaty-lifecycle read TABLE/],
    ["read nowhere.csv --format csv", /^nowhere\.csv: found no such file/],
    ["verify", /^TREATY: found nothing; name one treaty, or write --all/],
    ["verify un-cybercrime --all", /^TREATY: found a treaty beside --all/],
    ["verify zzzzzzzzzzzzzzzzzz", /^TREATY: found "z+"/],
    ["explain un-cybercrime Nroway", /^PARTICIPANT: found "Nroway"; did you mean Norway\?/],
    [
      "explain un-cybercrime Korea",
      /^PARTICIPANT: found "Korea", which several are called; write KOR \(Republic of Korea\) or PRK/,
    ],
    ["explain un-cybercrime zzzzzzzzzzzzzzzz", /^PARTICIPANT: found "z+"; give a name, or an id such as VNM/],
  ])("%s", async (words, fault) => {
    const { code, out, faults } = await cli(words);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  test.each(["untc-xml", "untc-html", "nl"])("a table in %s is not yet read", async (format) => {
    const { code, out, faults } = await cli(`read table --format ${format}`, { files: { table: "x" } });
    expect([code, out, faults]).toEqual([
      2,
      "",
      [`--format: found "${format}", which is not yet read; give one of untc-csv, csv, json`],
    ]);
  });

  test("all mistakes at once", async () => {
    const { faults } = await cli("changes --to 2025-13-01 --colour --known-on x");
    expect(faults.map((line) => line.split(":")[0])).toEqual([
      "--to",
      "--colour",
      "--known-on",
      "TREATY",
      "--from",
    ]);
  });

  test("a long word is shortened, and a word with a line break stays in its line", async () => {
    const { faults } = await cli(["status", `${"x".repeat(500)}\n\u001B[31m`]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.length).toBeLessThan(300);
    expect(faults[0]).not.toContain("\u001B");
  });

  test("what is no complaint is thrown on", async () => {
    const broken = {
      write: () => {
        throw new TypeError("the stream is gone");
      },
    };
    const { run } = await import("../../src/cli/run.js");
    await expect(
      run(["--help"], {
        stdout: broken,
        stderr: broken,
        columns: 80,
        colour: false,
        unicode: true,
        version: "1.2.3",
        today: "2026-11-24",
        readFile: () => Promise.reject(),
      }),
    ).rejects.toThrow("the stream is gone");
  });
});
