import type { DateInput } from "../model/calendar-date.js";
import type { Day } from "../model/day.js";
import type { EventKind, ParticipantActKind } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import {
  confirmationConsents,
  confirmedFrom,
  isDoneElsewhere,
  type Refusal,
  refusesConfirmation,
  refusesConsent,
  refusesExpulsion,
  refusesInstrumentWithdrawal,
  refusesNotice,
  refusesRevocation,
  refusesSignature,
  refusesSignatureAdReferendum,
} from "./admission.js";
import { type Chronicle, sightOf, type ViewOptions } from "./chronicle.js";
import { IRREGULARITIES, type IrregularityCode } from "./irregularity.js";
import type { Ledger } from "./ledger.js";

/** Whether the rules admit an act of a participant on a day; if not, why, and under which rule and article. */
export type PossibleAct =
  | { readonly kind: ActKind; readonly possible: true }
  | {
      readonly kind: ActKind;
      readonly possible: false;
      readonly code: IrregularityCode;
      readonly rule: string;
      readonly article: string;
      readonly why: string;
    };

/**
 * The acts by which a participant moves from one standing to another.
 *
 * @useDeclaredType
 */
export type ActKind = keyof typeof GUARDS;

type Guard = (ledger: Ledger, slot: number, day: Day) => Refusal | null;

function consent(kind: ParticipantActKind): Guard {
  return (ledger, slot, day) => refusesConsent(ledger, kind, slot, day, 0);
}

/** The guards that the fold itself asks. */
const GUARDS = {
  signature: refusesSignature,
  signatureAdReferendum: refusesSignatureAdReferendum,
  signatureConfirmed: (ledger, slot, day) =>
    refusesConfirmation(ledger, slot, day) ??
    (confirmationConsents(ledger)
      ? refusesConsent(ledger, "signatureConfirmed", slot, confirmedFrom(ledger, slot, day), 0)
      : null),
  definitiveSignature: (ledger, slot, day) =>
    refusesSignature(ledger, slot, day) ?? refusesConsent(ledger, "definitiveSignature", slot, day, 0),
  ratification: consent("ratification"),
  acceptance: consent("acceptance"),
  approval: consent("approval"),
  accession: consent("accession"),
  formalConfirmation: consent("formalConfirmation"),
  consentToBeBound: consent("consentToBeBound"),
  succession: consent("succession"),
  instrumentWithdrawn: (ledger, slot, day) => refusesInstrumentWithdrawal(ledger, slot, day, 0),
  withdrawalNotified: (ledger, slot, day) => refusesNotice(ledger, slot, day, 0),
  withdrawalRevoked: (ledger, slot, day) => refusesRevocation(ledger, slot, day, 0),
  expulsion: refusesExpulsion,
} as const satisfies Partial<Record<ParticipantActKind, Guard>>;

/** Why an act is not open to a participant on a day; null where it is. @internal */
export function refusalOf(ledger: Ledger, kind: EventKind, slot: number, day: Day): Refusal | null {
  return isGuarded(kind) ? GUARDS[kind](ledger, slot, day) : refusesConsent(ledger, kind, slot, day, 0);
}

function isGuarded(kind: EventKind): kind is ActKind {
  return kind in GUARDS;
}

const ACTS = Object.entries(GUARDS) as readonly (readonly [ActKind, Guard])[];

/**
 * Which acts the rules admit for a participant on a day, as things stand at its end: the transitions open to it.
 * Someone who never acted can be asked about too.
 *
 * @example
 * ```ts
 * import { compile, possibleActs, replay } from "treaty-lifecycle";
 * import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
 * import { participants } from "treaty-lifecycle/register";
 *
 * const chronicle = replay(compile(definition, { participants }), events);
 * const open = (on: string) => possibleActs(chronicle, "NOR", on).filter((act) => act.possible).map((act) => act.kind);
 * open("2026-12-31"); // → ["signature", "signatureAdReferendum", "accession", "succession"]
 * open("2027-01-01"); // → ["accession", "succession"]
 * ```
 */
export function possibleActs(
  chronicle: Chronicle,
  participant: Id,
  on: DateInput,
  options: ViewOptions = {},
): PossibleAct[] {
  const { ledger, day } = sightOf(chronicle, on, options, participant);
  const slot = ledger.slotOf(participant);
  return ACTS.map(([kind, guard]) => {
    const refusal = guard(ledger, slot, day);
    if (refusal === null || isDoneElsewhere(ledger, refusal, kind, slot, 0)) return { kind, possible: true };
    const { rule, says } = IRREGULARITIES[refusal.code];
    return { kind, possible: false, code: refusal.code, rule, article: refusal.article, why: says };
  });
}
