import { describe, expect, test } from "vitest";
import { type Chronicle, replay } from "../../src/lifecycle/chronicle.js";
import { compile } from "../../src/lifecycle/compile.js";
import { nextDates } from "../../src/lifecycle/next-dates.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { Participant } from "../../src/model/participant.js";
import { accede, act, chronicle, fact, THREE, treaty } from "./treaty.js";

const next = (of: Chronicle, on: DateText, knownOn?: DateText) =>
  nextDates(of, on, knownOn === undefined ? {} : { knownOn }).map(({ date, fact: what, participant, part }) =>
    [date, what, participant, part].filter((each) => each !== null).join(" "),
  );

describe("the days on which something changes by itself", () => {
  test("opening and the last day for signature", () => {
    const later = treaty({
      signature: [{ article: "21", opens: { recorded: "opened" }, closes: { on: "2021-01-15" } }],
    });
    const of = chronicle(later, [fact("opened", "2020-03-01", { effectiveOn: "2020-06-01" })]);
    expect(next(of, "2020-02-29")).toEqual(["2021-01-15 closing"]);
    expect(next(of, "2020-03-01")).toEqual(["2020-06-01 opening", "2021-01-15 closing"]);
    expect(next(of, "2020-06-01")).toEqual(["2021-01-15 closing"]);
    expect(next(of, "2021-01-15")).toEqual([]);
  });

  test("entry into force, for the treaty and for each party", () => {
    const of = chronicle(treaty(), THREE);
    expect(next(of, "2020-03-31")).toEqual(["2021-01-15 closing"]);
    expect(next(of, "2020-04-01")).toEqual([
      "2020-05-01 entryIntoForce",
      "2020-05-01 entryIntoForceForParticipant DNK",
      "2020-05-01 entryIntoForceForParticipant ISL",
      "2020-05-01 entryIntoForceForParticipant NOR",
      "2021-01-15 closing",
    ]);
    expect(next(of, "2020-05-01")).toEqual(["2021-01-15 closing"]);
  });

  test("R24: the day that an instrument names for its effect", () => {
    const named = treaty({ consent: [{ article: "22(2)", kinds: ["accession"], namedDate: "later" }] });
    const of = chronicle(named, [act("accession", "ISL", "2021-02-01", { effectiveOn: "2021-06-01" })]);
    expect(next(of, "2021-02-01")).toEqual(["2021-06-01 consent ISL"]);
    expect(next(of, "2021-06-01")).toEqual([]);
  });

  test("an exit, until it is revoked", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      act("withdrawalNotified", "ISL", "2021-02-01"),
      act("withdrawalRevoked", "ISL", "2021-03-01"),
    ]);
    expect(next(of, "2021-02-01")).toEqual(["2022-02-01 exit ISL"]);
    expect(next(of, "2021-03-01")).toEqual([]);
  });

  test("a later date of effect: of a suspension, an end, provisional application", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      fact("operationSuspended", "2021-02-01", { effectiveOn: "2021-03-01" }),
      fact("terminated", "2021-02-01", { effectiveOn: "2021-04-01" }),
      act("provisionalApplication", "SWE", "2021-02-01", { effectiveOn: "2021-02-15" }),
    ]);
    expect(next(of, "2021-02-01")).toEqual([
      "2021-02-15 provisionalApplication SWE",
      "2021-03-01 suspension",
      "2021-04-01 termination",
    ]);
  });

  test("R16: of a part, by its name", () => {
    const of = chronicle(
      treaty({
        parts: [
          {
            id: "annex",
            consent: [],
            entry: {
              article: "A1",
              when: { after: { anchor: "entryIntoForce", regime: "lighthouses" }, period: { days: 10 } },
            },
          },
        ],
      }),
      THREE,
    );
    expect(next(of, "2020-05-01")).toContain("2020-05-11 entryIntoForce annex");
  });

  test("as known on a day", () => {
    const late = act("accession", "DNK", "2020-04-01", { knownOn: "2020-04-20" });
    const of = chronicle(treaty(), [...accede({ ISL: "2020-03-01", NOR: "2020-03-10" }), late]);
    expect(next(of, "2020-04-10", "2020-04-19")).toEqual(["2021-01-15 closing"]);
    expect(next(of, "2020-04-10", "2020-04-20")).toContain("2020-05-01 entryIntoForce");
  });

  test("R44: not of a State that ceased to exist before its day", () => {
    const gone: Participant = { id: "YUG", kind: "state", until: "2020-04-15" };
    const of = chronicle(treaty(), [...THREE, act("accession", "YUG", "2020-04-01")], [gone]);
    const bound = "2020-05-01 entryIntoForceForParticipant YUG";
    expect(next(of, "2020-04-14")).toContain(bound);
    expect(next(of, "2020-04-15")).not.toContain(bound);
  });

  test("R35: that a contracting State ceases to be one with its exit from the parent", () => {
    const parent = chronicle(treaty({ id: "parent" }), [
      ...THREE,
      act("withdrawalNotified", "ISL", "2020-06-01"),
    ]);
    const protocol = treaty({
      parents: ["parent"],
      exit: {
        article: "24",
        when: { anchor: "notice" },
        ceasesWithParent: { article: "25", treaty: "parent" },
      },
    });
    const of = replay(compile(protocol), accede({ ISL: "2020-02-01" }), { parents: [parent] });
    expect(next(of, "2020-06-01")).toEqual(["2021-01-15 closing", "2021-06-01 exit ISL"]);
    expect(participantStatus(of, "ISL", "2021-05-31").status).toBe("contracting");
    expect(participantStatus(of, "ISL", "2021-06-01").status).toBe("none");
  });

  test("R31: the end of provisional application for everybody, except for whom the treaty is in force before", () => {
    const until = treaty({ provisional: { article: "25", until: { on: "2020-12-01" } } });
    const of = chronicle(until, [
      act("provisionalApplication", "SWE", "2020-02-01"),
      act("provisionalApplication", "ISL", "2020-02-01"),
      ...THREE,
    ]);
    const ends = (on: DateText) => next(of, on).filter((each) => each.includes("Ended"));
    const [forIceland, forSweden] = ["ISL", "SWE"].map(
      (id) => `2020-12-01 provisionalApplicationEnded ${id}`,
    );
    expect(ends("2020-03-31")).toEqual([forIceland, forSweden]);
    expect(ends("2020-04-01")).toEqual([forSweden]);
    expect(participantStatus(of, "SWE", "2020-11-30").provisionallyApplying).toBe(true);
    expect(participantStatus(of, "SWE", "2020-12-01").provisionallyApplying).toBe(false);
  });

  test("R43: nothing that would come after the end: a consent of a later day, a suspension, provisional application", () => {
    const ends = treaty({
      consent: [{ article: "22(2)", kinds: ["accession"], namedDate: "later" }],
      end: [{ article: "30", when: { on: "2020-12-01" } }],
    });
    const of = chronicle(ends, [
      ...THREE,
      act("accession", "FIN", "2020-06-01", { effectiveOn: "2020-12-01" }),
      fact("operationSuspended", "2020-06-01", { effectiveOn: "2020-12-01" }),
      act("provisionalApplication", "SWE", "2020-06-01", { effectiveOn: "2020-12-01" }),
    ]);
    expect(next(of, "2020-06-01")).toEqual(["2020-12-01 termination"]);
  });

  test("none, where there is nothing", () => {
    expect(next(replay(compile(treaty({ signature: [] })), []), "2020-06-01")).toEqual([]);
  });
});
