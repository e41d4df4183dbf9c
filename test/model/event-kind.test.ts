import { describe, expect, test } from "vitest";
import { EVENT_KINDS, type EventKind, KINDS, rankOf } from "../../src/model/event-kind.js";

/** The order in which the kinds of one day are taken: a line a stage. */
const STAGES: readonly (readonly EventKind[])[] = [
  ["recordCorrection"],
  ["adopted", "opened", "extended", "amendmentProposed", "amendmentAdopted", "textCorrection", "decision"],
  ["signature", "signatureAdReferendum", "definitiveSignature", "successionToSignature"],
  ["signatureConfirmed"],
  [
    "ratification",
    "acceptance",
    "approval",
    "accession",
    "formalConfirmation",
    "consentToBeBound",
    "succession",
    "amendmentAccepted",
  ],
  ["provisionalApplication"],
  ["reservation", "reservationConfirmed", "declaration"],
  [
    "objection",
    "reservationAccepted",
    "accessionAccepted",
    "accessionObjected",
    "amendmentObjected",
    "amendmentOptedOut",
  ],
  [
    "instrumentWithdrawn",
    "provisionalApplicationEnded",
    "territorialExtension",
    "territorialExclusion",
    "withdrawalNotified",
    "expulsion",
    "operationSuspended",
  ],
  [
    "reservationWithdrawn",
    "objectionWithdrawn",
    "declarationWithdrawn",
    "withdrawalRevoked",
    "operationResumed",
  ],
  ["closed", "terminated"],
  ["intentionNotToBecomeParty", "registration", "notification", "internalProcedure"],
];

describe("R15: events of one day are taken stage by stage", () => {
  test("every kind has its place", () => {
    expect(STAGES.flat().sort()).toEqual([...KINDS].sort());
  });

  test.each(STAGES.map((kinds, index) => [index, kinds] as const))(
    "stage %i comes after those before it, all its kinds at once",
    (index, kinds) => {
      const ranks = new Set(kinds.map(rankOf));
      expect(ranks.size).toBe(1);
      for (const earlier of STAGES.slice(0, index).flat()) {
        for (const kind of kinds) expect(rankOf(earlier), earlier).toBeLessThan(rankOf(kind));
      }
    },
  );
});

describe("whose act a kind of event is", () => {
  const ofTreaty: readonly EventKind[] = [
    "adopted",
    "opened",
    "closed",
    "operationSuspended",
    "operationResumed",
    "terminated",
    "extended",
    "amendmentProposed",
    "amendmentAdopted",
    "textCorrection",
    "recordCorrection",
    "decision",
    "registration",
    "notification",
  ];
  test.each(KINDS)("%s", (kind) => {
    expect(EVENT_KINDS[kind].of).toBe(ofTreaty.includes(kind) ? "treaty" : "participant");
  });
});
