import { describe, expect, test } from "vitest";
import { readTreaty } from "../../src/cli/treaty.js";
import { cli, lampFiles, lamps, lampsCsv } from "./cli.js";

const error = (code: string, message = code) => Object.assign(new Error(message), { code });
const ratification = { kind: "ratification", participant: "VNM", date: "2026-10-01" };
const files = {
  ...lampFiles,
  "broken.json": '{ "format": 1,\n "events": [}',
  "empty.json": "",
  "file.json": JSON.stringify({
    format: 1,
    treaty: "un-cybercrime",
    knownUntil: "2026-11-01",
    events: [ratification],
  }),
  "bare.json": `\uFEFF${JSON.stringify([ratification])}`,
  "one.csv": "kind,date,participant\nratification,2026-10-01,Vietnam\n",
  "no-extension": "kind,date,participant\nratification,2026-10-01,VNM\n",
  "-": JSON.stringify([ratification]),
  "other.json": JSON.stringify({ format: 1, treaty: "lamps", events: [] }),
  "mistakes.json": JSON.stringify([
    { kind: "ratification", date: "2025-02-30" },
    { kind: "sneeze", participant: "VNM", date: "2025-02-01" },
  ]),
  "mistakes.csv":
    "kind,date,participant,colour\nratification,2026-02-30,Vietnam,\naccession,2026-03-01,Atlantis,\naccession,2026-03-01,Nroway,\n",
  "quote.csv": 'kind,date,participant\n"ratification,2026-02-20,VNM\n',
  "states.csv": "State,Ratification\nNorway,2020-01-01\n",
  "same-id.json": JSON.stringify([{ id: "opened", kind: "opened", date: "2025-05-14" }]),
  folder: error("EISDIR"),
  secret: error("EACCES"),
  "latin1.csv": error("ERR_ENCODING_INVALID_ENCODED_DATA"),
  "huge.json": error("ERR_FS_FILE_TOO_LARGE", "File size is greater than 2 GiB"),
  "odd.json": new Error("odd"),
} as const;

const counted = async (words: string) =>
  (await cli(`status un-cybercrime --json ${words}`, { files })).json.counts;

describe("events", () => {
  test("--add-events adds, --events replaces", async () => {
    expect(await counted("")).toMatchObject({ signatories: 73, consentsToBeBound: 0 });
    expect(await counted("--add-events file.json")).toMatchObject({ signatories: 73, consentsToBeBound: 1 });
    // Without its signature the ratification is irregular, and without `opened` nobody can have signed.
    expect(await counted("--events file.json")).toMatchObject({ signatories: 0, consentsToBeBound: 0 });
  });

  test.each(["file.json", "bare.json", "one.csv", "no-extension", "-"])("%s is read", async (path) => {
    expect(await counted(`--add-events ${path}`)).toMatchObject({ consentsToBeBound: 1 });
  });

  test("--add-events can be repeated, and the same event twice is one event", async () => {
    expect(await counted("--add-events file.json --add-events bare.json --add-events one.csv")).toMatchObject(
      {
        consentsToBeBound: 1,
      },
    );
  });

  test("the record goes as far as the last file says", async () => {
    const { json } = await cli("status un-cybercrime --json --add-events file.json", { files });
    expect(json).toMatchObject({ knownUntil: "2026-11-01", beyondKnown: true });
    const bare = await cli("status un-cybercrime --json --add-events bare.json", { files });
    expect(bare.json.knownUntil).toBe("2025-11-19");
    const replaced = await cli("status un-cybercrime --json --events bare.json", { files });
    expect(replaced.json).toMatchObject({ knownUntil: null, beyondKnown: false });
  });

  test("a definition of one's own has only the events that are given", async () => {
    const { json } = await cli("status lamps.json --json", { files });
    expect(json).toMatchObject({ treaty: "lamps", participants: [], phase: "closedForSignature" });
  });
});

describe("unreadable input: exit code 2, a line for each mistake with path, what was found, what to do", () => {
  test.each([
    ["status nowhere.json", [/^nowhere\.json: found no such file; give the path of a file that exists$/]],
    ["status ./nowhere", [/^\.\/nowhere: found no such file/]],
    ["status broken.json", [/^broken\.json: found .+; give one JSON value$/]],
    ["status empty.json", [/^empty\.json: found an empty text; give one JSON value$/]],
    ["status file.json", [/^file\.json: id: found nothing/, /^file\.json: title: found nothing/]],
    ["status un-cybercrime --events nowhere", [/^nowhere: found no such file/]],
    ["status un-cybercrime --events folder", [/^folder: found a folder; give the path of a file$/]],
    ["status un-cybercrime --events secret", [/^secret: found a file that may not be read/]],
    [
      "status un-cybercrime --events latin1.csv",
      [/^latin1\.csv: found bytes that are not UTF-8; save the file as UTF-8$/],
    ],
    [
      "status un-cybercrime --events huge.json",
      [/^huge\.json: found no readable text \(File size.*\); give a text file$/],
    ],
    ["status un-cybercrime --events odd.json", [/^odd\.json: found no readable text \(odd\)/]],
    ["status un-cybercrime --events broken.json", [/^broken\.json: found /]],
    [
      "status un-cybercrime --add-events other.json",
      [/^other\.json: treaty: found "lamps"; give a file of events of un-cybercrime$/],
    ],
    ["project un-cybercrime --assume other.json", [/^other\.json: treaty: found "lamps"/]],
    [
      "status un-cybercrime --add-events mistakes.json",
      [
        /^mistakes\.json: events\[0\]\.(participant|date): found /,
        /^mistakes\.json: events\[0\]\.(participant|date): found /,
        /^mistakes\.json: events\[1\]\.kind: found "sneeze"/,
      ],
    ],
    [
      "status un-cybercrime --add-events mistakes.csv",
      [
        /^mistakes\.csv: row 1, column 4: found "colour"; no field of an event/,
        /^mistakes\.csv: row 2, column 2: found "2026-02-30"; date: write a date that exists/,
        /^mistakes\.csv: row 3, column 3: found "Atlantis"; give a name or an id of the register/,
        /^mistakes\.csv: row 4, column 3: found "Nroway"; did you mean Norway\?/,
      ],
    ],
    [
      "status un-cybercrime --add-events quote.csv",
      [/^quote\.csv: row 2, column 1: found .*a quotation mark/],
    ],
    [
      "status un-cybercrime --add-events states.csv",
      [/^states\.csv: row 1: found a table without the columns kind and date/],
    ],
    [
      "status un-cybercrime --add-events same-id.json",
      [/^un-cybercrime and same-id\.json: .*found "opened"/],
    ],
    ["check nowhere.json", [/^nowhere\.json: found no such file/]],
    ["check broken.json", [/^broken\.json: found .+; give one JSON value$/]],
  ])("%s", async (words, expected) => {
    const { code, out, faults } = await cli(words, { files });
    expect(code).toBe(2);
    expect(out).toBe("");
    for (const [index, line] of expected.entries()) expect(faults[index]).toMatch(line);
    for (const line of faults) expect(line).toMatch(/^.+: found .+; .+$/);
  });

  test("a definition too deep to read is unreadable, and answered at once", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const { code, faults } = await cli("check deep.json", { files: { "deep.json": deep } });
    expect(code).toBe(2);
    expect(faults).toHaveLength(1);
  });
});

describe("parents", () => {
  const protocol = (parents: readonly string[]) =>
    JSON.stringify({
      ...lamps,
      id: "protocol",
      parents,
      parts: [],
      end: [],
      entry: {
        article: "3",
        when: { latest: [{ anchor: "opening", regime: parents[0] }, { on: "2021-01-01" }] },
      },
    });

  test("their chronicles come from the catalogue", async () => {
    const { json } = await cli("status protocol.json --json", {
      files: { "protocol.json": protocol(["un-cybercrime"]) },
    });
    expect(json.force).toMatchObject({ entryIntoForce: "2025-10-25", state: "inForce" });
  });

  test("one that the catalogue does not have is said", async () => {
    const { code, faults } = await cli("status protocol.json", {
      files: { "protocol.json": protocol(["unclos-1"]) },
    });
    expect(code).toBe(2);
    expect(faults).toEqual([
      'protocol.json: parents[0]: found "unclos-1"; name a treaty of the catalogue by its id; the dates of others cannot be had',
    ]);
  });

  test("one that leads back to itself is said", async () => {
    const file = protocol(["un-cybercrime"]).replace('"id":"protocol"', '"id":"un-cybercrime"');
    const { code, faults } = await cli("status protocol.json", { files: { "protocol.json": file } });
    expect(code).toBe(2);
    expect(faults[0]).toMatch(/parents\[0\]|found/);
  });
});

test("a treaty is read by id, by number in any letters, and by path", async () => {
  const { io } = fakeIo();
  for (const name of ["un-cybercrime", "XVIII-16", "xviii-16", " UN-Cybercrime "]) {
    const { definition } = await readTreaty(name, { events: undefined, addEvents: [] }, io);
    expect(definition.id).toBe("un-cybercrime");
  }
  const { chronicle } = await readTreaty("lamps.json", { events: "lamps.csv", addEvents: [] }, io);
  expect(chronicle.events).toHaveLength(lampsCsv.trim().split("\n").length - 1);
});

function fakeIo() {
  const write = () => undefined;
  const io = {
    stdout: { write },
    stderr: { write },
    columns: 80,
    colour: false,
    unicode: true,
    version: "1.2.3",
    today: "2026-11-24",
    readFile: async (path: string) => String(lampFiles[path as keyof typeof lampFiles]),
  };
  return { io };
}

describe("a participant that is written by its name", () => {
  const deposits = (...names: string[]) =>
    JSON.stringify(names.map((participant) => ({ kind: "accession", participant, date: "2020-03-01" })));
  const events = deposits("NOR", "Norway", "Norway", "isl", "Korea", "GUILD", "Atlantis");

  test.each(["--events e.json", "--add-events e.json"])("%s: is told with the id to write", async (words) => {
    const ran = await cli(`status lamps.json --on 2020-04-01 --json ${words}`, {
      files: { ...lampFiles, "e.json": events },
    });
    const end = "if that is meant; it was taken as a participant of its own";
    expect(ran.faults).toEqual([
      `warning: e.json: events[1].participant: found "Norway", which is no id of the register; write NOR (Norway) ${end}`,
      `warning: e.json: events[3].participant: found "isl", which is no id of the register; write ISL (Iceland) ${end}`,
      `warning: e.json: events[4].participant: found "Korea", which is no id of the register; write KOR (Republic of Korea) or PRK (Democratic People's Republic of Korea) ${end}`,
    ]);
    expect(ran.code).toBe(0);
    expect(ran.json.counts.consentsToBeBound).toBe(6);
  });

  test("a table is read by names, and the ids of the register are told nothing", async () => {
    const csv = "kind,date,participant\naccession,2020-03-01,Norway\naccession,2020-03-01,YUCS\n";
    const files = { ...lampFiles, "e.csv": csv, "e.json": deposits("NOR", "YUCS", "EUE") };
    for (const file of ["e.csv", "e.json"])
      expect((await cli(`status lamps.json --events ${file}`, { files })).err).toBe("");
  });
});
