import { describe, expect, test } from "vitest";
import type { Chronicle } from "../../src/lifecycle/chronicle.js";
import type { ForceState, Phase, SignatureState } from "../../src/lifecycle/phase.js";
import { possibleActs } from "../../src/lifecycle/possible-acts.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import { transition } from "../../src/lifecycle/transition.js";
import { type DateText, knownDate } from "../../src/model/calendar-date.js";
import { readDay } from "../../src/model/day.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { eventId } from "../../src/model/event-id.js";
import { EVENT_KINDS, KINDS, type TreatyActKind } from "../../src/model/event-kind.js";
import { addPeriod, type Period } from "../../src/model/period.js";
import { chronicle, fact, ratify, threshold, treaty } from "../lifecycle/treaty.js";
import { readTable, refusalOf, tablesOfTheGuide } from "./transition-table.js";

/** Adoption, opening and closing are left to the record; in force thirty days after the second instrument, for ten years. */
const BUOYS = treaty({
  adoption: { article: "20", when: { recorded: "adopted" } },
  signature: [{ article: "21", opens: { recorded: "opened" }, closes: { recorded: "closed" } }],
  consent: [
    { article: "22(1)", kinds: ["ratification"], requires: "signature" },
    { article: "22(2)", kinds: ["accession"], opens: { after: { anchor: "closing" }, period: { days: 1 } } },
  ],
  entry: threshold(2),
  end: [
    { article: "25(1)", when: { after: { anchor: "entryIntoForce" }, period: { years: 10 } } },
    { article: "25(2)", when: { recorded: "dissolution" } },
  ],
});

const ADOPTED = [fact("adopted", "2020-01-15")];
const OPENING = [...ADOPTED, fact("opened", "2020-01-20", { effectiveOn: "2020-02-01" })];
const CLOSING = [...OPENING, fact("closed", "2020-03-01", { effectiveOn: "2020-03-10" })];
const TWO = ratify({ ISL: "2020-02-10", NOR: "2020-02-20" });
const DISSOLUTION = fact("decision", "2020-05-01", { subject: "dissolution", effectiveOn: "2020-06-15" });

interface State {
  readonly events: readonly TreatyEvent[];
  readonly on: DateText;
  readonly phase: Phase;
  readonly signature: SignatureState;
  readonly force: ForceState;
}

function state(
  events: readonly TreatyEvent[],
  on: DateText,
  phase: Phase,
  signature: SignatureState,
  force: ForceState,
): State {
  return { events, on, phase, signature, force };
}

/** The states of a treaty: how it came to each, the day on which something happens next, what it is called. */
const STATES: Readonly<Record<string, State>> = {
  notAdopted: state([], "2020-01-10", "notAdopted", "notYetOpen", "notInForce"),
  adopted: state(ADOPTED, "2020-01-17", "adopted", "notYetOpen", "notInForce"),
  opening: state(OPENING, "2020-01-25", "adopted", "notYetOpen", "notInForce"),
  open: state(OPENING, "2020-03-05", "openForSignature", "open", "notInForce"),
  closing: state(CLOSING, "2020-03-05", "openForSignature", "open", "notInForce"),
  closed: state(CLOSING, "2020-04-01", "closedForSignature", "closed", "notInForce"),
  dueOpen: state([...OPENING, ...TWO], "2020-03-05", "entryIntoForceDetermined", "open", "dateDetermined"),
  due: state([...CLOSING, ...TWO], "2020-03-15", "entryIntoForceDetermined", "closed", "dateDetermined"),
  forceOpen: state([...OPENING, ...TWO], "2020-06-01", "inForce", "open", "inForce"),
  force: state([...CLOSING, ...TWO], "2020-06-01", "inForce", "closed", "inForce"),
  ending: state([...CLOSING, ...TWO, DISSOLUTION], "2020-06-01", "inForce", "closed", "inForce"),
  susp: state(
    [...CLOSING, ...TWO, fact("operationSuspended", "2020-05-01")],
    "2020-06-01",
    "operationSuspended",
    "closed",
    "operationSuspended",
  ),
  ended: state(
    [...CLOSING, ...TWO, fact("terminated", "2020-05-01")],
    "2020-06-01",
    "terminated",
    "closed",
    "terminated",
  ),
};

/** The words in the cells for phases. */
const WORDS = {
  notAdopted: "notAdopted",
  adopted: "adopted",
  open: "openForSignature",
  closed: "closedForSignature",
  due: "entryIntoForceDetermined",
  force: "inForce",
  susp: "operationSuspended",
  ended: "terminated",
} as const satisfies Record<string, Phase>;

/**
 * What an event makes of a phase. A word: the phase at the end of the day; behind `>`, on the day after, where that is
 * another. `=`: the phase is as it was. `.`: recorded, and the phase does not move. `!`: irregular, nothing moves. A
 * correction of the record makes the last event void. Last, the phase after so many days in which nothing is done.
 */
const TABLE = `
event                 notAdopted adopted opening open     closing closed dueOpen due    forceOpen force  ending susp   ended
adopted               adopted    !date   !date   !date    !date   !date  !date   !date  !date     !date  !date  !date  !date
opened                =          open    !date   !date    !date   !date  !date   !date  !date     !date  !date  !date  !date
closed                =          =       =       =>closed !date   !date  =       !date  =         !date  !date  !date  !date
decision:dissolution  =          ended   ended   ended    ended   ended  ended   ended  ended     ended  !date  ended  =
decision:budget       =          =       =       =        =       =      =       =      =         =      =      =      =
operationSuspended    =          =       =       =        =       =      =       =      susp      susp   susp   =      =
operationResumed      !susp      !susp   !susp   !susp    !susp   !susp  !susp   !susp  !susp     !susp  !susp  force  !susp
terminated            ended      ended   ended   ended    ended   ended  ended   ended  ended     ended  ended  ended  =
extended              .          .       .       .        .       .      .       .      .         .      .      .      .
amendmentProposed     .          .       .       .        .       .      .       .      .         .      .      .      .
amendmentAdopted      .          .       .       .        .       .      .       .      .         .      .      .      .
textCorrection        .          .       .       .        .       .      .       .      .         .      .      .      .
recordCorrection      !event     notAdopted =    adopted  =       open   open    closed open      closed =      force  force
registration          =          =       =       =        =       =      =       =      =         =      =      =      =
notification          =          =       =       =        =       =      =       =      =         =      =      =      =
1_day_later           =          =       =       =        =       =      =       =      =         =      =      =      =
15_days_later         =          =       open    =        closed  =      =       force  =         =      ended  =      =
60_days_later         =          =       open    =        closed  =      force   force  =         =      ended  =      =
11_years_later        =          =       open    =        closed  =      ended   ended  ended     ended  ended  ended  =
`;

/** What a State that has not acted may do in each of these states: `+`, or why not (R7). */
const NEWCOMER = `
act                   notAdopted adopted opening open     closing closed  dueOpen due     forceOpen force   ending  susp    ended
signature             !adopt     !early  !early  +        +       !closed +       !closed +         !closed !closed !closed !ended
ratification          !adopt     !sign   !sign   !sign    !sign   !sign   !sign   !sign   !sign     !sign   !sign   !sign   !ended
accession             !adopt     !opens  !opens  !opens   !opens  +       !opens  +       !opens    +       +       +       !ended
`;

const { columns, rows } = readTable(TABLE);
const DAYS: ReadonlyMap<string, Period> = new Map([
  ["1_day_later", { days: 1 }],
  ["15_days_later", { days: 15 }],
  ["60_days_later", { days: 60 }],
  ["11_years_later", { years: 11 }],
]);
const OF_THE_TREATY = KINDS.filter((kind) => EVENT_KINDS[kind].of === "treaty");

function isTreatyAct(kind: string): kind is TreatyActKind {
  return OF_THE_TREATY.some((each) => each === kind) && kind !== "recordCorrection";
}

/** The event that a row stands for, on a day. */
function eventOf(row: string, events: readonly TreatyEvent[], on: DateText): TreatyEvent {
  const [kind = "", subject] = row.split(":");
  if (isTreatyAct(kind)) return fact(kind, on, subject === undefined ? {} : { subject });
  const last = events.at(-1);
  return {
    kind: "recordCorrection",
    date: on,
    refersTo: last === undefined ? "nothing" : eventId(last),
    details: { void: true },
  };
}

function phaseAfter(of: Chronicle, on: DateText, period: Period): Phase {
  return treatyStatus(of, knownDate(addPeriod(readDay(on), period))).phase;
}

function phaseOf(word: string): Phase | null {
  if (word === "=" || word === "." || word.startsWith("!")) return null;
  if (!isWord(word)) throw new RangeError(`${word} is no phase`);
  return WORDS[word];
}

function isWord(word: string): word is keyof typeof WORDS {
  return Object.hasOwn(WORDS, word);
}

interface Cell extends State {
  readonly row: string;
  readonly cell: string;
  readonly column: string;
}

function cellsOf(table: ReturnType<typeof readTable>): Cell[] {
  return [...table.rows].flatMap(([row, cells]) =>
    cells.flatMap((cell, index) => {
      const column = table.columns[index] ?? "";
      const of = STATES[column];
      return of === undefined ? [] : [{ row, cell, column, ...of }];
    }),
  );
}

/** Cells under the names of their tests. */
function named<C extends Cell>(cells: readonly C[]): (readonly [string, C])[] {
  return cells.map((each) => [`${each.column}, ${each.row}: ${each.cell}`, each] as const);
}

const CELLS = cellsOf(readTable(TABLE));
const PASSING = CELLS.flatMap((cell) => {
  const period = DAYS.get(cell.row);
  return period === undefined ? [] : [{ ...cell, period }];
});
const HAPPENING = CELLS.filter(({ row }) => !DAYS.has(row));

describe("the table is whole", () => {
  test("every kind of event of a treaty has a row, every state a column, every pair a cell", () => {
    const kinds = [...rows.keys()].filter((row) => !DAYS.has(row)).map((row) => row.split(":")[0]);
    expect([...new Set(kinds)].sort()).toEqual([...OF_THE_TREATY].sort());
    expect([...rows.keys()].filter((row) => DAYS.has(row))).toEqual([...DAYS.keys()]);
    expect(columns).toEqual(Object.keys(STATES));
    expect(readTable(NEWCOMER).columns).toEqual(columns);
    expect(CELLS).toHaveLength(rows.size * columns.length);
  });

  test("every phase, every state of signature and of force is among those in which something happens", () => {
    const phases: Readonly<Record<Phase, true>> = {
      terminated: true,
      operationSuspended: true,
      inForce: true,
      entryIntoForceDetermined: true,
      openForSignature: true,
      closedForSignature: true,
      adopted: true,
      notAdopted: true,
    };
    // A treaty without a period for signature has that state, "none", for good.
    const signatures: Readonly<Record<Exclude<SignatureState, "none">, true>> = {
      notYetOpen: true,
      open: true,
      closed: true,
    };
    // No clause brings about provisional force of the treaty itself.
    const forces: Readonly<Record<Exclude<ForceState, "inForceProvisionally">, true>> = {
      notInForce: true,
      dateDetermined: true,
      inForce: true,
      operationSuspended: true,
      terminated: true,
    };
    const states = Object.values(STATES);
    const found = (each: readonly string[]) => [...new Set(each)].sort();
    expect(found(states.map(({ phase }) => phase))).toEqual(Object.keys(phases).sort());
    expect(found(states.map(({ signature }) => signature))).toEqual(Object.keys(signatures).sort());
    expect(found(states.map(({ force }) => force))).toEqual(Object.keys(forces).sort());
    expect(found(Object.values(WORDS))).toEqual(Object.keys(phases).sort());
  });

  test("the guide shows these tables", () => {
    expect(tablesOfTheGuide()).toContainEqual(readTable(TABLE));
    expect(tablesOfTheGuide()).toContainEqual(readTable(NEWCOMER));
  });
});

test.each(Object.entries(STATES))("the state %s is what its name says", (_, { events, on, ...named }) => {
  const { phase, signature, force } = treatyStatus(chronicle(BUOYS, events), on);
  expect({ phase, signature: signature.state, force: force.state }).toEqual(named);
});

describe("what an event makes of a phase", () => {
  test.each(named(HAPPENING))("%s", (_, { row, cell, events, on, phase }) => {
    const event = eventOf(row, events, on);
    const before = chronicle(BUOYS, events);
    const after = transition(before, event);
    const [first = "", next = first] = cell.split(">");
    expect(treatyStatus(after.chronicle, on).phase).toBe(phaseOf(first) ?? phase);
    expect(phaseAfter(after.chronicle, on, { days: 1 })).toBe(phaseOf(next) ?? phase);
    if (cell === ".") return;
    expect(after.irregularities.map(({ code, rule, hasEffect }) => ({ code, rule, hasEffect }))).toEqual(
      cell.startsWith("!") ? [{ ...refusalOf(cell), hasEffect: false }] : [],
    );
  });
});

describe("what the passing of days makes of a phase", () => {
  test.each(named(PASSING))("%s", (_, { period, cell, events, on, phase }) => {
    const after = phaseAfter(chronicle(BUOYS, events), on, period);
    expect(after).toBe(phaseOf(cell) ?? phase);
  });
});

describe("R7: who has not acted may sign or accede in one phase and not in another", () => {
  test.each(named(cellsOf(readTable(NEWCOMER))))("%s", (_, { row, cell, events, on }) => {
    const acts = possibleActs(chronicle(BUOYS, events), "SWE", on);
    const said = acts.find(({ kind }) => kind === row);
    expect(said).toMatchObject(
      cell === "+" ? { kind: row, possible: true } : { kind: row, possible: false, ...refusalOf(cell) },
    );
  });
});
