/*! The command line contains csv-parse. The MIT License (MIT). Copyright (c) 2010 Adaltas.

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
import { CsvError, parse } from "csv-parse/sync";
import { type EventFile, parseEventFile } from "../index.js";
import { Complaint, complaint, type Fault, quote } from "./complaint.js";
import { suggesting } from "./nearest.js";

/** The columns of an event table: the keys of an event. Two hold JSON; those of a source can stand apart. */
export const COLUMNS = [
  "id",
  "kind",
  "date",
  "dateText",
  "participant",
  "effectiveOn",
  "knownOn",
  "refersTo",
  "subject",
  "receivedByDepositary",
  "details",
  "source",
  "source.title",
  "source.url",
  "source.readOn",
  "source.verified",
  "note",
] as const;

type Column = (typeof COLUMNS)[number];

/** A row of the table, and the line on which it ends. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads events from comma-separated text (semicolons and tabs do too), a row an event, under a heading of
 * {@link COLUMNS} in any order. An empty cell is a key left out; an empty `date` is a date that is not known. A
 * `source` in plain words is a source still to be verified.
 */
export function readCsv(file: string, text: string): EventFile {
  const [heading, ...rows] = rowsOf(file, text);
  const columns = readHeading(file, heading);
  const faults: Fault[] = [];
  const events = rows.map(({ cells, line }) => {
    if (cells.length !== columns.length) {
      faults.push({
        path: `${file}: line ${line}`,
        found: `${cells.length} cells`,
        remedy: `write ${columns.length}, one for each column of the heading; quote text that contains a separator`,
      });
    }
    return eventOf(cells, columns);
  });
  if (faults.length > 0) throw new Complaint(faults);
  const parsed = parseEventFile(events);
  if (parsed.ok) return parsed.value;
  throw new Complaint(
    parsed.mistakes.map(({ path, found, remedy }) => {
      const [, index, column = ""] = /^events\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
      const line = rows[Number(index)]?.line;
      return {
        path: `${file}: ${line === undefined ? path : `line ${line}${column === "" ? "" : `, ${column}`}`}`,
        found,
        remedy,
      };
    }),
  );
}

function rowsOf(file: string, text: string): Row[] {
  const [separator = ","] = /[,;\t]/.exec(text.slice(0, text.search(/[\r\n]|$/))) ?? [];
  const rows: Row[] = [];
  try {
    parse(text, {
      delimiter: separator,
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells, line: lines });
        return null;
      },
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw complaint(
      file,
      `no table (${error.message})`,
      'close every quotation mark, and write one inside a cell twice: ""',
    );
  }
  return rows;
}

function readHeading(file: string, heading: Row | undefined): readonly Column[] {
  const faults: Fault[] = [];
  const columns: Column[] = [];
  const path = `${file}: line 1`;
  for (const name of heading?.cells ?? []) {
    const column = COLUMNS.find((each) => each === name);
    if (column === undefined) {
      faults.push({
        path,
        found: `the column ${quote(name)}`,
        remedy: suggesting(name, COLUMNS, `use the columns ${COLUMNS.join(", ")}`),
      });
    } else if (columns.includes(column)) {
      faults.push({ path, found: `the column ${column} twice`, remedy: "keep one" });
    } else columns.push(column);
  }
  for (const needed of ["kind", "date"] as const) {
    if (faults.length === 0 && !columns.includes(needed))
      faults.push({ path, found: `no column ${needed}`, remedy: "begin with a line that names the columns" });
  }
  if (faults.length > 0) throw new Complaint(faults);
  return columns;
}

function eventOf(cells: readonly string[], columns: readonly Column[]): Readonly<Record<string, unknown>> {
  const event: Record<string, unknown> = {};
  const source: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const cell = cells[index] ?? "";
    const [whole, part] = column.split(".");
    if (cell === "") {
      if (column === "date") event.date = null;
    } else if (whole === "source" && part !== undefined)
      source[part] = part === "verified" ? truth(cell) : cell;
    else event[column] = valueIn(column, cell);
  });
  if (Object.keys(source).length > 0) event.source = { verified: false, ...source };
  return event;
}

function valueIn(column: Column, cell: string): unknown {
  if (column === "receivedByDepositary") return truth(cell);
  if (column === "source" && !cell.startsWith("{")) return { title: cell, verified: false };
  return column === "source" || column === "details" ? json(cell) : cell;
}

/** The words for true and false; any other stays what it is, for the schema to refuse. */
function truth(cell: string): unknown {
  const word = cell.toLowerCase();
  return word === "true" ? true : word === "false" ? false : cell;
}

/** The value of a cell that should hold JSON; what does not stays text, for the schema to refuse. */
function json(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}
