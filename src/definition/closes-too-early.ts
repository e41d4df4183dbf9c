import { readDay } from "../model/day.js";
import { type Mistake, mistake, mistakeIn, shortened } from "../model/mistake.js";
import { joinPath, type Path } from "../model/parse.js";
import { isObject, type Node } from "./raw-definition.js";

/**
 * What closes before it opens, whatever happens: two dates written out, or two periods after the same anchor in the
 * same unit. Of other expressions only a record can tell. @internal
 */
export function closesTooEarly({ opens, closes }: Node, path: Path): Mistake[] {
  const at = joinPath("", [...path, "closes"]);
  if (literal(closes) < literal(opens)) {
    const remedy = `write a day that is not before ${dateIn(opens)}, when it opens`;
    return [mistake("wrongOrder", at, dateIn(closes), remedy)];
  }
  const [first, last] = [fromAnchor(opens), fromAnchor(closes)];
  if (first === undefined || last === undefined || first.anchor !== last.anchor || !isShorter(last, first))
    return [];
  const remedy = `write a day that is not before ${inWords(first)}, when it opens`;
  return [mistakeIn("wrongOrder", at, inWords(last), remedy)];
}

function dateIn(when: unknown): unknown {
  return isObject(when) ? when.on : undefined;
}

/** The day of a date written out, NaN for any other expression. */
function literal(when: unknown): number {
  const text = dateIn(when);
  return typeof text === "string" ? readDay(text) : Number.NaN;
}

/** So many days, months or years after an anchor. */
interface FromAnchor {
  readonly anchor: string;
  readonly number: number;
  readonly unit: (typeof UNITS)[number] | null;
}

const UNITS = ["days", "months", "years"] as const;

/** An anchor, or a plain period after one: one that moves on to another day, or adds one, may end later than it says. */
function fromAnchor(when: unknown): FromAnchor | undefined {
  if (!isObject(when)) return undefined;
  const { anchor, regime, after, period } = when;
  if (typeof anchor === "string")
    return {
      anchor: regime === undefined ? anchor : `${anchor} of ${String(regime)}`,
      number: 0,
      unit: null,
    };
  const start = fromAnchor(after);
  if (start?.unit !== null || !isObject(period)) return undefined;
  const unit = UNITS.find((each) => typeof period[each] === "number");
  if (unit === undefined || period.snap !== undefined || period.counting === "dayAfter") return undefined;
  return { anchor: start.anchor, number: Number(period[unit]), unit };
}

function isShorter(one: FromAnchor, other: FromAnchor): boolean {
  return (one.unit ?? other.unit) === other.unit && one.number < other.number;
}

function inWords({ anchor, number, unit }: FromAnchor): string {
  const start = `the anchor ${shortened(anchor)}`;
  return unit === null ? start : `${number} ${unit} after ${start}`;
}
