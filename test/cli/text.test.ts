import { describe, expect, test } from "vitest";
import { list } from "../../src/catalogue/index.js";
import { cli, lampFiles, lamps, lampsOn } from "./cli.js";

const line = (lines: readonly string[], text: string) => lines.find((each) => each.includes(text)) ?? "";

describe("status", () => {
  test("says what a lawyer asks first", async () => {
    const { code, out, lines } = await cli("status un-cybercrime");
    expect(code).toBe(0);
    expect(lines[0]).toBe("United Nations Convention against Cybercrime");
    expect(out).toContain("un-cybercrime · XVIII-16 · Secretary-General of the United Nations");
    expect(out).toContain("24 November 2026: open for signature, 37 days left");
    expect(out).toContain("Adopted       24 December 2024");
    expect(out).toContain("open since 25 October 2025, last day 31 December 2026");
    expect(out).toContain("Towards entry into force, Article 65(1)");
    expect(out).toContain(`${"░".repeat(40)}  0 of 40`);
    expect(out).toContain("an organization's not additional");
    expect(out).toContain("Missing: 40 more instruments of ratification, acceptance, approval or");
    expect(line(lines, "31 Dec 2026 ")).toContain("last day for signature (in 37 days)");
    expect(out).toContain("Signatories (73)");
    expect(out).toContain("Viet Nam");
    expect(out).toContain("The record goes to 19 November 2025; this speaks of a later day.");
  });

  test.each([
    ["2024-12-23", "23 December 2024: not adopted", "not yet open"],
    ["2024-12-24", "24 December 2024: adopted", "not yet open; opens in 2025, day not known"],
    ["2025-05-13", "13 May 2025: adopted", "not yet open; opens on 25 October 2025"],
    ["2025-10-25", "open for signature, 432 days left", "open since 25 October 2025"],
    ["2026-12-30", "open for signature, 1 day left", "last day 31 December 2026"],
    ["2026-12-31", "open for signature, on the last day", "last day 31 December 2026"],
    ["2027-01-01", "closed for signature, not in force", "closed since the end of 31 December 2026"],
  ])("on %s: %s", async (on, headline, signature) => {
    const { out } = await cli(`status un-cybercrime --on ${on}`);
    expect(out).toContain(headline);
    expect(out).toContain(signature);
  });

  test("facts that rest on sources still to be verified are marked", async () => {
    const { out } = await lampsOn("status --on 2020-07-01");
    expect(out).toMatch(/Denmark\* +1 Jun 2020/);
    expect(out).toMatch(/Iceland +1 May 2020/);
    expect(out).toContain("* rests on a source that is still to be verified");
    const before = await lampsOn("status --on 2020-03-14");
    expect(before.out).not.toContain("Denmark");
    expect(before.out).not.toContain("still to be verified");
  });

  test("a condition of several parts has a bar for each", async () => {
    const { out } = await lampsOn("status --on 2020-07-01");
    expect(out).toMatch(/█{26}▋░{13} {2}2 of 3/);
    expect(out).toMatch(/█{20}▎░{19} {2}2,800,000 of 5,500,000/);
    expect(out).toContain("accounting in total for at least 55 % of the tonnage of lamps");
  });

  test("a bar is full only when all is there", async () => {
    const { out } = await lampsOn("status --on 2020-09-15");
    expect(out).toMatch(/█{40} {2}3 of 3/);
    expect(out).toContain("15 September 2020: entry into force determined, in 16 days");
    expect(out).toContain("in force for (3) Denmark, Iceland and Norway (in 16 days)");
    expect((await lampsOn("status --on 2020-09-30")).out).toContain("determined, tomorrow");
  });

  test("in force: who is bound, who leaves, who only signed, what is irregular, what is not computed", async () => {
    const { out } = await lampsOn("status --on 2024-12-01");
    expect(out).toContain("1 December 2024: in force");
    expect(out).not.toContain("Towards entry into force");
    expect(out).toContain("in force since 1 October 2020; the conditions were met on 1");
    expect(out).toContain("Parties (3)");
    expect(out).toMatch(/Switzerland {2}19 Nov 2020/);
    expect(out).toContain("Parties that have given notice of withdrawal (2)");
    expect(out).toContain("no longer bound: Sweden (in 40 days)");
    expect(out).toContain("Signatories not bound (1)");
    expect(out).toContain("Finland†");
    expect(out).toContain("† has declared that it does not intend to become a party");
    expect(out).toContain("Irregular (1)");
    expect(out).toContain("ratification by Norway: it had not signed");
    expect(out).toContain("(Article 10(2), R6)");
    expect(out).toContain("Part B (coloured lamps), Article 21: not yet in force");
    expect(out).toContain("Up to which day the record goes is not said.");
  });

  test("those who left are former parties", async () => {
    const { out } = await lampsOn("status --on 2026-01-01");
    expect(out).toContain("Former parties (2)");
    expect(out).toMatch(/Sweden +10 Jan 2025/);
  });

  test("when nobody has acted", async () => {
    const { out } = await cli("status lamps.json --on 2020-02-01", { files: lampFiles });
    expect(out).toContain("Nobody has acted.");
    expect(out).toContain("Not modelled: article 14; treaty-lifecycle check says why.");
  });

  test("says that it is told as it was known before", async () => {
    const { out } = await cli("status un-cybercrime --known-on 2025-05-12 --on 2025-10-25");
    expect(out).toContain("It is told as it was known on 12 May 2025, before the day it speaks of.");
    expect((await cli("status un-cybercrime --known-on 2026-11-24")).out).toContain(
      "as it was known on 24 November 2026.",
    );
  });

  const lifecycle = (more: readonly object[], on: string, changed: object = {}) =>
    cli(`status d.json --events e.json --on ${on}`, {
      files: {
        "d.json": JSON.stringify({ ...lamps, end: [], parts: [], ...changed }),
        "e.json": JSON.stringify([
          ...["NOR", "DNK", "ISL"].map((participant) => ({
            kind: "accession",
            participant,
            date: "2020-03-01",
          })),
          ...more,
        ]),
      },
    });

  test("suspended and ended", async () => {
    const suspended = await lifecycle([{ kind: "operationSuspended", date: "2021-01-01" }], "2021-02-01");
    expect(suspended.out).toContain("1 February 2021: in force, operation suspended");
    expect(suspended.out).toContain("in force since 31 March 2020, its operation suspended");
    const ended = await lifecycle(
      [{ kind: "terminated", date: "2021-01-01", effectiveOn: "2021-07-01" }],
      "2021-02-01",
    );
    expect(ended.out).toContain("from 1 July 2021 on no longer");
    const over = await lifecycle([{ kind: "terminated", date: "2021-01-01" }], "2021-02-01");
    expect(over.out).toContain("1 February 2021: terminated");
    expect(over.out).toContain("no longer in force since 1 January 2021; it was from 31 March");
  });

  test("an instrument withdrawn before it had effect leaves somebody that has only acted", async () => {
    const { out } = await cli("status d.json --events e.json --on 2020-05-01", {
      files: {
        "d.json": JSON.stringify({ ...lamps, end: [], parts: [] }),
        "e.json": JSON.stringify([
          { kind: "accession", participant: "NOR", date: "2020-03-01" },
          { kind: "instrumentWithdrawn", participant: "NOR", date: "2020-04-01" },
        ]),
      },
    });
    expect(out).toContain("Others that have acted (1)");
    expect(out).toContain("instrument withdrawn on 1 April 2020");
  });

  test("provisional application is marked", async () => {
    const { out } = await lifecycle(
      [{ kind: "provisionalApplication", participant: "SWE", date: "2020-02-01" }],
      "2020-03-05",
    );
    expect(out).toContain("Sweden‡");
    expect(out).toContain("‡ applies the treaty provisionally");
  });

  test("no period for signature, or one without end, or two", async () => {
    expect((await lifecycle([], "2020-02-01", { signature: [] })).out).toMatch(/Signature +not provided for/);
    const endless = [{ article: "10", opens: { anchor: "adoption" } }];
    expect((await lifecycle([], "2020-02-01", { signature: endless })).out).toContain(
      "open since 15 January 2020, without end",
    );
    const two = [
      { article: "10", opens: { anchor: "adoption" }, closes: { on: "2020-02-01" } },
      { article: "10", opens: { on: "2020-06-01" }, closes: { on: "2020-07-01" } },
    ];
    expect((await lifecycle([], "2020-03-05", { signature: two })).out).toContain(
      "closed; opens again on 1 June 2020",
    );
  });

  test("R10: a number that rests on a policy says so", async () => {
    const { out } = await cli("status d.json --events e.json --on 2020-03-05", {
      files: {
        "d.json": JSON.stringify({ ...lamps, end: [], parts: [] }),
        "e.json": JSON.stringify([{ kind: "accession", participant: "EUE", date: "2020-03-01" }]),
      },
    });
    expect(out).toContain("1 of 3");
    expect(out).toContain("The number rests on the policy organizationAlone.");
  });

  test("a number that cannot be had has no bar", async () => {
    const entry = {
      article: "11",
      when: {
        first: {
          tally: { count: "signatures" },
          is: { moreThan: { share: [1, 2], of: { group: { kind: "state" } } } },
        },
      },
    };
    const { out } = await lifecycle([], "2020-02-01", { entry });
    expect(out).toContain("Needed: signatures, coming to more than 1/2 of the number of States, are");
    expect(out).not.toMatch(/[█░]/);
  });

  test("an irregular event of nobody, a part without a title, nothing left out", async () => {
    const part = { ...lamps.parts[0], title: undefined };
    const { out } = await lifecycle(
      [
        { kind: "adopted", date: "2020-02-01" },
        { kind: "declaration", participant: "NOR", date: "2020-03-01" },
        { kind: "declaration", participant: "DNK", date: "2020-03-01" },
      ],
      "2021-02-01",
      { parts: [part], notModelled: [] },
    );
    expect(out).toMatch(/1 Feb 2020 +adopted: the definition or an earlier event fixes another date/);
    expect(out).toContain("part-b, Article 21: not yet in force");
    expect(out).not.toContain("Not modelled");
  });

  test("amendments stand apart, and a treaty in force provisionally says since when", async () => {
    const instruments = ["ratification"];
    const bells = {
      id: "bells",
      title: "Amendment on bells",
      adoption: { article: "23", when: { on: "2020-02-01" } },
      consent: [{ article: "23", kinds: ["amendmentAccepted"] }],
      entry: {
        article: "23",
        when: { first: { tally: { count: "consents", regime: "bells" }, is: { atLeast: 2 } } },
      },
      binds: "consenting",
      laterParties: "bound",
    };
    const provisional = {
      article: "24",
      entry: {
        article: "24",
        when: {
          first: {
            tally: { count: "consents", kinds: [...instruments, "provisionalApplication"] },
            is: { atLeast: 1 },
          },
        },
      },
    };
    const { out } = await lifecycle(
      [{ kind: "provisionalApplication", participant: "NOR", date: "2020-03-01" }],
      "2020-03-15",
      { amendments: [bells], provisional },
    );
    expect(out).toMatch(/Force +in force provisionally since 1 March 2020/);
    expect(out).toMatch(/Amendments\n +Amendment on bells, Article 23: not yet in force\n/);
    expect(out).toMatch(/2 more acceptances of the\s+amendment/);
  });

  test("one that left, came back and left again is a former party from the last of its ends", async () => {
    const { out } = await lifecycle(
      [
        { kind: "withdrawalNotified", participant: "NOR", date: "2024-01-10" },
        { kind: "accession", participant: "NOR", date: "2026-01-10" },
        { kind: "accession", participant: "CHE", date: "2020-03-02" },
      ],
      "2026-02-01",
    );
    expect(out).toMatch(/Norway/);
  });
});

describe("list", () => {
  test("a treaty in three lines", async () => {
    const { lines } = await cli("list");
    const at = lines.findIndex((each) => each.startsWith("un-cybercrime"));
    expect(lines.slice(at, at + 3)).toEqual([
      "un-cybercrime XVIII-16",
      "  United Nations Convention against Cybercrime",
      "  open for signature, adopted 24 Dec 2024, record to 19 Nov 2025",
    ]);
  });

  test("R51: a phase of a day that the record does not reach says how far it goes", async () => {
    const before = await cli("list --on 2014-06-30");
    const after = await cli("list --on 2014-07-01");
    const minamata = ({ lines }: Awaited<ReturnType<typeof cli>>) =>
      lines[lines.findIndex((each) => each.startsWith("minamata ")) + 2];
    expect(minamata(before)).toBe("  open for signature, adopted 10 Oct 2013");
    expect(minamata(after)).toBe("  open for signature, adopted 10 Oct 2013, record to 30 Jun 2014");
  });
});

describe("the treaties of the catalogue", () => {
  test.each([
    ["2024-12-23", "  not adopted"],
    ["2027-01-01", "  closed for signature, not in force, adopted 24 Dec 2024, record to 19 Nov 2025"],
  ])("on %s the Convention against Cybercrime is%s", async (on, text) => {
    const { lines } = await cli(`list --on ${on}`);
    expect(lines[lines.findIndex((each) => each.startsWith("un-cybercrime ")) + 2]).toBe(text);
  });

  test.each([
    ["2016-10-05", "  entry into force determined, in force from 4 Nov 2016, adopted 12 Dec 2015"],
    ["2016-11-04", "  in force since 4 Nov 2016, adopted 12 Dec 2015"],
  ])("on %s the Paris Agreement is%s", async (on, text) => {
    const { lines } = await cli(`list --on ${on}`);
    expect(lines[lines.findIndex((each) => each.startsWith("paris-agreement ")) + 2]).toBe(text);
  });

  test("each has a status and an explanation that fit, before and after what is known of it", async () => {
    for (const { id } of list()) {
      for (const on of ["1995-06-30", "2026-11-24"]) {
        for (const name of ["status", "explain"]) {
          const { code, out, lines } = await cli(`${name} ${id} --on ${on}`, { columns: 72 });
          expect(code, id).toBe(0);
          expect(out).not.toMatch(/undefined|NaN|null|\[object/);
          for (const line of lines) expect([...line.normalize("NFC")].length, line).toBeLessThanOrEqual(72);
        }
      }
    }
  }, 120_000);

  test("a period for signature that ends with entry into force", async () => {
    expect((await cli("status ctbt")).out.replace(/\s+/g, " ")).toContain(
      "open since 24 September 1996, last day: the day before the entry into force",
    );
  });

  test("R44: succession is open to a State with a predecessor, and is not offered to others", async () => {
    expect((await cli("explain un-cybercrime FRA --on 2026-11-24")).out).toContain(
      "Open to it now: ratification, acceptance, approval or accession.",
    );
    expect((await cli("explain un-cybercrime MNE --on 2026-11-24")).out.replace(/\s+/g, " ")).toMatch(
      /Open to it now: signature, signature ad referendum or accession\./,
    );
  });

  test("R44: a State succeeds only to a treaty that was adopted when it came from another", async () => {
    const open = /Open to it now: ([^.]*)\./;
    const viet = async (treaty: string): Promise<string | undefined> =>
      open.exec((await cli(`explain ${treaty} VNM`)).out.replace(/\s+/g, " "))?.[1];
    expect(await viet("space-registration")).toContain("succession");
    expect(await viet("un-cybercrime")).toBe("ratification, acceptance, approval or accession");
  });

  test("R22: Part XI: where every way of consenting counts, they are not listed again and again", async () => {
    const { out } = await cli("explain part-xi");
    expect(out.replace(/\s+/g, " ")).toContain("at least 40 consents to be bound are established");
  });

  test("before adoption the earliest day is told as that", async () => {
    expect((await cli("project paris-agreement --on 1990-01-01")).out.replace(/\s+/g, " ")).toContain(
      "If all of it happened on the day of adoption, it would enter into force on 11 January 2016",
    );
  });

  test("other treaties are called by their titles", async () => {
    expect((await cli("explain cartagena-protocol")).out.replace(/\s+/g, " ")).toContain(
      "from parties to the Convention on Biological Diversity",
    );
  });
});

describe("changes", () => {
  test("what many did on one day stands together", async () => {
    const { out } = await cli("changes un-cybercrime --from 2025-10-24 --to 2025-11-30");
    expect(out).toContain("After 24 October 2025, up to and including 30 November 2025:");
    expect(out).toContain("25 October 2025\n  Opening for signature\n  Signature (");
    expect(out).toContain("19 November 2025\n  Signature: Mauritius\n");
    expect(out).toContain("The record goes to 19 November 2025; this speaks of a later day.");
  });

  test("as they were known on a day", async () => {
    const { out } = await cli(
      "changes un-cybercrime --from 2025-10-24 --to 2025-11-30 --known-on 2025-11-30",
    );
    expect(out).toContain("It is told as it was known on 30 November 2025.");
  });

  test("R6: an act that the rules do not admit, and why", async () => {
    const { out } = await lampsOn("changes --from 2020-05-31 --to 2020-06-01");
    expect(out).toContain("Irregular act: Norway");
    expect(out.replace(/\s+/g, " ")).toContain("ratification by Norway: it had not signed");
    expect((await lampsOn("changes --from 2020-09-01 --to 2020-09-02")).out).not.toContain("Irregular");
  });

  test("what becomes certain, and what no longer is", async () => {
    const { out } = await lampsOn("changes --from 2020-08-31 --to 2020-09-01");
    expect(out).toContain("Conditions for entry into force met");
    expect(out).toContain("Entry into force on 1 October 2020, as is now certain");
    expect(out).toContain("In force for (3) Denmark, Iceland and Norway on 1 October 2020, as is now");
    const revoked = await lampsOn("changes --from 2024-05-01 --to 2024-06-01 --add-events revoked.json", {
      files: {
        "revoked.json": JSON.stringify([
          { kind: "withdrawalRevoked", participant: "SWE", date: "2024-06-01" },
        ]),
      },
    });
    expect(revoked.out).toContain("No longer so: no longer bound: Sweden on 10 January 2025");
  });

  test("of a part", async () => {
    const { out } = await lampsOn("changes --from 2020-12-31 --to 2021-01-01");
    expect(out).toContain("Consent to be bound (part-b): Norway");
  });

  test("nothing", async () => {
    const { out } = await cli("changes un-cybercrime --from 2025-01-01 --to 2025-01-02");
    expect(out).toContain("Nothing happened, and nothing became certain.");
    expect(out).toContain("The record goes to 19 November 2025.");
  });
});

describe("explain", () => {
  test("the treaty: what the clause says, what counts, what is missing", async () => {
    const { out } = await cli("explain un-cybercrime");
    expect(out).toContain("As it stands on 24 November 2026.");
    expect(out.replace(/\s+/g, " ")).toContain(
      "Article 65(1), entry into force: the ninetieth day after the day on which at least 40 instruments of ratification, acceptance, approval or accession are deposited; an organization's not additional to those of its members.",
    );
    expect(out).toContain("At the end of 24 November 2026, 0 of 40 count.");
    expect(out).toContain("Not determined yet. Missing: 40 more instruments");
    expect(out).toContain("The record goes to 19 November 2025");
  });

  test.each(["Viet Nam", "VNM", "vnm", "Vietnam", "VIET NAM"])("a participant called %s", async (name) => {
    const { code, out } = await cli(["explain", "un-cybercrime", name]);
    expect(code).toBe(0);
    expect(out).toContain("Viet Nam as it stands on 24 November 2026");
    expect(out).toContain("A signatory: signed on 25 October 2025.");
    expect(out).toContain("Open to it now: ratification, acceptance, approval");
  });

  test("one that has not signed: why it may not ratify", async () => {
    const { out } = await cli("explain un-cybercrime Norway");
    expect(out).toContain("Neither signatory nor party.");
    expect(out.replace(/\s+/g, " ")).toContain(
      "Not open to it: ratification, acceptance or approval; it had not signed",
    );
    expect(out).toContain("(article 64(3), R6)");
  });

  test("a name that others bear too", async () => {
    expect((await cli("explain un-cybercrime Congo")).out).toContain(
      "Congo is also used for Democratic Republic of the Congo.",
    );
  });

  test("a party: its dates and the rules they rest on", async () => {
    const { out } = await lampsOn(
      `${"explain Switzerland --on 2024-12-01".replace("explain Switzerland", "explain")} CHE`,
    );
    expect(out).toContain("A party: consent to be bound on 20 October 2020 by accession; in force for it");
    expect(out).toContain("Comes to 19 November 2020, certain since 20 October 2020.");
    expect(out).toContain("Note (R21)");
    expect(out).toContain("Open to it now: notice of withdrawal");
  });

  test("one that has given notice, naming a later day", async () => {
    const { out } = await lampsOn("explain --on 2024-12-01 Denmark");
    expect(out).toContain("no longer from 31 December 2025");
    expect(out).toContain("By itself it comes to 10 February 2025.");
    expect(out.replace(/\s+/g, " ")).toContain(
      "Not open to it: notice of withdrawal; it had given notice already (article 12, R38).",
    );
  });

  test("one that acted irregularly", async () => {
    const { out } = await lampsOn("explain --on 2024-12-01 NOR");
    expect(out).toContain("Irregular (1)");
  });

  test("an id of an application's own, as it stands in the record", async () => {
    const { code, out } = await cli(["explain", "lamps.json", "--add-events", "own.json", "XX-1"], {
      files: {
        ...lampFiles,
        "own.json": JSON.stringify([{ kind: "accession", participant: "XX-1", date: "2020-05-01" }]),
      },
    });
    expect(code).toBe(0);
    expect(out).toContain("XX-1 as it stands on");
  });
});

describe("project", () => {
  test("what is missing and the earliest day", async () => {
    const { out } = await cli("project un-cybercrime");
    expect(out).toContain("Entry into force is not yet determined.");
    expect(out.replace(/\s+/g, " ")).toContain(
      "it would enter into force on 22 February 2027; it cannot come earlier.",
    );
  });

  test("with assumed events: what they would change, in the order of days", async () => {
    const { out } = await cli("project lamps.json --on 2020-02-01 --assume lamps.csv", { files: lampFiles });
    expect(out).toContain("With 15 assumed events");
    expect(out).toContain("In force from 1 October 2020, the conditions met on 1 September 2020.");
    const days = [...out.matchAll(/^\d+ \w+ \d{4}$/gm)].map(([day]) => Date.parse(`${day} UTC`));
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(out).toContain("Irregular (1)");
  });

  test("how far the record goes, and as it was known on which day", async () => {
    const { out } = await cli("project un-cybercrime --known-on 2025-10-01");
    expect(out).toContain("The record goes to 19 November 2025; this speaks of a later day.");
    expect(out).toContain("It is told as it was known on 1 October 2025, before the day it speaks of.");
  });

  test("that would change nothing", async () => {
    const { out } = await cli("project un-cybercrime --assume none.json", { files: { "none.json": "[]" } });
    expect(out).toContain("With 0 assumed events");
    expect(out).toContain("They would change nothing.");
  });

  test("a treaty that is in force, and one that has ended", async () => {
    expect((await lampsOn("project --on 2024-12-01")).out).toContain("In force since 1 October 2020");
    const ended = await lampsOn("project --on 2024-12-01 --add-events end.json", {
      files: { "end.json": JSON.stringify([{ kind: "terminated", date: "2024-06-01" }]) },
    });
    expect(ended.out.replace(/\s+/g, " ")).toContain("until it ends with 1 June 2024");
  });

  test("R43: a treaty that has ended and was never in force has no date to come", async () => {
    const files = { "end.json": JSON.stringify([{ kind: "terminated", date: "2020-09-15" }]) };
    const projected = await lampsOn("project --on 2020-09-15 --add-events end.json", { files });
    expect(projected.out).toContain("Ended with 15 September 2020; it was never in force.");
    expect(projected.out).not.toContain("1 October 2020");
    const { out } = await lampsOn("status --on 2020-09-15 --add-events end.json", { files });
    expect(out).toContain("ended with 15 September 2020, never in force");
    expect(out).not.toContain("1 Oct");
    const before = await lampsOn("project --on 2020-08-01 --add-events end.json", {
      files: {
        "end.json": JSON.stringify([{ kind: "terminated", date: "2020-08-01", effectiveOn: "2020-08-02" }]),
      },
    });
    expect(before.out).toContain("Ends with 2 August 2020; it is not in force.");
    expect(before.out).not.toContain("it would enter into force");
  });

  test("an entry into force that no clause dates", async () => {
    const { out } = await cli("project d.json", {
      files: {
        "d.json": JSON.stringify({ ...lamps, entry: { article: "11", when: { recorded: "conference" } } }),
      },
    });
    expect(out).toContain("hangs on something that no clause dates");
  });
});

describe("check", () => {
  test("errors, each with its path, and their number", async () => {
    const { code, out } = await cli("check bad.json", {
      files: { "bad.json": JSON.stringify({ ...lamps, title: 3, colour: "red" }) },
    });
    expect(code).toBe(1);
    expect(out).toMatch(/error +wrongType title: found 3/);
    expect(out).toMatch(/error +unknownKey colour: found "red"/);
    expect(out).toContain("bad.json: 2 errors, 0 warnings, 0 notes.");
  });

  test("findings", async () => {
    const { code, out } = await cli("check lamps.json", { files: lampFiles });
    expect(code).toBe(0);
    expect(out).toMatch(/note +floorImplied joining\.floor:/);
    expect(out).toMatch(/0 errors, 0 warnings, \d+ notes\./);
  });

  test("a treaty of the catalogue", async () => {
    expect((await cli("check XVIII-16")).out).toContain("XVIII-16: 0 errors");
  });
});

describe("participant", () => {
  test("where one stands across the catalogue", async () => {
    const { code, out } = await cli("participant Viet Nam");
    expect(code).toBe(0);
    expect(out).toContain("Viet Nam VNM");
    expect(out).toMatch(/24 November 2026: \d+ treaties of \d+ in the catalogue/);
    expect(out).toContain("Signatory (");
    expect(out).toMatch(/un-cybercrime +signed 25 Oct 2025/);
    expect(out).toContain("The record of each of these ends before this day");
  });

  test("where only some of the records end before the day, those are marked", async () => {
    const { out } = await cli("participant Viet Nam --on 2018-01-01");
    expect(out).toMatch(/paris-agreement +from 3 Dec 2016/);
    expect(out).toMatch(/cbd\* +from 14 Feb 1995/);
    expect(out).toMatch(/\* The record of \d+ treaties ends before this day/);
  });

  test("before any of the records ends, nothing is marked", async () => {
    const { out } = await cli("participant USA --on 2012-01-01");
    expect(out).not.toContain("*");
    expect(out).toContain("Signatory (");
  });

  test("as JSON", async () => {
    const { json } = await cli("participant GBR --json --on 2016-11-04");
    expect(json).toMatchObject({
      participant: "GBR",
      name: "United Kingdom of Great Britain and Northern Ireland",
      on: "2016-11-04",
    });
    expect(json.treaties).toContainEqual(
      expect.objectContaining({ treaty: "paris-agreement", status: "signatory" }),
    );
  });
});

describe("verify", () => {
  test("one treaty: equal dates are a number, the rest stands there", async () => {
    const { code, out } = await cli("verify paris-agreement");
    expect(code).toBe(0);
    expect(out).toMatch(/paris-agreement \d+ of \d+ equal/);
    expect(out).toContain("entry into force: 4 Nov 2016, equal");
  });

  test("as JSON", async () => {
    const { json } = await cli("verify un-cybercrime --json");
    expect(json).toContainEqual(
      expect.objectContaining({
        id: "un-cybercrime",
        fact: "adoption",
        computed: "2024-12-24",
        verdict: "equal",
      }),
    );
  });

  test("only treaties of the catalogue have published dates", async () => {
    const { code, faults } = await cli("verify lamps.json", { files: lampFiles });
    expect(code).toBe(2);
    expect(faults[0]).toMatch(/^TREATY: found "lamps\.json"; name a treaty of the catalogue/);
  });

  test("all of them", async () => {
    const { code, out } = await cli("verify --all");
    expect([0, 1]).toContain(code);
    expect(out).toMatch(/\d+ published dates: \d+ equal, \d+ differs/);
  });
});
