import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { CalendarDate, knownDate, toDate, toDay } from "../../src/model/calendar-date.js";
import { FIRST_DAY, LAST_DAY, NEVER } from "../../src/model/day.js";
import { Misuse } from "../../src/model/mistake.js";
import { thrown } from "./thrown.js";

describe("a calendar date", () => {
  test.each(["0001-01-01", "1969-05-23", "2024-02-29", "2000-02-29", "9999-12-31"])("%s exists", (text) => {
    expect(CalendarDate.safeParse(text)).toEqual({ success: true, data: text });
  });

  test.each([
    "2025-02-29",
    "2025-02-30",
    "2025-04-31",
    "2025-13-01",
    "2025-00-10",
    "2025-10-00",
    "0000-12-31",
    "2025-10-25T00:00:00Z",
    "25 October 2025",
    "2025-W43-6",
    "2025-298",
    "",
    20251025,
    new Date("2025-10-25"),
    Temporal.PlainDate.from("2025-10-25"),
    null,
    undefined,
    ["2025-10-25"],
  ])("%j is none in a definition or an event", (value) => {
    expect(CalendarDate.safeParse(value).success).toBe(false);
  });
});

describe("an argument that takes a date", () => {
  test("takes ISO text", () => {
    expect(toDay("1970-01-02", "on")).toBe(1);
  });

  test("takes a Temporal.PlainDate of the polyfill", () => {
    expect(toDay(Temporal.PlainDate.from("2024-02-29"), "on")).toBe(toDay("2024-02-29", "on"));
  });

  test("takes a PlainDate of any implementation, recognised by its brand", () => {
    class Foreign {
      readonly [Symbol.toStringTag] = "Temporal.PlainDate";
      toString(options?: { calendarName?: "never" }): string {
        return options?.calendarName === "never" ? "2024-02-29" : "2024-02-29[u-ca=buddhist]";
      }
    }
    expect(toDay(new Foreign(), "on")).toBe(toDay("2024-02-29", "on"));
  });

  test("reads a PlainDate of another calendar as the day that it is", () => {
    const gregorian = Temporal.PlainDate.from("2024-02-29").withCalendar("gregory");
    expect(gregorian.toString()).toBe("2024-02-29[u-ca=gregory]");
    expect(toDay(gregorian, "on")).toBe(toDay("2024-02-29", "on"));
  });

  const wrong: readonly (readonly [string, unknown, string])[] = [
    ["an impossible date", "2025-02-29", '"2025-02-29"'],
    ["a text that is no date", "tomorrow", '"tomorrow"'],
    ["a Date, which is a moment and no day", new Date("2025-10-25"), "an object"],
    ["a PlainDateTime", Temporal.PlainDateTime.from("2025-10-25T12:00"), "an object"],
    ["an Instant", Temporal.Instant.from("2025-10-25T12:00Z"), "an object"],
    ["a PlainYearMonth", Temporal.PlainYearMonth.from("2025-10"), "an object"],
    ["a PlainDate past the year 9999", Temporal.PlainDate.from("+010000-01-01"), '"+010000-01-01"'],
    ["a PlainDate before the year 1", Temporal.PlainDate.from("0000-12-31"), '"0000-12-31"'],
    ["an object with a text form", { toString: () => "2025-10-25" }, "an object"],
    ["a number", 20251025, "20251025"],
    ["null", null, "null"],
    ["nothing", undefined, "nothing"],
  ];
  test.each(wrong)("refuses %s as misuse and says what to give", (_, value, found) => {
    // The types forbid these; callers in JavaScript have none.
    const error = thrown(() => toDay(value as string, "on"));
    expect(error).toBeInstanceOf(Misuse);
    expect(error).toMatchObject({
      code: "impossibleDate",
      path: "on",
      found,
      message: `on: found ${found}; give a date that exists, as YYYY-MM-DD or a Temporal.PlainDate`,
    });
  });
});

describe("in a schema of somebody else's", () => {
  test.each([["2025-02-30"], [20251025], [undefined]])("%j is refused in words", (value) => {
    const { error } = z.object({ ratifiedOn: CalendarDate }).safeParse({ ratifiedOn: value });
    expect(error?.issues.map(({ path, message }) => ({ path, message }))).toEqual([
      { path: ["ratifiedOn"], message: "write a date that exists, as YYYY-MM-DD" },
    ]);
  });
});

describe("a day as ISO text", () => {
  test.each([
    [FIRST_DAY, "0001-01-01"],
    [-1, "1969-12-31"],
    [0, "1970-01-01"],
    [LAST_DAY, "9999-12-31"],
  ])("day %i is %s", (day, text) => {
    expect(toDate(day)).toBe(text);
    expect(knownDate(day)).toBe(text);
  });

  test.each([FIRST_DAY - 1, LAST_DAY + 1, NEVER, -NEVER, Number.NaN, Number.POSITIVE_INFINITY])(
    "day %d lies outside the calendar",
    (day) => {
      expect(toDate(day)).toBeNull();
      expect(() => knownDate(day)).toThrow(RangeError);
    },
  );
});
