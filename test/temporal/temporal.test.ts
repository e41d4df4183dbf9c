import { Temporal } from "temporal-polyfill";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { load } from "../../src/catalogue/index.js";
import {
  type CalendarDate,
  changes,
  compile,
  explain,
  Misuse,
  nextDates,
  participantStatus,
  project,
  replay,
  status,
  treatyStatus,
} from "../../src/index.js";
import { participants } from "../../src/register/index.js";
import {
  type PlainDate,
  PlainDateCodec,
  toPlainDate,
  type View,
  withPlainDates,
} from "../../src/temporal/index.js";
import type { DATES } from "../../src/temporal/with-plain-dates.js";

const { definition, events } = await load("un-cybercrime");
const chronicle = replay(compile(definition, { participants }), events);

/** What a native PlainDate looks like to somebody who knows only its brand. */
function nativeLike(iso: string) {
  return { [Symbol.toStringTag]: "Temporal.PlainDate", toString: () => iso };
}

describe("toPlainDate", () => {
  test.each(["0001-01-01", "1969-12-31", "2024-02-29", "2026-12-31", "9999-12-31"])("%s", (iso) => {
    expect(toPlainDate(iso)).toBeInstanceOf(Temporal.PlainDate);
    expect(toPlainDate(iso).toString()).toBe(iso);
  });

  test.each(["2025-02-29", "2025-2-1", "tomorrow", "", "2025-01-01T00:00", "10000-01-01"])(
    "refuses %j as misuse",
    (text) => {
      expect(() => toPlainDate(text)).toThrow(Misuse);
    },
  );

  test("takes PlainDates too, whatever their class and calendar", () => {
    expect(toPlainDate(nativeLike("2026-12-31")).toString()).toBe("2026-12-31");
    expect(toPlainDate(Temporal.PlainDate.from("2026-12-31")).toString()).toBe("2026-12-31");
  });
});

describe("PlainDateCodec", () => {
  test("there and back", () => {
    const date = z.decode(PlainDateCodec, "2026-12-31");
    expect(date).toBeInstanceOf(Temporal.PlainDate);
    expect(z.encode(PlainDateCodec, date)).toBe("2026-12-31");
  });

  test.each(["2025-02-29", "31 December 2026", 20261231, null, undefined])("%j is no date", (value) => {
    expect(z.safeDecode(PlainDateCodec, value as string).success).toBe(false);
  });

  test("a native PlainDate is encoded by its brand", () => {
    expect(z.encode(PlainDateCodec, nativeLike("2026-12-31") as unknown as PlainDate)).toBe("2026-12-31");
  });

  test.each([{}, "2026-12-31", null])("%j is no PlainDate", (value) => {
    expect(z.safeEncode(PlainDateCodec, value as unknown as PlainDate).success).toBe(false);
  });

  test("a PlainDate outside the calendar of the engine is refused, not written", () => {
    const encoded = z.safeEncode(PlainDateCodec, Temporal.PlainDate.from("+010000-01-01"));
    expect(encoded.success).toBe(false);
    expect(encoded.error?.issues[0]?.message).toContain("0001 to 9999");
  });

  test("is a schema among others", () => {
    const Meeting = z.object({ on: PlainDateCodec, title: z.string() });
    const meeting = z.decode(Meeting, { on: "2026-12-31", title: "last day for signature" });
    expect(meeting.on.dayOfWeek).toBe(4);
    expect(z.encode(Meeting, meeting)).toEqual({ on: "2026-12-31", title: "last day for signature" });
    expectTypeOf(meeting.on).toEqualTypeOf<Temporal.PlainDate>();
  });
});

describe("the engine takes PlainDates, recognised by their brand", () => {
  test.each([
    ["text", "2026-12-31", "2027-01-01"],
    ["polyfilled", Temporal.PlainDate.from("2026-12-31"), Temporal.PlainDate.from("2027-01-01")],
    ["native", nativeLike("2026-12-31"), nativeLike("2027-01-01")],
  ])("%s", (_kind, last, after) => {
    expect(treatyStatus(chronicle, last).signature.state).toBe("open");
    expect(treatyStatus(chronicle, after).signature.state).toBe("closed");
    expect(treatyStatus(chronicle, last, { knownOn: after }).phase).toBe("openForSignature");
  });

  test.each([
    ["a PlainDateTime", Temporal.PlainDateTime.from("2026-12-31T00:00")],
    ["a Date", new Date("2026-12-31")],
    ["an object that only looks like one", { toString: () => "2026-12-31" }],
  ])("%s is misuse", (_kind, value) => {
    expect(() => treatyStatus(chronicle, value as unknown as string)).toThrow(Misuse);
  });
});

describe("withPlainDates", () => {
  const views = {
    status: status(chronicle, "2026-11-24"),
    participant: participantStatus(chronicle, "VNM", "2026-11-24"),
    changes: changes(chronicle, "2025-10-24", "2025-11-19"),
    nextDates: nextDates(chronicle, "2026-11-24"),
    explanation: explain(chronicle, "2026-11-24"),
    projection: project(chronicle, "2026-11-24", {
      assume: [{ kind: "ratification", participant: "VNM", date: "2026-12-01" }],
    }),
  } satisfies Record<string, View>;

  test.each(Object.entries(views))(
    "%s: the same JSON, and no text left that is a date of the view",
    (_name, view) => {
      const before = JSON.stringify(view);
      const turned = withPlainDates(view);
      expect(JSON.stringify(turned)).toBe(before);
      expect(JSON.stringify(view)).toBe(before);
      expect(plainDatesIn(turned)).toBe(datesIn(view));
    },
  );

  test("dates become PlainDates, nulls stay", () => {
    const { on, signature, force } = withPlainDates(views.status);
    expect(on).toBeInstanceOf(Temporal.PlainDate);
    expect(signature.closesOn !== null && on.until(signature.closesOn).days).toBe(37);
    expect(force.entryIntoForce).toBeNull();
    expectTypeOf(on).toEqualTypeOf<Temporal.PlainDate>();
    expectTypeOf(force.entryIntoForce).toEqualTypeOf<Temporal.PlainDate | null>();
  });

  test("expressions stay as the definition has them, an id that looks like a date stays an id", () => {
    const [adoption] = withPlainDates(views.explanation).clauses;
    expect(adoption?.derivation?.expression).toEqual({ on: "2024-12-24" });
    const odd = replay(compile(definition, { participants }), [
      ...events.events,
      { kind: "signature", participant: "NOR", date: "2027-01-01", id: "2027-01-01" },
    ]);
    const [irregular] = withPlainDates(status(odd, "2027-01-01")).irregularities;
    expect(irregular?.event).toBe("2027-01-01");
    expect(irregular?.date).toBeInstanceOf(Temporal.PlainDate);
  });

  test("every key under which some view has a date is known", () => {
    expectTypeOf<(typeof DATES)[number]>().toEqualTypeOf<DateKey<Exclude<View, readonly unknown[]>>>();
  });
});

/** Every key under which a view, or what is in it, has a date: as the types say. */
type DateKey<T, Depth extends readonly unknown[] = []> = Depth["length"] extends 7
  ? never
  : T extends readonly (infer E)[]
    ? DateKey<E, Depth>
    : T extends string | number | boolean | null | undefined
      ? never
      : {
          [K in keyof T & string]: K extends "expression" | "tally" | "is"
            ? never
            : NonNullable<T[K]> extends CalendarDate
              ? K
              : DateKey<T[K], [...Depth, K]>;
        }[keyof T & string];

function plainDatesIn(value: unknown): number {
  if (value instanceof Temporal.PlainDate) return 1;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + plainDatesIn(each), 0);
}

/** Texts that are dates, but for those of expressions. */
function datesIn(value: unknown): number {
  if (typeof value === "string") return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 1 : 0;
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, each]) => sum + (key === "expression" || key === "tally" || key === "is" ? 0 : datesIn(each)),
    0,
  );
}
