import { checkKinds, type OwnActs, type TableActKind } from "./act-names.js";
import { actColumn, type Column, type Found } from "./columns.js";
import { csvRows } from "./csv-rows.js";
import { isEventHeader, readEventRows } from "./event-rows.js";
import { readParticipantRows } from "./participant-rows.js";
import {
  byPlace,
  inOrder,
  type PublishedEffect,
  type ReadTableOptions,
  STATUS_TABLE,
  type TableReading,
} from "./table-reading.js";

/**
 * What a column of a CSV file holds: who acted, which act it was, the date from which the treaty is in force for
 * them, nothing to be read, or the dates of acts of one kind.
 */
export type CsvColumn = "participant" | "kind" | "effect" | "unread" | TableActKind;

/** What {@link readCsv} cannot find in the file. */
export interface ReadCsvOptions extends ReadTableOptions {
  /** What a column holds, by its header, where its name does not say so: `{ "Deposited": "ratification" }`. */
  readonly columns?: Readonly<Record<string, CsvColumn>>;
}

/** What {@link readCsv} makes of a file. */
export interface CsvReading extends TableReading {
  /** Published dates of effect: to compare with, never an input. */
  readonly published: readonly PublishedEffect[];
}

/**
 * Reads a CSV file whose columns have names, in one of two forms.
 *
 * - An event a row, its columns the fields of an event: `kind,date,participant,note`. `source` is the title of
 *   its source, or four columns `source.title`, `source.url`, `source.readOn`, `source.verified`; `details` is
 *   JSON.
 * - A participant a row, a column an act: `Code,Name,Signature,Ratification`. Several columns may name the
 *   participant: the first that the register knows is used. A column `Kind` says which act the one column of
 *   consents holds; `Date of effect` is published beside the events. Columns of other names are reported once
 *   and not read, unless `columns` says what they hold.
 *
 * The second form is a status table, with its flags; see {@link readUntcCsv}.
 *
 * Throws Misuse when `text` is no text, or an option names a kind of event that there is not.
 *
 * @example
 * ```ts
 * import { readCsv } from "treaty-lifecycle/formats";
 *
 * const table = "Code,Signature,Ratification,Kind,Date-Of-Effect\nRWA,2016-04-22,2016-10-06,Ratification,2016-11-05\n";
 * const { events, published } = readCsv(table);
 * events.at(-1); // → { kind: "ratification", date: "2016-10-06", participant: "RWA" }
 * published[0]?.date; // → "2016-11-05"
 * ```
 */
export function readCsv(text: string, options: ReadCsvOptions = {}): CsvReading {
  checkKinds(options.acts ?? {}, "acts");
  checkKinds(
    Object.fromEntries(Object.entries(options.columns ?? {}).filter(([, holds]) => !isRole(holds))),
    "columns",
  );
  const { rows, problem } = csvRows(text);
  const [header = [], ...body] = rows;
  const problems = problem === undefined ? [] : [problem];
  const found: Found = { events: [], published: [], problems, flags: [] };
  if (isEventHeader(header)) readEventRows(header, body, options, found);
  else if (rows.length > 0) {
    found.flags.push(...STATUS_TABLE);
    readParticipantRows(body, columnsOf(header, options, found), options, found);
  }
  return {
    events: inOrder(found.events),
    published: found.published,
    problems: byPlace(found.problems),
    flags: found.flags,
  };
}

type Role = "participant" | "kind" | "effect" | "unread";

/** Names of columns, in small letters without anything else. */
const ROLES: Readonly<Record<string, Role>> = {
  participant: "participant",
  state: "participant",
  country: "participant",
  party: "participant",
  name: "participant",
  code: "participant",
  iso: "participant",
  kind: "kind",
  dateofeffect: "effect",
  effectivedate: "effect",
  entryintoforce: "effect",
  dateofentryintoforce: "effect",
};

function isRole(holds: string): holds is Role {
  return holds === "participant" || holds === "kind" || holds === "effect" || holds === "unread";
}

function columnsOf(header: readonly string[], options: ReadCsvOptions, found: Found): Column[] {
  const given = options.columns ?? {};
  const columns = header.map((name, at): Column => {
    const plain = name.toLowerCase().replace(/[^a-z]/g, "");
    const holds = Object.hasOwn(given, name)
      ? given[name]
      : Object.hasOwn(ROLES, plain)
        ? ROLES[plain]
        : undefined;
    if (holds !== undefined && isRole(holds)) return { is: holds };
    const own: OwnActs = holds === undefined ? (options.acts ?? {}) : { ...options.acts, [name]: holds };
    const column = actColumn(name, at, own, found);
    return column.is === "act" && column.legend.items.every(({ act }) => act === undefined)
      ? { is: "unread" }
      : column;
  });
  const kinds = columns.flatMap(({ is }, at) => (is === "kind" ? [at] : []));
  const consents = columns.flatMap((column, at) => (isConsent(column) ? [at] : []));
  for (const at of kinds) {
    const [dates, ...others] = consents;
    const column = dates === undefined ? undefined : columns[dates];
    if (dates !== undefined && others.length === 0 && kinds.length === 1 && column?.is === "act")
      columns[dates] = { ...column, kind: at };
    else {
      columns[at] = { is: "unread" };
      const why = "it cannot be told to which column of dates it belongs";
      found.problems.push({ code: "unknownColumn", row: 1, column: at + 1, text: header[at] ?? "", why });
    }
  }
  if (!columns.some(({ is }) => is === "participant"))
    found.problems.push({
      code: "unknownColumn",
      row: 1,
      column: 1,
      text: header.join(),
      why: "no column names the participants",
    });
  return columns;
}

/** A column of dates that is not of signatures. */
function isConsent(column: Column): boolean {
  return column.is === "act" && !column.legend.items.some(({ act }) => act?.kind === "signature");
}
