import { describe, expect, test } from "vitest";
import { europeanUnion, unitedNations } from "../../src/register/index.js";
import { membersOn } from "./members-on.js";

const union = (day: string): string[] => membersOn(europeanUnion, day);

describe("the member States of the European Union", () => {
  test.each([
    ["1957-12-31", 0],
    ["1958-01-01", 6],
    ["1972-12-31", 6],
    ["1973-01-01", 9],
    ["1980-12-31", 9],
    ["1981-01-01", 10],
    ["1985-12-31", 10],
    ["1986-01-01", 12],
    ["1994-12-31", 12],
    ["1995-01-01", 15],
    ["2004-04-30", 15],
    ["2004-05-01", 25],
    ["2006-12-31", 25],
    ["2007-01-01", 27],
    ["2013-06-30", 27],
    ["2013-07-01", 28],
    ["2020-01-31", 28],
    ["2020-02-01", 27],
    ["2026-11-24", 27],
  ])("on %s there are %i", (day, members) => {
    expect(union(day)).toHaveLength(members);
  });

  test.each([
    ["GBR", "1972-12-31", false],
    ["GBR", "1973-01-01", true],
    ["GBR", "2020-01-31", true],
    ["GBR", "2020-02-01", false],
    ["DNK", "1973-01-01", true],
    ["NOR", "1973-01-01", false],
    ["GRC", "1980-12-31", false],
    ["GRC", "1981-01-01", true],
    ["PRT", "1986-01-01", true],
    ["AUT", "1994-12-31", false],
    ["SWE", "1995-01-01", true],
    ["CZE", "2004-04-30", false],
    ["CYP", "2004-05-01", true],
    ["ROU", "2006-12-31", false],
    ["BGR", "2007-01-01", true],
    ["HRV", "2013-06-30", false],
    ["HRV", "2013-07-01", true],
  ])("%s on %s: a member is %s", (id, day, member) => {
    expect(union(day).includes(id)).toBe(member);
  });

  test("today they are these", () => {
    expect(union("2026-11-24").join(" ")).toBe(
      "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE",
    );
  });

  test("each is a Member of the United Nations", () => {
    expect(membersOn(unitedNations, "2026-11-24")).toEqual(expect.arrayContaining(union("2026-11-24")));
  });
});
