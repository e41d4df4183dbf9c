import { describe, expect, test } from "vitest";
import { type ActKind, type PossibleAct, possibleActs } from "../../src/lifecycle/possible-acts.js";
import { status } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { accede, act, chronicle, ratify, THREE, treaty } from "./treaty.js";

const definition = treaty({
  consent: [
    { article: "22(1)", kinds: ["ratification", "acceptance", "approval"], requires: "signature" },
    { article: "22(2)", kinds: ["accession"], opens: { on: "2020-02-01" } },
    { article: "22(3)", kinds: ["definitiveSignature"] },
  ],
});

const KINDS: readonly ActKind[] = [
  "signature",
  "signatureAdReferendum",
  "signatureConfirmed",
  "definitiveSignature",
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "formalConfirmation",
  "consentToBeBound",
  "succession",
  "instrumentWithdrawn",
  "withdrawalNotified",
  "withdrawalRevoked",
  "expulsion",
];

/** The reasons in short. */
const CODES = {
  "+": null,
  adopt: "beforeAdoption",
  closed: "signatureClosed",
  signed: "alreadySigned",
  bound: "alreadyConsented",
  kind: "kindNotProvided",
  sign: "notSignatory",
  open: "consentNotOpen",
  confirm: "nothingToConfirm",
  instr: "notContracting",
  force: "alreadyInForce",
  party: "notParty",
  noted: "alreadyNotified",
  revoke: "nothingToRevoke",
  late: "tooLateToRevoke",
} as const;
type Cell = keyof typeof CODES;

/** Where one stands, and for each of the acts above whether it is possible or why not. */
const TABLE: readonly (readonly [string, readonly TreatyEvent[], DateText, string])[] = [
  [
    "before adoption",
    [],
    "2020-01-14",
    "adopt adopt confirm adopt adopt adopt adopt adopt adopt adopt adopt instr party revoke party",
  ],
  [
    "nobody yet, accession not yet open",
    [],
    "2020-01-31",
    "+ + confirm + sign sign sign open kind kind + instr party revoke party",
  ],
  [
    "nobody yet, accession open",
    [],
    "2020-02-01",
    "+ + confirm + sign sign sign + kind kind + instr party revoke party",
  ],
  [
    "nobody yet, signature closed",
    [],
    "2021-01-16",
    "closed closed confirm closed sign sign sign + kind kind + instr party revoke party",
  ],
  [
    "signed ad referendum",
    [act("signatureAdReferendum", "ISL", "2020-02-01")],
    "2020-02-01",
    "+ signed + + sign sign sign + kind kind + instr party revoke party",
  ],
  [
    "signatory",
    [act("signature", "ISL", "2020-02-01")],
    "2020-02-01",
    "signed signed confirm signed + + + + kind kind + instr party revoke party",
  ],
  [
    "contracting",
    ratify({ ISL: "2020-02-01" }),
    "2020-02-01",
    "signed signed confirm signed bound bound bound bound bound bound bound + party revoke party",
  ],
  [
    "contracting without signature",
    accede({ ISL: "2020-02-01" }),
    "2020-02-02",
    "+ + confirm bound bound bound bound bound bound bound bound + party revoke party",
  ],
  [
    "party",
    THREE,
    "2020-05-01",
    "+ + confirm bound bound bound bound bound bound bound bound force + revoke +",
  ],
  [
    "party that has given notice",
    [...THREE, act("withdrawalNotified", "ISL", "2020-06-01")],
    "2020-06-01",
    "+ + confirm + sign sign sign + kind kind + force noted + +",
  ],
  [
    "former party",
    [...THREE, act("withdrawalNotified", "ISL", "2020-06-01")],
    "2021-06-01",
    "closed closed confirm closed sign sign sign + kind kind + instr party late party",
  ],
];

const acts = (events: readonly TreatyEvent[], on: DateText): readonly PossibleAct[] =>
  possibleActs(chronicle(definition, events), "ISL", on);

describe("which acts the rules admit", () => {
  const cells = TABLE.flatMap(([standing, events, on, row]) =>
    row
      .split(" ")
      .map((cell, index) => [KINDS[index] as ActKind, standing, cell as Cell, events, on] as const),
  );

  test("the table has a cell for every act", () => {
    expect(acts([], "2020-02-01").map(({ kind }) => kind)).toEqual(KINDS);
    expect(cells).toHaveLength(KINDS.length * TABLE.length);
  });

  test.each(cells)("%s, %s: %s", (kind, _, cell, events, on) => {
    const found = acts(events, on).find((each) => each.kind === kind);
    const code = CODES[cell];
    if (code === null) expect(found).toEqual({ kind, possible: true });
    else {
      expect(found).toEqual({
        kind,
        possible: false,
        code,
        rule: expect.stringMatching(/^R\d+$/),
        article: expect.any(String),
        why: expect.stringMatching(/\w/),
      });
    }
  });

  // What an act is said to be, it is: done on that day, it is listed as irregular or not. A second kind of
  // signature of the same day, and an act of the day on which its maker acted already, come in an order of their own.
  const inOrder = cells.filter(
    ([kind, standing]) =>
      kind !== "expulsion" &&
      !(kind === "definitiveSignature" && standing === "contracting without signature"),
  );
  test.each(inOrder)("%s, %s: replayed it is the same", (kind, _, cell, events, on) => {
    const done = act(kind, "ISL", on, { id: "~done" });
    const of = chronicle(definition, [...events, done]);
    const codes = status(of, on)
      .irregularities.filter(({ event }) => event === "~done")
      .map(({ code }) => code);
    expect(codes).toEqual(CODES[cell] === null ? [] : [CODES[cell]]);
  });
});

describe("of whom one can ask", () => {
  test("someone who never acted, whatever the id", () => {
    for (const id of ["ATA", "constructor", "__proto__"])
      expect(possibleActs(chronicle(definition, THREE), id, "2020-06-01")).toEqual(
        possibleActs(chronicle(definition, THREE), "SWE", "2020-06-01"),
      );
  });

  test("R8: an organization, by its own rules", () => {
    const members = treaty({
      consent: [{ article: "22", kinds: ["accession"], organizations: "memberDeposited" }],
    });
    const may = (events: readonly TreatyEvent[]) =>
      possibleActs(chronicle(members, events), "EUE", "2020-06-01").find(({ kind }) => kind === "accession");
    expect(may([])).toMatchObject({
      possible: false,
      code: "organizationMembers",
      rule: "R8",
      article: "22",
    });
    expect(may(accede({ FRA: "2020-06-01" }))).toEqual({ kind: "accession", possible: true });
  });

  test("R3: one that confirms its signature, where that is consent, and has consented already", () => {
    const confirming = treaty({
      consent: [
        { article: "22(1)", kinds: ["accession"] },
        { article: "22(2)", kinds: ["signatureConfirmed"] },
      ],
    });
    const referendum = act("signatureAdReferendum", "ISL", "2020-02-01");
    const may = (events: readonly TreatyEvent[]) =>
      possibleActs(chronicle(confirming, events), "ISL", "2020-03-02").find(
        ({ kind }) => kind === "signatureConfirmed",
      );
    expect(may([referendum])).toEqual({ kind: "signatureConfirmed", possible: true });
    expect(may([referendum, ...accede({ ISL: "2020-03-01" })])).toMatchObject({
      possible: false,
      code: "alreadyConsented",
      rule: "R11",
    });
  });

  test("as known on a day", () => {
    const of = chronicle(definition, [act("signature", "ISL", "2020-02-01", { knownOn: "2020-05-01" })]);
    const signing = (knownOn: DateText) =>
      possibleActs(of, "ISL", "2020-03-01", { knownOn }).find(({ kind }) => kind === "signature")?.possible;
    expect(signing("2020-04-30")).toBe(true);
    expect(signing("2020-05-01")).toBe(false);
  });

  test("the chronicle is as it was", () => {
    const of = chronicle(definition, THREE);
    const before = status(of, "2030-01-01");
    possibleActs(of, "ATA", "2030-01-01");
    expect(status(of, "2030-01-01")).toEqual(before);
  });
});
