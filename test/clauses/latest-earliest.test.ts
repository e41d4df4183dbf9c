import { describe, expect, test } from "vitest";
import { earliestOf, latestOf } from "../../src/clauses/latest-earliest.js";
import { from, type Said, SILENT, said } from "./reckonings.js";

const A: Said = ["2021-01-15", "2020-06-01"];
const B: Said = ["2021-03-01", "2020-02-01"];

describe("R14: the latest of several dates is certain when all are", () => {
  test.each<[Said[], Said]>([
    [[A], A],
    [
      [A, B],
      ["2021-03-01", "2020-06-01"],
    ],
    [
      [B, A],
      ["2021-03-01", "2020-06-01"],
    ],
    [[A, A], A],
    [[A, "waiting"], "waiting"],
    [["waiting", B], "waiting"],
    [[SILENT], SILENT],
    [[A, SILENT], SILENT],
    [[SILENT, A], SILENT],
    [["waiting", SILENT], SILENT],
    [[SILENT, "waiting"], SILENT],
  ])("%j: %j", (dates, outcome) => {
    expect(said(latestOf(dates.map(from)))).toEqual(outcome);
  });
});

describe("the earliest of several dates is certain when all are, or on the day itself", () => {
  test.each<[Said[], Said]>([
    [[A], A],
    [
      [A, B],
      ["2021-01-15", "2020-06-01"],
    ],
    [
      [B, A],
      ["2021-01-15", "2020-06-01"],
    ],
    // One that still waits could come first until the day itself is over.
    [
      [A, "waiting"],
      ["2021-01-15", "2021-01-15"],
    ],
    [
      ["waiting", B],
      ["2021-03-01", "2021-03-01"],
    ],
    [["waiting", "waiting"], "waiting"],
    [[SILENT], SILENT],
    [[A, SILENT], SILENT],
    [[SILENT, A], SILENT],
    [["waiting", SILENT], SILENT],
  ])("%j: %j", (dates, outcome) => {
    expect(said(earliestOf(dates.map(from)))).toEqual(outcome);
  });
});
