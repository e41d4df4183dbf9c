import { describe, expect, test } from "vitest";
import { explain } from "../../src/answers/explain.js";
import type { Bound } from "../../src/clauses/condition.js";
import type { Missing } from "../../src/clauses/outcome.js";
import type { Tally } from "../../src/clauses/tally.js";
import type { TreatyCondition, When } from "../../src/clauses/when.js";
import type { Definition } from "../../src/definition/definition.js";
import { replay } from "../../src/lifecycle/chronicle.js";
import { compile } from "../../src/lifecycle/compile.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { accede, act, chronicle, THREE, treaty } from "./treaty.js";

const missing = (
  when: When<"treaty">,
  events: readonly TreatyEvent[] = [],
  more: Partial<Definition> = {},
  on: DateText = "2020-12-31",
) => treatyStatus(chronicle(treaty({ ...more, entry: { article: "23", when } }), events), on).missing;
const lacking = (
  first: TreatyCondition,
  events: readonly TreatyEvent[] = [],
  more: Partial<Definition> = {},
) => missing({ first }, events, more);
const text = (
  tally: Tally,
  atLeast: number,
  events: readonly TreatyEvent[] = [],
  more: Partial<Definition> = {},
) => lacking({ tally, is: { atLeast } }, events, more).map((each) => each.text);

describe("what is missing, in words", () => {
  test.each<[Tally, number, string]>([
    [{ count: "consents" }, 3, "3 more instruments of ratification, acceptance, approval or accession"],
    [{ count: "consents" }, 1, "1 more instrument of ratification, acceptance, approval or accession"],
    [{ count: "consents", kinds: ["accession"] }, 2, "2 more instruments of accession"],
    [
      { count: "consents", kinds: ["ratification", "formalConfirmation"] },
      2,
      "2 more instruments of ratification or formal confirmation",
    ],
    [{ count: "signatures" }, 2, "2 more signatures"],
    [{ count: "signatures" }, 1, "1 more signature"],
    [{ count: "parties", regime: "parent" }, 2, "2 more parties (parent)"],
    [{ count: "parties", regime: "parent" }, 1, "1 more party (parent)"],
    [{ count: "signatures", of: { group: "nordic" } }, 2, "2 more signatures from Nordic States"],
    [{ count: "signatures", of: { group: "baltic" } }, 2, "2 more signatures from baltic"],
    [{ count: "signatures", of: { kind: "state" } }, 2, "2 more signatures from States"],
    [{ count: "signatures", of: { kind: "organization" } }, 2, "2 more signatures from organizations"],
    [{ count: "signatures", of: { memberOf: "EUE" } }, 2, "2 more signatures from members of EUE"],
    [{ count: "signatures", of: { partyTo: "parent" } }, 2, "2 more signatures from parties to parent"],
    [
      { count: "signatures", of: { consentedTo: "parent" } },
      2,
      "2 more signatures from those that have consented to parent",
    ],
    [
      { count: "signatures", of: { signatoryTo: "parent" } },
      2,
      "2 more signatures from signatories of parent",
    ],
    [{ count: "signatures", of: { participants: ["FIN", "SWE"] } }, 1, "1 more signature from FIN or SWE"],
    [
      { count: "signatures", of: { participants: ["A", "B", "C", "D", "E", "F", "G"] } },
      2,
      "2 more signatures from A, B, C, D, E, F or G",
    ],
    [
      { count: "signatures", of: { not: { memberOf: "EUE" } } },
      2,
      "2 more signatures from others than members of EUE",
    ],
    [
      { count: "signatures", of: { any: [{ memberOf: "EUE" }, { kind: "organization" }] } },
      2,
      "2 more signatures from members of EUE or organizations",
    ],
    [
      { count: "signatures", of: { all: [{ kind: "state" }, { partyTo: "parent" }] } },
      2,
      "2 more signatures from States that are also parties to parent",
    ],
  ])("%j, %i: %s", (tally, atLeast, words) => {
    const more: Partial<Definition> = {
      groups: [
        { id: "nordic", title: "Nordic States", is: { participants: ["ISL", "NOR", "SWE"] } },
        { id: "baltic", is: { participants: ["EST", "LVA", "LTU"] } },
      ],
      parents: ["parent"],
    };
    expect(text(tally, atLeast, [], more)).toEqual([words]);
  });

  test("what is there is taken off", () => {
    expect(lacking({ tally: { count: "consents" }, is: { atLeast: 40 } }, THREE)).toEqual([
      {
        article: "23",
        text: "37 more instruments of ratification, acceptance, approval or accession",
        need: 40,
        have: 3,
        lack: 37,
      },
    ]);
  });

  test("R9: by name, where all of a list are needed", () => {
    const nordic = { participants: ["ISL", "NOR", "SWE", "FIN"] };
    expect(lacking({ tally: { count: "consents", of: nordic }, is: { atLeast: 4 } }, THREE)).toMatchObject([
      { need: 4, have: 2, lack: 2, participants: ["SWE", "FIN"] },
    ]);
    const named: Partial<Definition> = { groups: [{ id: "nordic", is: nordic }] };
    expect(
      lacking({ tally: { count: "consents", of: { group: "nordic" } }, is: { atLeast: 4 } }, THREE, named),
    ).toMatchObject([{ participants: ["SWE", "FIN"] }]);
    expect(
      lacking({ tally: { count: "consents", of: nordic }, is: { atLeast: 3 } }, THREE)[0],
    ).not.toHaveProperty("participants");
  });

  test("R9: by name, of parties, one that will become a party later is still missing", () => {
    const part: NonNullable<Definition["parts"]>[number] = {
      id: "annex",
      consent: [],
      entry: {
        article: "A1",
        when: {
          first: {
            tally: { count: "parties", regime: "lighthouses", of: { participants: ["ISL", "SWE"] } },
            is: { atLeast: 2 },
          },
        },
      },
    };
    const of = chronicle(treaty({ parts: [part] }), [...THREE, ...accede({ SWE: "2020-06-01" })]);
    expect(treatyStatus(of, "2020-06-15").parts[0]?.missing).toMatchObject([
      { have: 1, lack: 1, participants: ["SWE"] },
    ]);
  });

  test("all that is missing where all is needed, or where any would do", () => {
    const conditions = [
      { tally: { count: "consents" }, is: { atLeast: 3 } },
      { tally: { count: "consents" }, is: { atLeast: 4 } },
      { tally: { count: "signatures" }, is: { atLeast: 5 } },
    ] as const;
    expect(lacking({ all: conditions }, THREE).map(({ lack }) => lack)).toEqual([1, 5]);
    expect(lacking({ any: conditions.slice(1) }, THREE).map(({ lack }) => lack)).toEqual([1, 5]);
  });

  describe("R13: weights, as a share and in units", () => {
    const tonnage: NonNullable<Definition["weights"]>[number] = {
      id: "tonnage",
      title: "gross tonnage of the fleets",
      unit: "gross tons",
      total: 1_100_000,
      of: { ISL: 11_000, NOR: 1_000_000 },
    };
    const weighed = (is: Bound, table: Partial<typeof tonnage> = tonnage) =>
      lacking(
        { tally: { count: "consents", kinds: ["accession"], weights: "tonnage" }, is } as TreatyCondition,
        [act("accession", "ISL", "2020-02-01")],
        { weights: [{ id: "tonnage", of: tonnage.of, ...table }] },
      )[0];
    const total = { total: "tonnage" };

    test.each<[string, Bound, Partial<typeof tonnage>, number | null]>([
      [
        "instruments of accession, accounting for 49 % more of the gross tonnage of the fleets (539,000 of 1,100,000 gross tons)",
        { atLeast: { share: [1, 2], of: total } },
        tonnage,
        539_000,
      ],
      [
        "instruments of accession, accounting for 48.91 % more of the total of tonnage (494,501 of 1,011,000)",
        { moreThan: { share: [1, 2], of: total } },
        {},
        494_501,
      ],
      [
        "instruments of accession, accounting for 0.01 % more of the gross tonnage of the fleets (1 of 1,100,000 gross tons)",
        { moreThan: { share: [1, 100], of: total } },
        tonnage,
        1,
      ],
      [
        "instruments of accession, accounting for 89,000 gross tons more of the gross tonnage of the fleets",
        { atLeast: 100_000 },
        tonnage,
        89_000,
      ],
      [
        "instruments of accession, accounting for more of the gross tonnage of the fleets",
        { atLeast: { share: [1, 2], of: { group: { kind: "state" } } } },
        tonnage,
        null,
      ],
    ])("%s", (words, is, table, lack) => {
      const have = 11_000;
      expect(weighed(is, table)).toEqual({
        article: "23",
        text: words,
        need: lack === null ? null : have + lack,
        have,
        lack,
      });
    });
  });

  test.each<[Tally["kinds"], number, string]>([
    [["declaration"], 5, "5 more declarations"],
    [["definitiveSignature"], 1, "1 more definitive signature"],
    [["amendmentAccepted"], 2, "2 more acceptances of the amendment"],
    [["signatureConfirmed"], 2, "2 more confirmed signatures"],
    [["consentToBeBound"], 1, "1 more consent to be bound"],
    [
      ["definitiveSignature", "ratification", "consentToBeBound", "accession"],
      1_000,
      "1,000 more consents to be bound (by definitive signature, ratification, accession or otherwise)",
    ],
    [
      ["ratification", "amendmentAccepted"],
      2,
      "2 more consents to be bound (by ratification or acceptance of the amendment)",
    ],
  ])("R1: %j, %i: %s", (kinds = [], atLeast, words) => {
    expect(text({ count: "consents", kinds }, atLeast)).toEqual([words]);
  });

  test("R11: where every way of consenting counts, formal confirmation aside, they need no list", () => {
    const more: Partial<Definition> = {
      consent: [
        { article: "22(1)", kinds: ["definitiveSignature"] },
        { article: "22(2)", kinds: ["ratification", "formalConfirmation"] },
      ],
    };
    const lack = (kinds: Tally["kinds"]) =>
      text({ count: "consents", ...(kinds === undefined ? {} : { kinds }) }, 2, [], more);
    expect(lack(["ratification", "definitiveSignature"])).toEqual(["2 more consents to be bound"]);
    expect(lack(undefined)).toEqual(["2 more consents to be bound"]);
    expect(lack(["ratification"])).toEqual(["2 more instruments of ratification"]);
  });

  test("another treaty by its title, with an article; one whose title has it, without", () => {
    const parent = treaty({ id: "parent", title: "Convention on Seas" });
    const of = (title: string) =>
      treatyStatus(
        replay(
          compile(
            treaty({
              parents: ["parent"],
              entry: { article: "23", when: { anchor: "entryIntoForce", regime: "parent" } },
            }),
          ),
          [],
          { parents: [replay(compile({ ...parent, title }), [])] },
        ),
        "2020-12-31",
      ).missing.map((each) => each.text);
    expect(of("Convention on Seas")).toEqual(["the entry into force of the Convention on Seas"]);
    expect(of("The Antarctic Treaty")).toEqual(["the entry into force of The Antarctic Treaty"]);
  });

  test.each<[TreatyCondition, string]>([
    [{ tally: { count: "parties" }, is: { atLeast: 1 } }, "that no party is bound"],
    [{ tally: { count: "parties" }, is: { atLeast: 2 } }, "that fewer than 2 parties are bound"],
    [{ tally: { count: "parties" }, is: { moreThan: 2 } }, "that at most 2 parties are bound"],
    [
      {
        any: [
          { tally: { count: "parties" }, is: { atLeast: 2 } },
          { all: [{ tally: { count: "signatures" }, is: { atLeast: 1 } }] },
        ],
      },
      "that fewer than 2 parties are bound and no signature is received",
    ],
    [
      { not: { not: { tally: { count: "parties" }, is: { atLeast: 2 } } } },
      "that fewer than 2 parties are bound",
    ],
  ])("R41: the contrary of %j: %s", (condition, words) => {
    const of = chronicle(
      treaty({
        end: [{ article: "29", when: { lasting: { not: condition }, from: { anchor: "entryIntoForce" } } }],
      }),
      THREE,
    );
    const end = explain(of, "2021-01-01").clauses.find(({ clause }) => clause === "end");
    expect(end?.outcome).toEqual({
      is: "waiting",
      missing: [{ article: "29", text: words, need: null, have: null, lack: null }],
    });
  });

  test("R41: of a contrary, what must be so", () => {
    expect(lacking({ not: { tally: { count: "consents" }, is: { atLeast: 3 } } }, [])).toEqual([]);
    const always: TreatyCondition = { not: { tally: { count: "signatures" }, is: { atLeast: 1 } } };
    expect(
      missing({ first: always, from: { on: "2020-06-01" } }, [act("signature", "ISL", "2020-02-01")]),
    ).toMatchObject([{ text: "that no signature is received", need: null, have: null, lack: null }]);
  });

  test.each<[When<"treaty">, string]>([
    [{ anchor: "opening" }, "the opening for signature"],
    [{ anchor: "closing" }, "the end of the period for signature"],
    [{ recorded: "conference" }, "a day for this to be set: conference"],
    [
      { recorded: "conference", meanwhile: "a day set by the Conference" },
      "a day for this to be set: a day set by the Conference",
    ],
  ])("%j: %s", (when, words) => {
    const unopened = { signature: [{ article: "21", opens: { recorded: "opened" } }] } as const;
    expect(missing(when, [], unopened)).toEqual([
      { article: "23", text: words, need: null, have: null, lack: null } satisfies Missing,
    ]);
  });

  test("what an expression of several waits for", () => {
    const when: When<"treaty"> = {
      latest: [
        { on: "2021-01-01" },
        { after: { first: { tally: { count: "signatures" }, is: { atLeast: 2 } } }, period: { days: 30 } },
        { recorded: "conference" },
      ],
    };
    expect(missing(when).map((each) => each.text)).toEqual([
      "2 more signatures",
      "a day for this to be set: conference",
    ]);
  });

  test("R12: not what was met and stands, though an instrument was withdrawn since", () => {
    const when: When<"treaty"> = {
      latest: [
        { first: { tally: { count: "consents" }, is: { atLeast: 3 } } },
        { first: { tally: { count: "signatures" }, is: { atLeast: 1 } } },
      ],
    };
    const events = [...THREE, act("instrumentWithdrawn", "ISL", "2020-06-01")];
    expect(missing(when, events).map((each) => each.text)).toEqual(["1 more signature"]);
  });

  test("R13: where a condition holds and must last: that it does, and until which day", () => {
    const lasting = (condition: TreatyCondition, from: DateText): When<"treaty"> => ({
      lasting: condition,
      period: { years: 1 },
      from: { on: from },
    });
    const three: TreatyCondition = { tally: { count: "consents" }, is: { atLeast: 3 } };
    const opposed: TreatyCondition = { tally: { count: "signatures" }, is: { atLeast: 1 } };
    const texts = (...[when, events]: [When<"treaty">, TreatyEvent[]]) =>
      missing(when, events).map((each) => each.text);
    expect(texts(lasting(three, "2020-01-15"), THREE)).toEqual([
      "that until 2021-04-01 at least 3 instruments of ratification, acceptance, approval or accession are deposited",
    ]);
    expect(texts(lasting({ not: opposed }, "2020-06-01"), [])).toEqual([
      "that until 2021-06-01 no signature is received",
    ]);
  });

  test("R13, R51: where a condition holds and counts only from a day to come: that it does then", () => {
    const first: TreatyCondition = { tally: { count: "consents" }, is: { atLeast: 3 } };
    const from: When<"treaty"> = { on: "2021-01-01" };
    const then = [
      "that from 2021-01-01 on at least 3 instruments of ratification, acceptance, approval or accession are deposited",
    ];
    expect(missing({ first, from }, THREE).map((each) => each.text)).toEqual(then);
    expect(missing({ lasting: first, period: { years: 1 }, from }, THREE).map((each) => each.text)).toEqual(
      then,
    );
    expect(missing({ first, from }, THREE, {}, "2021-01-01")).toEqual([]);
    // A day that is not known is itself what is missing.
    const notKnown = missing({ first, from: { recorded: "start", meanwhile: "on a day to be set" } }, THREE);
    expect(notKnown.map((each) => each.text)).toEqual(["a day for this to be set: on a day to be set"]);
  });

  test("nothing, before one can say that anything is not derivable", () => {
    expect(missing({ anchor: "entryIntoForce", regime: "parent" }, [], { parents: ["parent"] })).toEqual([]);
  });

  test("nothing, once the date is determined", () => {
    expect(treatyStatus(chronicle(treaty(), THREE), "2020-04-01").missing).toEqual([]);
    expect(treatyStatus(chronicle(treaty(), THREE), "2020-03-31").missing).toHaveLength(1);
  });
});
