import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import type { OrganizationRule } from "../../src/definition/regime.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { accede, act, chronicle, irregular, standing, threshold, treaty } from "./treaty.js";

const open = (rule: OrganizationRule, entry: Definition["entry"] = threshold(9)): Definition =>
  treaty({
    signature: [{ article: "21", opens: { anchor: "adoption" }, organizations: rule }],
    consent: [{ article: "22", kinds: ["ratification", "accession"], organizations: rule }],
    entry,
  });

/** What the members did on 1 March, and whether the Union may accede that day under each rule. */
const TABLE: readonly (readonly [string, TreatyEvent[], Readonly<Record<OrganizationRule, boolean>>])[] = [
  [
    "no member has acted",
    accede({ ISL: "2020-02-15" }),
    {
      alone: true,
      memberSigned: false,
      memberDeposited: false,
      memberParty: false,
      majoritySigned: false,
      majorityDeposited: false,
      excluded: false,
    },
  ],
  [
    "one of two members has signed",
    [act("signature", "FRA", "2020-03-01")],
    {
      alone: true,
      memberSigned: true,
      memberDeposited: false,
      memberParty: false,
      majoritySigned: false,
      majorityDeposited: false,
      excluded: false,
    },
  ],
  [
    "both members have signed",
    [act("signature", "FRA", "2020-02-01"), act("signature", "DEU", "2020-03-01")],
    {
      alone: true,
      memberSigned: true,
      memberDeposited: false,
      memberParty: false,
      majoritySigned: true,
      majorityDeposited: false,
      excluded: false,
    },
  ],
  [
    "one of two members has deposited",
    accede({ FRA: "2020-03-01" }),
    {
      alone: true,
      memberSigned: false,
      memberDeposited: true,
      memberParty: false,
      majoritySigned: false,
      majorityDeposited: false,
      excluded: false,
    },
  ],
  [
    "both members have deposited",
    accede({ FRA: "2020-02-01", DEU: "2020-03-01" }),
    {
      alone: true,
      memberSigned: false,
      memberDeposited: true,
      memberParty: false,
      majoritySigned: false,
      majorityDeposited: true,
      excluded: false,
    },
  ],
  [
    "one that left the Union a month ago has signed and deposited",
    [act("signature", "GBR", "2020-02-15"), ...accede({ GBR: "2020-02-15" })],
    {
      alone: true,
      memberSigned: false,
      memberDeposited: false,
      memberParty: false,
      majoritySigned: false,
      majorityDeposited: false,
      excluded: false,
    },
  ],
];

describe("R8: whether an organization may join is the treaty's rule", () => {
  const cells = TABLE.flatMap(([situation, events, rules]) =>
    (Object.entries(rules) as [OrganizationRule, boolean][]).map(
      ([rule, may]) => [situation, rule, may, events] as const,
    ),
  );
  test.each(cells)("%s; %s: it may is %s", (_, rule, may, events) => {
    const of = chronicle(open(rule), [...events, act("accession", "EUE", "2020-03-01")]);
    expect(irregular(of, "2020-03-01")).toEqual(may ? [] : ["organizationMembers 22 EUE"]);
    expect(standing(of, "EUE", "2020-03-01")).toBe(may ? "contracting" : "none");
  });

  test.each([
    "alone",
    "memberSigned",
    "memberDeposited",
    "memberParty",
    "majoritySigned",
    "majorityDeposited",
    "excluded",
  ] as const)("a State is not an organization: under the rule %s it may", (rule) => {
    const of = chronicle(open(rule), [
      act("signature", "ISL", "2020-03-01"),
      act("accession", "ISL", "2020-03-01"),
    ]);
    expect(irregular(of)).toEqual([]);
  });

  test("only if a member is a party: from the day on which it is, not from its deposit", () => {
    const definition = open("memberParty", threshold(1));
    const early = chronicle(definition, [
      ...accede({ FRA: "2020-03-01" }),
      act("accession", "EUE", "2020-03-30"),
    ]);
    expect(irregular(early, "2020-03-30")).toEqual(["organizationMembers 22 EUE"]);
    const inTime = chronicle(definition, [
      ...accede({ FRA: "2020-03-01" }),
      act("accession", "EUE", "2020-03-31"),
    ]);
    expect(irregular(inTime, "2020-03-31")).toEqual([]);
  });

  test("signature too: the rule of the period decides", () => {
    const of = chronicle(open("memberSigned"), [
      act("signature", "EUE", "2020-02-01"),
      act("signature", "FRA", "2020-02-01"),
    ]);
    expect(irregular(of)).toEqual([]);
    const alone = chronicle(open("memberSigned"), [act("signature", "EUE", "2020-02-01")]);
    expect(irregular(alone)).toEqual(["organizationMembers 21 EUE"]);
  });

  test("a member's deposit of the same day suffices for a signature by the organization", () => {
    const of = chronicle(open("memberDeposited"), [
      act("signature", "EUE", "2020-02-01"),
      ...accede({ FRA: "2020-02-01" }),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(participantStatus(of, "EUE", "2020-02-01").signedOn).toBe("2020-02-01");
  });

  test("an organization that nobody described counts as a State", () => {
    const of = chronicle(open("excluded"), [act("accession", "EUE", "2020-03-01")], []);
    expect(irregular(of)).toEqual([]);
  });
});

describe("R10: how an organization counts beside its members", () => {
  const counted = (
    organizations: "notAdditional" | "notCounted" | "statesOnly" | "counted" | undefined,
    events: readonly TreatyEvent[],
    on: DateText = "2020-12-31",
    policies?: Definition["policies"],
  ) => {
    const entry: Definition["entry"] = {
      article: "23",
      when: {
        first: {
          tally: { count: "consents", ...(organizations === undefined ? {} : { organizations }) },
          is: { atLeast: 9 },
        },
      },
    };
    return treatyStatus(chronicle(treaty({ entry, policies }), events), on).threshold.counted;
  };
  const union = act("accession", "EUE", "2020-03-01");

  test.each([
    // Alone; with a member; with one that is no member; with one that left it before.
    ["notAdditional", 1, 1, 2, 2],
    ["notCounted", 0, 1, 1, 1],
    ["statesOnly", 0, 1, 1, 1],
    ["counted", 1, 2, 2, 2],
    [undefined, 1, 2, 2, 2],
  ] as const)(
    "%s: alone %i, with a member %i, with another State %i, with a former member %i",
    (how, alone, member, other, former) => {
      expect(counted(how, [union])).toBe(alone);
      expect(counted(how, [union, ...accede({ FRA: "2020-03-02" })])).toBe(member);
      expect(counted(how, [union, ...accede({ ISL: "2020-03-02" })])).toBe(other);
      expect(counted(how, [union, ...accede({ GBR: "2020-02-02" })])).toBe(former);
    },
  );

  test("not additional: the member's deposit takes its place, the count stands still", () => {
    const events = [union, ...accede({ FRA: "2020-04-01", DEU: "2020-05-01" })];
    expect(counted("notAdditional", events, "2020-03-31")).toBe(1);
    expect(counted("notAdditional", events, "2020-04-01")).toBe(1);
    expect(counted("notAdditional", events, "2020-05-01")).toBe(2);
  });

  test("not additional, no member deposited: not counted where the policy says so", () => {
    const policies = { organizationAlone: "notCounted" } as const;
    expect(counted("notAdditional", [union], "2020-12-31", policies)).toBe(0);
    expect(counted("notAdditional", [union, ...accede({ FRA: "2020-04-01" })], "2020-12-31", policies)).toBe(
      1,
    );
    expect(counted("notAdditional", [union, ...accede({ ISL: "2020-04-01" })], "2020-12-31", policies)).toBe(
      1,
    );
    expect(counted("counted", [union], "2020-12-31", policies)).toBe(1);
  });

  test("membership is that of the day: a member that leaves the organization counts, and so does the organization", () => {
    const events = accede({ GBR: "2020-01-20", EUE: "2020-01-20" });
    expect(counted("notAdditional", events, "2020-01-31")).toBe(1);
    expect(counted("notAdditional", events, "2020-02-01")).toBe(2);
  });

  test("a member that withdraws its instrument no longer stands in the way", () => {
    const events = [
      ...accede({ FRA: "2020-02-01", EUE: "2020-03-01" }),
      act("instrumentWithdrawn", "FRA", "2020-04-01"),
    ];
    expect(counted("notAdditional", events, "2020-03-31")).toBe(1);
    expect(counted("notAdditional", events, "2020-04-01")).toBe(1);
    expect(
      counted("notAdditional", [...events, act("instrumentWithdrawn", "EUE", "2020-05-01")], "2020-05-01"),
    ).toBe(0);
  });

  test("the fiftieth is the next State, not the Union (39 States, one of them a member, and the Union: 39)", () => {
    const states = Array.from(
      { length: 38 },
      (_, i) => [`S${String(i).padStart(2, "0")}`, "2020-03-01"] as const,
    );
    const deposits = accede({ ...Object.fromEntries(states), FRA: "2020-03-01", EUE: "2020-03-01" });
    expect(counted("notAdditional", deposits)).toBe(39);
  });
});
