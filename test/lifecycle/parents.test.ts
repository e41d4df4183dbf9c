import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import { type Chronicle, replay } from "../../src/lifecycle/chronicle.js";
import { compile } from "../../src/lifecycle/compile.js";
import { status, treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { accede, act, chronicle, fact, force, short, standing, threshold, treaty } from "./treaty.js";

/** In force from the first instrument on; who joins later is bound on the thirtieth day. */
const convention = (events: readonly TreatyEvent[]): Chronicle =>
  chronicle(treaty({ id: "convention", entry: threshold(1, 0) }), events);

function protocol(
  clauses: Parameters<typeof treaty>[0],
  events: readonly TreatyEvent[],
  parents: readonly Chronicle[],
): Chronicle {
  return replay(
    compile(
      treaty({ id: "protocol", signature: [], parents: ["convention"], entry: threshold(1, 0), ...clauses }),
    ),
    events,
    {
      parents,
    },
  );
}

const codes = (of: Chronicle) => treatyStatus(of, "2099-12-31").irregularities.map(short);

describe("R35: who may join", () => {
  const consent = (who: Definition["consent"][number]["who"]): Definition["consent"] => [
    { article: "P1", kinds: ["accession"], ...(who === undefined ? {} : { who }) },
  ];
  const parent = convention([
    ...accede({ NOR: "2020-02-01", ISL: "2020-03-01" }),
    act("signature", "SWE", "2020-03-01"),
  ]);
  const may = (who: Definition["consent"][number]["who"], participant: string, date: DateText) =>
    codes(protocol({ consent: consent(who) }, accede({ [participant]: date }), [parent])).length === 0;

  test.each<[string, DateText, boolean, boolean, boolean]>([
    // Party to, having consented to, signatory of the Convention.
    ["NOR", "2020-01-31", false, false, false],
    ["NOR", "2020-02-01", true, true, false],
    ["ISL", "2020-02-29", false, false, false],
    ["ISL", "2020-03-01", false, true, false],
    ["ISL", "2020-03-30", false, true, false],
    ["ISL", "2020-03-31", true, true, false],
    ["SWE", "2020-02-29", false, false, false],
    ["SWE", "2020-03-01", false, false, true],
    ["FIN", "2030-01-01", false, false, false],
  ])(
    "%s on %s: a party may %s, one that has consented %s, a signatory %s",
    (participant, date, party, consented, signed) => {
      expect(may({ partyTo: "convention" }, participant, date)).toBe(party);
      expect(may({ consentedTo: "convention" }, participant, date)).toBe(consented);
      expect(may({ signatoryTo: "convention" }, participant, date)).toBe(signed);
    },
  );

  test("one that withdrew its instrument, or left, had consented before", () => {
    const left = convention([
      ...accede({ NOR: "2020-02-01", ISL: "2020-03-01" }),
      act("instrumentWithdrawn", "ISL", "2020-03-15"),
      act("withdrawalNotified", "NOR", "2020-06-01"),
    ]);
    const joins = (participant: string, date: DateText) =>
      codes(
        protocol({ consent: consent({ consentedTo: "convention" }) }, accede({ [participant]: date }), [
          left,
        ]),
      ).length === 0;
    expect(joins("ISL", "2020-03-14")).toBe(true);
    expect(joins("ISL", "2020-03-15")).toBe(false);
    expect(joins("NOR", "2021-05-31")).toBe(true);
    expect(joins("NOR", "2021-06-01")).toBe(false);
  });

  test("R51: without the chronicle of the Convention nobody is known to be any of it", () => {
    for (const who of [
      { partyTo: "convention" },
      { consentedTo: "convention" },
      { signatoryTo: "convention" },
    ])
      expect(codes(protocol({ consent: consent(who) }, accede({ NOR: "2020-06-01" }), []))).toEqual([
        "notEligible P1 NOR",
      ]);
  });
});

describe("R35: a floor for each participant", () => {
  const floor: Definition["floor"] = {
    article: "P2",
    when: { anchor: "entryIntoForceForParticipant", regime: "convention" },
  };

  test("nobody is bound before the Convention is in force for it", () => {
    const parent = convention(accede({ NOR: "2020-02-01", ISL: "2020-03-01" }));
    const of = protocol({ floor, joining: undefined }, accede({ NOR: "2020-03-05", ISL: "2020-03-10" }), [
      parent,
    ]);
    expect(force(of, "NOR", "2020-03-05")).toEqual(["2020-03-05", null]);
    expect(force(of, "ISL", "2020-03-10")).toEqual(["2020-03-31", null]);
    expect(standing(of, "ISL", "2020-03-30")).toBe("contracting");
    expect(standing(of, "ISL", "2020-03-31")).toBe("party");
  });

  test("nor while it has no such day", () => {
    const of = protocol({ floor, joining: undefined }, accede({ FIN: "2020-03-05" }), [
      convention(accede({ NOR: "2020-02-01" })),
    ]);
    expect(force(of, "FIN", "2030-01-01")).toEqual([null, null]);
    expect(standing(of, "FIN", "2030-01-01")).toBe("contracting");
  });

  test("and is once it has one, without any event under the Protocol", () => {
    const parent = convention(accede({ NOR: "2020-02-01", FIN: "2020-06-01" }));
    const of = protocol({ floor, joining: undefined }, accede({ FIN: "2020-03-05" }), [parent]);
    expect(force(of, "FIN", "2020-05-31")).toEqual([null, null]);
    expect(force(of, "FIN", "2020-06-01")).toEqual(["2020-07-01", null]);
    expect(standing(of, "FIN", "2020-07-01")).toBe("party");
  });
});

describe("R35: leaving the Convention is leaving the Protocol", () => {
  const exit: Definition["exit"] = {
    article: "P3",
    when: { after: { anchor: "notice" }, period: { months: 12 } },
    ceasesWithParent: { article: "P3(2)", treaty: "convention" },
  };
  const joined = accede({ NOR: "2020-03-01", ISL: "2020-03-01" });
  const parties = accede({ NOR: "2020-02-01", ISL: "2020-02-01" });
  const notice = act("withdrawalNotified", "NOR", "2021-01-01");

  test("from the same day, as soon as it is certain", () => {
    const of = protocol({ exit }, joined, [convention([...parties, notice])]);
    expect(force(of, "NOR", "2020-12-31")).toEqual(["2020-03-01", null]);
    expect(force(of, "NOR", "2021-01-01")).toEqual(["2020-03-01", "2022-01-01"]);
    expect(standing(of, "NOR", "2021-12-31")).toBe("party");
    expect(standing(of, "NOR", "2022-01-01")).toBe("formerParty");
    expect(standing(of, "ISL", "2022-01-01")).toBe("party");
  });

  test("not where the Protocol does not say so", () => {
    const of = protocol({}, joined, [convention([...parties, notice])]);
    expect(standing(of, "NOR", "2022-01-01")).toBe("party");
  });

  test("not later than its own notice under the Protocol", () => {
    const own = act("withdrawalNotified", "NOR", "2020-06-01");
    const of = protocol({ exit }, [...joined, own], [convention([...parties, notice])]);
    expect(force(of, "NOR", "2021-01-01")).toEqual(["2020-03-01", "2021-06-01"]);
  });

  test("one that comes back to both is a party to both", () => {
    const parent = convention([...parties, notice, act("accession", "NOR", "2023-01-01")]);
    const of = protocol({ exit }, [...joined, act("accession", "NOR", "2023-06-01")], [parent]);
    expect(standing(of, "NOR", "2022-06-01")).toBe("formerParty");
    expect(standing(of, "NOR", "2023-07-01")).toBe("party");
  });

  test("R39: not where the notice was revoked in time", () => {
    const parent = convention([...parties, notice, act("withdrawalRevoked", "NOR", "2021-06-01")]);
    const of = protocol({ exit }, joined, [parent]);
    expect(force(of, "NOR", "2021-06-01")).toEqual(["2020-03-01", null]);
    expect(standing(of, "NOR", "2023-01-01")).toBe("party");
  });

  test("R51: nor where nobody gave the chronicle of the Convention", () => {
    expect(standing(protocol({ exit }, joined, []), "NOR", "2023-01-01")).toBe("party");
  });
});

describe("the axiom of views holds across treaties", () => {
  const exit: Definition["exit"] = {
    article: "P3",
    when: { after: { anchor: "notice" }, period: { months: 12 } },
    ceasesWithParent: { article: "P3(2)", treaty: "convention" },
  };
  const under = [
    ...accede({ NOR: "2020-02-01", ISL: "2020-03-01", DNK: "2020-02-01" }),
    act("signature", "SWE", "2020-03-01"),
    act("withdrawalNotified", "NOR", "2020-04-01"),
    act("withdrawalRevoked", "NOR", "2020-05-01"),
    act("withdrawalNotified", "DNK", "2020-05-15"),
    act("accession", "SWE", "2020-06-01", { knownOn: "2020-07-01" }),
    fact("terminated", "2021-06-01"),
  ];
  const done = [...accede({ ISL: "2020-03-20", NOR: "2020-02-20", DNK: "2020-04-01", SWE: "2020-06-15" })];
  const clauses: Parameters<typeof treaty>[0] = {
    exit,
    consent: [{ article: "P1", kinds: ["accession"], who: { consentedTo: "convention" } }],
    floor: { article: "P2", when: { anchor: "entryIntoForceForParticipant", regime: "convention" } },
    entry: {
      article: "P4",
      when: {
        first: {
          tally: { count: "consents" },
          is: { atLeast: { share: [1, 2], of: { group: { partyTo: "convention" } } } },
        },
      },
    },
  };
  const DAYS: readonly DateText[] = [
    "2020-02-19",
    "2020-02-20",
    "2020-03-31",
    "2020-04-01",
    "2020-04-15",
    "2020-05-01",
    "2020-05-15",
    "2020-06-01",
    "2020-06-15",
    "2020-07-15",
    "2021-05-14",
    "2021-05-15",
    "2022-01-01",
  ];

  test.each(DAYS)(
    "what happens under the Convention after %s changes nothing that is said of that day",
    (day) => {
      const then = (events: readonly TreatyEvent[]) =>
        events.filter(({ date }) => date !== null && date <= day);
      const all = protocol(clauses, done, [convention(under)]);
      const past = protocol(clauses, then(done), [convention(then(under))]);
      expect(status(all, day)).toEqual(status(past, day));
    },
  );

  test.each<DateText>(["2020-06-30", "2020-07-01"])(
    "as known on %s, the Convention too is as known then",
    (knownOn) => {
      const known = under.filter((event) => (event.knownOn ?? event.date ?? "") <= knownOn);
      const all = protocol(clauses, done, [convention(under)]);
      const then = protocol(clauses, done, [convention(known)]);
      expect(status(all, "2020-08-01", { knownOn })).toEqual(status(then, "2020-08-01", { knownOn }));
    },
  );
});
