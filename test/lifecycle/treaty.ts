import type { Definition } from "../../src/definition/definition.js";
import { type Chronicle, replay } from "../../src/lifecycle/chronicle.js";
import { compile } from "../../src/lifecycle/compile.js";
import type { Irregularity } from "../../src/lifecycle/irregular-act.js";
import { type ParticipantStatus, participantStatus } from "../../src/lifecycle/participant-status.js";
import { status } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { ParticipantAct, TreatyAct, TreatyEvent } from "../../src/model/event.js";
import type { ParticipantActKind, TreatyActKind } from "../../src/model/event-kind.js";
import type { Participant } from "../../src/model/participant.js";

/** Signed for a year from adoption; in force thirty days after the third instrument; left with a year's notice. */
const LIGHTHOUSES: Definition = {
  format: 1,
  id: "lighthouses",
  title: "Convention on Lighthouses",
  adoption: { article: "20", when: { on: "2020-01-15" } },
  signature: [{ article: "21", opens: { anchor: "adoption" }, closes: { on: "2021-01-15" } }],
  consent: [
    { article: "22(1)", kinds: ["ratification", "acceptance", "approval"], requires: "signature" },
    { article: "22(2)", kinds: ["accession"] },
  ],
  entry: {
    article: "23(1)",
    when: { after: { first: { tally: { count: "consents" }, is: { atLeast: 3 } } }, period: { days: 30 } },
  },
  joining: {
    article: "23(2)",
    when: { after: { anchor: "consent" }, period: { days: 30 } },
    startsAt: "threshold",
    floor: "written",
  },
  exit: { article: "24", when: { after: { anchor: "notice" }, period: { months: 12 } }, namedDate: "later" },
  notModelled: [],
};

/** A small treaty, with some clauses of its own. `undefined` leaves a clause out. */
export function treaty(
  clauses: { readonly [K in keyof Definition]?: Definition[K] | undefined } = {},
): Definition {
  return Object.fromEntries(
    Object.entries({ ...LIGHTHOUSES, ...clauses }).filter(([, clause]) => clause !== undefined),
  ) as unknown as Definition;
}

/** An entry clause: so many instruments, then thirty days. */
export function threshold(instruments: number, days = 30): Definition["entry"] {
  return {
    article: "23(1)",
    when: {
      after: { first: { tally: { count: "consents" }, is: { atLeast: instruments } } },
      period: { days },
    },
  };
}

/** The European Union, as small as a test needs it; Great Britain leaves it on 1 February 2020. */
export const UNION: Participant = {
  id: "EUE",
  kind: "organization",
  members: [{ id: "FRA" }, { id: "DEU" }, { id: "GBR", until: "2020-02-01" }],
};

/** The chronicle of a treaty and what was done under it. */
export function chronicle(
  definition: Definition,
  events: readonly TreatyEvent[],
  participants: readonly Participant[] = [UNION],
): Chronicle {
  return replay(compile(definition, { participants }), events);
}

/** An act of a participant. */
export function act(
  kind: ParticipantActKind,
  participant: string,
  date: DateText,
  rest: Partial<ParticipantAct> = {},
): TreatyEvent {
  return { kind, participant, date, ...rest };
}

/** Something that concerns the treaty as a whole. */
export function fact(kind: TreatyActKind, date: DateText, rest: Partial<TreatyAct> = {}): TreatyEvent {
  return { kind, date, ...rest };
}

/** Accessions, in short: `accede({ ISL: "2020-03-01" })`. */
export function accede(deposits: Readonly<Record<string, DateText>>): TreatyEvent[] {
  return Object.entries(deposits).map(([participant, date]) => act("accession", participant, date));
}

/** Signature and ratification on one day. */
export function ratify(deposits: Readonly<Record<string, DateText>>): TreatyEvent[] {
  return Object.entries(deposits).flatMap(([participant, date]) => [
    act("signature", participant, date),
    act("ratification", participant, date),
  ]);
}

/** Three accessions, the last on 1 April 2020: in force on 1 May 2020. */
export const THREE = accede({ ISL: "2020-03-01", NOR: "2020-03-10", DNK: "2020-04-01" });

/** Where a participant stands on a day. */
export function standing(of: Chronicle, participant: string, on: DateText): ParticipantStatus["status"] {
  return participantStatus(of, participant, on).status;
}

/** From when, and until when, the treaty is in force for a participant, as far as certain on a day. */
export function force(of: Chronicle, participant: string, on: DateText): [string | null, string | null] {
  const { inForceFrom, inForceUntil } = participantStatus(of, participant, on);
  return [inForceFrom, inForceUntil];
}

/** The irregularities on a day, in short: `"notSignatory 22(1) NOR"`. */
export function irregular(of: Chronicle, on: DateText = "2100-01-01"): string[] {
  return status(of, on).irregularities.map(short);
}

/** An irregularity in short; with an exclamation mark where the act has effect all the same. */
export function short({ code, article, participant, hasEffect }: Irregularity): string {
  return [`${code}${hasEffect ? "!" : ""}`, article, participant ?? ""]
    .filter((each) => each !== "")
    .join(" ");
}
