import type { Derivation } from "../clauses/derivation.js";
import { awaited, type Outcome, outcomeOf } from "../clauses/outcome.js";
import { type Reckoning, WAITING } from "../clauses/reckoning.js";
import { consents } from "../definition/nouns.js";
import type { Regime } from "../definition/regime.js";
import { consentRuleFor, periodFor, refusedBy } from "../lifecycle/admission.js";
import { derive } from "../lifecycle/derive.js";
import { laterFrom } from "../lifecycle/force.js";
import { leftUnder, withoutNotice } from "../lifecycle/leaving.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { refusalOf } from "../lifecycle/possible-acts.js";
import { ROW } from "../lifecycle/row.js";
import { knownDate } from "../model/calendar-date.js";
import { type Day, NEVER } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import { type ClauseDerivation, partId, periodOf } from "./clause-derivation.js";
import { countOut } from "./count-out.js";
import { irregularitiesOf, type Note, note, refused } from "./notes.js";

/** The clauses on one participant: its signature, its consent, from when it is bound, and until when. @internal */
export function ofParticipant(ledger: Ledger, slot: number, day: Day): ClauseDerivation[] {
  return [
    ...signatureOf(ledger, slot, day),
    ...ledger.rules.regimes.flatMap((regime, index) => {
      const consentBy = ledger.get(slot, ROW.consentBy, index);
      const waits = ledger.awaited.filter((each) => each.slot === slot && each.regime === index);
      if (consentBy < 0 && waits.length > 0)
        return waits.map(({ event, consentOn }) => consentOf(ledger, slot, index, event, consentOn, day));
      if (consentBy < 0) return index === 0 ? waysOfConsent(ledger, slot, day) : [];
      return [
        consentOf(ledger, slot, index, consentBy, ledger.get(slot, ROW.consentOn, index), day),
        forceOf(ledger, slot, index, day),
        ...exitOf(ledger, slot, regime, index, day),
      ];
    }),
  ];
}

/** The signature, in the period for signature that is written for its maker; nothing where it has not signed. */
function signatureOf(ledger: Ledger, slot: number, day: Day): ClauseDerivation[] {
  const waits = ledger.get(slot, ROW.adReferendumBy);
  const by = waits < 0 ? ledger.get(slot, ROW.signedBy) : waits;
  if (by < 0) return [];
  const kind = ledger.kind(by);
  const on = waits < 0 ? ledger.get(slot, ROW.signedOn) : ledger.day(by);
  const { rule } = kind === "successionToSignature" ? { rule: undefined } : periodFor(ledger, slot, on);
  const article = rule?.article ?? "";
  const irregular = irregularitiesOf(ledger, by, day);
  const notes =
    kind === "successionToSignature"
      ? [note("successionToSignature")]
      : kind === "signatureConfirmed"
        ? [note("confirmed")]
        : [
            ...(irregular.length === 0 ? [note("inPeriod")] : []),
            ...(waits < 0 ? [] : [note("adReferendum")]),
          ];
  return [
    ...(rule === undefined ? [] : periodOf(ledger, rule, day)),
    {
      clause: "signature",
      part: null,
      article,
      outcome:
        waits < 0
          ? outcomeOf({ on, since: on, why: null }, day, () => [])
          : { is: "waiting", missing: [awaited(article, "its confirmation of the signature")] },
      event: eventId(ledger.event(by)),
      kind,
      derivation: null,
      notes: [...notes, ...irregular],
    },
  ];
}

/**
 * What consent would take: each rule that admits the participant on the day, for a signatory those that are written
 * for signatories where there are any. Where none admits it, each rule with what stands against it.
 */
function waysOfConsent(ledger: Ledger, slot: number, day: Day): ClauseDerivation[] {
  const { consent } = ledger.rules.definition;
  const ways = consent.map((rule) => ({
    rule,
    code: refusedBy(ledger, rule, slot, day),
    kinds: rule.kinds.filter((kind) => refusalOf(ledger, kind, slot, day) === null),
  }));
  const open = ways.filter(({ code, kinds }) => code === null && kinds.length > 0);
  const own = open.filter(({ rule }) => rule.requires === "signature");
  const shown = own.length > 0 ? own : open.length > 0 ? open : ways;
  return shown.map(({ rule: { article }, code, kinds }) => ({
    clause: "consent",
    part: null,
    article,
    outcome: {
      is: "waiting",
      missing: kinds.length === 0 ? [] : [awaited(article, `its ${consents(kinds, true)}`)],
    },
    event: null,
    kind: null,
    derivation: null,
    notes: code === null ? [] : [refused(code)],
  }));
}

/** Its consent, from a day that the instrument may name and that is certain with the deposit (R24). */
function consentOf(
  ledger: Ledger,
  slot: number,
  regime: number,
  by: number,
  on: Day,
  day: Day,
): ClauseDerivation {
  const { rule } = consentRuleFor(ledger, ledger.kind(by), slot, on, regime);
  return {
    clause: "consent",
    part: partId(ledger, regime),
    article: rule?.article ?? "",
    outcome: outcomeOf({ on, since: Math.min(on, ledger.day(by)), why: null }, day, () => []),
    event: eventId(ledger.event(by)),
    kind: ledger.kind(by),
    derivation: null,
    notes: [
      ...(rule === undefined && ledger.kind(by) === "succession" ? [note("underGeneralLaw")] : []),
      ...irregularitiesOf(ledger, by, day),
    ],
  };
}

/** From when a participant is bound: the general date, or its own with the treaty's as floor. */
function forceOf(ledger: Ledger, slot: number, regime: number, day: Day): ClauseDerivation {
  const { entry, joining } = ledger.rules.regimes[regime] ?? ledger.rules.definition;
  const general = ledger.entries[regime] ?? WAITING;
  const consent = ledger.consentOn(slot, regime);
  const by = ledger.get(slot, ROW.consentBy, regime);
  const date: Reckoning = {
    on: ledger.get(slot, ROW.from, regime),
    since: ledger.get(slot, ROW.fromSince, regime),
    why: null,
  };
  const certain = date.since <= day;
  const ended = certain && date.on >= ledger.endOn(day);
  // Nor is it in force for one whose time is over before (R35, R44).
  const left = ledger.get(slot, ROW.untilSince, regime) <= day ? ledger.get(slot, ROW.until, regime) : NEVER;
  const overtaken = ended || (certain && date.on >= left);
  const later = certain && consent > laterFrom(ledger, regime);
  const succession = ledger.kind(by) === "succession";
  const clause = later && !succession ? joining : entry;
  const derivation =
    clause === undefined
      ? null
      : derive(ledger, clause.when, clause.article, day, countOut, { regime, slot, act: by });
  const notes: Note[] = [];
  if (succession) notes.push(note("succession"));
  else if (later) {
    notes.push(note(joining === undefined ? "noClause" : "later"));
    if (joining !== undefined && derivation?.outcome.is === "date" && date.on === general.on) {
      notes.push(note(joining.floor === "written" ? "floorWritten" : "floorImplied"));
    }
  } else if (certain) notes.push(note(consent > ledger.thresholdOf(regime) ? "gap" : "original"));
  if (ended) notes.push(note("endsBefore"));
  return {
    clause: "entryIntoForceForParticipant",
    part: partId(ledger, regime),
    article: clause?.article ?? "",
    outcome: certain
      ? outcomeOf(overtaken ? WAITING : date, day, () => [])
      : awaitedFor(ledger, slot, regime, derivation, day),
    event: eventId(ledger.event(by)),
    kind: ledger.kind(by),
    derivation,
    notes,
  };
}

/** What a day in force still waits for that is not certain: the clause, and where that gives a date, the floor under it (R35). */
function awaitedFor(
  ledger: Ledger,
  slot: number,
  regime: number,
  derivation: Derivation | null,
  day: Day,
): Outcome {
  const { floor } = ledger.rules.regimes[regime] ?? {};
  if (derivation !== null && derivation.outcome.is !== "date") return derivation.outcome;
  const least =
    floor === undefined ? null : derive(ledger, floor.when, floor.article, day, countOut, { regime, slot });
  return least === null || least.outcome.is === "date" ? outcomeOf(WAITING, day, () => []) : least.outcome;
}

function exitOf(ledger: Ledger, slot: number, regime: Regime, index: number, day: Day): ClauseDerivation[] {
  const own: Reckoning = {
    on: ledger.get(slot, ROW.until, index),
    since: ledger.get(slot, ROW.untilSince, index),
    why: null,
  };
  if (own.on === NEVER || own.since > day) return [];
  // Nobody leaves a treaty that has ended (R43).
  const overtaken = own.on > ledger.endOn(day);
  const until = overtaken ? ledger.ending : own;
  const by = ledger.get(slot, ROW.untilBy, index);
  const act = by < 0 || ledger.kind(by) !== "withdrawalNotified" ? null : by;
  const exit = regime.exit;
  const derivation =
    exit === undefined || act === null
      ? null
      : derive(ledger, exit.when, exit.article, day, countOut, { regime: index, slot, act });
  const named = derivation?.outcome.is === "date" && derivation.outcome.on !== knownDate(own.on);
  return [
    {
      clause: "exit",
      part: partId(ledger, index),
      article: leftUnder(ledger, slot, own.on, by, exit),
      outcome: outcomeOf(until, day, () => []),
      event: by < 0 ? null : eventId(ledger.event(by)),
      kind: by < 0 ? null : ledger.kind(by),
      derivation,
      notes: [
        ...(by < 0 ? [note(withoutNotice(ledger, slot, own.on, exit))] : []),
        ...(by >= 0 && named ? [note("namedDate")] : []),
        ...(overtaken ? [note("endsBefore")] : []),
        ...(exit?.survives === undefined ? [] : [note("survives", exit.survives.article)]),
      ],
    },
  ];
}
