import type { DateText } from "../model/calendar-date.js";
import type { TreatyEvent } from "../model/event.js";
import { eventId } from "../model/event-id.js";
import type { Source } from "../model/source.js";
import type { OwnActs } from "./act-names.js";

/** What a reader of tables makes of one: acts, what could not be read, and what to know before relying on it. */
export interface TableReading {
  /** Sorted by participant, date and id. */
  readonly events: readonly TreatyEvent[];
  /** Everything that became no event, or one whose participant the register does not know; by row and column. */
  readonly problems: readonly TableProblem[];
  readonly flags: readonly TableFlag[];
}

/**
 * Why a part of a table was not read, or not wholly. Codes are stable; the words of `why` are not.
 *
 * | code | what it means |
 * |---|---|
 * | `notATable` | the whole text, or its end, is no table: empty, a web page, a quote that never closes, too large |
 * | `unknownColumn` | the header of the column names no act that is known here |
 * | `repeatedMarker` | the legend gives one marker to two acts |
 * | `unknownAct` | the cell's act is one that is not known here |
 * | `unknownMarker` | the cell has a marker that its legend does not declare |
 * | `ambiguousAct` | the cell has no marker, and its legend has several acts without one, or none |
 * | `unreadableDate` | no date, or more than a date and a marker |
 * | `impossibleDate` | a date that does not exist |
 * | `unknownName` | the register knows nobody of this name; the name stands in the events as it is |
 * | `ambiguousName` | several participants bear this name; it stands in the events as it is |
 * | `unknownCode` | the register knows no such code; the name in the row was used |
 * | `conflictingNames` | two cells of the row name two participants; the first was used |
 * | `noName` | acts of nobody, or of a name that is too long to be one |
 * | `noAct` | a participant without any act |
 * | `missingCells` | the row has fewer cells than the header |
 * | `extraCell` | a cell beyond the last column |
 * | `wrongValue` | a value that an event cannot have |
 */
export type TableProblemCode =
  | "notATable"
  | "unknownColumn"
  | "repeatedMarker"
  | "unknownAct"
  | "unknownMarker"
  | "ambiguousAct"
  | "unreadableDate"
  | "impossibleDate"
  | "unknownName"
  | "ambiguousName"
  | "unknownCode"
  | "conflictingNames"
  | "noName"
  | "noAct"
  | "missingCells"
  | "extraCell"
  | "wrongValue";

/** A part of a table that could not be read, as it stands there. */
export interface TableProblem {
  readonly code: TableProblemCode;
  /** Counted from 1, the header being the first. */
  readonly row: number;
  /** Counted from 1. */
  readonly column: number;
  /** What stands there, whole. */
  readonly text: string;
  readonly why: string;
}

/**
 * What to know of a table before relying on it. Codes are stable; the words of a message are not.
 *
 * | code | what it means |
 * |---|---|
 * | `mayBeIncomplete` | a status table is not a history: it shows the last act of today's participants (R52) |
 * | `bracketsMayBeMissing` | a copy may have lost the brackets of those who left: former parties then look like parties |
 * | `withdrawalUndated` | the act stands in brackets: it was withdrawn, on a day that the table does not give |
 * | `repeatedParticipant` | the participant has more than one row |
 * | `dayFirst` | a date in figures was read with the day first: 04-05-2016 is 4 May |
 * | `footnoteAssumed` | figures behind a date were taken for a footnote |
 * | `columnFootnote` | the header of a column refers to a footnote, which may qualify all of it |
 */
export type TableFlagCode =
  | "mayBeIncomplete"
  | "bracketsMayBeMissing"
  | "withdrawalUndated"
  | "repeatedParticipant"
  | "dayFirst"
  | "footnoteAssumed"
  | "columnFootnote";

/** Something to know before relying on a table: of all of it, or of one of its cells. */
export interface TableFlag {
  readonly code: TableFlagCode;
  readonly row?: number;
  readonly column?: number;
  readonly participant?: string;
  /** The {@link eventId} of the event that it is about. */
  readonly event?: string;
  readonly message: string;
}

/** What the reader of a table cannot find in it. */
export interface ReadTableOptions {
  /** Where the table comes from; put on every event. */
  readonly source?: Source;
  /** Acts by the words of a header that are not known here: `{ "Participation": "consentToBeBound" }`. */
  readonly acts?: OwnActs;
}

/** A published date from which the treaty is in force for a participant: not an act, but what acts lead to. */
export interface PublishedEffect {
  readonly fact: "entryIntoForceForParticipant";
  readonly participant: string;
  readonly date: DateText;
  readonly source?: Source;
}

/** The flags that every status table has, and every copy of one that may have lost its brackets. @internal */
export const STATUS_TABLE: readonly TableFlag[] = [
  {
    code: "mayBeIncomplete",
    message:
      "A status table is not a history: it shows the last act of today's participants; who left and came back, and States that are gone, may be missing.",
  },
  {
    code: "bracketsMayBeMissing",
    message:
      "Square brackets mark those who withdrew; a CSV cannot show whether a copy has lost them, so that former parties look like parties.",
  },
];

/** The events in the order in which reports list them. @internal */
export function inOrder(events: readonly TreatyEvent[]): readonly TreatyEvent[] {
  const keyed = events.map((event) => ({
    event,
    key: [event.participant ?? "", event.date ?? "~", eventId(event)],
  }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ event }) => event);
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at < 0 ? 0 : (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}

/** Problems in reading order. @internal */
export function byPlace(problems: readonly TableProblem[]): readonly TableProblem[] {
  return [...problems].sort((a, b) => a.row - b.row || a.column - b.column);
}
