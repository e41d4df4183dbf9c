import type { Day } from "../model/day.js";
import type { Ledger } from "./ledger.js";

/**
 * What an act does to the ledger. `event` is its number in the record, `regime` that of the treaty (0), the part or the
 * amendment that it names; -1 when it names something else.
 * @internal
 */
export type Act = (ledger: Ledger, event: number, slot: number, day: Day, regime: number) => void;
