import { describe, expect, test } from "vitest";
import { belongs, Group, type Roll } from "../../src/clauses/group.js";
import { readDay } from "../../src/model/day.js";
import { parseWith } from "../../src/model/parse.js";

/** A world of three States and one organization, of which one State is a member until 2020. */
const roll: Roll = {
  named: (id) =>
    ({ nordic: { participants: ["NOR", "ISL"] }, nested: { group: "nordic" } as const })[id] as
      | Group
      | undefined,
  isOrganization: (id) => id === "EUE",
  isMember: (id, organization, day) =>
    organization === "EUE" && (id === "FRA" || (id === "GBR" && day < readDay("2020-02-01"))),
  isPartyTo: (id, treaty, day) => treaty === "parent" && id === "NOR" && day >= readDay("2010-01-01"),
  hasConsentedTo: (id, treaty, day) => treaty === "parent" && id === "NOR" && day >= readDay("2009-10-03"),
  isSignatoryTo: (id, treaty, day) => treaty === "parent" && id === "ISL" && day >= readDay("2010-01-01"),
};

const DAY = "2020-01-31";
const DAY_AFTER = "2020-02-01";

describe("who belongs to a group", () => {
  test.each<[Group, string, string[]]>([
    [{ kind: "state" }, DAY, ["FRA", "GBR", "ISL", "NOR"]],
    [{ kind: "organization" }, DAY, ["EUE"]],
    [{ participants: ["NOR", "SWE"] }, DAY, ["NOR"]],
    [{ group: "nordic" }, DAY, ["ISL", "NOR"]],
    [{ group: "nested" }, DAY, ["ISL", "NOR"]],
    [{ group: "unheard-of" }, DAY, []],
    [{ memberOf: "EUE" }, DAY, ["FRA", "GBR"]],
    [{ memberOf: "EUE" }, DAY_AFTER, ["FRA"]],
    [{ memberOf: "ASEAN" }, DAY, []],
    [{ partyTo: "parent" }, "2009-12-31", []],
    [{ partyTo: "parent" }, "2010-01-01", ["NOR"]],
    [{ consentedTo: "parent" }, "2009-10-02", []],
    [{ consentedTo: "parent" }, "2009-10-03", ["NOR"]],
    [{ signatoryTo: "parent" }, "2009-12-31", []],
    [{ signatoryTo: "parent" }, "2010-01-01", ["ISL"]],
    [{ all: [{ kind: "state" }, { memberOf: "EUE" }] }, DAY, ["FRA", "GBR"]],
    [{ all: [{ kind: "organization" }, { memberOf: "EUE" }] }, DAY, []],
    [{ any: [{ kind: "organization" }, { group: "nordic" }] }, DAY, ["EUE", "ISL", "NOR"]],
    [{ not: { memberOf: "EUE" } }, DAY, ["EUE", "ISL", "NOR"]],
    [{ not: { not: { kind: "organization" } } }, DAY, ["EUE"]],
    [
      { all: [{ any: [{ memberOf: "EUE" }, { group: "nordic" }] }, { not: { participants: ["ISL"] } }] },
      DAY_AFTER,
      ["FRA", "NOR"],
    ],
  ])("R48: %j on %s: %j", (group, day, members) => {
    expect(
      ["EUE", "FRA", "GBR", "ISL", "NOR"].filter((id) => belongs(id, group, readDay(day), roll)),
    ).toEqual(members);
  });
});

describe("the form of a group", () => {
  test.each<unknown>([
    { group: "nordic" },
    { kind: "state" },
    { participants: ["NOR"] },
    { memberOf: "EUE" },
    { partyTo: "parent" },
    { consentedTo: "parent" },
    { signatoryTo: "parent" },
    { all: [{ kind: "state" }, { any: [{ memberOf: "EUE" }, { not: { group: "nordic" } }] }] },
  ])("%j", (value) => {
    expect(parseWith(Group, value, "")).toEqual({ ok: true, value });
  });

  test.each<[unknown, string, string]>([
    [{}, "unknownKind", ""],
    [{ members: ["NOR"] }, "unknownKind", ""],
    ["state", "wrongType", ""],
    [{ kind: "country" }, "unknownKind", "kind"],
    [{ participants: [] }, "outOfRange", "participants"],
    [{ participants: "NOR" }, "wrongType", "participants"],
    [{ participants: [""] }, "wrongType", "participants[0]"],
    [{ all: [] }, "outOfRange", "all"],
    [{ any: [] }, "outOfRange", "any"],
    [{ all: [{ any: [{ not: {} }] }] }, "unknownKind", "all[0].any[0].not"],
    [{ not: [{ kind: "state" }] }, "unknownKind", "not"],
    [{ kind: "state", memberOf: "EUE" }, "unknownKey", "memberOf"],
  ])("not %j: %s at %j", (value, code, path) => {
    expect(parseWith(Group, value, "")).toMatchObject({ ok: false, mistakes: [{ code, path }] });
  });
});
