import type { Group } from "../clauses/group.js";
import type { Tally } from "../clauses/tally.js";
import type { When } from "../clauses/when.js";
import type { Definition } from "../definition/definition.js";
import { parseDefinition } from "../definition/parse-definition.js";
import { knownDate } from "../model/calendar-date.js";
import { readDay } from "../model/day.js";
import { joinPath, type Path } from "../model/parse.js";
import { cite } from "./tell.js";

/**
 * What a reader of a draft would say about a definition. `error`: it cannot be used; `warning`: it can, and does
 * probably not say what was meant; `note`: something the text leaves open, and what then holds.
 */
export interface Finding {
  readonly level: "error" | "warning" | "note";
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/**
 * Checks a definition: every mistake, and in a coherent one the findings of a drafting lawyer: a threshold that
 * cannot be reached, a day on which one can neither sign nor accede, kinds that count and do not bind, silence on
 * organizations, on later parties, on withdrawal.
 *
 * @example
 * ```ts
 * import { check } from "treaty-lifecycle";
 * import { definition } from "treaty-lifecycle/catalogue/un-cybercrime";
 *
 * check(definition).filter((finding) => finding.level === "error"); // → []
 * check({ format: 1 }).every((finding) => finding.level === "error"); // → true
 * ```
 */
export function check(input: unknown): Finding[] {
  const parsed = parseDefinition(input);
  if (!parsed.ok)
    return parsed.mistakes.map(({ code, path, message }) => ({ level: "error", code, path, message }));
  const definition = parsed.value;
  return [
    ...thresholds(definition),
    ...windows(definition),
    ...silences(definition),
    ...openEnds(definition),
  ];
}

function finding(level: Finding["level"], code: string, path: Path, message: string): Finding {
  const at = joinPath("", path);
  return { level, code, path: at, message: `${at}: ${message}` };
}

/** Tallies that cannot reach their bound, or count what does not bind. */
function thresholds(definition: Definition): Finding[] {
  const found: Finding[] = [];
  visit(definition, [], (node, path) => {
    if (!isComparison(node)) return;
    const { tally, is } = node;
    const amount = "atLeast" in is ? is.atLeast : is.moreThan;
    const size = tally.of === undefined ? null : sizeOf(definition, tally.of);
    if (typeof amount === "number" && size !== null && tally.weights === undefined && amount > size) {
      found.push(
        finding("warning", "unreachable", [...path, "is"], `asks for ${amount} of a group of ${size}`),
      );
    }
    const regime = [definition, ...(definition.parts ?? []), ...(definition.amendments ?? [])].find(
      (each) => each.id === (tally.regime ?? definition.id),
    );
    const given = new Set(regime?.consent.flatMap((rule) => rule.kinds));
    for (const kind of tally.count === "consents" ? (tally.kinds ?? []) : []) {
      // Who applies the treaty provisionally may count and is not bound (R31).
      if (!given.has(kind) && kind !== "provisionalApplication")
        found.push(
          finding(
            "warning",
            "countsWithoutBinding",
            [...path, "tally", "kinds"],
            `${kind} counts here, but no rule of consent admits it`,
          ),
        );
    }
    if (tally.organizations === undefined && regime !== undefined && openToOrganizations(definition)) {
      found.push(
        finding(
          "note",
          "organizationsUnsaid",
          [...path, "tally"],
          "organizations may take part and the tally does not say how they count; they count like States (R10)",
        ),
      );
    }
  });
  return found;
}

interface Compared {
  readonly tally: Tally;
  readonly is: { readonly atLeast: unknown } | { readonly moreThan: unknown };
}

function isComparison(node: object): node is Compared {
  return "tally" in node && "is" in node;
}

function openToOrganizations(definition: Definition): boolean {
  return [...definition.signature, ...definition.consent].some(
    (rule) => rule.organizations !== undefined && rule.organizations !== "excluded",
  );
}

function sizeOf(definition: Definition, group: Group): number | null {
  if ("participants" in group) return new Set(group.participants).size;
  const named = "group" in group ? definition.groups?.find((each) => each.id === group.group) : undefined;
  return named === undefined ? null : sizeOf(definition, named.is);
}

/** Days on which nobody can either sign or accede. */
function windows(definition: Definition): Finding[] {
  const closes = definition.signature.map((period) => literal(period.closes));
  const last = Math.max(...closes);
  if (closes.length === 0 || Number.isNaN(last)) return [];
  return definition.consent.flatMap((rule, index) => {
    const opens = literal(rule.opens);
    if (!rule.kinds.includes("accession") || !(opens > last + 1)) return [];
    const days = [last + 1, opens - 1].map(knownDate);
    const when = days[0] === days[1] ? `on ${days[0]}` : `from ${days.join(" to ")}`;
    const says = `${when} one can neither sign nor accede (R7)`;
    // A clause that has a note of its own says on purpose what it says.
    return [
      rule.note === undefined
        ? finding("warning", "gap", ["consent", index, "opens"], says)
        : finding("note", "gap", ["consent", index, "opens"], `${says}; the clause notes: ${rule.note}`),
    ];
  });
}

function literal(when: When | undefined): number {
  return when !== undefined && "on" in when ? readDay(when.on) : Number.NaN;
}

/** What the clauses are silent on, and what then holds. */
function silences(definition: Definition): Finding[] {
  const found: Finding[] = [];
  const { joining, exit } = definition;
  if (joining === undefined)
    found.push(
      finding(
        "note",
        "joiningUnsaid",
        ["joining"],
        "no clause on those who join later; they are bound from the day of their consent (VCLT 24(3))",
      ),
    );
  else if (joining.floor === "implied")
    found.push(
      finding(
        "note",
        "floorImplied",
        ["joining", "floor"],
        "the text does not say 'whichever is later'; the date of the treaty is the floor all the same (R21)",
      ),
    );
  if (exit === undefined)
    found.push(
      finding(
        "note",
        "exitUnsaid",
        ["exit"],
        "no clause on withdrawal; whether one is possible is not derived (VCLT 56)",
      ),
    );
  definition.signature.forEach((period, index) => {
    if (period.closes === undefined)
      found.push(
        finding("note", "signatureWithoutEnd", ["signature", index], "open for signature without end"),
      );
  });
  visit(definition, [], (node, path) => {
    if (("months" in node || "years" in node) && !("monthEnd" in node)) {
      found.push(
        finding(
          "note",
          "monthEndAssumed",
          path,
          "where the month is too short its last day is taken; the text hardly says so (R19)",
        ),
      );
    }
  });
  return found;
}

/** What is still to be verified, and what is said not to be modelled. */
function openEnds(definition: Definition): Finding[] {
  const found = definition.notModelled.map(({ article, why }, index) =>
    finding("note", "notModelled", ["notModelled", index], `${cite(article)}: ${why}`),
  );
  visit(definition, [], (node, path) => {
    if ("verified" in node && node.verified === false)
      found.push(finding("note", "unverified", path, "the source is still to be compared with the original"));
  });
  return found;
}

/** Every object of a definition, with its path. */
function visit(value: unknown, path: Path, look: (node: object, path: Path) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) look(value, path);
  for (const [key, child] of Object.entries(value))
    visit(child, [...path, Array.isArray(value) ? Number(key) : key], look);
}
