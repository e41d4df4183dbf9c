import { describe, expect, test } from "vitest";
import { readCsv, readUntcCsv } from "../../src/formats/index.js";
import { cli } from "./cli.js";

const untc = `Participant,Signature,"Ratification, Accession(a)"
Turkey,,31 Jul 1950 a
France,11 Dec 1948,soon
Norway,11 Dec 1948,22 Jul 1949
Atlantis,,4-5-1950 a
`;
const rows = `kind,date,participant
opened,2020-01-15,
signature,2020-01-15,ISL
`;
const note = { kind: "ratification", participant: "ISL", date: null, dateText: "March 2026" };
const source = { title: "Depositary", verified: true };
const own = {
  kind: "signature",
  participant: "DNK",
  date: "2020-03-15",
  source: { title: "Press", verified: false },
};
const files = {
  "untc.csv": untc,
  "rows.csv": rows,
  "bom.csv": `\uFEFF${rows}`,
  "events.json": JSON.stringify({ format: 1, treaty: "lamps", source, events: [note, own] }),
  "broken.json": '[{ "kind": "signature", "participant": "ISL", "date": "2020-02-30" }]',
  "page.csv": "<html><body>closed</body></html>",
  "empty.csv": "",
  "half.csv": `${rows}"signature,2020-01-16,DNK\n`,
};
const read = (words: string, columns = 80) => cli(`read ${words}`, { files, columns });
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("read --json gives the reading itself: events, problems, flags", () => {
  test.each([
    ["untc.csv --format untc-csv", readUntcCsv(untc)],
    ["untc.csv --format csv", readCsv(untc)],
    ["rows.csv --format csv", readCsv(rows)],
    ["bom.csv --format csv", readCsv(rows)],
    ["events.json --format json", { events: [own, { ...note, source }], problems: [], flags: [] }],
  ])("%s", async (words, reading) => {
    const { code, err, json } = await read(`${words} --json`);
    expect([code, err]).toEqual([0, ""]);
    expect(json).toEqual(plain(reading));
    expect(Object.keys(json)).toEqual(expect.arrayContaining(["events", "problems", "flags"]));
  });

  test("each problem has its place, what stands there and why", async () => {
    const { json } = await read("untc.csv --format untc-csv --json");
    expect(
      json.problems.map(({ row, column, text }: Record<string, unknown>) => [row, column, text]),
    ).toEqual([
      [3, 3, "soon"],
      [5, 1, "Atlantis"],
    ]);
    for (const { why } of json.problems) expect(why).toMatch(/\w/);
  });
});

describe("read in words", () => {
  test("who did what, what was not read, and what to know", async () => {
    const { code, out, lines } = await read("untc.csv --format untc-csv");
    expect(code).toBe(0);
    expect(lines[0]).toBe("untc.csv 5 events of 4 participants, 2 problems, 3 flags");
    expect(out).toMatch(/^ {2}Norway +signature 11 Dec 1948; ratification 22 Jul 1949$/m);
    expect(out).toMatch(/^ {2}Atlantis +accession 4 May 1950$/m);
    expect(out).toMatch(/^ {2}row 3, column 3 +"soon" /m);
    expect(out).toContain("Not read (2)");
    expect(out).toMatch(/^ {2}row 5, column 3: /m);
    expect(out).toContain("A status table is not a history");
  });

  test("the acts of the depositary, and a day that is known only as text", async () => {
    expect((await read("rows.csv --format csv")).lines.slice(0, 4)).toEqual([
      "rows.csv 2 events of 1 participant, 0 problems, 0 flags",
      "",
      expect.stringMatching(/^ {2}Iceland +signature 15 Jan 2020$/),
      expect.stringMatching(/^ {2}The treaty +opened 15 Jan 2020$/),
    ]);
    expect((await read("events.json --format json")).out).toMatch(/Iceland +ratification March 2026/);
  });

  test.each([40, 80, 200])("fits %d columns", async (columns) => {
    const { lines } = await read("untc.csv --format untc-csv", columns);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(columns);
  });
});

describe("what is no table is unreadable input: exit code 2, a line for each mistake", () => {
  test.each([
    ["page.csv --format csv", /^page\.csv: row 1, column 1: found "<html>.*; this is a web page/],
    ["page.csv --format untc-csv", /^page\.csv: row 1, column 1: found "<html>/],
    ["empty.csv --format csv", /^empty\.csv: row 1, column 1: found ""; /],
    ["broken.json --format json", /^broken\.json: events\[0\]\.date: found "2020-02-30"; /],
    ["rows.csv --format json", /^rows\.csv: found .*; give one JSON value$/],
  ])("%s", async (words, fault) => {
    const { code, out, faults } = await read(words);
    expect([code, out]).toEqual([2, ""]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  test("a table that breaks off is read as far as it goes, and its end is a problem", async () => {
    const { code, json } = await read("half.csv --format csv --json");
    expect(code).toBe(0);
    expect(json.events).toEqual(plain(readCsv(rows).events));
    expect(json.problems).toMatchObject([{ code: "notATable" }]);
  });
});
