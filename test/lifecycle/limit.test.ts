import { describe, expect, test } from "vitest";
import { LIMITED, type LimitCode } from "../../src/lifecycle/limit.js";
import { status } from "../../src/lifecycle/status.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { EVENT_KINDS, type EventKind, KINDS } from "../../src/model/event-kind.js";
import { chronicle, THREE, treaty } from "./treaty.js";

const LIMITS: Readonly<Partial<Record<EventKind, LimitCode>>> = {
  reservation: "reservations",
  reservationConfirmed: "reservations",
  reservationWithdrawn: "reservations",
  reservationAccepted: "reservations",
  objection: "reservations",
  objectionWithdrawn: "reservations",
  accessionAccepted: "relations",
  accessionObjected: "relations",
  territorialExtension: "territories",
  territorialExclusion: "territories",
  amendmentProposed: "amendments",
  amendmentAdopted: "amendments",
  amendmentAccepted: "amendments",
  amendmentObjected: "amendments",
  amendmentOptedOut: "amendments",
  textCorrection: "corrections",
  extended: "extensions",
  declaration: "declarations",
  declarationWithdrawn: "declarations",
};

/** Recorded without effect on dates, and neither irregular nor a limit. */
const INERT: readonly EventKind[] = ["registration", "notification", "internalProcedure"];

function event(kind: EventKind): TreatyEvent {
  return {
    kind,
    date: "2020-06-01",
    ...(EVENT_KINDS[kind].of === "participant" ? { participant: "ISL" } : {}),
  } as TreatyEvent;
}

const without = status(chronicle(treaty(), THREE), "2021-06-01");

describe("what the engine does not model", () => {
  test("the kinds are those of the table, no more and no fewer", () => {
    expect(LIMITED).toEqual(LIMITS);
  });

  test.each(Object.entries(LIMITS) as [EventKind, LimitCode][])(
    "%s stands under %s and moves no date",
    (kind, code) => {
      const report = status(chronicle(treaty(), [...THREE, event(kind)]), "2021-06-01");
      expect(report.limits).toEqual([
        {
          code,
          event: EVENT_KINDS[kind].of === "participant" ? `2020-06-01/${kind}/ISL` : `2020-06-01/${kind}`,
          article: expect.any(String),
          message: expect.stringContaining(kind),
        },
      ]);
      expect({ ...report, limits: [] }).toEqual(without);
    },
  );

  test("nothing dated after the day is listed", () => {
    expect(status(chronicle(treaty(), [...THREE, event("reservation")]), "2020-05-31").limits).toEqual([]);
  });
});

describe("R2: what is recorded and never counts", () => {
  test.each(INERT)("%s changes nothing at all", (kind) => {
    expect(status(chronicle(treaty(), [...THREE, event(kind)]), "2021-06-01")).toEqual(without);
  });

  test("an internal procedure of one who does nothing else leaves it out of the report", () => {
    const report = status(
      chronicle(treaty(), [{ kind: "internalProcedure", participant: "SWE", date: "2020-06-01" }]),
      "2021-06-01",
    );
    expect(report.participants).toEqual([]);
  });
});

test("every kind of event has an effect, is a limit, or is inert", () => {
  const effective = KINDS.filter((kind) => LIMITS[kind] === undefined && !INERT.includes(kind));
  for (const kind of effective) {
    if (kind === "recordCorrection") continue;
    const events = [...THREE, event(kind)];
    const report = status(
      chronicle(treaty({ signature: [{ article: "21", opens: { anchor: "adoption" } }] }), events),
      "2021-06-01",
    );
    const before = status(
      chronicle(treaty({ signature: [{ article: "21", opens: { anchor: "adoption" } }] }), THREE),
      "2021-06-01",
    );
    // A decision nobody waits for, a confirmation of nothing: the record alone knows of some.
    if (
      [
        "adopted",
        "opened",
        "closed",
        "decision",
        "signatureAdReferendum",
        "provisionalApplication",
        "provisionalApplicationEnded",
        "operationResumed",
      ].includes(kind)
    )
      continue;
    expect(report, kind).not.toEqual(before);
  }
});
