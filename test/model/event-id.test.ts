import { describe, expect, test } from "vitest";
import type { TreatyEvent } from "../../src/model/event.js";
import { eventId } from "../../src/model/event-id.js";

const signature: TreatyEvent = { kind: "signature", date: "2025-10-25", participant: "VNM" };

describe("the identity of an event", () => {
  test("is its own id where it has one", () => {
    expect(eventId({ ...signature, id: "no-1" })).toBe("no-1");
  });

  test.each<[TreatyEvent, string]>([
    [signature, "2025-10-25/signature/VNM"],
    [{ kind: "opened", date: "2025-10-25" }, "2025-10-25/opened"],
    [{ kind: "opened", date: null }, "undated/opened"],
    [{ kind: "ratification", date: null, participant: "VNM" }, "undated/ratification/VNM"],
  ])("%j: otherwise day, kind and participant", (event, id) => {
    expect(eventId(event)).toBe(id);
  });

  test("has a check sum of whatever else it says", () => {
    expect(eventId({ ...signature, note: "in Hanoi" })).toMatch(/^2025-10-25\/signature\/VNM\/[0-9a-z]+$/);
  });

  test("does not hang on the order of keys, at any depth", () => {
    const one: TreatyEvent = {
      kind: "declaration",
      date: "2025-10-25",
      participant: "VNM",
      note: "n",
      details: { a: 1, b: { c: [1, 2], d: null } },
    };
    const other: TreatyEvent = {
      details: { b: { d: null, c: [1, 2] }, a: 1 },
      note: "n",
      participant: "VNM",
      date: "2025-10-25",
      kind: "declaration",
    };
    expect(eventId(one)).toBe(eventId(other));
  });

  test("tells events apart that differ in anything", () => {
    const variants: readonly TreatyEvent[] = [
      signature,
      { ...signature, date: "2025-10-26" },
      { ...signature, participant: "DZA" },
      { kind: "definitiveSignature", date: "2025-10-25", participant: "VNM" },
      { ...signature, subject: "part" },
      { ...signature, note: "part" },
      { ...signature, refersTo: "part" },
      { ...signature, effectiveOn: "2025-10-26" },
      { ...signature, knownOn: "2025-10-26" },
      { ...signature, receivedByDepositary: true },
      { ...signature, receivedByDepositary: false },
      { ...signature, source: { title: "part", verified: true } },
      { ...signature, source: { title: "part", verified: false } },
      { ...signature, details: {} },
      { ...signature, details: { a: 1 } },
      { ...signature, details: { a: "1" } },
      { ...signature, details: { a: [1] } },
      { ...signature, details: { a: [] } },
      { ...signature, details: { a: {} } },
      { ...signature, details: { a: null } },
      { ...signature, details: { a: [1, 2] } },
      { ...signature, details: { a: [[1], 2] } },
      { ...signature, details: { a: [2, 1] } },
      { ...signature, details: { b: 1 } },
      { ...signature, date: null, dateText: "2025" },
      { ...signature, date: null, dateText: "2026" },
    ];
    expect(new Set(variants.map(eventId)).size).toBe(variants.length);
  });

  test("two texts that a careless joining would confuse stay apart", () => {
    expect(eventId({ ...signature, note: "a;subject:b" })).not.toBe(
      eventId({ ...signature, note: "a", subject: "b" }),
    );
    expect(eventId({ ...signature, details: { a: '1,"b":2' } })).not.toBe(
      eventId({ ...signature, details: { a: "1", b: 2 } }),
    );
  });
});
