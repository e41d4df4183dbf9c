import { describe, expect, test } from "vitest";
import { parseWith } from "../../src/model/parse.js";
import { Participant } from "../../src/model/participant.js";

describe("a participant", () => {
  test.each<unknown>([
    { id: "VNM", kind: "state" },
    { id: "YUG", kind: "state", from: "1918-12-01", until: "1992-04-27" },
    {
      id: "EUE",
      kind: "organization",
      members: [{ id: "FRA" }, { id: "GBR", from: "1973-01-01", until: "2020-02-01" }],
    },
    { id: "MNE", kind: "state", predecessors: [{ id: "SCG", on: "2006-06-03", how: "separation" }] },
  ])("%j", (value) => {
    expect(parseWith(Participant, value, "")).toEqual({ ok: true, value });
  });

  test.each<[unknown, string, string]>([
    [{ kind: "state" }, "missing", "id"],
    [{ id: "VNM" }, "missing", "kind"],
    [{ id: "VNM", kind: "country" }, "unknownKind", "kind"],
    [{ id: "VNM", kind: "state", name: "Viet Nam" }, "unknownKey", "name"],
    [{ id: "VNM", kind: "state", from: "1945-02-30" }, "impossibleDate", "from"],
    [{ id: "VNM", kind: "state", until: 1976 }, "wrongType", "until"],
    [{ id: "EUE", kind: "organization", members: {} }, "wrongType", "members"],
    [{ id: "EUE", kind: "organization", members: ["FRA"] }, "wrongType", "members[0]"],
    [
      { id: "EUE", kind: "organization", members: [{ id: "FRA", till: "x" }] },
      "unknownKey",
      "members[0].till",
    ],
    [
      { id: "EUE", kind: "organization", members: [{ id: "GBR", until: "2020-02-30" }] },
      "impossibleDate",
      "members[0].until",
    ],
    [
      { id: "MNE", kind: "state", predecessors: [{ id: "SCG", on: "2006-06-03" }] },
      "missing",
      "predecessors[0].how",
    ],
    [
      { id: "MNE", kind: "state", predecessors: [{ id: "SCG", on: "2006-06-03", how: "divorce" }] },
      "unknownKind",
      "predecessors[0].how",
    ],
  ])("not %j: %s at %s", (value, code, path) => {
    expect(parseWith(Participant, value, "")).toMatchObject({ ok: false, mistakes: [{ code, path }] });
  });
});
