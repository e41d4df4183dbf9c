import { describe, expect, test } from "vitest";
import type { TreatyEvent } from "../../src/model/event.js";
import { parseEventFile, sameContent } from "../../src/model/event-file.js";
import { LIMITS } from "../../src/model/limits.js";

const signature: TreatyEvent = { kind: "signature", date: "2025-10-25", participant: "VNM" };
const paths = (input: unknown) => {
  const parsed = parseEventFile(input);
  return parsed.ok ? [] : parsed.mistakes.map(({ code, path }) => `${code} ${path}`);
};

describe("a file of events", () => {
  test("a bare list is a file of format 1", () => {
    expect(parseEventFile([signature])).toEqual({ ok: true, value: { format: 1, events: [signature] } });
  });

  test("an empty list is a file too", () => {
    expect(parseEventFile([])).toEqual({ ok: true, value: { format: 1, events: [] } });
  });

  test("says of which treaty it is and how far it is known", () => {
    const file = { format: 1, treaty: "un-cybercrime", knownUntil: "2025-11-19", events: [signature] };
    expect(parseEventFile(file)).toEqual({ ok: true, value: file });
  });

  test("is read from text as from its value", () => {
    const file = { format: 1, treaty: "x", events: [signature] };
    expect(parseEventFile(JSON.stringify(file))).toEqual({ ok: true, value: file });
    expect(parseEventFile(` ${JSON.stringify([signature], null, 2)}\n`)).toEqual(parseEventFile([signature]));
  });

  test("keeps events in the order in which they stand, the same one twice as it is", () => {
    const later: TreatyEvent = { ...signature, date: "2026-01-01", participant: "DZA" };
    expect(parseEventFile([later, signature, signature])).toEqual({
      ok: true,
      value: { format: 1, events: [later, signature, signature] },
    });
  });

  test("an undated event says in words when it was", () => {
    const undated: TreatyEvent = { ...signature, date: null, dateText: "March 2026" };
    expect(parseEventFile([undated])).toEqual({ ok: true, value: { format: 1, events: [undated] } });
  });
});

describe("the mistakes in a file of events, all at once and each with its path", () => {
  test.each<[unknown, string[]]>([
    ["", ["notJson "]],
    ["{", ["notJson "]],
    ["[] []", ["notJson "]],
    ["2025-10-25", ["notJson "]],
    ["null", ["wrongType "]],
    ['"[]"', ["wrongType "]],
    [null, ["wrongType "]],
    [undefined, ["missing "]],
    [5, ["wrongType "]],
    [{}, ["missing format", "missing events"]],
    [{ events: [] }, ["missing format"]],
    [{ format: 1 }, ["missing events"]],
    [{ format: 2, events: [] }, ["wrongFormat format"]],
    [{ format: "1", events: [] }, ["wrongFormat format"]],
    [{ format: 1, events: {} }, ["wrongType events"]],
    [{ format: 1, events: null }, ["wrongType events"]],
    [{ format: 1, events: [], knownUntil: "2025-02-29" }, ["impossibleDate knownUntil"]],
    [{ format: 1, events: [], treaty: "" }, ["wrongType treaty"]],
    [{ format: 1, events: [], city: 1 }, ["unknownKey city"]],
    [
      [1, "signature", null],
      ["wrongType events[0]", "wrongType events[1]", "wrongType events[2]"],
    ],
    [[[]], ["wrongType events[0]"]],
    [[{}], ["missing events[0].kind", "missing events[0].date"]],
    [[{ ...signature, date: null }], ["missing events[0].dateText"]],
    [
      // Of an unknown kind, all that is wrong in an event of any kind.
      [{ kind: "sign", date: "2025-02-30", city: 1, details: [], refersTo: "an-event" }],
      [
        "unknownKind events[0].kind",
        "impossibleDate events[0].date",
        "wrongType events[0].details",
        "unknownKey events[0].city",
      ],
    ],
    [[{ ...signature, kind: "sign" }], ["unknownKind events[0].kind"]],
    [
      [signature, { ...signature, date: "2025-02-30", note: "" }],
      ["impossibleDate events[1].date", "outOfRange events[1].note"],
    ],
    [
      [{ ...signature, source: { title: "x", verified: true, readOn: "x" } }],
      ["impossibleDate events[0].source.readOn"],
    ],
    [
      { format: 1, knownUntil: "x", events: [{ ...signature, participant: "" }] },
      ["impossibleDate knownUntil", "wrongType events[0].participant"],
    ],
  ])("%j", (input, mistakes) => {
    expect(paths(input)).toEqual(mistakes);
  });

  test("a text in words beside a date is a mistake, whatever its code", () => {
    expect(paths([{ ...signature, dateText: "autumn" }])).toEqual([
      expect.stringMatching(/ events\[0\]\.dateText$/),
    ]);
  });

  test("a message says where, what was found and what to write", () => {
    const parsed = parseEventFile([{ ...signature, date: "2025-02-30" }]);
    expect(parsed.ok || parsed.mistakes).toEqual([
      {
        code: "impossibleDate",
        path: "events[0].date",
        found: '"2025-02-30"',
        remedy: "write a date that exists, as YYYY-MM-DD",
        message: 'events[0].date: found "2025-02-30"; write a date that exists, as YYYY-MM-DD',
      },
    ]);
  });
});

describe("two events of one id", () => {
  const named: TreatyEvent = { ...signature, id: "no-1", details: { a: 1, b: 2 } };

  test("are one event when they say the same, in whatever order of keys", () => {
    const again = {
      details: { b: 2, a: 1 },
      id: "no-1",
      participant: "VNM",
      date: "2025-10-25",
      kind: "signature",
    };
    expect(parseEventFile([named, again]).ok).toBe(true);
  });

  test("are a mistake when they differ", () => {
    expect(paths([named, { ...named, date: "2025-10-26" }, named, { ...named, note: "x" }])).toEqual([
      "repeated events[1].id",
      "repeated events[3].id",
    ]);
  });

  test("are no mistake when both leave the id out", () => {
    expect(parseEventFile([signature, { ...signature, note: "x" }]).ok).toBe(true);
  });

  test("an id that says what another event's derived id says is a mistake when they differ", () => {
    const other = {
      kind: "signature",
      date: "2025-10-26",
      participant: "DZA",
      id: "2025-10-25/signature/VNM",
    };
    expect(paths([signature, other])).toEqual(["repeated events[1].id"]);
    expect(parseEventFile([signature, { ...signature, id: "2025-10-25/signature/VNM" }]).ok).toBe(true);
  });
});

describe("the number of mistakes that are told", () => {
  const wrong = Array.from({ length: LIMITS.mistakes + 5 }, () => ({ ...signature, date: "2025-02-30" }));

  test("is limited, and the last one says so", () => {
    const parsed = parseEventFile(wrong);
    const mistakes = parsed.ok ? [] : parsed.mistakes;
    expect(mistakes).toHaveLength(LIMITS.mistakes + 1);
    expect(mistakes[LIMITS.mistakes - 1]).toMatchObject({ code: "impossibleDate", path: "events[999].date" });
    expect(mistakes[LIMITS.mistakes]).toMatchObject({ code: "tooLarge", path: "events[1000]" });
  });

  test("is not cut short of the limit", () => {
    expect(paths(wrong.slice(0, LIMITS.mistakes - 1))).toHaveLength(LIMITS.mistakes - 1);
  });

  test("does not claim that more follows when nothing does", () => {
    const parsed = parseEventFile(wrong.slice(0, LIMITS.mistakes));
    const mistakes = parsed.ok ? [] : parsed.mistakes;
    expect(mistakes.map(({ code }) => code)).not.toContain("tooLarge");
    expect(mistakes).toHaveLength(LIMITS.mistakes);
  });
});

describe("whether two events say the same", () => {
  test("a key that is there and undefined is left out, at every depth; one that is needed is missing", () => {
    const read = parseEventFile({
      format: 1,
      knownUntil: undefined,
      events: [
        {
          kind: "signature",
          participant: "VNM",
          date: "2025-10-25",
          note: undefined,
          source: { title: "List", url: undefined, verified: true },
        },
      ],
    });
    expect(read.ok && Object.keys(read.value)).toEqual(["format", "events"]);
    expect(read.ok && read.value.events.map((event) => Object.keys(event))).toEqual([
      ["kind", "participant", "date", "source"],
    ]);
    expect(read.ok && Object.keys(read.value.events[0]?.source ?? {})).toEqual(["title", "verified"]);
    expect(parseEventFile([{ kind: "signature", participant: undefined, date: "2025-10-25" }])).toMatchObject(
      {
        ok: false,
        mistakes: [{ code: "missing", path: "events[0].participant" }],
      },
    );
  });

  test.each<[TreatyEvent | undefined, TreatyEvent, boolean]>([
    [signature, { ...signature }, true],
    [signature, { ...signature, id: "no-1" }, true],
    [{ ...signature, id: "no-2" }, { ...signature, id: "no-1" }, true],
    [signature, { ...signature, note: "x" }, false],
    [signature, { ...signature, participant: "DZA" }, false],
    [undefined, signature, false],
  ])("%j and %j: %s", (one, other, same) => {
    expect(sameContent(one, other)).toBe(same);
  });
});
