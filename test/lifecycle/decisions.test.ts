import { describe, expect, test } from "vitest";
import { changes } from "../../src/lifecycle/changes.js";
import { nextDates } from "../../src/lifecycle/next-dates.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { accede, act, chronicle, fact, irregular, standing, THREE, treaty } from "./treaty.js";

const left = treaty({
  adoption: { article: "20", when: { recorded: "adopted" } },
  signature: [
    {
      article: "21",
      opens: { recorded: "opened", meanwhile: "in 2025, day not known" },
      closes: { recorded: "closed" },
    },
  ],
});

describe("what the text leaves to the record", () => {
  const events = [
    fact("adopted", "2024-12-24"),
    fact("opened", "2025-05-13", { effectiveOn: "2025-10-25" }),
    fact("closed", "2026-12-01", { effectiveOn: "2026-12-31" }),
  ];
  const of = chronicle(left, events);

  test("is not known before: not adopted, no period for signature", () => {
    expect(treatyStatus(of, "2024-12-23")).toMatchObject({
      phase: "notAdopted",
      adoptedOn: null,
      signature: { state: "notYetOpen", opensOn: null, closesOn: null, opensText: null },
    });
  });

  test("in the meantime the text of the clause says what is known", () => {
    expect(treatyStatus(of, "2025-05-12")).toMatchObject({
      phase: "adopted",
      adoptedOn: "2024-12-24",
      signature: { state: "notYetOpen", opensOn: null, opensText: "in 2025, day not known" },
    });
  });

  test("a day of effect is known from the day of the event", () => {
    expect(treatyStatus(of, "2025-05-13").signature).toMatchObject({
      state: "notYetOpen",
      opensOn: "2025-10-25",
      opensText: null,
    });
    expect(treatyStatus(of, "2025-10-24").signature.state).toBe("notYetOpen");
    expect(treatyStatus(of, "2025-10-25").signature).toMatchObject({ state: "open", closesOn: null });
    expect(treatyStatus(of, "2026-12-01").signature).toMatchObject({ state: "open", closesOn: "2026-12-31" });
    expect(treatyStatus(of, "2027-01-01").signature.state).toBe("closed");
  });

  test.each(["constructor", "toString", "__proto__"])(
    "R17: a decision on %s is one like others",
    (subject) => {
      const decided = chronicle(left, [...events, fact("decision", "2025-06-01", { subject })]);
      expect(irregular(decided)).toEqual([]);
      expect(treatyStatus(decided, "2025-10-25").signature).toMatchObject({ state: "open" });
    },
  );

  test("R4: nobody can act before adoption", () => {
    const early = chronicle(left, [
      ...events,
      act("signature", "ISL", "2024-12-23"),
      act("accession", "NOR", "2024-12-23"),
    ]);
    expect(irregular(early)).toEqual(["beforeAdoption 20 ISL", "beforeAdoption 20 NOR"]);
  });

  test("R4: final clauses apply from adoption, before the treaty is in force or open", () => {
    const accession = chronicle(left, [...events, act("accession", "NOR", "2024-12-24")]);
    expect(irregular(accession)).toEqual([]);
    const signature = chronicle(left, [...events, act("signature", "NOR", "2025-10-24")]);
    expect(irregular(signature)).toEqual(["signatureNotOpen 21 NOR"]);
  });

  test("R6: the day of opening itself is in the period, also where it is recorded on that day", () => {
    const of = chronicle(left, [
      fact("adopted", "2024-12-24"),
      fact("opened", "2025-10-25"),
      act("signature", "ISL", "2025-10-25"),
    ]);
    expect(irregular(of)).toEqual([]);
  });

  test("R4: a treaty whose adoption nobody recorded admits nobody", () => {
    const never = chronicle(left, THREE);
    expect(irregular(never)).toHaveLength(3);
    expect(treatyStatus(never, "2030-01-01")).toMatchObject({
      phase: "notAdopted",
      force: { entryIntoForce: null },
    });
  });
});

describe("R6: a fact of one date", () => {
  const opened = (date: "2025-05-13" | "2025-06-13", effectiveOn: "2025-10-25" | "2025-11-25"): TreatyEvent =>
    fact("opened", date, { effectiveOn });

  test("stands as it was recorded first; a second, different date is irregular", () => {
    const of = chronicle(left, [
      fact("adopted", "2024-12-24"),
      opened("2025-05-13", "2025-10-25"),
      opened("2025-06-13", "2025-11-25"),
    ]);
    expect(irregular(of)).toMatchObject([expect.stringMatching(/^otherDate/)]);
    expect(treatyStatus(of, "2030-01-01").signature.opensOn).toBe("2025-10-25");
  });

  test("recorded again with the same date it is no irregularity", () => {
    const of = chronicle(left, [
      fact("adopted", "2024-12-24"),
      opened("2025-05-13", "2025-10-25"),
      opened("2025-06-13", "2025-10-25"),
    ]);
    expect(irregular(of)).toEqual([]);
  });

  test.each<[TreatyEvent, string[]]>([
    [fact("adopted", "2020-01-15"), []],
    [fact("adopted", "2020-01-16"), ["otherDate"]],
    [fact("opened", "2020-01-15"), []],
    [fact("opened", "2020-01-20"), ["otherDate"]],
    [fact("opened", "2020-01-10", { effectiveOn: "2020-01-15" }), []],
    [fact("closed", "2021-01-15"), []],
    [fact("closed", "2021-01-10"), ["otherDate"]],
  ])("which the definition fixes is not fixed again: %j: %j", (event, codes) => {
    // The definition says: adopted and opened on 15 January 2020, closed after 15 January 2021.
    const of = chronicle(treaty(), [event]);
    expect(treatyStatus(of, "2030-01-01").irregularities.map(({ code }) => code)).toEqual(codes);
    expect(treatyStatus(of, "2030-01-01")).toMatchObject({
      adoptedOn: "2020-01-15",
      signature: { opensOn: "2020-01-15", closesOn: "2021-01-15" },
    });
  });
});

describe("a decision", () => {
  const decided = treaty({ entry: { article: "23", when: { recorded: "conference" } } });

  test("is known by its subject, and counts from its date of effect", () => {
    const of = chronicle(decided, [
      ...THREE,
      fact("decision", "2020-06-01", { subject: "conference", effectiveOn: "2020-09-01" }),
    ]);
    expect(treatyStatus(of, "2020-05-31").force.entryIntoForce).toBeNull();
    expect(treatyStatus(of, "2020-06-01").force).toMatchObject({
      state: "dateDetermined",
      conditionMetOn: "2020-06-01",
      entryIntoForce: "2020-09-01",
    });
  });

  test("or by its id, where it names no subject", () => {
    const of = chronicle(decided, [fact("decision", "2020-06-01", { id: "conference" })]);
    expect(treatyStatus(of, "2020-06-01").force.entryIntoForce).toBe("2020-06-01");
  });

  test("of another subject changes nothing", () => {
    const of = chronicle(decided, [fact("decision", "2020-06-01", { subject: "budget" })]);
    expect(treatyStatus(of, "2030-01-01").force.entryIntoForce).toBeNull();
    expect(irregular(of)).toEqual([]);
  });

  test("on one subject, taken again with another date, is irregular", () => {
    const of = chronicle(decided, [
      fact("decision", "2020-06-01", { subject: "conference" }),
      fact("decision", "2020-07-01", { subject: "conference" }),
    ]);
    expect(irregular(of)).toMatchObject([expect.stringMatching(/^otherDate/)]);
    expect(treatyStatus(of, "2030-01-01").force.entryIntoForce).toBe("2020-06-01");
  });
});

describe("R43: termination and suspension", () => {
  test("a treaty terminated by decision is no longer in force from the day of effect", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      fact("terminated", "2021-01-01", { effectiveOn: "2021-07-01" }),
    ]);
    expect(treatyStatus(of, "2020-12-31").force.terminatedOn).toBeNull();
    expect(treatyStatus(of, "2021-01-01").force).toMatchObject({
      state: "inForce",
      terminatedOn: "2021-07-01",
    });
    expect(treatyStatus(of, "2021-06-30")).toMatchObject({ phase: "inForce", counts: { parties: 3 } });
    expect(treatyStatus(of, "2021-07-01")).toMatchObject({
      phase: "terminated",
      force: { state: "terminated", terminatedOn: "2021-07-01", entryIntoForce: "2020-05-01" },
      counts: { parties: 0 },
    });
  });

  test("one that never was in force can be terminated too", () => {
    const of = chronicle(treaty(), [fact("terminated", "2021-01-01")]);
    expect(treatyStatus(of, "2020-12-31").phase).toBe("openForSignature");
    expect(treatyStatus(of, "2021-01-01").phase).toBe("terminated");
  });

  test("one that had ended is not ended later by another record of it", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      fact("terminated", "2021-01-01"),
      fact("terminated", "2022-01-01"),
    ]);
    expect(treatyStatus(of, "2021-06-01").force.state).toBe("terminated");
    expect(treatyStatus(of, "2022-06-01").force.terminatedOn).toBe("2021-01-01");
  });

  test("a State that would have become a party after the end never was one", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      ...accede({ SWE: "2020-12-20" }),
      fact("terminated", "2021-01-01"),
    ]);
    expect(participantStatus(of, "SWE", "2020-12-31")).toMatchObject({
      status: "contracting",
      inForceFrom: "2021-01-19",
    });
    expect(standing(of, "SWE", "2021-02-01")).toBe("none");
  });

  test("a suspended treaty is still in force, its operation suspended until it is resumed", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      fact("operationSuspended", "2021-01-01", { effectiveOn: "2021-02-01" }),
      fact("operationResumed", "2021-05-01", { effectiveOn: "2021-06-01" }),
    ]);
    expect(treatyStatus(of, "2021-01-31").force.state).toBe("inForce");
    expect(treatyStatus(of, "2021-02-01")).toMatchObject({
      phase: "operationSuspended",
      force: { state: "operationSuspended", entryIntoForce: "2020-05-01" },
      counts: { parties: 3 },
    });
    expect(treatyStatus(of, "2021-05-31").force.state).toBe("operationSuspended");
    expect(treatyStatus(of, "2021-06-01").force.state).toBe("inForce");
  });

  test("suspended twice, it resumes twice", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      fact("operationSuspended", "2021-01-01"),
      fact("operationResumed", "2021-02-01"),
      fact("operationSuspended", "2021-03-01"),
      fact("operationResumed", "2021-04-01"),
    ]);
    const states = ["2021-01-15", "2021-02-15", "2021-03-15", "2021-04-15"].map(
      (on) => treatyStatus(of, on).force.state,
    );
    expect(states).toEqual(["operationSuspended", "inForce", "operationSuspended", "inForce"]);
  });

  test("suspended while it is suspended, it resumes once", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      fact("operationSuspended", "2021-02-01"),
      fact("operationSuspended", "2021-03-01"),
      fact("operationResumed", "2021-04-01"),
    ]);
    const states = ["2021-03-31", "2021-04-01"].map((day) => treatyStatus(of, day).force.state);
    expect(states).toEqual(["operationSuspended", "inForce"]);
    const told = changes(of, "2021-01-31", "2021-04-01").map((each) => `${each.date} ${each.fact}`);
    expect(told).toEqual(["2021-02-01 suspension", "2021-04-01 resumption"]);
  });

  test("a suspension before entry into force suspends nothing", () => {
    const of = chronicle(treaty(), [fact("operationSuspended", "2020-03-01"), ...THREE]);
    expect(treatyStatus(of, "2020-03-15").force.state).toBe("notInForce");
    expect(treatyStatus(of, "2020-04-15").force.state).toBe("dateDetermined");
  });

  test("a resumption of what was not suspended changes nothing", () => {
    const of = chronicle(treaty(), [...THREE, fact("operationResumed", "2021-01-01")]);
    expect(treatyStatus(of, "2021-01-01").force.state).toBe("inForce");
  });

  const byOne = [
    ...THREE,
    fact("operationSuspended", "2021-01-01", { participant: "ISL" }),
    fact("operationResumed", "2021-02-01", { participant: "ISL" }),
  ];

  test("one party suspends operation where the treaty lets it, and is a party all the while", () => {
    const of = chronicle(treaty({ suspension: { article: "25", unilateral: true } }), byOne);
    const suspended = (on: "2020-12-31" | "2021-01-01" | "2021-01-31" | "2021-02-01") =>
      participantStatus(of, "ISL", on).operationSuspended;
    expect([suspended("2020-12-31"), suspended("2021-01-01")]).toEqual([false, true]);
    expect([suspended("2021-01-31"), suspended("2021-02-01")]).toEqual([true, false]);
    expect(treatyStatus(of, "2021-01-15")).toMatchObject({ force: { state: "inForce" }, irregularities: [] });
    expect(participantStatus(of, "ISL", "2021-01-15").status).toBe("party");
    expect(participantStatus(of, "NOR", "2021-01-15").operationSuspended).toBe(false);
  });

  test("R42: it ends with its maker's time as a party, and can be given anew", () => {
    const unilateral = treaty({ suspension: { article: "25", unilateral: true } });
    const suspended = fact("operationSuspended", "2021-01-01", { participant: "ISL" });
    const back = [act("withdrawalNotified", "ISL", "2021-02-01"), act("accession", "ISL", "2023-01-01")];
    const resumed = fact("operationResumed", "2022-06-01", { participant: "ISL" });
    const of = chronicle(unilateral, [...THREE, suspended, ...back, resumed]);
    const isSuspended = (record: typeof of, on: DateText) =>
      participantStatus(record, "ISL", on).operationSuspended;
    expect(isSuspended(of, "2022-01-31")).toBe(true);
    expect(isSuspended(of, "2022-02-01")).toBe(false);
    expect(isSuspended(of, "2023-06-01")).toBe(false);
    expect(irregular(of)).toEqual(["notSuspended ISL"]);
    const again = fact("operationSuspended", "2023-07-01", { participant: "ISL" });
    expect(isSuspended(chronicle(unilateral, [...THREE, suspended, ...back, again]), "2023-07-01")).toBe(
      true,
    );
    expect(changes(of, "2021-01-01", "2024-01-01").map((each) => each.fact)).not.toContain("resumption");
  });

  test("one that is over before it begins is announced no more", () => {
    const due = fact("operationSuspended", "2021-01-01", { effectiveOn: "2021-06-01" });
    const announced = (...events: readonly TreatyEvent[]) =>
      nextDates(chronicle(treaty(), [...THREE, due, ...events]), "2021-03-01").map(({ fact }) => fact);
    expect(announced()).toEqual(["suspension"]);
    expect(announced(fact("operationResumed", "2021-02-01"))).toEqual([]);
    expect(announced(fact("terminated", "2021-02-01", { effectiveOn: "2021-05-01" }))).toEqual([
      "termination",
    ]);
  });

  test("one that the treaty does not provide for is recorded and flagged, and suspends nothing", () => {
    const of = chronicle(treaty(), byOne);
    expect(irregular(of)).toEqual(["suspensionNotProvided ISL", "notSuspended ISL"]);
    expect(participantStatus(of, "ISL", "2021-01-15").operationSuspended).toBe(false);
    const received = chronicle(treaty(), [
      ...THREE,
      fact("operationSuspended", "2021-01-01", { participant: "ISL", receivedByDepositary: true }),
    ]);
    expect(irregular(received)).toEqual(["suspensionNotProvided! ISL"]);
    expect(participantStatus(received, "ISL", "2021-01-15").operationSuspended).toBe(true);
  });

  test("a clause suspends operation while there are too few parties, and it revives with the next (R41)", () => {
    const parties = { tally: { count: "parties" as const }, is: { atLeast: 3 } };
    const of = chronicle(treaty({ suspension: { article: "25", while: { not: parties } } }), [
      ...THREE,
      act("withdrawalNotified", "ISL", "2021-01-01"),
      act("accession", "SWE", "2022-06-01"),
    ]);
    const state = (on: "2021-12-31" | "2022-01-01" | "2022-06-30" | "2022-07-01") =>
      treatyStatus(of, on).force.state;
    expect([state("2021-12-31"), state("2022-01-01")]).toEqual(["inForce", "operationSuspended"]);
    expect([state("2022-06-30"), state("2022-07-01")]).toEqual(["operationSuspended", "inForce"]);
  });

  test("the end comes before suspension: a terminated treaty is terminated", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      fact("operationSuspended", "2021-01-01"),
      fact("terminated", "2021-02-01"),
    ]);
    expect(treatyStatus(of, "2021-02-01").phase).toBe("terminated");
  });
});
