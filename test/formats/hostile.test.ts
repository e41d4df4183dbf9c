import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readCsv, readUntcCsv } from "../../src/formats/index.js";
import { parseEventFile } from "../../src/model/event-file.js";
import { Misuse } from "../../src/model/mistake.js";

const readers = { readUntcCsv, readCsv };

describe.each(Object.entries(readers))("%s", (_name, read) => {
  test.each([
    ["", "the text is empty"],
    [" \n\t ", "the text is empty"],
    ["\uFEFF", "the text is empty"],
    ["<!DOCTYPE html><html><body>Closed for maintenance</body></html>", "web page"],
    ["\uFEFF\n<?xml version='1.0'?><Treaty/>", "web page"],
    ["x".repeat(2_000_001), "2000000 characters"],
    ["Participant\n".repeat(50_000), "50000 lines"],
    ["Participant\r".repeat(50_000), "50000 lines"],
    [`Participant${",Signature".repeat(1001)}`, "columns"],
  ])("is told why %.20j is no table", (text, why) => {
    const { events, problems } = read(text);
    expect(events).toEqual([]);
    expect(problems).toMatchObject([{ code: "notATable", row: 1, column: 1, text: text.slice(0, 200) }]);
    expect(problems[0]?.why).toMatch(why);
  });

  test.each([undefined, null, 5, {}, ["Participant"], new Uint8Array(3)])("throws Misuse for %j", (text) => {
    expect(() => read(text as unknown as string)).toThrow(Misuse);
  });

  it.each([
    ["an unclosed quote", `Participant,Signature\n"${"x,".repeat(100_000)}`],
    ["a million commas", `Participant,Signature\n${",".repeat(200_000)}`],
    ["many rows of other lengths", `Participant,Signature,Ratification\n${"Cuba\n".repeat(10_000)}`],
    ["brackets", `Participant,Signature\nCuba,${"[".repeat(200_000)}`],
    [
      "parentheses in a header",
      `Participant,"${"(".repeat(50_000)}${" (a)".repeat(20_000)}"\nCuba,1 May 2016`,
    ],
    ["spaces", `Participant,Signature\nCuba,1 May${" ".repeat(200_000)}2016`],
    ["figures", `Participant,Signature\nCuba,1 May 2016 ${"1,".repeat(100_000)}`],
    ["open tags", `Participant,Signature\n${"<sup>1".repeat(50_000)},1 May 2016`],
    ["many footnotes", `Participant,Signature\nCuba${"<sup>1</sup>".repeat(50_000)},1 May 2016`],
    ["commas in a legend", `Participant,"${"a,".repeat(100_000)}"\nCuba,1 May 2016`],
  ])("is not kept busy by %s", (_what, text) => {
    const start = performance.now();
    const { events } = read(text);
    expect(parseEventFile(events)).toMatchObject({ ok: true });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

/** Text as it stands in tables, and as it does not. */
const name = fc.oneof(
  fc.constantFrom(
    "Cuba",
    "Chile",
    "Türkiye",
    "Korea",
    "Yugoslavia",
    "Atlantis",
    "Canada4",
    "Cuba<sup>3</sup>",
    "__proto__",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const date = fc.oneof(
  fc.constantFrom(
    "1 May 2016",
    "01-05-2016",
    "2016-05-01",
    "31 Jun 2016",
    "1745 (XVII)",
    "N/A",
    "1 May\t2016",
    "",
  ),
  fc.string({ maxLength: 12 }),
);
const marked = fc
  .tuple(date, fc.constantFrom("", " a", " A", " AA", "(d)", " 3", "<sup>4</sup>", " ?"), fc.boolean())
  .map(([text, marker, withdrawn]) => (withdrawn && text !== "" ? `[${text}${marker}]` : `${text}${marker}`));
const header = fc.constantFrom(
  "Signature",
  "Ratification, Accession(a)",
  "Ratification, Acceptance, Approval(AA)",
  "Succession to signature(d)",
  "Resolution",
  "",
);
const anyTable = fc.integer({ min: 0, max: 4 }).chain((width) =>
  fc.record({
    headers: fc.array(header, { minLength: width, maxLength: width }),
    rows: fc.array(fc.tuple(name, fc.array(marked, { maxLength: width + 1 })), { maxLength: 6 }),
  }),
);

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(quoted).join()).join("\n");

test("nothing is lost: every cell is an event or a problem, and every event is one that can be saved", () => {
  fc.assert(
    fc.property(anyTable, ({ headers, rows }) => {
      const cells = rows.map(([who, acts]) => [who, ...acts]);
      const { events, problems } = readUntcCsv(csv([["Participant", ...headers], ...cells]));
      expect(parseEventFile(events)).toMatchObject({ ok: true });
      const unread = problems.filter(
        ({ row, column, code }) => row > 1 && column > 1 && code !== "missingCells",
      );
      const filled = cells.flatMap((row) => row.slice(1)).filter((cell) => cell.trim() !== "");
      expect(events.length + unread.length).toBe(filled.length);
      for (const { row, column, text, code } of unread) expect(text, code).toBe(cells[row - 2]?.[column - 1]);
      const alone = cells.filter(
        (row) => row.slice(1).every((cell) => cell.trim() === "") && row[0]?.trim() !== "",
      );
      expect(problems.filter(({ code }) => code === "noAct")).toHaveLength(alone.length);
    }),
    { numRuns: 500 },
  );
});

test("no text at all makes a reader throw or give an event that cannot be saved", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      for (const read of [readUntcCsv, readCsv])
        expect(parseEventFile(read(text).events)).toMatchObject({ ok: true });
    }),
    { numRuns: 300 },
  );
});
