import { describe, expect, test } from "vitest";
import { nextEnd, type RunningClock } from "../../src/clauses/clock.js";
import { readDay } from "../../src/model/day.js";
import { from, type Said, SILENT, said } from "./reckonings.js";

/** Ten years from entry into force, then five and five, six months' notice (Genocide Convention, XIV). */
const genocide: RunningClock["clock"] = { first: { years: 10 }, then: { years: 5 }, notice: { months: 6 } };
const START: Said = ["1951-01-12", "1950-10-14"];

const end = (clock: RunningClock["clock"], notice: string, start: Said = START) =>
  said(nextEnd(from(start), clock, readDay(notice)));

describe("R38: a withdrawal takes effect at the end of the running period", () => {
  test.each<[string, string]>([
    ["1952-01-01", "1961-01-12"],
    ["1960-07-11", "1961-01-12"],
    // Six months before the end, that day included.
    ["1960-07-12", "1961-01-12"],
    ["1960-07-13", "1966-01-12"],
    ["1961-01-12", "1966-01-12"],
    ["1965-07-12", "1966-01-12"],
    ["1965-07-13", "1971-01-12"],
    ["2025-07-12", "2026-01-12"],
    ["2025-07-13", "2031-01-12"],
  ])("a notice of %s has effect on %s", (notice, effect) => {
    expect(end(genocide, notice)).toEqual([effect, notice]);
  });

  test("it is certain with the notice, or with the start of the clock if that is later", () => {
    expect(end(genocide, "1950-01-01", ["1951-01-12", "1950-10-14"])).toEqual(["1961-01-12", "1950-10-14"]);
  });

  test("a clock without a start waits, and one whose start is not derivable is not derivable", () => {
    expect(end(genocide, "1960-01-01", "waiting")).toBe("waiting");
    expect(end(genocide, "1960-01-01", SILENT)).toEqual(SILENT);
  });

  test("a clock that stands still is not derivable", () => {
    expect(end({ first: { years: 1 }, then: { days: 0 }, notice: { days: 0 } }, "1960-01-01")).toEqual({
      why: "the clock has a period without length",
    });
  });

  test("a clock whose every end lies past the calendar is not derivable", () => {
    expect(end({ first: { years: 9000 }, then: { years: 5 }, notice: { days: 0 } }, "1960-01-01")).toEqual({
      why: "the clock ends before the notice",
    });
  });

  test("a clock of short periods runs on for as long as the calendar does", () => {
    const monthly: RunningClock["clock"] = { first: { months: 1 }, then: { months: 1 }, notice: { days: 0 } };
    expect(end(monthly, "2051-01-01")).toEqual(["2051-01-12", "2051-01-01"]);
  });

  test("periods end on the day of the month on which the first began to run, short months or not", () => {
    const halfYears: RunningClock["clock"] = {
      first: { months: 6 },
      then: { months: 6 },
      notice: { days: 0 },
    };
    // From 31 August: 28 February, 31 August, 28 February, and never 28 August.
    expect(end(halfYears, "2021-03-01", ["2020-08-31", "2020-08-31"])).toEqual(["2021-08-31", "2021-03-01"]);
  });

  test.each<[RunningClock["clock"], string, string]>([
    // Days and months mixed; counted by the day after; snapped to the end of a year.
    [{ first: { days: 30 }, then: { months: 1 }, notice: { days: 0 } }, "2021-05-01", "2021-05-30"],
    [{ first: { months: 1 }, then: { days: 10 }, notice: { days: 0 } }, "2021-05-02", "2021-05-11"],
    [
      {
        first: { years: 1, counting: "dayAfter", monthEnd: "clamp" },
        then: { years: 1, counting: "dayAfter", monthEnd: "overflow" },
        notice: { days: 0 },
      },
      "2022-06-01",
      "2023-01-01",
    ],
    [
      {
        first: { years: 1, snap: { yearly: "12-31" } },
        then: { years: 1, snap: { yearly: "12-31" } },
        notice: { months: 6 },
      },
      "2022-07-01",
      "2023-12-31",
    ],
  ])("%j, and a notice of %s: %s", (clock, notice, effect) => {
    expect(end(clock, notice, ["2020-12-31", "2020-12-31"])).toEqual([effect, notice]);
  });
});
