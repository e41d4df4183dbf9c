import { describe, expect, test } from "vitest";
import { civil, dayOf, daysInMonth, FIRST_DAY, LAST_DAY, NEVER, readDay } from "../../src/model/day.js";

describe("a day as a number", () => {
  test.each([
    ["0001-01-01", FIRST_DAY],
    ["1582-10-04", -141438],
    ["1582-10-15", -141427],
    ["1899-12-31", -25568],
    ["1969-12-31", -1],
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1999-12-31", 10956],
    ["2000-02-29", 11016],
    ["2000-03-01", 11017],
    ["2024-12-24", 20081],
    ["9999-12-31", LAST_DAY],
  ])("%s is day %i", (text, day) => {
    expect(readDay(text)).toBe(day);
    const [year = 0, month = 0, dayOfMonth = 0] = text.split("-").map(Number);
    expect(dayOf(year, month, dayOfMonth)).toBe(day);
    expect(civil(day)).toEqual({ year, month, dayOfMonth });
  });

  test("every day of the calendar comes before never", () => {
    expect(LAST_DAY).toBeLessThan(NEVER);
  });

  test("the calendar is Gregorian throughout: no days are missing in October 1582", () => {
    expect(readDay("1582-10-15") - readDay("1582-10-04")).toBe(11);
  });
});

describe("the length of a month", () => {
  test.each([
    [2023, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [1900, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2000, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2100, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [4, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ])("of the months of %i", (year, lengths) => {
    expect(lengths.map((_, index) => daysInMonth(year, index + 1))).toEqual(lengths);
  });
});

describe("a text that is no date has no day", () => {
  test.each([
    "",
    "2025",
    "2025-10",
    "2025-1-01",
    "2025-01-1",
    "25-01-01",
    "2025/01/01",
    "2025-01/01",
    "20250101",
    "2025-01-01T00:00",
    " 2025-01-01",
    "2025-01-01 ",
    "+002025-01-01",
    "-002025-01-01",
    "2025-00-01",
    "2025-13-01",
    "2025-01-00",
    "2025-01-32",
    "2025-04-31",
    "2025-02-29",
    "1900-02-29",
    "2100-02-29",
    "2000-02-30",
    "0000-01-01",
    "2o25-01-01",
    "2025-o1-01",
    "2025-01-o1",
    "２０２５-01-01",
    "2025-01-0٣",
    "2025-0/-01",
    "2025-0:-01",
  ])("%j", (text) => {
    expect(readDay(text)).toBeNaN();
  });
});
