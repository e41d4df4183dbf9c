import { describe, expect, test } from "vitest";
import { sayComparison, sayWhen, type TellOptions, tell } from "../../src/answers/tell.js";
import type { Comparison } from "../../src/clauses/condition.js";
import { type Definition, type Explanation, explain, type TreatyEvent, type When } from "../../src/index.js";
import { accession, beacons, chronicleOf, threeDeposits } from "./beacons.js";

const told = (
  events: readonly TreatyEvent[],
  on: string,
  options: TellOptions & { participant?: string; changed?: Partial<Definition> } = {},
) => {
  const { participant, changed, ...how } = options;
  return tell(
    explain(chronicleOf(events, changed), on, participant === undefined ? {} : { participant }),
    how,
  );
};

describe("what an expression says", () => {
  const tally = {
    count: "consents",
    kinds: ["ratification", "acceptance", "approval", "accession"],
  } as const;
  const consent: When = { anchor: "consent" };

  test.each<[string, When]>([
    ["2020-01-15", { on: "2020-01-15" }],
    ["the day of adoption", { anchor: "adoption" }],
    ["the opening for signature", { anchor: "opening" }],
    ["the last day for signature", { anchor: "closing" }],
    ["the day on which the conditions for entry into force are met", { anchor: "threshold" }],
    ["the entry into force", { anchor: "entryIntoForce" }],
    ["the entry into force of beacons", { anchor: "entryIntoForce", regime: "beacons" }],
    ["its signature", { anchor: "signature" }],
    ["its consent to be bound", consent],
    ["the entry into force for it", { anchor: "entryIntoForceForParticipant" }],
    ["the receipt of the notice", { anchor: "notice" }],
    ["the day that the notice names", { anchor: "namedDate" }],
    [
      "the day set for the opening for signature (in 2025, day not known)",
      { recorded: "opened", meanwhile: "in 2025, day not known" },
    ],
    ["the day set for the end of signature", { recorded: "closed" }],
    ["the day of effect of the decision XIV/8", { recorded: "XIV/8" }],
    ["its consent to be bound", { after: consent, period: { days: 0 } }],
    ["the day after its consent to be bound", { after: consent, period: { days: 1 } }],
    ["the thirtieth day after its consent to be bound", { after: consent, period: { days: 30 } }],
    ["the sixtieth day after its consent to be bound", { after: consent, period: { days: 60 } }],
    ["the ninetieth day after its consent to be bound", { after: consent, period: { days: 90 } }],
    ["the 2nd day after its consent to be bound", { after: consent, period: { days: 2 } }],
    ["the 11th day after its consent to be bound", { after: consent, period: { days: 11 } }],
    ["the 21st day after its consent to be bound", { after: consent, period: { days: 21 } }],
    ["the 103rd day after its consent to be bound", { after: consent, period: { days: 103 } }],
    ["1 month after its consent to be bound", { after: consent, period: { months: 1 } }],
    [
      "3 months and a day after its consent to be bound",
      { after: consent, period: { months: 3, counting: "dayAfter" } },
    ],
    ["1 year after the receipt of the notice", { after: { anchor: "notice" }, period: { years: 1 } }],
    ["the day before the entry into force", { before: { anchor: "entryIntoForce" }, period: { days: 1 } }],
    ["6 months before the entry into force", { before: { anchor: "entryIntoForce" }, period: { months: 6 } }],
    [
      "the first day of the month after the month of the sixtieth day after its consent to be bound",
      { after: consent, period: { days: 60, snap: { firstOfMonth: 1 } } },
    ],
    [
      "the first day of the 6th month after its consent to be bound",
      { after: consent, period: { days: 0, snap: { firstOfMonth: 6 } } },
    ],
    [
      "the first 07-01 that is not before 1 year after its consent to be bound",
      { after: consent, period: { years: 1, snap: { yearly: "07-01" } } },
    ],
    ["the later of 2020-01-15 and its consent to be bound", { latest: [{ on: "2020-01-15" }, consent] }],
    [
      "the latest of 2020-01-15, its signature and its consent to be bound",
      { latest: [{ on: "2020-01-15" }, { anchor: "signature" }, consent] },
    ],
    ["the earlier of 2020-01-15 and its consent to be bound", { earliest: [{ on: "2020-01-15" }, consent] }],
    [
      "the earliest of 2020-01-15, its signature and its consent to be bound",
      { earliest: [{ on: "2020-01-15" }, { anchor: "signature" }, consent] },
    ],
    [
      "if the entry into force falls by 2020-01-15, its signature, otherwise its consent to be bound",
      {
        if: { anchor: "entryIntoForce" },
        by: { on: "2020-01-15" },
        then: { anchor: "signature" },
        else: consent,
      },
    ],
    [
      "the next end of a period, the first of 10 years from the entry into force, then 5 years each, that is at least 6 months after the notice",
      {
        clock: { first: { years: 10 }, then: { years: 5 }, notice: { months: 6 } },
        from: { anchor: "entryIntoForce" },
      },
    ],
    [
      "the day on which at least 40 instruments of ratification, acceptance, approval or accession are deposited",
      { first: { tally, is: { atLeast: 40 } } },
    ],
    [
      "the day on which at least 40 instruments of ratification, acceptance, approval or accession are deposited, not before 2020-01-15; an organization's not additional to those of its members",
      {
        first: { tally: { ...tally, organizations: "notAdditional" }, is: { atLeast: 40 } },
        from: { on: "2020-01-15" },
      },
    ],
    [
      "the ninetieth day after the day on which at least 1 signature is received; an organization's not counted",
      {
        after: { first: { tally: { count: "signatures", organizations: "notCounted" }, is: { atLeast: 1 } } },
        period: { days: 90 },
      },
    ],
    [
      "the end of 12 months through which, without a break, fewer than 16 parties are bound, counted from the entry into force at the earliest",
      {
        lasting: { not: { tally: { count: "parties" }, is: { atLeast: 16 } } },
        period: { months: 12 },
        from: { anchor: "entryIntoForce" },
      },
    ],
    [
      "the day on which at most 1 party is bound, counted from the entry into force at the earliest; only those of States",
      {
        lasting: { not: { tally: { count: "parties", organizations: "statesOnly" }, is: { moreThan: 1 } } },
        from: { anchor: "entryIntoForce" },
      },
    ],
  ])("%s", (words, when) => {
    expect(sayWhen(when)).toBe(words);
  });

  const group = (of: Comparison["tally"]["of"]): Comparison => ({
    tally: { count: "parties", ...(of === undefined ? {} : { of }) },
    is: { moreThan: 3 },
  });

  test.each<[string, Comparison]>([
    ["more than 3 parties are bound", group(undefined)],
    ["more than 3 parties among States are bound", group({ kind: "state" })],
    ["more than 3 parties among organizations are bound", group({ kind: "organization" })],
    ["more than 3 parties among NOR or SWE are bound", group({ participants: ["NOR", "SWE"] })],
    ["more than 3 parties among members of EUE are bound", group({ memberOf: "EUE" })],
    ["more than 3 parties among parties to paris are bound", group({ partyTo: "paris" })],
    [
      "more than 3 parties among those that have consented to paris are bound",
      group({ consentedTo: "paris" }),
    ],
    ["more than 3 parties among signatories of paris are bound", group({ signatoryTo: "paris" })],
    [
      "more than 3 parties among States that are also members of EUE are bound",
      group({ all: [{ kind: "state" }, { memberOf: "EUE" }] }),
    ],
    [
      "more than 3 parties among States or EUE are bound",
      group({ any: [{ kind: "state" }, { participants: ["EUE"] }] }),
    ],
    ["more than 3 parties among others than members of EUE are bound", group({ not: { memberOf: "EUE" } })],
    ["more than 3 parties among annexOne are bound", group({ group: "annexOne" })],
    ["at least 3 instruments of consent are deposited", { tally: { count: "consents" }, is: { atLeast: 3 } }],
    [
      "parties, coming to at least 2/3 of the number of parties, are bound",
      {
        tally: { count: "parties" },
        is: { atLeast: { share: [2, 3], of: { tally: { count: "parties" } } } },
      },
    ],
    [
      "signatures, coming to more than 75 % of the number of members of EUE, as on the day of adoption, are received",
      {
        tally: { count: "signatures" },
        is: {
          moreThan: {
            share: [75, 100],
            of: { group: { memberOf: "EUE" } },
            frozenOn: { anchor: "adoption" },
          },
        },
      },
    ],
    [
      "instruments of accession, accounting in total for at least 55 % of the total of emissions, are deposited",
      {
        tally: { count: "consents", kinds: ["accession"], weights: "emissions" },
        is: { atLeast: { share: [55, 100], of: { total: "emissions" } } },
      },
    ],
    [
      "at least 3 declarations (annex) are deposited",
      { tally: { count: "consents", kinds: ["declaration"], regime: "annex" }, is: { atLeast: 3 } },
    ],
  ])("%s", (words, comparison) => {
    expect(sayComparison(comparison)).toBe(words);
  });

  test("with its definition groups, tables and parts are called by their titles, and all kinds of consent are named", () => {
    const definition: Definition = {
      ...beacons,
      groups: [{ id: "north", title: "the States of the North", is: { participants: ["NOR"] } }],
      parts: [
        {
          id: "annex",
          title: "Annex II",
          consent: [{ article: "15", kinds: ["declaration"] }],
          entry: { article: "16", when: { on: "2020-01-01" } },
        },
      ],
    };
    const say = (comparison: Comparison) => sayComparison(comparison, { definition });
    expect(say({ tally: { count: "consents", of: { group: "north" } }, is: { atLeast: 2 } })).toBe(
      "at least 2 instruments of ratification, accession or succession from the States of the North are deposited",
    );
    expect(
      sayWhen(
        { anchor: "entryIntoForce", regime: "paris" },
        { definition, title: (id) => `the treaty ${id}` },
      ),
    ).toBe("the entry into force of the treaty paris");
    expect(say({ tally: { count: "consents", regime: "annex" }, is: { atLeast: 2 } })).toBe(
      "at least 2 declarations (Annex II) are deposited",
    );
  });

  test("R33: objections to an amendment are told as objections, not as acceptances", () => {
    const definition: Definition = {
      ...beacons,
      amendments: [
        {
          id: "ban",
          title: "Ban Amendment",
          adoption: { article: "17", when: { on: "2022-01-01" } },
          binds: "allButObjectors",
          laterParties: "bound",
          consent: [{ article: "17", kinds: ["amendmentAccepted"] }],
          entry: { article: "17(2)", when: { on: "2023-01-01" } },
        },
      ],
    };
    const say = (is: Comparison["is"]) =>
      sayComparison({ tally: { count: "objections", regime: "ban" }, is }, { definition });
    expect(say({ atLeast: 1 })).toBe("at least 1 objection to the amendment (Ban Amendment) is received");
    expect(say({ moreThan: { share: [1, 3], of: { tally: { count: "parties" } } } })).toBe(
      "objections to the amendment (Ban Amendment), coming to more than 1/3 of the number of parties, are received",
    );
  });

  test.each([
    [
      "not",
      { not: { all: [group(undefined), { not: group(undefined) }] } },
      "at most 3 parties are bound or more than 3 parties are bound",
    ],
    [
      "any",
      { any: [group(undefined), { all: [group(undefined), group(undefined)] }] },
      "more than 3 parties are bound or more than 3 parties are bound and more than 3 parties are bound",
    ],
  ] as const)("%s of several conditions", (_name, condition, words) => {
    expect(sayWhen({ first: condition as never })).toBe(`the day on which ${words}`);
  });
});

describe("an explanation, line by line", () => {
  test("the day before: what counts and what is missing", () => {
    expect(told(threeDeposits, "2020-02-29")).toEqual([
      "beacons: as it stands on 2020-02-29",
      "Article 9, adoption: 2020-01-15.",
      "Article 10(1), opening for signature: the day of adoption.",
      "  Comes to 2020-01-15.",
      "Article 10(1), last day for signature: 2020-12-31.",
      "  Comes to 2020-12-31, certain since 2020-01-15.",
      "Article 11(1), entry into force: the thirtieth day after the day on which at least 3 instruments of ratification or accession are deposited; an organization's not additional to those of its members.",
      "  At the end of 2020-02-29, 2 of 3 count:",
      "    1. DNK, 2020-02-01, accession",
      "    2. FIN, 2020-02-15, accession",
      "  Not determined yet. Missing: 1 more instrument of ratification or accession.",
    ]);
  });

  test("R15: the day itself: the date, since when it is certain, and the decisive act by its number", () => {
    const lines = told(threeDeposits, "2020-03-01");
    expect(lines.slice(-5)).toEqual([
      "  At the end of 2020-03-01, 3 of 3 count:",
      "    1. DNK, 2020-02-01, accession",
      "    2. FIN, 2020-02-15, accession",
      "    3. ISL, 2020-03-01, accession",
      "  Comes to 2020-03-31, certain since 2020-03-01.",
    ]);
  });

  test("participants by name, dates in other words", () => {
    const lines = told(threeDeposits, "2020-03-01", {
      name: (id) => `the State ${id}`,
      date: (date) => date.replaceAll("-", "/"),
    });
    expect(lines).toContain("    3. the State ISL, 2020/03/01, accession");
    expect(lines[0]).toBe("beacons: as it stands on 2020/03/01");
  });

  test("what does not count, why and under which rule; a policy by its name", () => {
    const lines = told(
      [accession("LGE", "2020-02-01"), { kind: "ratification", participant: "NOR", date: "2020-02-02" }],
      "2020-02-03",
    );
    expect(lines).toContain("  Not counted, irregular (R6): NOR, 2020-02-02, ratification");
    expect(lines).toContain("  The number rests on the policy organizationAlone.");
    expect(lines.find((line) => line.startsWith("  Note (R10)"))).toContain("policy organizationAlone");
  });

  test("what does not count for one reason stands together, shortened like the rest", () => {
    const events: TreatyEvent[] = [
      ...["A", "B", "C"].map(
        (participant): TreatyEvent => ({ kind: "succession", participant, date: "2020-02-01" }),
      ),
      accession("SWE", "2020-02-02"),
      accession("LGE", "2020-02-03"),
    ];
    expect(told(events, "2020-02-03", { listed: 2 })).toEqual(
      expect.arrayContaining([
        "  Not counted, of a kind that does not count (R11): A, 2020-02-01, succession; B, 2020-02-01, succession; and 1 more",
        "  Not counted, an organization's not additional to those of its members (R10): LGE, 2020-02-03, accession",
      ]),
    );
  });

  describe("a long list is shortened, its decisive act and its last always there", () => {
    const thirty = Array.from({ length: 30 }, (_, index) =>
      accession(`S${String(index + 1).padStart(2, "0")}`, "2020-02-01"),
    );
    const numbers = (listed: number, atLeast: number) =>
      told(thirty, "2020-02-01", {
        listed,
        changed: {
          entry: { article: "11", when: { first: { tally: { count: "consents" }, is: { atLeast } } } },
        },
      }).flatMap((line) => /^ {4} *(\d+\.|…)/.exec(line)?.[1] ?? []);

    test.each([
      [30, 30, Array.from({ length: 30 }, (_, index) => `${index + 1}.`)],
      [5, 30, ["1.", "2.", "3.", "4.", "…", "30."]],
      [3, 20, ["1.", "2.", "…", "20.", "…", "30."]],
      [1, 30, ["30."]],
      [2, 40, ["1.", "…", "30."]],
    ])("at most %i, the %ith decisive", (listed, atLeast, expected) => {
      expect(numbers(listed, atLeast).filter((each, index) => index > 0 || each !== "…")).toEqual(expected);
    });
  });

  test("R11: every act with its kind, those that count and those that do not", () => {
    const lines = told(
      [...threeDeposits, { kind: "succession", participant: "SWE", date: "2020-02-20" }],
      "2020-03-01",
    );
    expect(lines).toContain("    3. ISL, 2020-03-01, accession");
    expect(lines).toContain(
      "  Not counted, of a kind that does not count (R11): SWE, 2020-02-20, succession",
    );
  });

  test("weights and conditions of several parts", () => {
    const changed: Partial<Definition> = {
      weights: [
        { id: "tonnage", title: "gross tonnage", of: { DNK: 1_000_000, FIN: 500_000, ISL: 250_000 } },
      ],
      entry: {
        article: "11",
        when: {
          first: {
            any: [
              {
                tally: { count: "consents", weights: "tonnage" },
                is: { moreThan: { share: [1, 2], of: { total: "tonnage" } } },
              },
              {
                tally: { count: "signatures" },
                is: { moreThan: { share: [1, 2], of: { group: { kind: "state" } } } },
              },
              {
                all: [
                  { not: { tally: { count: "signatures" }, is: { atLeast: 1 } } },
                  { tally: { count: "consents" }, is: { atLeast: 9 } },
                ],
              },
            ],
          },
        },
      },
    };
    const lines = told(threeDeposits, "2020-02-01", { changed, definition: { ...beacons, ...changed } });
    expect(lines).toEqual(
      expect.arrayContaining([
        "  One of these must be so, and is so at the end of 2020-02-01:",
        "    instruments of ratification, accession or succession, accounting in total for more than 1/2 of the gross tonnage, are deposited; 1,000,000 of 875,001 count:",
        "      1. DNK, 2020-02-01, accession, weight 1,000,000",
        "    signatures, coming to more than 1/2 of the number of States, are received; 0 count; how many are asked for cannot be told.",
        "    All of this must be so, and is not so at the end of 2020-02-01:",
        "      The contrary of this must be so, and is so at the end of 2020-02-01:",
        "        at least 1 signature is received; 0 of 1 count.",
      ]),
    );
  });

  test("the dates from which it is counted, each with what it comes to", () => {
    const changed: Partial<Definition> = {
      entry: {
        article: "11",
        when: {
          latest: [
            { anchor: "closing" },
            { recorded: "conference" },
            { after: { first: { tally: { count: "consents" }, is: { atLeast: 3 } } }, period: { days: 30 } },
          ],
        },
      },
    };
    const lines = told(threeDeposits, "2020-04-01", { changed });
    expect(lines).toContain("  the last day for signature: 2020-12-31");
    expect(lines).toContain("  the day of effect of the decision conference: not yet");
    expect(lines).toContain(
      "  the thirtieth day after the day on which at least 3 instruments of consent are deposited: 2020-03-31",
    );
    expect(lines).toContain("    At the end of 2020-03-01, 3 of 3 count:");
    expect(lines).toContain("  Not determined yet. Missing: a day for this to be set: conference.");
  });

  test("R51: what cannot be derived says why", () => {
    const changed: Partial<Definition> = {
      signature: [],
      entry: { article: "11", when: { latest: [{ anchor: "closing" }, { on: "2021-01-01" }] } },
    };
    const lines = told([], "2020-04-01", { changed });
    expect(lines).toContain("  the last day for signature: the treaty has no period for signature");
    expect(lines).toContain("  Not derivable: the treaty has no period for signature.");
  });

  test("all of a list: those that are missing, by name", () => {
    const changed: Partial<Definition> = {
      entry: {
        article: "11",
        when: {
          first: {
            tally: { count: "consents", of: { participants: ["DNK", "NOR", "SWE"] } },
            is: { atLeast: 3 },
          },
        },
      },
    };
    expect(told(threeDeposits, "2020-04-01", { changed, name: (id) => `the State ${id}` }).at(-1)).toMatch(
      /: the State NOR, the State SWE\.$/,
    );
  });

  test("how far the record goes", () => {
    const explanation = JSON.parse(
      JSON.stringify({
        ...explain(chronicleOf([]), "2020-04-01"),
        knownUntil: "2020-03-01",
        beyondKnown: true,
      }),
    ) as Explanation;
    expect(tell(explanation)[1]).toBe("The record goes to 2020-03-01; this speaks of a later day.");
  });

  test("a clause that is cited in words, and one without an article", () => {
    const explanation = explain(
      chronicleOf([], { adoption: { article: "Resolution 79/243", when: { on: "2020-01-15" } } }),
      "2020-04-01",
    );
    expect(tell(explanation)[1]).toBe("Resolution 79/243, adoption: 2020-01-15.");
    const nowhere = {
      ...explanation,
      clauses: explanation.clauses.map((each) => ({ ...each, article: "" })),
    };
    expect(tell(nowhere)[1]).toBe("No article, adoption: 2020-01-15.");
    const roman = {
      ...explanation,
      clauses: explanation.clauses.map((each) => ({ ...each, article: "XIV" })),
    };
    expect(tell(roman)[1]).toBe("Article XIV, adoption: 2020-01-15.");
  });
});

describe("a participant", () => {
  test("that has not consented", () => {
    expect(told([], "2020-04-01", { participant: "NOR" })).toEqual([
      "beacons, NOR: as it stands on 2020-04-01",
      "Article 10(3), consent to be bound.",
      "  Not determined yet. Missing: its instrument of accession or succession.",
    ]);
    expect(
      told([{ kind: "signature", participant: "NOR", date: "2020-02-01" }], "2020-04-01", {
        participant: "NOR",
      }),
    ).toEqual([
      "beacons, NOR: as it stands on 2020-04-01",
      "Article 10(1), opening for signature: the day of adoption.",
      "  Comes to 2020-01-15.",
      "Article 10(1), last day for signature: 2020-12-31.",
      "  Comes to 2020-12-31, certain since 2020-01-15.",
      "Article 10(1), signature.",
      "  Comes to 2020-02-01.",
      "  By the event 2020-02-01/signature/NOR, signature.",
      "  Note (R6): the day lies in the period for signature.",
      "Article 10(2), consent to be bound.",
      "  Not determined yet. Missing: its instrument of ratification.",
    ]);
    expect(told([], "2020-04-01", { participant: "NOR", changed: { consent: [] } })[1]).toBe(
      "The treaty provides for no way of consenting to be bound.",
    );
  });

  test("R21: whose own date would come before the treaty", () => {
    const lines = told([...threeDeposits, accession("SWE", "2020-03-02")], "2020-12-31", {
      participant: "SWE",
      changed: {
        joining: {
          article: "11(2)",
          when: { after: { anchor: "consent" }, period: { days: 10 } },
          startsAt: "threshold",
          floor: "written",
        },
      },
    });
    expect(lines).toEqual([
      "beacons, SWE: as it stands on 2020-12-31",
      "Article 10(3), consent to be bound.",
      "  Comes to 2020-03-02.",
      "  By the event 2020-03-02/accession/SWE, accession.",
      "Article 11(2), entry into force for it: the 10th day after its consent to be bound.",
      "  its consent to be bound: 2020-03-02",
      "  By itself it comes to 2020-03-12.",
      "  Comes to 2020-03-31, certain since 2020-03-02.",
      "  Note (R21): it deposited later: its own deposit and its own period.",
      "  Note (R21): never before the treaty itself, so the text says.",
    ]);
  });

  test("R38: that leaves", () => {
    const lines = told(
      [...threeDeposits, { kind: "withdrawalNotified", participant: "ISL", date: "2021-05-01" }],
      "2021-05-01",
      { participant: "ISL" },
    );
    expect(lines.slice(-4)).toEqual([
      "Article 12(1), the day from which it is no longer bound: 1 year after the receipt of the notice.",
      "  the receipt of the notice: 2021-05-01",
      "  Comes to 2022-05-01, certain since 2021-05-01.",
      "  By the event 2021-05-01/withdrawalNotified/ISL, withdrawal notified.",
    ]);
  });
});
