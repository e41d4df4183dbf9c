import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import { accede, act, chronicle, force, standing, THREE, treaty, UNION } from "./treaty.js";

describe("R41: the end of a treaty below a minimum", () => {
  const below = (is: number, period?: { readonly months: number }): NonNullable<Definition["end"]> => [
    {
      article: "25",
      when: {
        lasting: { not: { tally: { count: "parties" }, is: { atLeast: is } } },
        ...(period === undefined ? {} : { period }),
        from: { anchor: "entryIntoForce" },
      },
    },
  ];
  const leaves = (participant: string, date: DateText) => act("withdrawalNotified", participant, date);

  test("does not come where the treaty does not say so", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      leaves("ISL", "2021-01-01"),
      leaves("NOR", "2021-01-01"),
      leaves("DNK", "2021-01-01"),
    ]);
    expect(treatyStatus(of, "2030-01-01").force).toMatchObject({ state: "inForce", terminatedOn: null });
    expect(treatyStatus(of, "2030-01-01").counts.parties).toBe(0);
  });

  test("at once, where it does: on the day on which the withdrawal has effect", () => {
    const of = chronicle(treaty({ end: below(3) }), [...THREE, leaves("ISL", "2021-01-01")]);
    expect(treatyStatus(of, "2021-12-31").force).toMatchObject({ state: "inForce", terminatedOn: null });
    expect(treatyStatus(of, "2022-01-01")).toMatchObject({
      phase: "terminated",
      force: { state: "terminated", terminatedOn: "2022-01-01" },
      counts: { parties: 0 },
    });
    expect(standing(of, "NOR", "2021-12-31")).toBe("party");
    expect(participantStatus(of, "NOR", "2022-01-01")).toMatchObject({
      status: "formerParty",
      inForceFrom: "2020-05-01",
      inForceUntil: "2022-01-01",
    });
  });

  test("not before the treaty was ever in force", () => {
    const of = chronicle(treaty({ end: below(3) }), THREE);
    expect(treatyStatus(of, "2020-04-30").force.state).toBe("dateDetermined");
    expect(treatyStatus(of, "2025-01-01").force.state).toBe("inForce");
  });

  test("after twelve months below it", () => {
    const of = chronicle(treaty({ end: below(3, { months: 12 }) }), [...THREE, leaves("ISL", "2021-01-01")]);
    expect(treatyStatus(of, "2022-12-31").force.state).toBe("inForce");
    expect(treatyStatus(of, "2023-01-01").force).toMatchObject({
      state: "terminated",
      terminatedOn: "2023-01-01",
    });
  });

  test("not where another joins before the twelve months are over", () => {
    const of = chronicle(treaty({ end: below(3, { months: 12 }) }), [
      ...THREE,
      leaves("ISL", "2021-01-01"),
      ...accede({ SWE: "2022-12-01" }),
    ]);
    expect(force(of, "SWE", "2022-12-31")).toEqual(["2022-12-31", null]);
    expect(treatyStatus(of, "2023-01-01").force).toMatchObject({ state: "inForce", terminatedOn: null });
    expect(treatyStatus(of, "2030-01-01").force.state).toBe("inForce");
  });

  test("the twelve months begin anew once the number falls again", () => {
    const of = chronicle(treaty({ end: below(3, { months: 12 }) }), [
      ...THREE,
      leaves("ISL", "2021-01-01"),
      ...accede({ SWE: "2022-06-01" }),
      leaves("SWE", "2023-06-01"),
    ]);
    expect(treatyStatus(of, "2025-05-31").force.state).toBe("inForce");
    expect(treatyStatus(of, "2025-06-01").force).toMatchObject({
      state: "terminated",
      terminatedOn: "2025-06-01",
    });
  });

  test("not where the withdrawal is revoked", () => {
    const of = chronicle(treaty({ end: below(3) }), [
      ...THREE,
      leaves("ISL", "2021-01-01"),
      act("withdrawalRevoked", "ISL", "2021-12-31"),
    ]);
    expect(treatyStatus(of, "2030-01-01").force.state).toBe("inForce");
  });

  test("at once, where the withdrawal has effect at once", () => {
    const definition = treaty({ end: below(3), exit: { article: "24", when: { anchor: "notice" } } });
    const of = chronicle(definition, [...THREE, leaves("ISL", "2021-01-01")]);
    expect(treatyStatus(of, "2021-01-01").force).toMatchObject({
      state: "terminated",
      terminatedOn: "2021-01-01",
    });
  });

  test("counted by instruments, one that leaves no longer stands", () => {
    const byInstruments: NonNullable<Definition["end"]> = [
      {
        article: "25",
        when: {
          lasting: { not: { tally: { count: "consents" }, is: { atLeast: 3 } } },
          from: { anchor: "entryIntoForce" },
        },
      },
    ];
    const of = chronicle(treaty({ end: byInstruments }), [...THREE, leaves("ISL", "2021-01-01")]);
    expect(treatyStatus(of, "2021-12-31").force.state).toBe("inForce");
    expect(treatyStatus(of, "2022-01-01").force.state).toBe("terminated");
  });

  test("counted from a day that is set only with entry into force", () => {
    const byInstruments: NonNullable<Definition["end"]> = [
      {
        article: "25",
        when: {
          lasting: { not: { tally: { count: "consents" }, is: { atLeast: 5 } } },
          from: { anchor: "entryIntoForce" },
        },
      },
    ];
    // Three brought it into force, five are needed to keep it there: it ends on its first day, without any event.
    const of = chronicle(treaty({ end: byInstruments }), THREE);
    expect(treatyStatus(of, "2020-04-30").force.state).toBe("dateDetermined");
    expect(treatyStatus(of, "2020-05-01").force).toMatchObject({
      state: "terminated",
      terminatedOn: "2020-05-01",
    });
  });

  test("R43: or after a fixed term", () => {
    const end: NonNullable<Definition["end"]> = [
      { article: "25", when: { after: { anchor: "entryIntoForce" }, period: { years: 5 } } },
    ];
    const of = chronicle(treaty({ end }), THREE);
    expect(treatyStatus(of, "2020-04-01").force.terminatedOn).toBe("2025-05-01");
    expect(treatyStatus(of, "2025-04-30").force.state).toBe("inForce");
    expect(treatyStatus(of, "2025-05-01").force.state).toBe("terminated");
  });

  test("whichever way comes first", () => {
    const end: NonNullable<Definition["end"]> = [
      { article: "25(1)", when: { after: { anchor: "entryIntoForce" }, period: { years: 5 } } },
      ...below(3),
    ];
    const of = chronicle(treaty({ end }), [...THREE, leaves("ISL", "2021-01-01")]);
    expect(treatyStatus(of, "2021-12-31").force.terminatedOn).toBe("2025-05-01");
    expect(treatyStatus(of, "2022-01-01").force.terminatedOn).toBe("2022-01-01");
  });
});

describe("an organization ceases to be a party when all its member States have left", () => {
  const definition = treaty({
    exit: {
      article: "24",
      when: { after: { anchor: "notice" }, period: { months: 12 } },
      ceasesWithMembers: { article: "24(3)" },
    },
  });
  const parties = accede({ FRA: "2020-03-01", DEU: "2020-03-10", EUE: "2020-04-01", ISL: "2020-04-01" });
  const leaves = (participant: string, date: DateText) => act("withdrawalNotified", participant, date);

  test("not while one is still a party", () => {
    const of = chronicle(definition, [...parties, leaves("FRA", "2021-01-01")]);
    expect(standing(of, "EUE", "2030-01-01")).toBe("party");
  });

  test("on the day on which the last withdrawal has effect", () => {
    const of = chronicle(definition, [...parties, leaves("FRA", "2021-01-01"), leaves("DEU", "2021-06-01")]);
    expect(standing(of, "EUE", "2022-05-31")).toBe("party");
    expect(participantStatus(of, "EUE", "2022-06-01")).toMatchObject({
      status: "formerParty",
      inForceUntil: "2022-06-01",
    });
  });

  test("not where the treaty does not say so", () => {
    const of = chronicle(treaty(), [...parties, leaves("FRA", "2021-01-01"), leaves("DEU", "2021-06-01")]);
    expect(standing(of, "EUE", "2030-01-01")).toBe("party");
  });

  test("not where no member ever was one", () => {
    const of = chronicle(definition, accede({ EUE: "2020-03-01", ISL: "2020-03-10", NOR: "2020-04-01" }), [
      UNION,
    ]);
    expect(standing(of, "EUE", "2030-01-01")).toBe("party");
  });

  test("and the treaty ends the same day where too few are left", () => {
    const ending = {
      ...definition,
      end: [
        {
          article: "25",
          when: {
            lasting: { not: { tally: { count: "parties" }, is: { atLeast: 2 } } },
            from: { anchor: "entryIntoForce" },
          },
        },
      ],
    } as const;
    const of = chronicle(ending, [...parties, leaves("FRA", "2021-01-01"), leaves("DEU", "2021-06-01")]);
    expect(treatyStatus(of, "2022-05-31").force.state).toBe("inForce");
    expect(treatyStatus(of, "2022-06-01").force).toMatchObject({
      state: "terminated",
      terminatedOn: "2022-06-01",
    });
  });
});
