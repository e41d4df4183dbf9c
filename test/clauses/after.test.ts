import { expect, test } from "vitest";
import { afterDate } from "../../src/clauses/after.js";
import type { Period } from "../../src/model/period.js";
import { from, type Said, SILENT, said } from "./reckonings.js";

const PAST: Said = { why: "the date lies past the year 9999" };

test.each<[Said, Period, Said]>([
  [["2021-01-15", "2020-06-01"], { days: 90 }, ["2021-04-15", "2020-06-01"]],
  [["2021-01-31", "2021-01-31"], { months: 1 }, ["2021-02-28", "2021-01-31"]],
  [["2021-01-15", "2021-01-15"], { days: 0 }, ["2021-01-15", "2021-01-15"]],
  ["waiting", { days: 90 }, "waiting"],
  [SILENT, { days: 90 }, SILENT],
  [["9999-12-01", "2021-01-15"], { days: 30 }, ["9999-12-31", "2021-01-15"]],
  [["9999-12-01", "2021-01-15"], { days: 31 }, PAST],
])("a period after a date is certain as soon as the date is: %j and %j: %j", (start, period, outcome) => {
  expect(said(afterDate(from(start), period))).toEqual(outcome);
});

test.each<[Said, Period, Said]>([
  [["2021-04-15", "2020-06-01"], { days: 90 }, ["2021-01-15", "2020-06-01"]],
  [["2021-05-31", "2021-01-31"], { months: 3 }, ["2021-02-28", "2021-01-31"]],
  ["waiting", { days: 1 }, "waiting"],
  [SILENT, { days: 1 }, SILENT],
  [["0001-01-10", "0001-01-01"], { days: 9 }, ["0001-01-01", "0001-01-01"]],
  [["0001-01-10", "0001-01-01"], { days: 10 }, { why: expect.stringContaining("year") }],
])("a period before a date is as certain as the date: %j and %j: %j", (start, period, outcome) => {
  expect(said(afterDate(from(start), period, true))).toEqual(outcome);
});
