import type { TreatyEvent } from "../model/event.js";
import type { JsonObject } from "../model/json.js";
import type { Source } from "../model/source.js";
import type { CellAct } from "./cell.js";

/**
 * The event that a cell records. What the kind does not say stands in `details`: `as` the words of the legend,
 * `withdrawn`, `footnotes` of the cell and `participantFootnotes` of the name.
 *
 * @internal
 */
export function actEvent(
  cell: CellAct,
  participant: string,
  participantFootnotes: readonly string[],
  source: Source | undefined,
): TreatyEvent {
  const { as } = cell.act;
  const details: JsonObject = {
    ...(as === undefined ? {} : { as }),
    ...(cell.withdrawn ? { withdrawn: true } : {}),
    ...(cell.footnotes.length === 0 ? {} : { footnotes: cell.footnotes }),
    ...(participantFootnotes.length === 0 ? {} : { participantFootnotes }),
  };
  const fields = {
    date: cell.date,
    participant,
    ...(Object.keys(details).length === 0 ? {} : { details }),
    ...(source === undefined ? {} : { source }),
  };
  // Every kind of event takes these fields; the compiler does not try all of them.
  return { kind: cell.act.kind, ...fields } as TreatyEvent;
}
