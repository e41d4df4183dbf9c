/** Provisional application and provisional entry into force (R31, VCLT 25), as commodity agreements have them. */
import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import { act, chronicle, ratify, treaty } from "../lifecycle/treaty.js";

const INSTRUMENTS = ["ratification", "accession"] as const;

/** Definitively with three instruments; provisionally with two, notifications of provisional application included. */
const timber: Definition = treaty({
  entry: {
    article: "39(1)",
    when: { first: { tally: { count: "consents", kinds: INSTRUMENTS }, is: { atLeast: 3 } } },
  },
  provisional: {
    article: "38",
    entry: {
      article: "39(2)",
      when: {
        first: {
          tally: { count: "consents", kinds: [...INSTRUMENTS, "provisionalApplication"] },
          is: { atLeast: 2 },
        },
      },
    },
  },
});

const applies = act("provisionalApplication", "NOR", "2020-03-01");
const state = (of: ReturnType<typeof chronicle>, on: DateText) => {
  const { force, phase } = treatyStatus(of, on);
  return [force.state, phase, force.provisionallyFrom, force.entryIntoForce];
};

describe("provisional entry into force", () => {
  const of = chronicle(timber, [
    ...ratify({ ISL: "2020-02-01" }),
    applies,
    ...ratify({ DNK: "2020-05-01", SWE: "2020-06-01" }),
  ]);

  test("R31: is a state of its own before the definitive one, and leaves the phase to the rest", () => {
    expect(state(of, "2020-02-29")).toEqual(["notInForce", "openForSignature", null, null]);
    expect(state(of, "2020-03-01")).toEqual(["inForceProvisionally", "openForSignature", "2020-03-01", null]);
    expect(state(of, "2020-05-31")).toEqual(["inForceProvisionally", "openForSignature", "2020-03-01", null]);
    expect(state(of, "2020-06-01")).toEqual(["inForce", "inForce", "2020-03-01", "2020-06-01"]);
  });

  test("R31: who applies provisionally is no party, and does not count towards the definitive one", () => {
    expect(participantStatus(of, "NOR", "2020-06-01")).toMatchObject({
      status: "none",
      provisionallyApplying: true,
      inForceFrom: null,
    });
    expect(treatyStatus(of, "2020-05-31").threshold).toEqual({ article: "39(1)", required: 3, counted: 2 });
  });

  test("R31: one that ratifies after notifying counts once", () => {
    const twice = chronicle(timber, [applies, ...ratify({ NOR: "2020-04-01" })]);
    expect(state(twice, "2020-04-01")).toEqual(["notInForce", "openForSignature", null, null]);
  });

  test("R31: a provisional application that has ended before counts no more", () => {
    const ended = chronicle(timber, [
      applies,
      act("provisionalApplicationEnded", "NOR", "2020-04-01"),
      ...ratify({ ISL: "2020-04-01" }),
    ]);
    expect(state(ended, "2020-04-01")[0]).toBe("notInForce");
    expect(state(chronicle(timber, [applies, ...ratify({ ISL: "2020-03-31" })]), "2020-03-31")[0]).toBe(
      "inForceProvisionally",
    );
  });
});

describe("provisional application", () => {
  const clause = (provisional: Definition["provisional"]) => chronicle(treaty({ provisional }), [applies]);
  const on = (of: ReturnType<typeof chronicle>, day: DateText) =>
    participantStatus(of, "NOR", day).provisionallyApplying;

  test("R31: starts as the clause says", () => {
    const of = clause({ article: "38", when: { after: { anchor: "notice" }, period: { days: 10 } } });
    expect([on(of, "2020-03-10"), on(of, "2020-03-11")]).toEqual([false, true]);
  });

  test("R31: stops for all on a fixed day", () => {
    const of = clause({ article: "38", until: { on: "2020-12-01" } });
    expect([on(of, "2020-11-30"), on(of, "2020-12-01")]).toEqual([true, false]);
  });
});
