import { describe, expect, it, test } from "vitest";
import { readCell } from "../../src/formats/cell.js";
import { readLegend } from "../../src/formats/legend.js";

const consent =
  "Ratification, Acceptance(A), Accession(a), Approval(AA), Formal confirmation(c), Succession(d)";

/** `kind date`, or the code of the problem. */
function read(cell: string, legend = consent): string {
  const read = readCell(cell, readLegend(legend));
  return read.is === "act" ? `${read.act.kind} ${read.date}` : read.code;
}

describe("a cell means what its legend says", () => {
  test.each<[string, string]>([
    ["22 Apr 2016", "ratification 2016-04-22"],
    ["22 Apr\t 2016 ", "ratification 2016-04-22"],
    ["22 Apr 2016 a", "accession 2016-04-22"],
    ["22 Apr 2016 A", "acceptance 2016-04-22"],
    ["22 Apr 2016 AA", "approval 2016-04-22"],
    ["22 Apr 2016 c", "formalConfirmation 2016-04-22"],
    ["22 Apr 2016 d", "succession 2016-04-22"],
    ["22 Apr 2016a", "accession 2016-04-22"],
    ["22 Apr 2016 (a)", "accession 2016-04-22"],
    // Capitals and small letters are different markers, and only declared ones are markers.
    ["22 Apr 2016 C", "unknownMarker"],
    ["22 Apr 2016 aa", "unknownMarker"],
    ["22 Apr 2016 Aa", "unknownMarker"],
    ["22 Apr 2016 D", "unknownMarker"],
    ["22 Apr 2016 P", "unknownMarker"],
    ["22 Apr 2016 s", "unknownMarker"],
    ["22 Apr 2016 (Su)", "unknownMarker"],
  ])("%s is %s", (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  test.each<[legend: string, cell: string, expected: string]>([
    ["Succession(d)", "1 May 1993 d", "succession 1993-05-01"],
    ["Signature, Succession to signature(d)", "1 May 1993 d", "successionToSignature 1993-05-01"],
    ["Definitive signature(s), Accession(a)", "1 May 1993 s", "definitiveSignature 1993-05-01"],
    ["Signature ad referendum(s)", "1 May 1993 s", "signatureAdReferendum 1993-05-01"],
    ["Consent to be bound(P), Simplified procedure(p)", "1 May 1993 P", "consentToBeBound 1993-05-01"],
    ["Participation(P)", "1 May 1993 P", "unknownAct"],
    ["Acceptance(AA), Approval(A)", "1 May 1993 A", "approval 1993-05-01"],
    ["Acceptance(a), Accession(a)", "1 May 1993 a", "repeatedMarker"],
    ["Ratification(R), Acceptance(A)", "01-05-1993 (R)", "ratification 1993-05-01"],
  ])("under %s, %s is %s", (legend, cell, expected) => {
    expect(read(cell, legend)).toBe(expected);
  });

  test.each<[legend: string, expected: string]>([
    ["Ratification", "ratification 2016-04-22"],
    ["Accession(a), Ratification", "ratification 2016-04-22"],
    ["Ratification, Signature", "ambiguousAct"],
    ["Ratification, Acceptance, Accession(a)", "ambiguousAct"],
    ["Acceptance(A)", "ambiguousAct"],
    ["", "ambiguousAct"],
  ])("under %j a cell without marker is %s", (legend, expected) => {
    expect(read("22 Apr 2016", legend)).toBe(expected);
  });

  test("an ambiguous cell says what it can be", () => {
    expect(readCell("22 Apr 2016", readLegend("Ratification, Acceptance, Accession(a)"))).toEqual({
      is: "problem",
      code: "ambiguousAct",
      why: 'without marker it can be any of "Ratification", "Acceptance"',
    });
  });
});

describe("a cell in square brackets was withdrawn", () => {
  test.each<[string, string, boolean]>([
    ["[20 Jan 2021 A]", "acceptance 2021-01-20", true],
    ["[20 Jan 2021] A", "acceptance 2021-01-20", true],
    ["[  9 Oct 1981 ]", "ratification 1981-10-09", true],
    ["[20 Jan 2021<superscript>5</superscript> A]", "acceptance 2021-01-20", true],
    ["20 Jan 2021 A", "acceptance 2021-01-20", false],
  ])("%s", (cell, expected, withdrawn) => {
    expect(read(cell)).toBe(expected);
    expect(readCell(cell, readLegend(consent))).toMatchObject({ withdrawn });
  });

  test.each(["[20 Jan 2021", "20 Jan 2021]", "[[20 Jan 2021]]", "[20 Jan 2021] [1 May 2022]", "[]", "[A]"])(
    "%s is not read",
    (cell) => {
      expect(read(cell)).toBe("unreadableDate");
    },
  );
});

describe("footnotes", () => {
  test.each<[string, string[], boolean]>([
    ["22 Apr 2016<superscript>3</superscript>", ["3"], false],
    ["22 Apr 2016 a &lt;superscript&gt;3, 12&lt;/superscript&gt;", ["3", "12"], false],
    ["22 Apr 2016 a 3", ["3"], true],
    ["22 Apr 2016 3,12", ["3", "12"], true],
    ["22 Apr 2016 (a)3, 12", ["3", "12"], true],
  ])("%s", (cell, footnotes, footnoteAssumed) => {
    expect(readCell(cell, readLegend(consent))).toMatchObject({ is: "act", footnotes, footnoteAssumed });
  });

  it("never takes a figure off a year", () => {
    expect(read("22 Apr 20163")).toBe("unreadableDate");
  });
});

test.each([
  ...[
    "soon",
    "22 Apr 2016 a b",
    "22 Apr 2016; 3 May 2017 a",
    "22 Apr 2016 a, 3 May 2017 d",
    "22 Apr 2016 abcd",
  ],
  ...[
    "22 Apr 2016 123",
    "22 Apr 2016 3 a",
    "22 Apr 2016 ?",
    "2016-04-22T00:00",
    "<b>22 Apr 2016</b>",
    "22 Apr 2016 ([A])",
  ],
])("%s is more or less than a date and a marker", (cell) => {
  expect(read(cell)).toBe("unreadableDate");
});

test("a day that does not exist is told from no date", () => {
  expect(read("31 Jun 2016 a")).toBe("impossibleDate");
});
