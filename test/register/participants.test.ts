import { describe, expect, it, test } from "vitest";
import { Participant } from "../../src/model/participant.js";
import { formerStates } from "../../src/register/former-states.js";
import { independence } from "../../src/register/independence.js";
import { continuingState, participants, states, unitedNations } from "../../src/register/index.js";
import { origins } from "../../src/register/origins.js";
import { membersOn } from "./members-on.js";

const known = new Map(participants.map((participant) => [participant.id, participant]));

describe("the participants", () => {
  it("are 197 States of today, 9 that are gone and 2 organizations", () => {
    const gone = states.filter(({ until }) => until !== undefined);
    expect(states.length - gone.length).toBe(197);
    expect(gone.map(({ id }) => id)).toEqual(formerStates.map(({ id }) => id));
    expect(gone).toHaveLength(9);
    expect(participants.filter(({ kind }) => kind === "organization").map(({ id }) => id)).toEqual([
      "EUE",
      "UNO",
    ]);
    expect(participants).toHaveLength(208);
  });

  it("are the Members of the United Nations and four States more", () => {
    const members = new Set(membersOn(unitedNations, "2026-11-24"));
    const others = states
      .filter(({ id, until }) => until === undefined && !members.has(id))
      .map(({ id }) => id);
    expect(others).toEqual(["COK", "NIU", "PSE", "VAT"]);
  });

  it("stand once each, sorted by id", () => {
    const ids = participants.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test.each(participants)("$id is well formed", (participant) => {
    expect(Participant.safeParse(participant).success).toBe(true);
    expect(participant.id).toMatch(/^[A-Z]{3}$|^[A-Z]{4}$/);
    // Four letters: States that are gone, and only they.
    expect(participant.id.length === 4).toBe(participant.until !== undefined);
    if (participant.until !== undefined) expect((participant.from ?? "") < participant.until).toBe(true);
    for (const { id, from = "", until = "9999-12-31" } of participant.members ?? []) {
      expect(known.get(id)?.kind).toBe("state");
      expect(from < until).toBe(true);
    }
  });

  it("have members in the order of admission, no period of one overlapping another", () => {
    for (const { members = [] } of participants) {
      const order = members.map(({ id, from }) => `${from} ${id}`);
      expect(order).toEqual([...order].sort());
      for (const { id, from = "" } of members) {
        const earlier = members.filter((other) => other.id === id && (other.from ?? "") < from);
        expect(earlier.every(({ until = "9999-12-31" }) => until <= from)).toBe(true);
      }
    }
  });
});

describe("where States come from", () => {
  const steps = participants.flatMap(({ id, from, predecessors = [] }) =>
    predecessors.map((step) => ({ ...step, successor: id, from })),
  );

  it("is told of States in this register only", () => {
    expect(Object.keys(origins).filter((id) => !known.has(id))).toEqual([]);
    expect(
      Object.values(independence)
        .flatMap(Object.keys)
        .filter((id) => !known.has(id)),
    ).toEqual([]);
    const described = new Set([...Object.keys(origins), ...Object.values(independence).flatMap(Object.keys)]);
    expect([...described].every((id) => (known.get(id)?.predecessors?.length ?? 0) > 0)).toBe(true);
  });

  test.each(steps)("$successor comes from $id on $on: $how", ({ id, on, how, from, successor }) => {
    const predecessor = known.get(id);
    expect(predecessor).toMatchObject({ id });
    expect(successor).not.toBe(id);
    const began = predecessor?.from ?? "";
    const ended = predecessor?.until;
    expect(began < on).toBe(true);
    switch (how) {
      case "continuation":
        // One person in law: it did not begin when it took the other name.
        expect(from).toBe(predecessor?.from);
        expect(on).toBe(ended);
        break;
      case "unification":
        expect(on).toBe(ended);
        break;
      case "dissolution":
        expect(from).toBe(on);
        expect(ended !== undefined && on <= ended).toBe(true);
        break;
      case "separation":
      case "newlyIndependent":
        expect(from).toBe(on);
        expect(ended === undefined || on <= ended).toBe(true);
        break;
    }
  });

  it("lies before admission to the United Nations", () => {
    const late = (unitedNations.members ?? []).filter(
      ({ id, from = "" }) => (known.get(id)?.from ?? "") > from,
    );
    expect(late).toEqual([]);
  });

  it("leaves no State that is gone without who came after it", () => {
    const followed = new Set(steps.map(({ id }) => id));
    expect(formerStates.map(({ id }) => id).filter((id) => !followed.has(id))).toEqual([]);
  });

  test.each([
    ["BIH", "1992-03-06"],
    ["CZE", "1993-01-01"],
    ["HRV", "1991-10-08"],
    ["MKD", "1991-11-17"],
    ["MNE", "2006-06-03"],
    ["SRB", "1992-04-27"],
    ["SVK", "1993-01-01"],
    ["SVN", "1991-06-25"],
    ["VNM", "1976-07-02"],
    ["VUT", "1980-07-30"],
  ])("R44: %s exists from %s in United Nations practice", (id, from) => {
    expect(known.get(id)?.from).toBe(from);
  });

  test("R50: the German Democratic Republic ended on 3 October 1990, and Germany did not begin then", () => {
    expect(known.get("DDDE")?.until).toBe("1990-10-03");
    expect(known.get("DEU")?.from).toBeUndefined();
  });

  test("a condominium had two States before it", () => {
    expect(known.get("VUT")?.predecessors?.map(({ id }) => id)).toEqual(["FRA", "GBR"]);
  });

  test("a State can be newly independent and later unite with another", () => {
    expect(known.get("TZA")?.predecessors?.map(({ id }) => id)).toEqual(["GBR", "XZAN"]);
    expect(known.get("TZA")?.from).toBe("1961-12-09");
  });

  test.each([
    ["SUHH", "RUS"],
    ["RUS", "RUS"],
    ["CSXX", "SRB"],
    ["YUCS", "YUCS"],
    ["CSHH", "CSHH"],
    ["Atlantis", "Atlantis"],
  ])("R45: who continues %s is %s", (id, continuing) => {
    expect(continuingState(id)).toBe(continuing);
  });
});
