import { describe, expect, test } from "vitest";
import { ANCHORS, type AnchorName } from "../../src/clauses/anchor.js";
import type { When } from "../../src/clauses/when.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import { accede, act, chronicle, force, irregular, ratify, standing, THREE, treaty } from "./treaty.js";

/** Iceland signed on 1 February and ratified on 1 March, the third deposit came on 1 April; a notice on 1 July. */
const EVENTS = [
  act("signature", "ISL", "2020-02-01"),
  act("ratification", "ISL", "2020-03-01"),
  ...accede({ NOR: "2020-03-10", DNK: "2020-04-01" }),
];

describe("what a clause can count from", () => {
  const table: Readonly<Record<AnchorName<"act">, DateText>> = {
    adoption: "2020-01-15",
    opening: "2020-01-15",
    closing: "2021-01-15",
    threshold: "2020-04-01",
    entryIntoForce: "2020-05-01",
    signature: "2020-02-01",
    consent: "2020-03-01",
    entryIntoForceForParticipant: "2020-05-01",
    notice: "2020-07-01",
    namedDate: "2020-09-01",
  };

  test("no anchor is missing from the table", () => {
    expect(Object.keys(table).sort()).toEqual([...ANCHORS.act].sort());
  });

  test.each(Object.entries(table) as [AnchorName<"act">, DateText][])(
    "%s: a withdrawal two years after it, two years after %s",
    (anchor, date) => {
      const definition = treaty({
        exit: { article: "24", when: { after: { anchor }, period: { years: 2 } }, namedDate: "later" },
      });
      const notice = act(
        "withdrawalNotified",
        "ISL",
        "2020-07-01",
        anchor === "namedDate" ? { effectiveOn: "2020-09-01" } : {},
      );
      const of = chronicle(definition, [...EVENTS, notice]);
      expect(force(of, "ISL", "2020-07-01")[1]).toBe(`${Number(date.slice(0, 4)) + 2}${date.slice(4)}`);
    },
  );

  test("an anchor that nothing has set waits: a notice without signature has no day", () => {
    const definition = treaty({
      exit: { article: "24", when: { after: { anchor: "signature" }, period: { years: 2 } } },
    });
    const of = chronicle(definition, [...THREE, act("withdrawalNotified", "ISL", "2020-07-01")]);
    expect(force(of, "ISL", "2030-01-01")).toEqual(["2020-05-01", null]);
    expect(standing(of, "ISL", "2030-01-01")).toBe("partyWithdrawalNotified");
  });

  test("an exit that waits for a day has it once that is set", () => {
    const definition = treaty({
      exit: { article: "24", when: { after: { recorded: "inventory" }, period: { months: 1 } } },
    });
    const of = chronicle(definition, [
      ...THREE,
      act("withdrawalNotified", "ISL", "2020-07-01"),
      { kind: "decision", subject: "inventory", date: "2020-10-01" },
    ]);
    expect(force(of, "ISL", "2020-09-30")).toEqual(["2020-05-01", null]);
    expect(force(of, "ISL", "2020-10-01")).toEqual(["2020-05-01", "2020-11-01"]);
    expect(standing(of, "ISL", "2020-11-01")).toBe("formerParty");
  });
});

describe("what a clause of the treaty counts from", () => {
  const entry = (when: When<"treaty">) => treaty({ entry: { article: "23", when } });

  test("a period before another date: closed on the day before entry into force", () => {
    const definition = treaty({
      signature: [
        {
          article: "21",
          opens: { anchor: "adoption" },
          closes: { before: { anchor: "entryIntoForce" }, period: { days: 1 } },
        },
      ],
    });
    const of = chronicle(definition, [
      ...THREE,
      act("signature", "SWE", "2020-04-30"),
      act("signature", "FIN", "2020-05-01"),
    ]);
    expect(treatyStatus(of, "2020-04-01").signature).toMatchObject({ state: "open", closesOn: "2020-04-30" });
    expect(irregular(of)).toEqual(["signatureClosed 21 FIN"]);
  });

  test("a condition inside such a date is watched like any other", () => {
    const first = { first: { tally: { count: "consents" }, is: { atLeast: 3 } } } as const;
    const of = chronicle(
      entry({
        latest: [
          { on: "2020-01-20" },
          { before: { after: first, period: { days: 40 } }, period: { days: 10 } },
        ],
      }),
      THREE,
    );
    expect(treatyStatus(of, "2020-04-01").force.entryIntoForce).toBe("2020-05-01");
  });

  test("the threshold of a treaty whose date hangs on a later fact is the day on which its number was reached", () => {
    const definition = treaty({
      entry: {
        article: "23",
        when: {
          latest: [
            { first: { tally: { count: "consents" }, is: { atLeast: 3 } } },
            { recorded: "conference" },
          ],
        },
      },
      joining: {
        article: "23(2)",
        when: { after: { anchor: "consent" }, period: { days: 30 } },
        startsAt: "threshold",
        floor: "written",
      },
      end: [{ article: "25", when: { after: { anchor: "threshold" }, period: { years: 5 } } }],
    });
    const of = chronicle(definition, [
      ...THREE,
      ...accede({ SWE: "2020-05-20" }),
      { kind: "decision", subject: "conference", date: "2020-06-01" },
    ]);
    expect(treatyStatus(of, "2020-06-01").force).toMatchObject({
      entryIntoForce: "2020-06-01",
      terminatedOn: "2025-04-01",
    });
    // It deposited after the threshold: its own thirty days run.
    expect(force(of, "SWE", "2020-06-01")[0]).toBe("2020-06-19");
    expect(force(of, "DNK", "2020-06-01")[0]).toBe("2020-06-01");
  });

  test("the parties to the treaty itself can be those who may accept a part, and the base of its share", () => {
    const definition = treaty({
      parts: [
        {
          id: "annex",
          consent: [{ article: "A1", kinds: ["acceptance"], who: { partyTo: "lighthouses" } }],
          entry: {
            article: "A2",
            when: {
              first: {
                tally: { count: "consents", regime: "annex" },
                is: { atLeast: { share: [2, 3], of: { group: { partyTo: "lighthouses" } } } },
              },
            },
          },
        },
      ],
    });
    const accept = (participant: string, date: DateText) =>
      act("acceptance", participant, date, { subject: "annex" });
    const of = chronicle(definition, [
      ...ratify({ ISL: "2020-03-01", NOR: "2020-03-10", DNK: "2020-04-01" }),
      accept("ISL", "2020-04-30"),
      accept("NOR", "2020-06-01"),
      accept("DNK", "2020-07-01"),
      accept("ISL", "2020-08-01"),
    ]);
    expect(irregular(of)).toEqual(["notEligible A1 ISL"]);
    expect(treatyStatus(of, "2020-06-30").parts[0]?.force.entryIntoForce).toBeNull();
    expect(treatyStatus(of, "2020-07-01").parts[0]?.force.entryIntoForce).toBe("2020-07-01");
  });
});

describe("a group that nobody can name, or an organization that nobody described", () => {
  test("has no members, and no size", () => {
    const definition = treaty({
      groups: [{ id: "union", is: { memberOf: "ASEAN" } }],
      entry: {
        article: "23",
        when: {
          first: {
            tally: { count: "consents" },
            is: { atLeast: { share: [1, 2], of: { group: { group: "union" } } } },
          },
        },
      },
    });
    expect(treatyStatus(chronicle(definition, THREE), "2030-01-01").force.entryIntoForce).toBeNull();
  });
});
