import type { TreatyEvent } from "../model/event.js";
import type { EventFile } from "../model/event-file.js";
import { type Chronicle, type ReplayOptions, replay } from "./chronicle.js";
import type { Rules } from "./compile.js";
import { type Irregularity, irregularity } from "./irregular-act.js";

/** What a strict replay comes to: everything, or the first irregularity and the chronicle of what came before it. */
export type StrictReplay =
  | { readonly ok: true; readonly chronicle: Chronicle }
  | { readonly ok: false; readonly irregularity: Irregularity; readonly before: Chronicle };

/**
 * Replays a record and stops at the first irregular event, in the order of the record; whether a later one would
 * heal it is not asked.
 *
 * @example
 * ```ts
 * import { compile, replayStrictly } from "treaty-lifecycle";
 * import { definition } from "treaty-lifecycle/catalogue/un-cybercrime";
 *
 * const replayed = replayStrictly(compile(definition), [{ kind: "ratification", participant: "NOR", date: "2026-01-15" }]);
 * replayed.ok || replayed.irregularity.code; // → "notSignatory"
 * ```
 */
export function replayStrictly(
  rules: Rules,
  events: EventFile | readonly TreatyEvent[],
  options: ReplayOptions = {},
): StrictReplay {
  const chronicle = replay(rules, events, options);
  const { ledger } = chronicle;
  let first: (typeof ledger.irregular)[number] | undefined;
  for (const each of ledger.irregular) if (first === undefined || each.event < first.event) first = each;
  if (first === undefined) return { ok: true, chronicle };
  const before = chronicle.record.events.slice(0, first.event);
  return {
    ok: false,
    irregularity: irregularity(ledger, first),
    before: replay(rules, { format: 1, ...("events" in events ? events : {}), events: before }, options),
  };
}
