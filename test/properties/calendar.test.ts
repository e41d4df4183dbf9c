import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { toDate } from "../../src/model/calendar-date.js";
import { civil, dayOf, daysInMonth, FIRST_DAY, LAST_DAY, NEVER, readDay } from "../../src/model/day.js";
import { addPeriod, type MonthCounting, type MonthDay, type Period } from "../../src/model/period.js";
import { parameters } from "./parameters.js";

const EPOCH = Temporal.PlainDate.from("1970-01-01");

/** The day that Temporal counts. */
function dayIn(date: Temporal.PlainDate): number {
  return EPOCH.until(date, { largestUnit: "days" }).days;
}

function dateOf(day: number): Temporal.PlainDate {
  return EPOCH.add({ days: day });
}

/** Whether day, text and parts are the same for us as for Temporal. */
function agree(date: Temporal.PlainDate): boolean {
  const { year, month, day: dayOfMonth } = date;
  const day = dayIn(date);
  const ours = civil(day);
  return (
    dayOf(year, month, dayOfMonth) === day &&
    readDay(date.toString()) === day &&
    toDate(day) === date.toString() &&
    ours.year === year &&
    ours.month === month &&
    ours.dayOfMonth === dayOfMonth &&
    daysInMonth(year, month) === date.daysInMonth
  );
}

describe("our calendar is Temporal's", () => {
  test("on every first and last day of a month, and on every leap day, of ten millennia", () => {
    const differ: string[] = [];
    for (let year = 1; year <= 9999; year++) {
      for (let month = 1; month <= 12; month++) {
        const first = Temporal.PlainDate.from({ year, month, day: 1 });
        for (const date of [first, first.with({ day: first.daysInMonth })])
          if (!agree(date)) differ.push(date.toString());
      }
    }
    expect(differ).toEqual([]);
  });

  test("on every day of four centuries, after which the calendar repeats", () => {
    // Counted on by one: a day of Temporal costs microseconds, there are 146,097 of them.
    const differ: string[] = [];
    let date = Temporal.PlainDate.from("1801-01-01");
    const start = dayIn(date);
    for (let offset = 0; offset < 146_097; offset++) {
      const { year, month, day: dayOfMonth } = date;
      const ours = civil(start + offset);
      if (
        ours.year !== year ||
        ours.month !== month ||
        ours.dayOfMonth !== dayOfMonth ||
        dayOf(year, month, dayOfMonth) !== start + offset
      )
        differ.push(date.toString());
      date = date.add({ days: 1 });
    }
    expect(differ).toEqual([]);
    expect(date.toString()).toBe("2201-01-01");
  });

  test("on days from everywhere in the calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => agree(dateOf(day))),
      parameters(3000),
    );
  });

  test("in what it takes for a date: a text is one exactly where Temporal, told to reject, accepts it", () => {
    const digits = (min: number, max: number, width: number) =>
      fc.integer({ min, max }).map((number) => String(number).padStart(width, "0"));
    fc.assert(
      fc.property(digits(1, 9999, 4), digits(0, 14, 2), digits(0, 33, 2), (year, month, day) => {
        let exists = true;
        try {
          Temporal.PlainDate.from(
            { year: Number(year), month: Number(month), day: Number(day) },
            { overflow: "reject" },
          );
        } catch {
          exists = false;
        }
        expect(!Number.isNaN(readDay(`${year}-${month}-${day}`))).toBe(exists);
      }),
      parameters(3000),
    );
  });

  test("at its two ends", () => {
    expect(toDate(FIRST_DAY)).toBe("0001-01-01");
    expect(toDate(LAST_DAY)).toBe("9999-12-31");
    expect(dayIn(Temporal.PlainDate.from("0001-01-01"))).toBe(FIRST_DAY);
    expect(dayIn(Temporal.PlainDate.from("9999-12-31"))).toBe(LAST_DAY);
  });
});

/** A period, formulated in Temporal's own words. */
function byTemporal(start: Temporal.PlainDate, period: Period, backwards: boolean): Temporal.PlainDate {
  let end: Temporal.PlainDate;
  const sign = backwards ? -1 : 1;
  if ("days" in period) end = start.add({ days: sign * period.days });
  else {
    const duration = "months" in period ? { months: sign * period.months } : { years: sign * period.years };
    end = start.add(duration, { overflow: "constrain" });
    // What the month is too short for runs over into the next one.
    if (period.monthEnd === "overflow") end = end.with({ day: 1 }).add({ days: start.day - 1 });
    if (period.counting === "dayAfter") end = end.add({ days: 1 });
  }
  if (period.snap === undefined) return end;
  if ("firstOfMonth" in period.snap) return end.with({ day: 1 }).add({ months: period.snap.firstOfMonth });
  const [month = 1, day = 1] = period.snap.yearly.split("-").map(Number);
  const inYear = end.with({ month, day }, { overflow: "reject" });
  return Temporal.PlainDate.compare(inYear, end) >= 0 ? inYear : end.add({ years: 1 }).with({ month, day });
}

const monthDay: fc.Arbitrary<MonthDay> = fc
  .integer({ min: 0, max: 364 })
  .map(
    (offset) => Temporal.PlainDate.from("2021-01-01").add({ days: offset }).toString().slice(5) as MonthDay,
  );
const snap = fc.oneof(
  fc.record({ firstOfMonth: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ yearly: monthDay }),
);
const monthCounting: fc.Arbitrary<MonthCounting> = fc.record(
  { counting: fc.constantFrom("sameDay", "dayAfter"), monthEnd: fc.constantFrom("clamp", "overflow") },
  { requiredKeys: [] },
);
const period: fc.Arbitrary<Period> = fc
  .tuple(
    fc.oneof(
      fc.record({ days: fc.integer({ min: 0, max: 4000 }) }),
      fc
        .tuple(fc.record({ months: fc.integer({ min: 0, max: 600 }) }), monthCounting)
        .map(([n, how]) => ({ ...n, ...how })),
      fc
        .tuple(fc.record({ years: fc.integer({ min: 0, max: 120 }) }), monthCounting)
        .map(([n, how]) => ({ ...n, ...how })),
    ),
    fc.option(snap, { nil: undefined }),
  )
  .map(([length, where]) => (where === undefined ? length : { ...length, snap: where }));
/** Days of four millennia; ends of months and leap days as often as all others. */
const day = fc.oneof(
  fc.integer({ min: readDay("0001-01-01"), max: readDay("4000-12-31") }),
  fc
    .tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => dayOf(year, month, daysInMonth(year, month))),
);

describe("our periods are Temporal's", () => {
  test("days, months and years, with every counting convention and every snap", () => {
    fc.assert(
      fc.property(day, period, (start, length) => {
        const expected = byTemporal(dateOf(start), length, false);
        expect(toDate(addPeriod(start, length))).toBe(expected.year > 9999 ? null : expected.toString());
      }),
      parameters(5000),
    );
  });

  test("months and years that clamp are PlainDate.add, told to constrain", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1200 }), (start, number) => {
        const date = dateOf(start);
        expect(toDate(addPeriod(start, { months: number }))).toBe(date.add({ months: number }).toString());
        expect(toDate(addPeriod(start, { years: number }))).toBe(date.add({ years: number }).toString());
        expect(toDate(addPeriod(start, { days: number }))).toBe(date.add({ days: number }).toString());
      }),
      parameters(3000),
    );
  });

  test("counted backwards they are PlainDate.subtract", () => {
    const late = fc.integer({ min: readDay("0200-01-01"), max: readDay("4000-12-31") });
    fc.assert(
      fc.property(late, period, (start, length) => {
        expect(toDate(addPeriod(start, length, true))).toBe(
          byTemporal(dateOf(start), length, true).toString(),
        );
      }),
      parameters(3000),
    );
  });

  test("past the year 9999 they end never", () => {
    const last = fc.integer({ min: readDay("9990-01-01"), max: LAST_DAY });
    fc.assert(
      fc.property(last, period, (start, length) => {
        const expected = byTemporal(dateOf(start), length, false);
        expect(addPeriod(start, length)).toBe(expected.year > 9999 ? NEVER : dayIn(expected));
      }),
      parameters(1000),
    );
  });

  test("R18, R19: every last day of a month of four years, and one, two, three and twelve months on", () => {
    for (let year = 2023; year <= 2026; year++) {
      for (let month = 1; month <= 12; month++) {
        const start = dayOf(year, month, daysInMonth(year, month));
        for (const months of [1, 2, 3, 12])
          expect(toDate(addPeriod(start, { months }))).toBe(dateOf(start).add({ months }).toString());
      }
    }
  });
});
