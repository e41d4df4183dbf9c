import { describe, expect, test } from "vitest";
import { status } from "../../src/lifecycle/status.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { EVENT_KINDS, type EventKind, KINDS } from "../../src/model/event-kind.js";
import { chronicle, THREE, treaty } from "./treaty.js";

function event(kind: EventKind): TreatyEvent {
  return {
    kind,
    date: "2020-06-01",
    ...(EVENT_KINDS[kind].of === "participant" ? { participant: "ISL" } : {}),
  } as TreatyEvent;
}

const without = status(chronicle(treaty(), THREE), "2021-06-01");

/** Kinds that by themselves move nothing: what they mean is found out when one asks for it. */
const INERT: readonly EventKind[] = [
  "registration",
  "notification",
  "internalProcedure",
  "amendmentProposed",
  "textCorrection",
  "declaration",
  "declarationWithdrawn",
  "territorialExtension",
  "territorialExclusion",
];

describe("what the engine does not model", () => {
  test.each(KINDS)("no event of kind %s is a limit", (kind) => {
    expect(status(chronicle(treaty(), [...THREE, event(kind)]), "2021-06-01").limits).toEqual([]);
  });

  test.each(INERT)("%s is recorded, moves no date and is neither irregular nor a limit", (kind) => {
    expect(status(chronicle(treaty(), [...THREE, event(kind)]), "2021-06-01")).toEqual(without);
  });

  test("a clause that the definition leaves out stands among the limits, with article and reason", () => {
    const notModelled = [{ article: "30", why: "speaks of arbitration" }];
    expect(status(chronicle(treaty({ notModelled }), THREE), "2021-06-01").limits).toEqual([
      { code: "notModelled", event: null, article: "30", message: "speaks of arbitration" },
    ]);
  });
});
