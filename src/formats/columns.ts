import type { TreatyEvent } from "../model/event.js";
import type { OwnActs } from "./act-names.js";
import { type Legend, readLegend } from "./legend.js";
import type { PublishedEffect, TableFlag, TableProblem } from "./table-reading.js";

/** What a column holds. @internal */
export type Column =
  | { readonly is: "participant" }
  /** `kind`: the column, counted from 0, whose cells name the act. */
  | { readonly is: "act"; readonly legend: Legend; readonly kind?: number }
  | { readonly is: "kind" }
  | { readonly is: "effect" }
  | { readonly is: "unread" };

/** What has been read so far. @internal */
export interface Found {
  readonly events: TreatyEvent[];
  readonly published: PublishedEffect[];
  readonly problems: TableProblem[];
  readonly flags: TableFlag[];
}

/**
 * The column of acts that a header declares. What it declares and is not known here is reported at once, and
 * again with every cell that means it.
 *
 * @internal
 */
export function actColumn(header: string, at: number, own: OwnActs | undefined, found: Found): Column {
  const legend = readLegend(header, own);
  const column = at + 1;
  const unknown = legend.items.filter(({ act }) => act === undefined).map(({ words }) => `"${words}"`);
  if (unknown.length > 0 || legend.items.length === 0) {
    const why =
      unknown.length === 0 ? "the header is empty" : `no act that is known here: ${unknown.join(", ")}`;
    found.problems.push({ code: "unknownColumn", row: 1, column, text: header, why });
  }
  if (legend.footnotes.length > 0) {
    const message = `The header refers to footnote ${legend.footnotes.join(", ")}.`;
    found.flags.push({ code: "columnFootnote", row: 1, column, message });
  }
  return { is: "act", legend };
}
