import * as z from "zod/mini";
import { civil, type Day, dayOf, daysInMonth, LAST_DAY, NEVER } from "./day.js";
import { keyed, maybe, onFirstUse, strictObject, textThat, wholeNumber } from "./schema.js";

/**
 * A length of time with its counting convention, as one clause says it.
 *
 * Days: the day from which one counts is not counted, no holiday moves the end (R18). Months and years: the
 * same day number in United Nations practice, the day after in that of the Council of Europe (`dayAfter`);
 * where the month is too short, its last day (`clamp`) or what runs over into the next (`overflow`) (R19).
 * Then, where the clause says so, on to the first of a month or to a day of the year (R20).
 */
export type Period = DaysPeriod | MonthsPeriod | YearsPeriod;

/** `n` days. */
export interface DaysPeriod {
  readonly days: number;
  readonly snap?: Snap;
}

/** `n` calendar months. */
export interface MonthsPeriod extends MonthCounting {
  readonly months: number;
  readonly snap?: Snap;
}

/** `n` calendar years. */
export interface YearsPeriod extends MonthCounting {
  readonly years: number;
  readonly snap?: Snap;
}

/** How months are counted where the clause does not say it. */
export interface MonthCounting {
  /** The day number at the end: the `sameDay` (default) or the `dayAfter`. */
  readonly counting?: "sameDay" | "dayAfter";
  /** From the 31st into a month of 30 days: its last day (`clamp`, default) or the first of the next (`overflow`). */
  readonly monthEnd?: "clamp" | "overflow";
}

/**
 * Where a date moves on to once the period is over: `firstOfMonth: 1` is the first day of the following month,
 * `6` of the sixth month after the one in which the period ended; `yearly: "07-01"` the first 1 July that is
 * not before it.
 */
export type Snap = { readonly firstOfMonth: number } | { readonly yearly: MonthDay };

/** A day of the year as `MM-DD`; 29 February is none, since most years lack it. */
export type MonthDay = `${number}-${number}`;

const count = wholeNumber(0, 100_000);
const MONTH_DAY =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/;

const snap: z.ZodMiniType<Snap> = onFirstUse(() =>
  keyed<Snap>({
    firstOfMonth: strictObject({ firstOfMonth: wholeNumber(1, 120) }),
    yearly: strictObject({
      yearly: textThat(
        (text): text is MonthDay => MONTH_DAY.test(text),
        "impossibleDate",
        "write a day of the year as MM-DD",
      ),
    }),
  }),
);

const monthCounting = {
  counting: maybe(z.enum(["sameDay", "dayAfter"])),
  monthEnd: maybe(z.enum(["clamp", "overflow"])),
  snap: maybe(snap),
};

/** The schema of a {@link Period}: whole numbers from 0 to 100,000. */
export const Period: z.ZodMiniType<Period> = onFirstUse(() =>
  keyed<Period>({
    days: strictObject({ days: count, snap: maybe(snap) }),
    months: strictObject({ months: count, ...monthCounting }),
    years: strictObject({ years: count, ...monthCounting }),
  }),
);

/**
 * The day on which a period that is counted from `start` ends; {@link NEVER} past the year 9999.
 * `backwards` counts towards the past ("at least six months before"). @internal
 */
export function addPeriod(start: Day, period: Period, backwards = false): Day {
  if (start >= NEVER) return NEVER;
  const sign = backwards ? -1 : 1;
  let end: Day;
  if ("days" in period) end = start + sign * period.days;
  else end = addMonths(start, sign * ("months" in period ? period.months : 12 * period.years), period);
  if (period.snap !== undefined) end = snapTo(end, period.snap);
  return end > LAST_DAY ? NEVER : end;
}

function addMonths(start: Day, months: number, { counting, monthEnd }: MonthCounting): Day {
  const from = civil(start);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const length = daysInMonth(year, month);
  const dayOfMonth = monthEnd === "overflow" ? from.dayOfMonth : Math.min(from.dayOfMonth, length);
  return dayOf(year, month, 1) + dayOfMonth - 1 + (counting === "dayAfter" ? 1 : 0);
}

function snapTo(day: Day, snap: Snap): Day {
  const { year, month } = civil(day);
  if ("firstOfMonth" in snap) {
    const index = year * 12 + month - 1 + snap.firstOfMonth;
    return dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
  }
  const inYear = dayOf(year, Number(snap.yearly.slice(0, 2)), Number(snap.yearly.slice(3)));
  return inYear >= day
    ? inYear
    : dayOf(year + 1, Number(snap.yearly.slice(0, 2)), Number(snap.yearly.slice(3)));
}
