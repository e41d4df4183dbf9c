import { describe, expect, test } from "vitest";
import { TreatyEvent } from "../../src/model/event.js";
import { EVENT_KINDS, type EventKind, KINDS } from "../../src/model/event-kind.js";
import { parseWith } from "../../src/model/parse.js";

const read = (value: unknown) => parseWith(TreatyEvent, value, "");

/** The least that an event of a kind can say. */
function minimal(kind: EventKind): Record<string, unknown> {
  if (kind === "recordCorrection")
    return { kind, date: "2025-10-25", refersTo: "an-event", details: { void: true } };
  return EVENT_KINDS[kind].of === "participant"
    ? { kind, date: "2025-10-25", participant: "VNM" }
    : { kind, date: "2025-10-25" };
}

const source = { title: "Depositary notification C.N.1", verified: true };
const participantKinds = KINDS.filter((kind) => EVENT_KINDS[kind].of === "participant");
const treatyKinds = KINDS.filter((kind) => EVENT_KINDS[kind].of === "treaty");

describe.each(KINDS)("an event of the kind %s", (kind) => {
  const least = minimal(kind);

  test("is accepted in its least form, as it is", () => {
    expect(read(least)).toEqual({ ok: true, value: least });
  });

  test("is accepted with everything that it can say", () => {
    const full = {
      ...least,
      id: "no-1",
      participant: "VNM",
      effectiveOn: "2026-01-01",
      knownOn: "2025-11-01",
      subject: "article-41",
      receivedByDepositary: true,
      refersTo: "no-0",
      source: { ...source, url: "https://example.org/cn1", readOn: "2025-11-02" },
      note: "as received",
      ...(kind === "recordCorrection" ? {} : { details: { a: [1, { b: null }] } }),
    };
    expect(read(full)).toEqual({ ok: true, value: full });
  });

  test("can be undated", () => {
    const undated = { ...least, date: null, dateText: "March 2026" };
    expect(read(undated)).toEqual({ ok: true, value: undated });
  });

  test("must say its date", () => {
    const { date: _, ...without } = least;
    expect(read(without)).toMatchObject({ ok: false, mistakes: [{ code: "missing", path: "date" }] });
  });

  test("has no keys of other making", () => {
    expect(read({ ...least, city: "Hanoi" })).toMatchObject({
      ok: false,
      mistakes: [{ code: "unknownKey", path: "city", found: '"Hanoi"' }],
    });
  });

  test.each([
    ["date", "2025-02-30", "impossibleDate"],
    ["date", 20251025, "wrongType"],
    ["effectiveOn", "2025-13-01", "impossibleDate"],
    ["effectiveOn", null, "wrongType"],
    ["knownOn", "soon", "impossibleDate"],
    ["id", "", "wrongType"],
    ["id", 5, "wrongType"],
    ["subject", " part", "wrongType"],
    ["subject", "__proto__", "wrongType"],
    ["participant", "VNM ", "wrongType"],
    ["participant", null, "wrongType"],
    ["refersTo", ["no-0"], "wrongType"],
    ["receivedByDepositary", "yes", "wrongType"],
    ["dateText", "", "outOfRange"],
    ["source", "UNTC", "wrongType"],
    ["details", "none", kind === "recordCorrection" ? "unknownKind" : "wrongType"],
    ["details", ["a"], kind === "recordCorrection" ? "unknownKind" : "wrongType"],
  ])("%s: not %j", (key, value, code) => {
    expect(read({ ...least, [key]: value })).toMatchObject({ ok: false, mistakes: [{ code, path: key }] });
  });
});

describe("the length of what an event says", () => {
  test.each([
    ["id", 200],
    ["subject", 200],
    ["participant", 200],
    ["note", 20_000],
    ["dateText", 20_000],
  ])("%s: %i characters at most", (key, most) => {
    expect(read({ ...minimal("signature"), [key]: "x".repeat(most) }).ok).toBe(true);
    expect(read({ ...minimal("signature"), [key]: "x".repeat(most + 1) })).toMatchObject({
      ok: false,
      mistakes: [{ path: key }],
    });
  });

  test.each(["note", "dateText", "id", "subject"])("%s: a number is of the wrong type", (key) => {
    expect(read({ ...minimal("signature"), [key]: 5 })).toMatchObject({
      ok: false,
      mistakes: [{ code: "wrongType", path: key, found: "5" }],
    });
  });
});

describe("an act of one participant", () => {
  test.each(participantKinds)("%s must name it", (kind) => {
    expect(read({ kind, date: "2025-10-25" })).toMatchObject({
      ok: false,
      mistakes: [{ code: "missing", path: "participant" }],
    });
  });
});

describe("an act of the treaty as a whole", () => {
  test.each(treatyKinds)("%s can name a participant", (kind) => {
    const named = { ...minimal(kind), participant: "VNM" };
    expect(read(named)).toEqual({ ok: true, value: named });
  });
});

describe("a correction of the record", () => {
  const correction = (details: unknown, refersTo: unknown = "an-event") => ({
    kind: "recordCorrection",
    date: "2025-10-25",
    refersTo,
    details,
  });

  test.each([{ void: true }, { replace: {} }, { replace: { date: "2025-10-26", note: null } }])(
    "says %j",
    (details) => {
      expect(read(correction(details))).toEqual({ ok: true, value: correction(details) });
    },
  );

  test.each<unknown>([
    {},
    { void: false },
    { void: true, replace: {} },
    { replace: [] },
    { replace: "x" },
    { replace: JSON.parse('{ "__proto__": { "polluted": true } }') },
    null,
    undefined,
  ])("does not say %j", (details) => {
    expect(read(correction(details)).ok).toBe(false);
  });

  test("must name the event that it corrects", () => {
    const { refersTo: _, ...without } = correction({ void: true });
    expect(read(without)).toMatchObject({
      ok: false,
      mistakes: [{ code: "missing", path: "refersTo" }],
    });
  });
});

describe("what is no event", () => {
  test.each<[unknown, string, string]>([
    [null, "wrongType", ""],
    [undefined, "missing", ""],
    ["signature", "wrongType", ""],
    [[], "wrongType", ""],
    [{}, "missing", "kind"],
    [{ kind: "Signature", date: "2025-10-25", participant: "VNM" }, "unknownKind", "kind"],
    [{ kind: "constructor", date: "2025-10-25", participant: "VNM" }, "unknownKind", "kind"],
    [{ kind: "__proto__", date: "2025-10-25", participant: "VNM" }, "unknownKind", "kind"],
    [{ kind: 1, date: "2025-10-25", participant: "VNM" }, "unknownKind", "kind"],
    [{ kind: ["signature"], date: "2025-10-25", participant: "VNM" }, "unknownKind", "kind"],
  ])("%j: %s at %j", (value, code, path) => {
    expect(read(value)).toMatchObject({ ok: false, mistakes: [{ code, path }] });
  });

  test("an unknown kind is answered with every kind there is", () => {
    const parsed = read({ kind: "sign", date: "2025-10-25", participant: "VNM" });
    expect(parsed.ok).toBe(false);
    const remedy = parsed.ok ? "" : parsed.mistakes[0].remedy;
    for (const kind of KINDS) expect(remedy.split(/[\s,]+/)).toContain(kind);
  });

  test("all mistakes of an event are told at once", () => {
    const parsed = read({ kind: "signature", date: "2025-02-30", effectiveOn: "x", note: "", city: 1 });
    expect(parsed.ok || parsed.mistakes.map(({ path }) => path).sort()).toEqual([
      "city",
      "date",
      "effectiveOn",
      "note",
      "participant",
    ]);
  });
});

describe("a source", () => {
  const act = (value: unknown) => ({ ...minimal("signature"), source: value });

  test.each<[unknown, string, string]>([
    [{ verified: true }, "missing", "source.title"],
    [{ title: "x" }, "missing", "source.verified"],
    [{ title: "x", verified: "yes" }, "wrongType", "source.verified"],
    [{ title: "", verified: true }, "outOfRange", "source.title"],
    [{ title: "x", verified: true, readOn: "2025-02-29" }, "impossibleDate", "source.readOn"],
    [{ title: "x", verified: true, page: 3 }, "unknownKey", "source.page"],
  ])("not %j: %s at %s", (value, code, path) => {
    expect(read(act(value))).toMatchObject({ ok: false, mistakes: [{ code, path }] });
  });
});
