import { describe, expect, it, test } from "vitest";
import { tableParticipant } from "../../src/formats/table-participant.js";
import type { DateText } from "../../src/model/calendar-date.js";

/** The id, then the codes of what is doubtful. */
function who(names: string | readonly string[], on?: DateText): string {
  const cells = [names].flat().map((text, index) => ({ column: index + 1, text }));
  const { id, problems } = tableParticipant(cells, on);
  return [id ?? "nobody", ...problems.map(({ code, column }) => `${code} ${column}`)].join();
}

describe("the name in a row", () => {
  test.each([
    ["Türkiye", "TUR"],
    ["Turkey", "TUR"],
    ["Cape Verde", "CPV"],
    ["The former Yugoslav Republic of Macedonia", "MKD"],
    ["Netherlands (Kingdom of the)", "NLD"],
    ["Libyan Arab Jamahiriya", "LBY"],
    ["Bolivia (Plurinational State of)", "BOL"],
    ["Cote d'Ivoire", "CIV"],
    ["Côte d’Ivoire", "CIV"],
    ["Cook Islands", "COK"],
    ["Holy See", "VAT"],
    ["State of Palestine", "PSE"],
    ["European Union", "EUE"],
    ["German Democratic Republic", "DDDE"],
    ["Union of Soviet Socialist Republics", "SUHH"],
    ["Czechoslovakia", "CSHH"],
  ])("%s is %s", (name, id) => {
    expect(who(name)).toBe(id);
  });

  it("is looked up with the day of the act", () => {
    expect(who("Yugoslavia", "1971-06-02")).toBe("YUCS");
    expect(who("Yugoslavia", "2001-03-12")).toBe("CSXX");
    expect(who("Yugoslavia")).toBe("Yugoslavia,ambiguousName 1");
  });

  test.each([
    ["Atlantis", "Atlantis,unknownName 1"],
    ["West African Economic and Monetary Union", "West African Economic and Monetary Union,unknownName 1"],
    ["CÃ´te d'Ivoire", "CÃ´te d'Ivoire,unknownName 1"],
    ["Korea", "Korea,ambiguousName 1"],
    ["constructor", "constructor,unknownName 1"],
  ])("%s is kept as it stands and reported", (name, expected) => {
    expect(who(name)).toBe(expected);
  });

  it("keeps marked footnotes, and digits that only look like one", () => {
    expect(tableParticipant([{ column: 1, text: "Canada<superscript>4, 12</superscript>" }])).toEqual({
      id: "CAN",
      footnotes: ["4", "12"],
      problems: [],
    });
    for (const name of ["Canada4", "Yemen1,35", "China 3, 4"])
      expect(who(name)).toBe(`${name},unknownName 1`);
    const why = (text: string) => tableParticipant([{ column: 1, text }]).problems[0]?.why;
    expect(why("Canada4")).toMatch("if its figures are a footnote, it is CAN");
    expect(why("Atlantis4")).not.toMatch("footnote");
    expect(why("1990")).not.toMatch("footnote");
  });

  test.each(["", "  ", "<superscript>4</superscript>", "__proto__", "x".repeat(201)])(
    "%j names nobody",
    (name) => {
      expect(who(name)).toMatch(/^nobody/);
    },
  );
});

describe("several names in a row", () => {
  test.each<[string[], string]>([
    [["RWA", "Rwanda"], "RWA"],
    [["", "Rwanda"], "RWA"],
    [["EUU", "European Union"], "EUE,unknownCode 1"],
    [["RWA", "Ruanda"], "RWA,unknownCode 2"],
    [["ROU", "Rwanda"], "ROU,conflictingNames 2"],
    [["ROU", "x".repeat(201)], "ROU,unknownCode 2"],
    [["ATL", "Atlantis"], "Atlantis,unknownName 1,unknownName 2"],
    [["", ""], "nobody"],
  ])("%j is %s", (names, expected) => {
    expect(who(names)).toBe(expected);
  });
});
