/*! The readers of tables contain csv-parse. The MIT License (MIT). Copyright (c) 2010 Adaltas.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to
permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of
the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE. */
import { parse } from "csv-parse/browser/esm/sync";
import { Misuse, mistake } from "../model/mistake.js";
import type { TableProblem } from "./table-reading.js";

/** Characters of one table. The largest known has 20,000. */
const LONGEST = 2_000_000;

/** Lines of one table. The parser is slow where rows differ in length. */
const HIGHEST = 50_000;

/** Columns of one table. The widest known has seven. */
const WIDEST = 1_000;

/** The cells of a CSV table as they stand, and the end of the text where it is none. */
interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly problem?: TableProblem;
}

/**
 * Splits CSV (RFC 4180) into cells. Rows may have different lengths; a quote inside a cell stays; a quote that
 * never closes makes the rest unreadable, and the rest is told whole. Throws Misuse when `text` is no text.
 *
 * @internal
 */
export function csvRows(text: string): CsvRows {
  if (typeof text !== "string") {
    throw new Misuse([mistake("wrongType", "text", text, "give the text of the table")]);
  }
  const whole = (why: string): CsvRows => ({
    rows: [],
    problem: { code: "notATable", row: 1, column: 1, text: text.slice(0, 200), why },
  });
  if (text.length > LONGEST) return whole(`a table of more than ${LONGEST} characters is not read`);
  if (text.trim() === "") return whole("the text is empty");
  if (/^\uFEFF?\s*</.test(text))
    return whole("this is a web page, perhaps one that says the service is closed");
  if (lineCount(text) > HIGHEST) return whole(`a table of more than ${HIGHEST} lines is not read`);
  let unclosed = false;
  const read = (raw: boolean, skipped: (rest: string) => void): string[][] =>
    parse(text, {
      bom: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_records_with_error: true,
      max_record_size: 0,
      raw,
      on_skip: (_error, rest) => {
        unclosed = true;
        skipped(rest ?? "");
        return undefined;
      },
    });
  const rows = read(false, () => undefined);
  if ((rows[0]?.length ?? 0) > WIDEST) return whole(`a table of more than ${WIDEST} columns is not read`);
  if (!unclosed) return { rows };
  // Keeping the raw text slows the parser down; it is only asked for when needed.
  let rest = "";
  read(true, (raw) => {
    rest = raw;
  });
  const why = "a quotation mark in this row is never closed; nothing from here on was read";
  return { rows, problem: { code: "notATable", row: rows.length + 1, column: 1, text: rest, why } };
}

function lineCount(text: string): number {
  let lines = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) lines++;
  }
  return lines;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
