import { describe, expect, it, test } from "vitest";
import type { TableReading } from "../../src/formats/index.js";
import { readUntcCsv } from "../../src/formats/index.js";
import { parseEventFile } from "../../src/model/event-file.js";
import { eventId } from "../../src/model/event-id.js";

const LEGEND = '"Ratification, Acceptance(A), Accession(a)"';

/** A table from its header and rows. */
const table = (...lines: string[]) => `${lines.join("\n")}\n`;
const events = ({ events }: TableReading) =>
  events.map(({ kind, date, participant }) => `${participant} ${kind} ${date}`);
const problems = ({ problems }: TableReading) =>
  problems.map(({ code, row, column, text }) => `${code} ${row}:${column} ${text}`);
const flags = ({ flags }: TableReading) =>
  flags.map(({ code, row, column }) => `${code} ${row ?? ""}:${column ?? ""}`);
const ALWAYS = ["mayBeIncomplete :", "bracketsMayBeMissing :"];

describe("a participation table in CSV", () => {
  it("is events, sorted by participant and date", () => {
    const reading = readUntcCsv(
      table(
        `Participant,Signature,${LEGEND}`,
        "Türkiye,,31 Jul 1950 a",
        "Canada,28 Nov 1949,3 Sep 1952",
        "Austria,,19 Mar 1958 A",
        "Albania,11 Dec 1948,",
      ),
    );
    expect(events(reading)).toEqual([
      "ALB signature 1948-12-11",
      "AUT acceptance 1958-03-19",
      "CAN signature 1949-11-28",
      "CAN ratification 1952-09-03",
      "TUR accession 1950-07-31",
    ]);
    expect(reading.problems).toEqual([]);
    expect(parseEventFile(reading.events)).toMatchObject({ ok: true });
  });

  it("is read alike with a byte order mark, other line ends, quotes and empty lines", () => {
    const rows = [
      `Participant,Signature,${LEGEND}`,
      "Canada,28 Nov 1949,3 Sep 1952",
      '"Türkiye",,"31 Jul 1950 a"',
    ];
    const plain = readUntcCsv(rows.join("\n"));
    expect(plain.events).toHaveLength(3);
    for (const text of [
      `\uFEFF${rows.join("\n")}`,
      rows.join("\r\n"),
      rows.join("\r"),
      `${rows.join("\n\n")}\n\n,,\n`,
    ])
      expect(readUntcCsv(text)).toEqual(plain);
    expect(readUntcCsv(`${rows[0]}\r\n${rows[1]}\n${rows[2]}`)).toEqual(plain);
  });

  it("puts its source on every event", () => {
    const source = {
      title: "Status table",
      url: "https://example.org/",
      readOn: "2015-03-09",
      verified: false,
    } as const;
    const { events } = readUntcCsv(
      table("Participant,Signature,Ratification", "Canada,28 Nov 1949,3 Sep 1952"),
      { source },
    );
    expect(events.map((event) => event.source)).toEqual([source, source]);
  });

  test("R52: says that a table is no history, and that a CSV cannot show lost brackets, whatever is in it", () => {
    for (const text of ["", "Participant,Signature\n", table("Participant,Signature", "Canada,28 Nov 1949")])
      expect(flags(readUntcCsv(text))).toEqual(ALWAYS);
  });

  test("one State in two columns: both are facts", () => {
    const reading = readUntcCsv(
      table("Participant,Provisional application(n),Ratification", "Norway,3 Dec 2008 n,3 Dec 2008"),
    );
    expect(events(reading)).toEqual(["NOR provisionalApplication 2008-12-03", "NOR ratification 2008-12-03"]);
  });

  test("seven columns of which one has no marker at all and one two acts without", () => {
    const reading = readUntcCsv(
      table(
        [
          "Participant,Signature",
          '"Provisional application by virtue of signature, adoption or accession, Provisional application by virtue of a notification (n)"',
          "Notification of non-provisional application under article 7 (1) (b)",
          '"Simplified procedure(p), Consent to be bound(P), Ratification"',
          '"Ratification, Acceptance"',
          "Resolution",
        ].join(),
        "Cyprus,1 Nov 1994,27 Jul 1995,15 Nov 1994,27 Jul 1995 P,27 Jul 1995,1745 (XVII)",
        "Bahamas,,2 Nov 1994 n,,28 Jul 1995 p,,S-18/1",
      ),
    );
    expect(reading.events).toEqual([
      {
        kind: "provisionalApplication",
        participant: "BHS",
        date: "1994-11-02",
        details: { as: "Provisional application by virtue of a notification" },
      },
      {
        kind: "consentToBeBound",
        participant: "BHS",
        date: "1995-07-28",
        details: { as: "Simplified procedure" },
      },
      { kind: "signature", participant: "CYP", date: "1994-11-01" },
      {
        kind: "notification",
        participant: "CYP",
        date: "1994-11-15",
        details: { as: "Notification of non-provisional application under article 7 (1) (b)" },
      },
      { kind: "consentToBeBound", participant: "CYP", date: "1995-07-27" },
      {
        kind: "provisionalApplication",
        participant: "CYP",
        date: "1995-07-27",
        details: { as: "Provisional application by virtue of signature, adoption or accession" },
      },
    ]);
    expect(problems(reading)).toEqual([
      "unknownColumn 1:7 Resolution",
      "ambiguousAct 2:6 27 Jul 1995",
      "unreadableDate 2:7 1745 (XVII)",
      "unreadableDate 3:7 S-18/1",
    ]);
  });
});

describe("what cannot be read is reported with its row and column and kept as text", () => {
  test.each<[string, string[], string[], string[]]>([
    ["a date", ["Canada,soon,"], [], ["unreadableDate 2:2 soon"]],
    ["a day", ["Canada,31 Jun 2016,"], [], ["impossibleDate 2:2 31 Jun 2016"]],
    ["a marker", ["Canada,,1 May 2016 AA"], [], ["unknownMarker 2:3 1 May 2016 AA"]],
    ["not available", ["Canada,N/A,"], [], ["unreadableDate 2:2 N/A"]],
    ["a participant without act", ["Canada,,"], [], ["noAct 2:1 Canada"]],
    ["acts of nobody", [",1 May 2016,2 May 2017"], [], ["noName 2:2 1 May 2016", "noName 2:3 2 May 2017"]],
    [
      "a name nobody has",
      ["Atlantis,1 May 2016,2 May 2017"],
      ["Atlantis signature 2016-05-01", "Atlantis ratification 2017-05-02"],
      ["unknownName 2:1 Atlantis"],
    ],
    [
      "a name with digits",
      ["Canada4,1 May 2016,"],
      ["Canada4 signature 2016-05-01"],
      ["unknownName 2:1 Canada4"],
    ],
    ["a name of several", ["Korea,1 May 2016,"], ["Korea signature 2016-05-01"], ["ambiguousName 2:1 Korea"]],
    [
      "an unknown name without acts that can be read",
      ["Atlantis,soon,"],
      [],
      ["unknownName 2:1 Atlantis", "unreadableDate 2:2 soon"],
    ],
    ["a cell too many", ["Canada,1 May 2016,,2017,"], ["CAN signature 2016-05-01"], ["extraCell 2:4 2017"]],
    ["a cell too few", ["Canada,1 May 2016"], ["CAN signature 2016-05-01"], ["missingCells 2:3 "]],
    ["a quote inside a cell", ['Canada,1 May "2016",'], [], ['unreadableDate 2:2 1 May "2016"']],
    [
      "a quote that never closes",
      ["Canada,1 May 2016,", 'Chile,"1 May 2016,', "Cuba,1 May 2016,"],
      ["CAN signature 2016-05-01"],
      ['notATable 3:1 Chile,"1 May 2016,\nCuba,1 May 2016,\n'],
    ],
  ])("%s", (_what, rows, expectedEvents, expectedProblems) => {
    const reading = readUntcCsv(table(`Participant,Signature,${LEGEND}`, ...rows));
    expect(events(reading)).toEqual(expectedEvents);
    expect(problems(reading)).toEqual(expectedProblems);
    for (const { why } of reading.problems) expect(why).not.toBe("");
  });

  test("a table of names only", () => {
    expect(problems(readUntcCsv(table("Participant", "Australia", "Austria")))).toEqual([
      "noAct 2:1 Australia",
      "noAct 3:1 Austria",
    ]);
  });

  test("a column whose header is empty, or missing from the header", () => {
    const reading = readUntcCsv(table("Participant,", "Canada,1 May 2016"));
    expect(problems(reading)).toEqual(["unknownColumn 1:2 ", "ambiguousAct 2:2 1 May 2016"]);
  });

  test("a name is reported once, however many acts it has", () => {
    const reading = readUntcCsv(table("Participant,Signature,Ratification", "Korea,1 May 2016,1 May 2017"));
    expect(problems(reading)).toEqual(["ambiguousName 2:1 Korea"]);
  });

  test("a name that only some days leave open", () => {
    const reading = readUntcCsv(
      table("Participant,Signature,Ratification", "Yugoslavia,1 May 1990,1 May 1993"),
    );
    expect(events(reading)).toEqual(["CSXX ratification 1993-05-01", "YUCS signature 1990-05-01"]);
    expect(reading.problems).toEqual([]);
  });
});

describe("what to know before relying on it", () => {
  test("square brackets: the event, and that the day of the withdrawal is not in the table", () => {
    const reading = readUntcCsv(
      table(`Participant,${LEGEND}`, "Canada,[17 Dec 2002]", "Chile,[1 May 2016 a]"),
    );
    expect(reading.events).toEqual([
      { kind: "ratification", date: "2002-12-17", participant: "CAN", details: { withdrawn: true } },
      { kind: "accession", date: "2016-05-01", participant: "CHL", details: { withdrawn: true } },
    ]);
    expect(reading.flags.slice(2)).toMatchObject([
      { code: "withdrawalUndated", row: 2, column: 2, participant: "CAN" },
      { code: "withdrawalUndated", row: 3, column: 2, participant: "CHL" },
    ]);
    expect(
      reading.flags
        .slice(2)
        .map(({ event }) => event)
        .sort(),
    ).toEqual(reading.events.map(eventId).sort());
  });

  test("footnotes are kept as links", () => {
    const reading = readUntcCsv(
      table(
        'Participant,"Ratification<superscript>1</superscript>"',
        '"China<superscript>2,3</superscript>",18 Apr 1983<superscript>4</superscript>',
        "Cuba,4 Mar 1953 5",
      ),
    );
    expect(reading.events).toEqual([
      {
        kind: "ratification",
        date: "1983-04-18",
        participant: "CHN",
        details: { footnotes: ["4"], participantFootnotes: ["2", "3"] },
      },
      { kind: "ratification", date: "1953-03-04", participant: "CUB", details: { footnotes: ["5"] } },
    ]);
    expect(flags(reading)).toEqual([...ALWAYS, "columnFootnote 1:2", "footnoteAssumed 3:2"]);
  });

  test("dates in figures are read with the day first", () => {
    const reading = readUntcCsv(
      table("Participant,Ratification(R)", "Cuba,04-05-2016 (R)", "Chile,12-31-2016 (R)"),
    );
    expect(events(reading)).toEqual(["CUB ratification 2016-05-04"]);
    expect(problems(reading)).toEqual(["impossibleDate 3:2 12-31-2016 (R)"]);
    expect(flags(reading)).toEqual([...ALWAYS, "dayFirst 2:2"]);
  });

  test("a participant in two rows, under whatever name", () => {
    const reading = readUntcCsv(
      table("Participant,Signature", "Turkey,1 May 2016", "Chile,1 May 2016", "Türkiye,1 May 2016"),
    );
    expect(events(reading)).toEqual([
      "CHL signature 2016-05-01",
      "TUR signature 2016-05-01",
      "TUR signature 2016-05-01",
    ]);
    expect(reading.flags.at(-1)).toMatchObject({
      code: "repeatedParticipant",
      row: 4,
      participant: "TUR",
      message: "Also in row 2.",
    });
  });
});

describe("acts by other names", () => {
  const text = table("Participant,Participation(P)", "Cuba,4 Mar 1953 P");

  test("are reported in the header and in every cell", () => {
    expect(problems(readUntcCsv(text))).toEqual([
      "unknownColumn 1:2 Participation(P)",
      "unknownAct 2:2 4 Mar 1953 P",
    ]);
  });

  test("are read where the caller names them, and keep their words", () => {
    const reading = readUntcCsv(text, { acts: { Participation: "consentToBeBound" } });
    expect(reading.events).toEqual([
      { kind: "consentToBeBound", date: "1953-03-04", participant: "CUB", details: { as: "Participation" } },
    ]);
    expect(reading.problems).toEqual([]);
  });

  test.each(["participation", "recordCorrection", "toString"])("%s is no kind of event", (kind) => {
    const options = { acts: { Participation: kind } } as unknown as Parameters<typeof readUntcCsv>[1];
    expect(() => readUntcCsv(text, options)).toThrow(/acts\.Participation/);
  });
});
