import { describe, expect, test } from "vitest";
import { load } from "../../src/catalogue/index.js";
import { changes, check, compile, explain, project, replay, status } from "../../src/index.js";
import { participants } from "../../src/register/index.js";
import { cli, lampFiles, lampsOn } from "./cli.js";

const { definition, events } = await load("un-cybercrime");
const chronicle = replay(compile(definition, { participants }), events);
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("--json prints the views themselves", () => {
  test.each([
    ["status un-cybercrime", status(chronicle, "2026-11-24")],
    ["status XVIII-16 --on 2025-10-26", status(chronicle, "2025-10-26")],
    [
      "status un-cybercrime --on 2026-11-24 --known-on 2025-10-25",
      status(chronicle, "2026-11-24", { knownOn: "2025-10-25" }),
    ],
    ["explain un-cybercrime", explain(chronicle, "2026-11-24")],
    ["explain un-cybercrime Viet Nam", explain(chronicle, "2026-11-24", { participant: "VNM" })],
    [
      "changes un-cybercrime --from 2025-10-24 --to 2025-11-19",
      changes(chronicle, "2025-10-24", "2025-11-19"),
    ],
    ["changes un-cybercrime --from 2025-10-24", changes(chronicle, "2025-10-24", "2026-11-24")],
    ["project un-cybercrime", project(chronicle, "2026-11-24")],
    ["check un-cybercrime", check(definition)],
  ])("%s", async (words, view) => {
    const ran = await cli(`${words} --json`);
    expect(ran.code).toBe(0);
    expect(ran.err).toBe("");
    expect(ran.out.endsWith("}\n") || ran.out.endsWith("]\n")).toBe(true);
    expect(ran.json).toEqual(plain(view));
  });

  test("no colour and no terminal changes it", async () => {
    const words = "status un-cybercrime --json";
    const usual = await cli(words);
    expect((await cli(words, { colour: true, unicode: false, columns: 40 })).out).toBe(usual.out);
  });
});

describe("list", () => {
  test("one entry a treaty, with these keys", async () => {
    const { code, json } = await cli("list --json");
    expect(code).toBe(0);
    expect(json).toContainEqual({
      id: "un-cybercrime",
      title: definition.title,
      mtdsg: "XVIII-16",
      adoptedOn: "2024-12-24",
      phase: "openForSignature",
      entryIntoForce: null,
      knownUntil: "2025-11-19",
      beyondKnown: true,
    });
    const ids = json.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  test.each([
    ["2024-12-23", "notAdopted", null],
    ["2024-12-24", "adopted", "2024-12-24"],
    ["2027-01-01", "closedForSignature", "2024-12-24"],
  ])("on %s: %s", async (on, phase, adoptedOn) => {
    const { json } = await cli(`list --json --on ${on}`);
    expect(json.find(({ id }: { id: string }) => id === "un-cybercrime")).toMatchObject({ phase, adoptedOn });
  });
});

describe("status: the keys on which others rely, with their meaning", () => {
  test("a treaty open for signature, beyond the record", async () => {
    const { json } = await cli("status un-cybercrime --json");
    expect(json).toMatchObject({
      treaty: "un-cybercrime",
      on: "2026-11-24",
      knownUntil: "2025-11-19",
      beyondKnown: true,
      phase: "openForSignature",
      adoptedOn: "2024-12-24",
      signature: { state: "open", opensOn: "2025-10-25", closesOn: "2026-12-31" },
      force: {
        state: "notInForce",
        conditionMetOn: null,
        entryIntoForce: null,
        provisionallyFrom: null,
        terminatedOn: null,
      },
      threshold: { article: "65(1)", required: 40, counted: 0 },
      missing: [
        {
          article: "65(1)",
          text: "40 more instruments of ratification, acceptance, approval or accession",
          need: 40,
          have: 0,
          lack: 40,
        },
      ],
      counts: { signatories: 73, consentsToBeBound: 0, parties: 0 },
      irregularities: [],
      limits: definition.notModelled.map(({ article }) => ({ code: "notModelled", article })),
    });
    expect(json.participants).toHaveLength(73);
    expect(json.participants[0]).toMatchObject({
      participant: "AGO",
      status: "signatory",
      signedOn: "2025-10-25",
      consentedOn: null,
      consentBy: null,
      inForceFrom: null,
      inForceUntil: null,
      provisionallyApplying: false,
      intentionNotToBecomeParty: false,
    });
    const ids = json.participants.map(({ participant }: { participant: string }) => participant);
    expect(ids).toEqual([...ids].sort());
  });

  test("irregularities and limits", async () => {
    const { json } = await lampsOn("status --on 2024-12-01 --json");
    expect(json.irregularities).toMatchObject([
      { code: "notSignatory", rule: "R6", article: "10(2)", participant: "NOR", date: "2020-06-01" },
    ]);
    expect(Object.keys(json.irregularities[0])).toEqual(
      expect.arrayContaining(["code", "rule", "article", "event", "participant", "date", "message"]),
    );
    expect(json.limits).toMatchObject([{ code: "notModelled", event: null, article: "14" }]);
    expect(Object.keys(json.limits[0])).toEqual(
      expect.arrayContaining(["code", "event", "article", "message"]),
    );
  });

  test("R15, R21: original parties on the treaty's day, later ones on their own; ends are exclusive", async () => {
    const { json } = await lampsOn("status --on 2024-12-01 --json");
    const of = (id: string) =>
      json.participants.find(({ participant }: { participant: string }) => participant === id);
    expect(json.force).toMatchObject({
      state: "inForce",
      conditionMetOn: "2020-09-01",
      entryIntoForce: "2020-10-01",
    });
    expect(of("ISL")).toMatchObject({
      status: "party",
      consentBy: "ratification",
      inForceFrom: "2020-10-01",
    });
    expect(of("CHE")).toMatchObject({ status: "party", consentBy: "accession", inForceFrom: "2020-11-19" });
    expect(of("SWE")).toMatchObject({ status: "partyWithdrawalNotified", inForceUntil: "2025-01-10" });
    expect(of("FIN")).toMatchObject({ status: "signatory", intentionNotToBecomeParty: true });
  });
});

describe("--known-on", () => {
  test("shows what was known then: before 13 May 2025 no day of opening", async () => {
    const { json } = await cli("status un-cybercrime --json --on 2026-11-24 --known-on 2025-05-12");
    expect(json).toMatchObject({
      phase: "adopted",
      signature: { state: "notYetOpen", opensOn: null, opensText: "in 2025, day not known" },
      counts: { signatories: 0 },
    });
  });
});

describe("project", () => {
  const forty = (count: number) => {
    const ids = participants
      .filter(({ kind, until }) => kind === "state" && until === undefined)
      .map(({ id }) => id);
    return `kind,date,participant\n${ids
      .slice(0, count)
      .map((id) => `accession,2026-12-01,${id}`)
      .join("\n")}\n`;
  };

  test("R18: the fortieth accession is assumed: in force on the ninetieth day after", async () => {
    const { json } = await cli("project un-cybercrime --json --assume forty.csv", {
      files: { "forty.csv": forty(40) },
    });
    expect(json).toMatchObject({ earliestEntryIntoForce: "2027-02-22", force: { entryIntoForce: null } });
    expect(json.assumed).toMatchObject({
      events: 40,
      force: { conditionMetOn: "2026-12-01", entryIntoForce: "2027-03-01" },
      missing: [],
    });
  });

  test("--assume can be repeated", async () => {
    const { json } = await cli("project un-cybercrime --json --assume a.csv --assume b.json", {
      files: {
        "a.csv": forty(39),
        "b.json": '[{"kind":"accession","participant":"ZWE","date":"2026-12-02"}]',
      },
    });
    expect(json.assumed).toMatchObject({ events: 40, force: { entryIntoForce: "2027-03-02" } });
  });
});

describe("check", () => {
  test("a definition with errors: exit code 1, and the findings are printed", async () => {
    const { code, json, err } = await cli("check bad.json --json", {
      files: { "bad.json": JSON.stringify({ format: 1, id: "x", title: "X" }) },
    });
    expect(code).toBe(1);
    expect(err).toBe("");
    expect(json.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`).sort()).toEqual([
      "missing adoption",
      "missing consent",
      "missing entry",
      "missing notModelled",
      "missing signature",
    ]);
    for (const finding of json) expect(Object.keys(finding)).toEqual(["level", "code", "path", "message"]);
    expect(json.every(({ level }: { level: string }) => level === "error")).toBe(true);
  });

  test("one with notes only: exit code 0", async () => {
    const { code, json } = await cli("check lamps.json --json", { files: lampFiles });
    expect(code).toBe(0);
    expect(json).toContainEqual(
      expect.objectContaining({ level: "note", code: "floorImplied", path: "joining.floor" }),
    );
  });
});
