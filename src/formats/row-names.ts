import type { DateText } from "../model/calendar-date.js";
import type { Column, Found } from "./columns.js";
import { type TableParticipant, tableParticipant } from "./table-participant.js";

/**
 * Who a row is about, asked anew for the day of each act: "Yugoslavia" of 1990 is not that of 1995. What is
 * doubtful about the names is reported once for the row.
 *
 * @internal
 */
export function rowNames(
  row: number,
  cells: readonly string[],
  columns: readonly Column[],
  found: Found,
): (on?: DateText) => TableParticipant {
  const names = cells.flatMap((text, at) =>
    columns[at]?.is === "participant" ? [{ column: at + 1, text }] : [],
  );
  const told = new Set<string>();
  return (on) => {
    const who = tableParticipant(names, on);
    for (const problem of who.problems) {
      const key = `${problem.code} ${problem.column}`;
      if (!told.has(key)) found.problems.push({ row, ...problem });
      told.add(key);
    }
    return who;
  };
}
