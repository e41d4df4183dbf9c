import { describe, expect, test } from "vitest";
import { IRREGULARITIES } from "../../src/lifecycle/irregularity.js";
import { participantStatus, type Standing } from "../../src/lifecycle/participant-status.js";
import { possibleActs } from "../../src/lifecycle/possible-acts.js";
import { transition } from "../../src/lifecycle/transition.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { EVENT_KINDS, KINDS, type ParticipantActKind } from "../../src/model/event-kind.js";
import { act, chronicle, ratify, THREE, treaty } from "../lifecycle/treaty.js";
import { REFUSALS, readTable, refusalOf, tablesOfTheGuide } from "./transition-table.js";

/** Signature never ends and accession is always open, so that all depends on the standing of the one who acts. */
const LIGHTHOUSES = treaty({
  signature: [{ article: "21", opens: { anchor: "adoption" } }],
  consent: [
    { article: "22(1)", kinds: ["ratification", "acceptance", "approval"], requires: "signature" },
    { article: "22(2)", kinds: ["accession"] },
    { article: "22(3)", kinds: ["definitiveSignature"] },
    { article: "22(4)", kinds: ["formalConfirmation"], who: { kind: "organization" } },
  ],
});

const BOUND = [...ratify({ SWE: "2020-02-01" }), ...THREE];
const LEFT = [...BOUND, act("withdrawalNotified", "SWE", "2020-05-15")];
const BACK = [...LEFT, act("ratification", "SWE", "2021-06-10")];

/** A standing: how Sweden came to it, the day on which it acts next, and what it is called. */
const STANDINGS: Readonly<Record<string, readonly [readonly TreatyEvent[], DateText, Standing]>> = {
  none: [THREE, "2020-06-01", "none"],
  signed: [[...THREE, act("signature", "SWE", "2020-02-01")], "2020-06-01", "signatory"],
  adRef: [[...THREE, act("signatureAdReferendum", "SWE", "2020-02-01")], "2020-06-01", "none"],
  contr: [ratify({ SWE: "2020-02-01" }), "2020-06-01", "contracting"],
  party: [BOUND, "2020-06-01", "party"],
  notice: [LEFT, "2020-06-01", "partyWithdrawalNotified"],
  former: [LEFT, "2021-06-01", "formerParty"],
  undone: [
    [...THREE, act("accession", "SWE", "2020-02-01"), act("instrumentWithdrawn", "SWE", "2020-02-05")],
    "2020-06-01",
    "none",
  ],
  back: [BACK, "2021-06-15", "contracting"],
  again: [BACK, "2021-08-01", "party"],
};

/** The words in the cells for the standings that an act can lead to. */
const WORDS = {
  none: "none",
  signed: "signatory",
  contr: "contracting",
  party: "party",
  notice: "partyWithdrawalNotified",
  former: "formerParty",
} as const satisfies Record<string, Standing>;

/** A new instrument by a party whose notice is running has effect when the notice has: until then it stands as it did. */
const ANEW = "=";

/**
 * What an act makes of a standing. A word: the standing after it. `=`: admitted, and the standing is as it was. `.`:
 * recorded, and neither standing nor dates move. `!`: refused, the standing is as it was; behind a standing, the
 * act has effect and is flagged.
 */
const TABLE = `
act                          none     signed   adRef    contr    party    notice   former   undone   back        again
signature                    signed   !signed  signed   !signed  !signed  !signed  !signed  signed   !signed     !signed
signatureAdReferendum        =        !signed  !signed  !signed  !signed  !signed  !signed  =        !signed     !signed
signatureConfirmed           !confirm !confirm signed   !confirm !confirm !confirm !confirm !confirm !confirm    !confirm
definitiveSignature          contr    !signed  contr    !signed  !signed  !signed  !signed  contr    !signed     !signed
successionToSignature        signed   =        signed   =        =        =        =        signed   =           =
intentionNotToBecomeParty    =        =        =        =        =        =        =        =        =           =
ratification                 !sign    contr    !sign    !bound   !bound   ${ANEW}  contr    !sign    !bound      !bound
acceptance                   !sign    contr    !sign    !bound   !bound   ${ANEW}  contr    !sign    !bound      !bound
approval                     !sign    contr    !sign    !bound   !bound   ${ANEW}  contr    !sign    !bound      !bound
accession                    contr    contr    contr    !bound   !bound   ${ANEW}  contr    contr    !bound      !bound
formalConfirmation           !who     !who     !who     !bound   !bound   !who     !who     !who     !bound      !bound
consentToBeBound             !kind    !kind    !kind    !bound   !bound   !kind    !kind    !kind    !bound      !bound
succession                   party    party    party    !bound   !bound   ${ANEW}  party    party    !bound      !bound
instrumentWithdrawn          !instr   !instr   !instr   signed   !force   !force   !instr   !instr   former!met  !force
provisionalApplication       =        =        =        =        =        =        =        =        =           =
provisionalApplicationEnded  =        =        =        =        =        =        =        =        =           =
reservation                  .        .        .        .        .        .        .        .        .           .
reservationConfirmed         .        .        .        .        .        .        .        .        .           .
reservationWithdrawn         .        .        .        .        .        .        .        .        .           .
objection                    .        .        .        .        .        .        .        .        .           .
objectionWithdrawn           .        .        .        .        .        .        .        .        .           .
reservationAccepted          .        .        .        .        .        .        .        .        .           .
accessionAccepted            .        .        .        .        .        .        .        .        .           .
accessionObjected            .        .        .        .        .        .        .        .        .           .
declaration                  .        .        .        .        .        .        .        .        .           .
declarationWithdrawn         .        .        .        .        .        .        .        .        .           .
territorialExtension         .        .        .        .        .        .        .        .        .           .
territorialExclusion         .        .        .        .        .        .        .        .        .           .
withdrawalNotified           !party   !party   !party   !party   notice   !noted   !party   !party   !party      notice
withdrawalRevoked            !revoke  !revoke  !revoke  !revoke  !revoke  party    !late    !revoke  !revoke     !revoke
expulsion                    !party   !party   !party   !party   former   former   !party   !party   !party      former
amendmentAccepted            .        .        .        .        .        .        .        .        .           .
amendmentObjected            .        .        .        .        .        .        .        .        .           .
amendmentOptedOut            .        .        .        .        .        .        .        .        .           .
internalProcedure            .        .        .        .        .        .        .        .        .           .
`;

const { columns, rows } = readTable(TABLE);
const ACTS = KINDS.filter(isParticipantAct);

function isParticipantAct(kind: keyof typeof EVENT_KINDS): kind is ParticipantActKind {
  return EVENT_KINDS[kind].of === "participant";
}

interface Cell {
  readonly name: string;
  readonly kind: ParticipantActKind;
  readonly cell: string;
  readonly events: readonly TreatyEvent[];
  readonly on: DateText;
  readonly standing: Standing;
}

const CELLS: readonly Cell[] = ACTS.flatMap((kind) =>
  columns.flatMap((column, index) => {
    const [events, on, standing] = STANDINGS[column] ?? [];
    const cell = rows.get(kind)?.[index];
    if (events === undefined || on === undefined || standing === undefined || cell === undefined) return [];
    const [, refusal] = parts(cell);
    const name = `${refusal === null ? "" : `${refusal.rule}: `}${column}, ${kind}: ${cell}`;
    return [{ name, kind, cell, events, on, standing }];
  }),
);

const NAMED = CELLS.map((each) => [each.name, each] as const);

/** The standing after the act, null where it does not move, and why the act is refused or flagged. */
function parts(cell: string): readonly [Standing | null, ReturnType<typeof refusalOf> | null] {
  const [word = "", flag] = cell.split("!");
  const refusal = flag === undefined ? null : refusalOf(`!${flag}`);
  if (word === "" || word === "=" || word === ".") return [null, refusal];
  if (!isWord(word)) throw new RangeError(`${word} is no standing`);
  return [WORDS[word], refusal];
}

function isWord(word: string): word is keyof typeof WORDS {
  return Object.hasOwn(WORDS, word);
}

describe("the table is whole", () => {
  test("every kind of act of a participant has a row, every standing a column, every pair a cell", () => {
    expect([...rows.keys()]).toEqual(ACTS);
    expect(columns).toEqual(Object.keys(STANDINGS));
    expect(CELLS).toHaveLength(ACTS.length * columns.length);
  });

  test("every standing that a report can show is among those from which one acts", () => {
    const called: Readonly<Record<Standing, true>> = {
      none: true,
      signatory: true,
      contracting: true,
      party: true,
      partyWithdrawalNotified: true,
      formerParty: true,
    };
    const shown = Object.values(STANDINGS).map(([, , standing]) => standing);
    expect([...new Set(shown)].sort()).toEqual(Object.keys(called).sort());
    expect([...new Set(Object.values(WORDS))].sort()).toEqual(Object.keys(called).sort());
  });

  test("every word for a refusal stands for an irregularity, with its rule", () => {
    for (const word of readTable(REFUSALS).rows.keys()) {
      const { code, rule } = refusalOf(word);
      expect([code, rule]).toEqual([code, IRREGULARITIES[code].rule]);
    }
  });

  test("the guide shows this table and these words", () => {
    expect(tablesOfTheGuide()).toContainEqual(readTable(TABLE));
    expect(tablesOfTheGuide()).toContainEqual(readTable(REFUSALS));
  });
});

/** What Sweden's own dates say, beside its standing. */
function datesOf({ signedOn, consentedOn, inForceFrom, inForceUntil }: ReturnType<typeof participantStatus>) {
  return { signedOn, consentedOn, inForceFrom, inForceUntil };
}

describe("what an act makes of a standing", () => {
  test.each(NAMED)("%s", (_, { kind, cell, events, on, standing }) => {
    const before = chronicle(LIGHTHOUSES, events);
    const was = participantStatus(before, "SWE", on);
    expect(was.status).toBe(standing);

    const after = transition(before, act(kind, "SWE", on));
    const is = participantStatus(after.chronicle, "SWE", on);
    const [next, refusal] = parts(cell);
    expect(is.status).toBe(next ?? standing);
    if (cell === ".") {
      expect(datesOf(is)).toEqual(datesOf(was));
      return;
    }
    expect(after.irregularities.map(({ code, rule, hasEffect }) => ({ code, rule, hasEffect }))).toEqual(
      refusal === null ? [] : [{ ...refusal, hasEffect: next !== null }],
    );
    if (cell.startsWith("!")) expect(is).toEqual(was);
  });

  test.each(NAMED)("%s: possibleActs says the same", (_, { kind, cell, events, on }) => {
    const said = possibleActs(chronicle(LIGHTHOUSES, events), "SWE", on).find((each) => each.kind === kind);
    const [next, refusal] = parts(cell);
    // Acts that move nothing, and those that nothing can refuse, are not asked about.
    if (said === undefined) expect(refusal).toBeNull();
    else if (refusal === null || next !== null) expect(said).toEqual({ kind, possible: true });
    else expect(said).toMatchObject({ kind, possible: false, ...refusal });
  });
});
