/**
 * Readers of the tables in which depositaries and others publish who did what. What they cannot read they
 * report; what they read carries the limits of its source.
 *
 * @module formats
 */
export type { OwnActs, TableActKind } from "./act-names.js";
export { type CsvColumn, type CsvReading, type ReadCsvOptions, readCsv } from "./csv.js";
export type {
  PublishedEffect,
  ReadTableOptions,
  TableFlag,
  TableFlagCode,
  TableProblem,
  TableProblemCode,
  TableReading,
} from "./table-reading.js";
export { readUntcCsv } from "./untc-csv.js";
