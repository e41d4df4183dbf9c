import { describe, expect, test } from "vitest";
import { readTableDate } from "../../src/formats/table-date.js";

describe("a date at the beginning of a cell", () => {
  test.each<[string, string | null, string]>([
    ["22 Apr 2016", "2016-04-22", ""],
    ["5 Jun 1956 a", "1956-06-05", "a"],
    ["05 Jun 1956", "1956-06-05", ""],
    ["5 Sept 2000", "2000-09-05", ""],
    ["5 Sept. 2000 AA", "2000-09-05", "AA"],
    ["19 July 2006", "2006-07-19", ""],
    ["19 JULY 2006", "2006-07-19", ""],
    ["1 May 2001(s)", "2001-05-01", "(s)"],
    ["22-Apr-2016", "2016-04-22", ""],
    ["2016-04-22 R", "2016-04-22", "R"],
    ["29 Feb 2016", "2016-02-29", ""],
    ["29 Feb 2015", null, ""],
    ["31 Apr 2016", null, ""],
    ["0 Apr 2016", null, ""],
    ["2016-13-01", null, ""],
    ["1 Jan 0000", null, ""],
  ])("%s", (text, date, rest) => {
    expect(readTableDate(text)).toEqual({ date, rest, dayFirst: false });
  });

  test.each<[string, string | null, string]>([
    ["04-05-2016 (R)", "2016-05-04", "(R)"],
    ["4-5-2016", "2016-05-04", ""],
    ["31-12-1999", "1999-12-31", ""],
    ["12-31-1999", null, ""],
  ])("%s in figures has the day first, and says so", (text, date, rest) => {
    expect(readTableDate(text)).toEqual({ date, rest, dayFirst: true });
  });

  test.each([
    ...["", "soon", "2016", "Apr 2016", "April 2016 22", "22 Apr 16", "22 Apr 20161", "122 Apr 2016"],
    ...["22 Avr 2016", "22 Septe 2016", "4/5/2016", "4.5.2016", "20160422", "2016-04-221", "1-2-20031"],
    // Resolutions of the United Nations stand in columns of their own.
    ...["1745 (XVII)", "S-18/1", "N/A", "in process", "11/1 (S-XI)"],
  ])("%j is none", (text) => {
    expect(readTableDate(text)).toBeUndefined();
  });
});
