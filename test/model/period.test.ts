import { describe, expect, test } from "vitest";
import { toDate } from "../../src/model/calendar-date.js";
import { NEVER, readDay } from "../../src/model/day.js";
import { parseWith } from "../../src/model/parse.js";
import { addPeriod, Period } from "../../src/model/period.js";

const end = (start: string, period: Period, backwards = false) =>
  toDate(addPeriod(readDay(start), period, backwards));

describe("R18: days after a day: the day itself is not counted, no holiday moves the end", () => {
  test.each<[string, number, string]>([
    ["2016-10-05", 0, "2016-10-05"],
    ["2016-10-05", 1, "2016-10-06"],
    ["2016-10-05", 30, "2016-11-04"],
    ["2025-12-01", 30, "2025-12-31"],
    ["2025-12-02", 30, "2026-01-01"],
    ["2023-12-01", 90, "2024-02-29"],
    ["2022-12-01", 90, "2023-03-01"],
    ["2023-11-30", 90, "2024-02-28"],
    ["2023-12-01", 91, "2024-03-01"],
    ["2003-06-30", 90, "2003-09-28"],
    ["2020-02-28", 366, "2021-02-28"],
    ["2020-02-28", 100_000, "2293-12-13"],
  ])("%s and %i days: %s", (start, days, expected) => {
    expect(end(start, { days })).toBe(expected);
  });
});

describe("R19: months after a day: the same day number, or the day after it", () => {
  test.each<[string, Period, string]>([
    ["2021-01-15", { months: 0 }, "2021-01-15"],
    ["2021-01-15", { months: 3 }, "2021-04-15"],
    ["2021-11-15", { months: 3 }, "2022-02-15"],
    ["2021-12-31", { months: 1 }, "2022-01-31"],
    ["2021-01-31", { months: 1 }, "2021-02-28"],
    ["2024-01-31", { months: 1 }, "2024-02-29"],
    ["2021-03-31", { months: 1 }, "2021-04-30"],
    ["2021-02-28", { months: 1 }, "2021-03-28"],
    ["2021-01-31", { months: 1, monthEnd: "clamp" }, "2021-02-28"],
    ["2021-01-31", { months: 1, monthEnd: "overflow" }, "2021-03-03"],
    ["2024-01-31", { months: 1, monthEnd: "overflow" }, "2024-03-02"],
    ["2021-03-31", { months: 1, monthEnd: "overflow" }, "2021-05-01"],
    ["2021-03-30", { months: 1, monthEnd: "overflow" }, "2021-04-30"],
    ["2021-01-15", { months: 3, counting: "sameDay" }, "2021-04-15"],
    ["2021-01-15", { months: 3, counting: "dayAfter" }, "2021-04-16"],
    ["2021-01-30", { months: 3, counting: "dayAfter" }, "2021-05-01"],
    ["2021-01-31", { months: 1, counting: "dayAfter" }, "2021-03-01"],
    ["2021-01-31", { months: 1, counting: "dayAfter", monthEnd: "overflow" }, "2021-03-04"],
    ["2020-12-15", { months: 120 }, "2030-12-15"],
    ["2021-06-15", { months: 7 }, "2022-01-15"],
    ["2021-06-15", { months: 6 }, "2021-12-15"],
  ])("%s and %j: %s", (start, period, expected) => {
    expect(end(start, period)).toBe(expected);
  });
});

describe("years after a day", () => {
  test.each<[string, Period, string]>([
    ["2016-11-04", { years: 3 }, "2019-11-04"],
    ["2016-11-04", { years: 0 }, "2016-11-04"],
    ["2020-02-29", { years: 1 }, "2021-02-28"],
    ["2020-02-29", { years: 4 }, "2024-02-29"],
    ["2096-02-29", { years: 4 }, "2100-02-28"],
    ["2020-02-29", { years: 1, monthEnd: "overflow" }, "2021-03-01"],
    ["2020-02-29", { years: 1, counting: "dayAfter" }, "2021-03-01"],
    ["2019-11-04", { years: 1, counting: "dayAfter" }, "2020-11-05"],
  ])("%s and %j: %s", (start, period, expected) => {
    expect(end(start, period)).toBe(expected);
  });
});

describe("R20: after the period, on to the first of a month or to a day of the year", () => {
  test.each<[string, Period, string]>([
    // The first day of the month after the expiry of three months.
    ["1983-03-01", { months: 3, snap: { firstOfMonth: 1 } }, "1983-07-01"],
    ["1983-03-31", { months: 3, snap: { firstOfMonth: 1 } }, "1983-07-01"],
    ["1983-09-30", { months: 3, snap: { firstOfMonth: 1 } }, "1984-01-01"],
    // The first day of the month after the sixtieth day.
    ["2004-09-21", { days: 60, snap: { firstOfMonth: 1 } }, "2004-12-01"],
    ["2002-04-11", { days: 60, snap: { firstOfMonth: 1 } }, "2002-07-01"],
    ["2021-05-02", { days: 60, snap: { firstOfMonth: 1 } }, "2021-08-01"],
    // The first day of the sixth month after the month of the deposit.
    ["1998-09-16", { days: 0, snap: { firstOfMonth: 6 } }, "1999-03-01"],
    ["1998-09-01", { days: 0, snap: { firstOfMonth: 6 } }, "1999-03-01"],
    ["1998-08-31", { days: 0, snap: { firstOfMonth: 6 } }, "1999-02-01"],
    ["2021-01-15", { days: 0, snap: { firstOfMonth: 120 } }, "2031-01-01"],
    // A day of the year: that day itself is late enough.
    ["2021-06-30", { days: 0, snap: { yearly: "07-01" } }, "2021-07-01"],
    ["2021-07-01", { days: 0, snap: { yearly: "07-01" } }, "2021-07-01"],
    ["2021-07-02", { days: 0, snap: { yearly: "07-01" } }, "2022-07-01"],
    ["2021-05-15", { months: 6, snap: { yearly: "12-31" } }, "2021-12-31"],
    ["2021-12-31", { years: 1, snap: { yearly: "01-01" } }, "2023-01-01"],
  ])("%s and %j: %s", (start, period, expected) => {
    expect(end(start, period)).toBe(expected);
  });
});

describe("backwards, for a notice that must be given so long before", () => {
  test.each<[string, Period, string]>([
    ["2021-07-15", { months: 6 }, "2021-01-15"],
    ["2021-08-31", { months: 6 }, "2021-02-28"],
    ["2021-03-01", { days: 1 }, "2021-02-28"],
    ["2024-02-29", { years: 1 }, "2023-02-28"],
    ["2021-01-15", { months: 1 }, "2020-12-15"],
    ["2021-01-15", { months: 25 }, "2018-12-15"],
  ])("%s less %j: %s", (start, period, expected) => {
    expect(end(start, period, true)).toBe(expected);
  });
});

describe("the end of the calendar", () => {
  test.each<[string, Period, string | null]>([
    ["9999-12-30", { days: 1 }, "9999-12-31"],
    ["9999-12-30", { days: 2 }, null],
    ["9999-11-30", { months: 1 }, "9999-12-30"],
    ["9999-12-01", { months: 1 }, null],
    ["2021-01-01", { years: 100_000 }, null],
    ["9999-12-01", { days: 0, snap: { firstOfMonth: 1 } }, null],
    ["9999-07-02", { days: 0, snap: { yearly: "07-01" } }, null],
  ])("%s and %j: %s", (start, period, expected) => {
    expect(end(start, period)).toBe(expected);
    if (expected === null) expect(addPeriod(readDay(start), period)).toBe(NEVER);
  });

  test("a period from never ends never", () => {
    expect(addPeriod(NEVER, { days: 1 })).toBe(NEVER);
    expect(addPeriod(NEVER, { months: 1 }, true)).toBe(NEVER);
  });
});

describe("the form of a period", () => {
  test.each<unknown>([
    { days: 0 },
    { days: 100_000 },
    { months: 3 },
    { years: 1 },
    { months: 3, counting: "dayAfter", monthEnd: "overflow", snap: { firstOfMonth: 1 } },
    { years: 1, snap: { yearly: "12-31" } },
    { days: 60, snap: { yearly: "02-28" } },
  ])("%j is one", (value) => {
    expect(parseWith(Period, value, "")).toEqual({ ok: true, value });
  });

  test.each<[unknown, string, string]>([
    [{ days: -1 }, "outOfRange", "days"],
    [{ days: 1.5 }, "outOfRange", "days"],
    [{ days: "30" }, "wrongType", "days"],
    [{ days: 100_001 }, "outOfRange", "days"],
    [{ months: -3 }, "outOfRange", "months"],
    [{ days: 30, counting: "dayAfter" }, "unknownKey", "counting"],
    [{ days: 30, monthEnd: "clamp" }, "unknownKey", "monthEnd"],
    [{ days: 30, months: 1 }, "unknownKey", "months"],
    [{ months: 1, counting: "nextDay" }, "unknownKind", "counting"],
    [{ months: 1, monthEnd: "wrap" }, "unknownKind", "monthEnd"],
    [{ weeks: 2 }, "unknownKind", ""],
    [{}, "unknownKind", ""],
    ["P3M", "wrongType", ""],
    [null, "unknownKind", ""],
    [{ months: 1, snap: { firstOfMonth: 0 } }, "outOfRange", "snap.firstOfMonth"],
    [{ months: 1, snap: { firstOfMonth: 121 } }, "outOfRange", "snap.firstOfMonth"],
    [{ months: 1, snap: { endOfYear: true } }, "unknownKind", "snap"],
    [{ months: 1, snap: { yearly: "02-29" } }, "impossibleDate", "snap.yearly"],
    [{ months: 1, snap: { yearly: "04-31" } }, "impossibleDate", "snap.yearly"],
    [{ months: 1, snap: { yearly: "13-01" } }, "impossibleDate", "snap.yearly"],
    [{ months: 1, snap: { yearly: "01-32" } }, "impossibleDate", "snap.yearly"],
    [{ months: 1, snap: { yearly: "01-00" } }, "impossibleDate", "snap.yearly"],
    [{ months: 1, snap: { yearly: "1-1" } }, "impossibleDate", "snap.yearly"],
    [{ months: 1, snap: { yearly: 701 } }, "wrongType", "snap.yearly"],
  ])("%j is none: %s at %j", (value, code, path) => {
    expect(parseWith(Period, value, "")).toMatchObject({ ok: false, mistakes: [{ code, path }] });
  });
});
