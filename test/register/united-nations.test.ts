import { describe, expect, it, test } from "vitest";
import { findParticipant, unitedNations } from "../../src/register/index.js";
import { membersOn } from "./members-on.js";
import { roster } from "./united-nations-roster.js";

const count = (day: string): number => membersOn(unitedNations, day).length;

describe("the Members of the United Nations", () => {
  it("has 193 today, each once", () => {
    const today = membersOn(unitedNations, "2026-11-24");
    expect(today).toHaveLength(193);
    expect(new Set(today).size).toBe(193);
  });

  it("had 51 original Members, Poland among them", () => {
    const original = (unitedNations.members ?? []).filter(({ from = "" }) => from < "1946-01-01");
    expect(original).toHaveLength(51);
    expect(original.map(({ id }) => id)).toContain("POL");
    expect(count("1945-12-31")).toBe(51);
  });

  it("begins with the Charter", () => {
    expect(count("1945-10-23")).toBe(0);
    expect(count("1945-10-24")).toBe(29);
  });

  test.each([
    ["1946", 55],
    ["1950", 60],
    ["1955", 76],
    ["1957", 82],
    ["1958", 82],
    ["1960", 99],
    ["1961", 104],
    ["1962", 110],
    ["1963", 113],
    ["1964", 115],
    ["1965", 117],
    ["1966", 122],
    ["1970", 127],
    ["1973", 135],
    ["1980", 154],
    ["1984", 159],
    ["1990", 159],
    ["1991", 166],
    ["1992", 179],
    ["1993", 184],
    ["1994", 185],
    ["1999", 188],
    ["2000", 189],
    ["2002", 191],
    ["2006", 192],
    ["2011", 193],
  ])("at the end of %s it counted %i, as the United Nations says", (year, members) => {
    expect(count(`${year}-12-31`)).toBe(members);
  });

  test.each(roster)("$name was admitted on $admitted", ({ name, admitted }) => {
    const match = findParticipant(name);
    expect(match.is).toBe("found");
    const first = unitedNations.members?.find(({ id }) => match.is === "found" && id === match.id);
    expect(first?.from).toBe(admitted);
  });

  it("lists on the roster whoever is a Member today, and nobody else", () => {
    const listed = roster.flatMap(({ name }) => {
      const match = findParticipant(name);
      return match.is === "found" ? [match.id] : [];
    });
    expect(listed.sort()).toEqual(membersOn(unitedNations, "2026-11-24"));
  });

  test.each([
    ["CSHH", "1992-12-31", true],
    ["CSHH", "1993-01-01", false],
    ["DDDE", "1973-09-17", false],
    ["DDDE", "1990-10-02", true],
    ["DDDE", "1990-10-03", false],
    ["YDYE", "1990-05-21", true],
    ["YDYE", "1990-05-22", false],
    ["XZAN", "1964-04-25", true],
    ["XZAN", "1964-04-26", false],
    ["SYR", "1958-02-21", true],
    ["SYR", "1958-02-22", false],
    ["SYR", "1961-10-13", true],
    ["IDN", "1965-02-28", true],
    ["IDN", "1965-03-01", false],
    ["IDN", "1966-09-28", true],
    ["YUCS", "2000-10-31", true],
    ["YUCS", "2000-11-01", false],
    ["SRB", "2000-10-31", false],
    ["SRB", "2000-11-01", true],
    ["MNE", "2006-06-27", false],
    ["RUS", "1968-12-18", true],
    ["VAT", "2026-11-24", false],
  ])("%s on %s: a Member is %s", (id, day, member) => {
    expect(membersOn(unitedNations, day).includes(id)).toBe(member);
  });
});
