import { describe, expect, test } from "vitest";
import { type CsvReading, type ReadCsvOptions, readCsv } from "../../src/formats/index.js";
import { parseEventFile } from "../../src/model/event-file.js";

const table = (...lines: string[]) => `${lines.join("\n")}\n`;
const events = ({ events }: CsvReading) =>
  events.map(({ kind, date, participant }) => `${participant} ${kind} ${date}`);
const published = ({ published }: CsvReading) =>
  published.map(({ participant, date }) => `${participant} ${date}`);
const problems = ({ problems }: CsvReading) =>
  problems.map(({ code, row, column, text }) => `${code} ${row}:${column} ${text}`);

describe("a participant a row, columns with names", () => {
  const HEADER = "Code,Name,Signature,Ratification,Kind,Date-Of-Effect,Emissions";

  test("R15: who deposited on 5 October is an original party, who did on the 6th comes a day later", () => {
    const source = { title: "A table", verified: false };
    const reading = readCsv(
      table(
        HEADER,
        "AUT,Austria,2016-04-22,2016-10-05,Ratification,2016-11-04,79599",
        "RWA,Rwanda,2016-04-22,2016-10-06,Ratification,2016-11-05,6180",
        "JPN,Japan,2016-04-22,2016-11-08,Acceptance,2016-12-08,1407800",
        "SYR,Syrian Arab Republic,,2017-11-13,Accession,2017-12-13,79070",
        "YEM,Yemen,2016-09-23,,,,25742",
      ),
      { source },
    );
    expect(events(reading)).toEqual([
      "AUT signature 2016-04-22",
      "AUT ratification 2016-10-05",
      "JPN signature 2016-04-22",
      "JPN acceptance 2016-11-08",
      "RWA signature 2016-04-22",
      "RWA ratification 2016-10-06",
      "SYR accession 2017-11-13",
      "YEM signature 2016-09-23",
    ]);
    expect(published(reading)).toEqual([
      "AUT 2016-11-04",
      "RWA 2016-11-05",
      "JPN 2016-12-08",
      "SYR 2017-12-13",
    ]);
    expect(reading.published[0]).toEqual({
      fact: "entryIntoForceForParticipant",
      participant: "AUT",
      date: "2016-11-04",
      source,
    });
    expect(problems(reading)).toEqual(["unknownColumn 1:7 Emissions"]);
    expect(reading.flags.map(({ code }) => code)).toEqual(["mayBeIncomplete", "bracketsMayBeMissing"]);
    expect(parseEventFile(reading.events)).toMatchObject({ ok: true });
  });

  test.each<[string, string, string[], string[], string[]]>([
    [
      "a code nobody has",
      "EUU,European Union,2016-04-22,,,,",
      ["EUE signature 2016-04-22"],
      [],
      ["unknownCode 2:1 EUU"],
    ],
    [
      "two who differ",
      "ROU,Rwanda,2016-04-22,,,,",
      ["ROU signature 2016-04-22"],
      [],
      ["conflictingNames 2:2 Rwanda"],
    ],
    ["an act without its name", "CUB,Cuba,,2016-12-28,,,", [], [], ["ambiguousAct 2:4 2016-12-28"]],
    ["an act nobody knows", "CUB,Cuba,,2016-12-28,Blessing,,", [], [], ["unknownAct 2:4 2016-12-28"]],
    [
      "an act without its date",
      "CUB,Cuba,2016-04-22,,Ratification,,",
      ["CUB signature 2016-04-22"],
      [],
      ["unreadableDate 2:5 Ratification"],
    ],
    ["no date of effect", "CUB,Cuba,,,,soon,", [], [], ["unreadableDate 2:6 soon"]],
    ["a date of effect in figures", "CUB,Cuba,,,,04-05-2016,", [], [], ["unreadableDate 2:6 04-05-2016"]],
    ["an impossible date of effect", "CUB,Cuba,,,,2017-02-29,", [], [], ["impossibleDate 2:6 2017-02-29"]],
    ["a date of effect alone", "CUB,Cuba,,,,27 Jan 2017,", [], ["CUB 2017-01-27"], []],
    ["a date of effect of nobody", ",,,,,2017-01-27,", [], [], ["noName 2:6 2017-01-27"]],
    ["nothing", "CUB,Cuba,,,,,36340", [], [], ["noAct 2:1 CUB"]],
  ])("%s", (_what, row, expectedEvents, expectedPublished, expectedProblems) => {
    const reading = readCsv(table(HEADER, row));
    expect(events(reading)).toEqual(expectedEvents);
    expect(published(reading)).toEqual(expectedPublished);
    expect(problems(reading).slice(1)).toEqual(expectedProblems);
  });

  test("columns may declare markers, as in other tables", () => {
    const reading = readCsv(
      table('State,"Ratification, Accession(a)"', "Cuba,28 Dec 2016 a", "Chile,[1 May 2016]"),
    );
    expect(events(reading)).toEqual(["CHL ratification 2016-05-01", "CUB accession 2016-12-28"]);
    expect(reading.flags.map(({ code }) => code)).toContain("withdrawalUndated");
  });

  test("the caller says what other columns hold", () => {
    const columns = {
      Who: "participant",
      Deposited: "ratification",
      Emissions: "unread",
      toString: "effect",
    } as const;
    const reading = readCsv(table("Who,Deposited,Emissions,toString", "Cuba,28 Dec 2016,36340,2017-01-27"), {
      columns,
    });
    expect(reading.events).toEqual([
      { kind: "ratification", date: "2016-12-28", participant: "CUB", details: { as: "Deposited" } },
    ]);
    expect(published(reading)).toEqual(["CUB 2017-01-27"]);
    expect(reading.problems).toEqual([]);
  });

  test("a kind that could belong to two columns of dates belongs to none", () => {
    const reading = readCsv(table("State,Ratification,Accession,Kind", "Cuba,28 Dec 2016,,Acceptance"));
    expect(events(reading)).toEqual(["CUB ratification 2016-12-28"]);
    expect(problems(reading)).toEqual(["unknownColumn 1:4 Kind"]);
    expect(problems(readCsv(table("State,Signature,Kind", "Cuba,28 Dec 2016,Signature")))).toEqual([
      "unknownColumn 1:3 Kind",
    ]);
    expect(problems(readCsv(table("State,Ratification,Kind,kind ", "Cuba,28 Dec 2016,,")))).toEqual([
      "unknownColumn 1:3 Kind",
      "unknownColumn 1:4 kind ",
    ]);
  });

  test("a table that names no participants", () => {
    expect(problems(readCsv(table("Signature", "2016-04-22")))).toEqual([
      "unknownColumn 1:1 Signature",
      "noName 2:1 2016-04-22",
    ]);
    expect(problems(readCsv(table("Toto", "x")))).toEqual([
      "unknownColumn 1:1 Toto",
      "unknownColumn 1:1 Toto",
      "noAct 2:1 x",
    ]);
  });

  test.each([{ columns: { A: "nothing" } }, { acts: { A: "recordCorrection" } }])(
    "%j is refused",
    (options) => {
      expect(() => readCsv("", options as unknown as ReadCsvOptions)).toThrow(/\.A/);
    },
  );
});

describe("an event a row, columns the fields of an event", () => {
  const source = { title: "Elsewhere", verified: false };

  test("every field", () => {
    const reading = readCsv(
      table(
        "id,kind,date,participant,effectiveOn,knownOn,subject,receivedByDepositary,details,note,source,source.url,source.readOn,source.verified",
        'one,withdrawalNotified,2016-04-22,CUB,2017-04-22,2016-04-25,part-a,true,"{""as"":""Notice""}",by hand,C.N.1,https://example.org/,2016-05-01,true',
        "two,withdrawalNotified,2016-04-23,Chile,,,,false,,,,,,",
      ),
      { source },
    );
    expect(reading.events).toEqual([
      {
        id: "two",
        kind: "withdrawalNotified",
        date: "2016-04-23",
        participant: "CHL",
        receivedByDepositary: false,
        source,
      },
      {
        id: "one",
        kind: "withdrawalNotified",
        date: "2016-04-22",
        participant: "CUB",
        effectiveOn: "2017-04-22",
        knownOn: "2016-04-25",
        subject: "part-a",
        receivedByDepositary: true,
        details: { as: "Notice" },
        note: "by hand",
        source: { title: "C.N.1", url: "https://example.org/", readOn: "2016-05-01", verified: true },
      },
    ]);
    expect(reading.problems).toEqual([]);
    expect(reading.published).toEqual([]);
    expect(reading.flags).toEqual([]);
  });

  test("an undated event, one of the treaty, one that refers to another, an act by its usual name", () => {
    const reading = readCsv(
      table(
        "kind,date,dateText,participant,refersTo",
        "opened,2016-04-22,,,",
        "Ratification,,March 2026,Cuba,",
        "withdrawalRevoked,2016-05-01,,Cuba,one",
      ),
    );
    expect(reading.events).toEqual([
      { kind: "opened", date: "2016-04-22" },
      { kind: "withdrawalRevoked", date: "2016-05-01", participant: "CUB", refersTo: "one" },
      { kind: "ratification", date: null, dateText: "March 2026", participant: "CUB" },
    ]);
  });

  test.each<[string, string[], string[]]>([
    ["Blessing,2016-04-22,CUB,,", [], ["wrongValue 2:1 Blessing"]],
    ["Simplified procedure,2016-04-22,CUB,,", [], ["wrongValue 2:1 Simplified procedure"]],
    [",2016-04-22,CUB,,", [], ["wrongValue 2:1 "]],
    ["signature,22 Apr 2016,CUB,,", [], ["wrongValue 2:2 22 Apr 2016"]],
    ["signature,2016-02-30,CUB,,", [], ["wrongValue 2:2 2016-02-30"]],
    ["signature,,CUB,,", [], ["wrongValue 2:1 signature"]],
    ["signature,2016-04-22,,,", [], ["wrongValue 2:3 "]],
    ["signature,2016-04-22,Atlantis,,", ["Atlantis signature 2016-04-22"], ["unknownName 2:3 Atlantis"]],
    ["signature,2016-04-22,__proto__,,", [], ["noName 2:3 __proto__", "wrongValue 2:3 __proto__"]],
    ["signature,2016-04-22,CUB,maybe,", [], ["wrongValue 2:4 maybe"]],
    ["signature,2016-04-22,CUB,,{", [], ["wrongValue 2:5 {"]],
    ["signature,2016-04-22,CUB,,[1]", [], ["wrongValue 2:5 [1]"]],
    ["signature,2016-04-22,CUB,,,extra", ["CUB signature 2016-04-22"], ["extraCell 2:6 extra"]],
  ])("%s", (row, expectedEvents, expectedProblems) => {
    const reading = readCsv(table("kind,date,participant,receivedByDepositary,details", row, ",,,,"));
    expect(events(reading)).toEqual(expectedEvents);
    expect(problems(reading)).toEqual(expectedProblems);
  });

  test("a column that is no field is reported and not read", () => {
    const reading = readCsv(
      table("kind,date,participant,source.__proto__,City", "signature,2016-04-22,CUB,x,Paris"),
    );
    expect(reading.events).toEqual([{ kind: "signature", date: "2016-04-22", participant: "CUB" }]);
    expect(problems(reading)).toEqual(["unknownColumn 1:4 source.__proto__", "unknownColumn 1:5 City"]);
  });
});
