import { EVENT_KINDS, type ParticipantActKind, type TreatyActKind } from "../model/event-kind.js";
import { Misuse, mistake } from "../model/mistake.js";

/** The kinds of event that a table can record: all but corrections of the record. */
export type TableActKind = ParticipantActKind | TreatyActKind;

/** An act as a table calls it. @internal */
export interface NamedAct {
  readonly kind: TableActKind;
  /** Its words in the table, where the kind says less than they do. */
  readonly as?: string;
}

/** Acts by the words of a header that are not known here. */
export type OwnActs = Readonly<Record<string, TableActKind>>;

const KINDS: Readonly<Record<string, TableActKind>> = {
  signature: "signature",
  "signature subject to ratification": "signature",
  "signature subject to acceptance": "signature",
  "signature subject to approval": "signature",
  "definitive signature": "definitiveSignature",
  "signature ad referendum": "signatureAdReferendum",
  "succession to signature": "successionToSignature",
  ratification: "ratification",
  acceptance: "acceptance",
  approval: "approval",
  accession: "accession",
  succession: "succession",
  "formal confirmation": "formalConfirmation",
  "act of formal confirmation": "formalConfirmation",
  "consent to be bound": "consentToBeBound",
  "simplified procedure": "consentToBeBound",
  "provisional application": "provisionalApplication",
  "notification of provisional application": "provisionalApplication",
  "notification of non-provisional application": "notification",
};

/** Names that say more than their kind, so that the name is kept. */
const NARROWER: ReadonlySet<string> = new Set([
  "simplified procedure",
  "notification of non-provisional application",
]);

/** What may follow the name of an act without making another of it; the words are kept. */
const QUALIFIER = / (?:under|by virtue of|in accordance with|pursuant to) .*$/;

/**
 * The kind of event behind the words of a legend; undefined for words that are not known here. "Succession to
 * signature" is not a succession, nor is the ratification of an amendment a ratification: only whole names
 * count.
 *
 * @internal
 */
export function actNamed(text: string, own: OwnActs = {}): NamedAct | undefined {
  const words = text.replace(/\s+/g, " ").trim();
  const given = Object.hasOwn(own, words) ? own[words] : undefined;
  if (given !== undefined) return { kind: given, as: words };
  const name = words.toLowerCase();
  const bare = name.replace(QUALIFIER, "");
  const kind = Object.hasOwn(KINDS, bare) ? KINDS[bare] : undefined;
  if (kind === undefined) return undefined;
  return bare !== name || NARROWER.has(bare) ? { kind, as: words } : { kind };
}

/** Throws Misuse when a kind that the caller gave is none. @internal */
export function checkKinds(kinds: Readonly<Record<string, string>>, option: string): void {
  for (const [name, kind] of Object.entries(kinds)) {
    if (!Object.hasOwn(EVENT_KINDS, kind) || kind === "recordCorrection") {
      throw new Misuse([
        mistake("unknownKind", `${option}.${name}`, kind, "give the kind of an event, as in EVENT_KINDS"),
      ]);
    }
  }
}
