/** Deposits of a special kind: with a declaration, on a condition, with several depositaries, by States that are gone. */
import { describe, expect, test } from "vitest";
import type { Chronicle } from "../../src/lifecycle/chronicle.js";
import { nextDates } from "../../src/lifecycle/next-dates.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { possibleActs } from "../../src/lifecycle/possible-acts.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { Participant } from "../../src/model/participant.js";
import {
  accede,
  act,
  chronicle,
  fact,
  force,
  irregular,
  standing,
  THREE,
  threshold,
  treaty,
} from "./treaty.js";

describe("a declaration due with the deposit", () => {
  const armed = treaty({ consent: [{ article: "9(2)", kinds: ["accession"], declaration: "minimum age" }] });
  const declares = (date: DateText) => act("declaration", "ISL", date, { subject: "minimum age" });
  const deposit = act("accession", "ISL", "2020-03-01");

  test.each(["2020-02-01", "2020-03-01"] as const)(
    "R48: made on %s it is in time, one day having no order",
    (date) => {
      const of = chronicle(armed, [deposit, declares(date)]);
      expect(irregular(of)).toEqual([]);
      expect(standing(of, "ISL", "2020-03-01")).toBe("contracting");
    },
  );

  test("R48: without it the deposit is irregular, until the declaration heals it", () => {
    const of = chronicle(armed, [deposit, declares("2020-03-02")]);
    expect(treatyStatus(of, "2020-03-01").irregularities.map(({ code }) => code)).toEqual(["declarationDue"]);
    expect(participantStatus(of, "ISL", "2020-03-02")).toMatchObject({
      status: "contracting",
      consentedOn: "2020-03-02",
    });
    expect(treatyStatus(of, "2020-03-02").irregularities).toEqual([]);
  });

  test("R48: a declaration on something else, or by another, is none", () => {
    const other = act("declaration", "ISL", "2020-02-01", { subject: "disputes" });
    const another = act("declaration", "NOR", "2020-02-01", { subject: "minimum age" });
    expect(irregular(chronicle(armed, [deposit, other, another]))).toEqual(["declarationDue 9(2) ISL"]);
  });
});

describe("a conditional deposit", () => {
  const sales = treaty({
    consent: [{ article: "99(6)", kinds: ["accession"], namedDate: "later" }],
    entry: threshold(1),
  });

  test("R48: an instrument that waits for a denunciation of another treaty counts from the day it names", () => {
    const of = chronicle(sales, [act("accession", "ISL", "2020-03-01", { effectiveOn: "2020-09-01" })]);
    expect(irregular(of)).toEqual([]);
    expect(standing(of, "ISL", "2020-08-31")).toBe("none");
    expect(participantStatus(of, "ISL", "2020-09-01")).toMatchObject({
      status: "contracting",
      consentedOn: "2020-09-01",
      inForceFrom: "2020-10-01",
    });
  });

  test("R12: one that is withdrawn before its day never counts, and another can be deposited", () => {
    const of = chronicle(sales, [
      act("accession", "ISL", "2020-03-01", { effectiveOn: "2020-09-01" }),
      act("instrumentWithdrawn", "ISL", "2020-06-01"),
      act("accession", "ISL", "2020-10-01"),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(standing(of, "ISL", "2020-09-01")).toBe("none");
    expect(participantStatus(of, "ISL", "2020-10-01")).toMatchObject({
      consentedOn: "2020-10-01",
      inForceFrom: "2020-10-31",
    });
  });

  test("R24: a day before the deposit is none that it may name: flagged, and it counts from the deposit", () => {
    const of = (effectiveOn: DateText) =>
      chronicle(sales, [act("accession", "ISL", "2020-03-01", { effectiveOn })]);
    expect(irregular(of("2020-02-29"))).toEqual(["effectInInstrument! ISL"]);
    expect(irregular(of("2020-03-01"))).toEqual([]);
    expect(participantStatus(of("2020-02-29"), "ISL", "2020-03-01").consentedOn).toBe("2020-03-01");
  });

  test("R42: received from one that is bound it adds nothing on its day, unless its maker leaves before: no next date", () => {
    const again = [
      act("accession", "ISL", "2020-02-01"),
      act("accession", "ISL", "2020-06-01", { effectiveOn: "2020-07-01", receivedByDepositary: true }),
    ];
    const definition = treaty({
      entry: threshold(1),
      consent: [{ article: "22", kinds: ["accession"], namedDate: "later" }],
      signature: [],
      exit: { article: "24", when: { anchor: "notice" } },
    });
    const facts = (of: Chronicle) =>
      nextDates(of, "2020-06-15").map(({ date, fact: what }) => `${date} ${what}`);
    expect(facts(chronicle(definition, again))).toEqual([]);
    const leaves = chronicle(definition, [...again, act("withdrawalNotified", "ISL", "2020-06-10")]);
    expect(facts(leaves)).toEqual(["2020-07-01 consent"]);
    expect(participantStatus(leaves, "ISL", "2020-07-01").consentedOn).toBe("2020-07-01");
  });

  test("R24: where the treaty says nothing of it, the named day is flagged and changes nothing", () => {
    const of = chronicle(treaty({ entry: threshold(1) }), [
      act("accession", "ISL", "2020-03-01", { effectiveOn: "2020-09-01" }),
    ]);
    expect(irregular(of)).toEqual(["effectInInstrument! ISL"]);
    expect(force(of, "ISL", "2020-03-01")).toEqual(["2020-03-31", null]);
  });
});

describe("several depositaries", () => {
  const depositary = ["London", "Moscow", "Washington"];
  const events = [act("accession", "ISL", "2020-03-01"), act("accession", "ISL", "2020-03-05")];

  test("R46: the first of several deposits counts, the others are no irregularity", () => {
    const of = chronicle(treaty({ depositary, entry: threshold(1) }), events);
    expect(irregular(of)).toEqual([]);
    expect(participantStatus(of, "ISL", "2020-03-05")).toMatchObject({
      consentedOn: "2020-03-01",
      inForceFrom: "2020-03-31",
    });
  });

  test("R46: with the policy the last, as long as the treaty is not in force for its maker", () => {
    const last = treaty({ depositary, entry: threshold(1, 10), policies: { severalDepositaries: "last" } });
    expect(participantStatus(chronicle(last, events), "ISL", "2020-03-05").consentedOn).toBe("2020-03-05");
    const late = chronicle(last, [...events.slice(0, 1), act("accession", "ISL", "2020-03-11")]);
    expect(participantStatus(late, "ISL", "2020-03-11").consentedOn).toBe("2020-03-01");
  });

  describe("R46: signature and notice of withdrawal", () => {
    const acts = [
      act("signature", "ISL", "2020-02-01"),
      act("signature", "ISL", "2020-02-05"),
      ...events,
      act("withdrawalNotified", "ISL", "2021-01-01"),
      act("withdrawalNotified", "ISL", "2021-01-09"),
    ];
    const of = (clauses: Parameters<typeof treaty>[0]) =>
      chronicle(treaty({ entry: threshold(1), ...clauses }), acts);

    test("count from the first, the others are no irregularity", () => {
      const several = of({ depositary });
      expect(irregular(several)).toEqual([]);
      expect(treatyStatus(several, "2021-01-09").counts.signatories).toBe(1);
      expect(participantStatus(several, "ISL", "2021-01-09")).toMatchObject({
        signedOn: "2020-02-01",
        inForceUntil: "2022-01-01",
      });
    });

    test("can be done again", () => {
      const several = of({ depositary });
      const open = (on: DateText) =>
        possibleActs(several, "ISL", on)
          .filter(({ possible }) => possible)
          .map(({ kind }) => kind);
      expect(open("2020-02-03")).toContain("signature");
      expect(open("2020-03-03")).toContain("accession");
      expect(open("2020-03-03")).not.toContain("ratification");
      expect(open("2021-01-05")).toContain("withdrawalNotified");
    });

    test("with the policy the last notice counts", () => {
      const last = of({ depositary, policies: { severalDepositaries: "last" } });
      expect(irregular(last)).toEqual([]);
      expect(force(last, "ISL", "2021-01-09")[1]).toBe("2022-01-09");
    });

    test("with one depositary a second one is irregular", () => {
      expect(irregular(of({ depositary: "London" }))).toEqual([
        "alreadySigned 21 ISL",
        "alreadyConsented 22(1) ISL",
        "alreadyNotified 24 ISL",
      ]);
    });
  });

  test("R11: with one depositary a second deposit is irregular", () => {
    expect(irregular(chronicle(treaty({ depositary: "London" }), events))).toEqual([
      "alreadyConsented 22(1) ISL",
    ]);
  });
});

describe("States that are gone", () => {
  const gone: Participant = { id: "YUG", kind: "state", until: "1992-04-27" };
  const old = treaty({ adoption: { article: "20", when: { on: "1980-01-01" } }, entry: threshold(3) });

  test("R44: a State that is gone was a party until its last day, and is a former party from the day on which it no longer exists", () => {
    const of = chronicle(old, accede({ ISL: "1985-01-01", NOR: "1985-01-01", YUG: "1985-01-01" }), [gone]);
    expect(standing(of, "YUG", "1992-04-26")).toBe("party");
    expect(force(of, "YUG", "1992-04-27")).toEqual(["1985-01-31", "1992-04-27"]);
    expect(standing(of, "YUG", "1992-04-27")).toBe("formerParty");
    expect(treatyStatus(of, "1992-04-27").counts.parties).toBe(2);
  });

  test("R44: the instrument of a State that went before entry into force goes on counting, and binds nobody", () => {
    const of = chronicle(old, accede({ YUG: "1986-05-05", ISL: "1990-01-01", NOR: "1993-11-16" }), [gone]);
    expect(treatyStatus(of, "1993-11-16").force).toMatchObject({ conditionMetOn: "1993-11-16" });
    expect(standing(of, "YUG", "1992-04-26")).toBe("contracting");
    expect(participantStatus(of, "YUG", "1993-12-16")).toMatchObject({
      status: "none",
      consentedOn: "1986-05-05",
      inForceFrom: null,
      inForceUntil: null,
    });
    expect(treatyStatus(of, "1993-12-16").counts).toMatchObject({ consentsToBeBound: 2, parties: 2 });
  });

  test("R44: not so one that had left before it ceased to exist", () => {
    const part = treaty({
      ...old,
      parts: [
        {
          id: "annex",
          consent: [],
          entry: {
            article: "30",
            when: { first: { tally: { count: "consents" }, is: { atLeast: 4 } } },
          },
        },
      ],
    });
    const of = chronicle(
      part,
      [
        ...accede({ ISL: "1985-01-01", NOR: "1985-01-01", YUG: "1985-01-01", SWE: "1991-01-01" }),
        act("withdrawalNotified", "YUG", "1986-01-01"),
      ],
      [gone],
    );
    expect(treatyStatus(of, "1992-04-26").parts[0]?.threshold.counted).toBe(3);
    expect(treatyStatus(of, "1992-04-27").parts[0]?.threshold.counted).toBe(3);
  });
});

describe("a fixed term", () => {
  const term = treaty({
    end: [
      {
        article: "46",
        when: { after: { anchor: "entryIntoForce" }, period: { years: 2 } },
        extendable: true,
      },
    ],
  });
  const end = (events: Parameters<typeof chronicle>[1], on: DateText) =>
    treatyStatus(chronicle(term, [...THREE, ...events]), on).force.terminatedOn;

  test("R43: ends by itself", () => {
    expect(end([], "2022-04-30")).toBe("2022-05-01");
    expect(treatyStatus(chronicle(term, THREE), "2022-04-30").force.state).toBe("inForce");
    expect(treatyStatus(chronicle(term, THREE), "2022-05-01").force.state).toBe("terminated");
  });

  test("R43: an extension decided before its end moves it to the day that it names", () => {
    const extended = fact("extended", "2022-04-30", { effectiveOn: "2024-05-01" });
    expect(end([extended], "2022-04-29")).toBe("2022-05-01");
    expect(end([extended], "2022-04-30")).toBe("2024-05-01");
    expect(end([extended, fact("extended", "2024-01-01", { effectiveOn: "2025-01-01" })], "2024-01-01")).toBe(
      "2025-01-01",
    );
  });

  test("R43: one decided on the day it ends comes too late", () => {
    expect(end([fact("extended", "2022-05-01", { effectiveOn: "2024-05-01" })], "2022-06-01")).toBe(
      "2022-05-01",
    );
  });
});
