import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import type { Participant } from "../../src/model/participant.js";
import { relation } from "../../src/relations/relation.js";
import { reservations } from "../../src/relations/reservations.js";
import { accede, act, chronicle, irregular, ratify, treaty, UNION } from "../lifecycle/treaty.js";
import { answer, codes, effects, force, reservation } from "../relations/between.js";

/** Iceland, Norway, Denmark: in force on 1 May 2020. Norway makes a reservation to article 4 with its accession. */
const PARTIES = accede({ ISL: "2020-03-01", NOR: "2020-03-10", DNK: "2020-04-01" });
const made = reservation("NOR", "2020-03-10");
const PAIR = ["ISL", "NOR"] as const;
const OTHERS = ["DNK", "NOR"] as const;

const under = (
  clauses: Partial<Definition>,
  events: readonly TreatyEvent[],
  participants?: readonly Participant[],
) => chronicle(treaty(clauses), events, participants);
const silent = (...events: readonly TreatyEvent[]) => under({}, [...PARTIES, ...events]);

describe("silence", () => {
  test("R26: accepts at the end of twelve months from the communication", () => {
    const of = silent(made);
    expect(effects(of, PAIR, "2021-03-09")).toEqual(["NOR 4 pending since 2020-03-10"]);
    expect(effects(of, PAIR, "2021-03-10")).toEqual(["NOR 4 tacitlyAccepted since 2021-03-10"]);
    expect(codes(of, PAIR, "2021-03-09")).toContain("pending");
    expect(force(of, PAIR, "2021-03-09")).toBe("2020-05-01 to -");
  });

  test("R26: runs from the communication and not from the deposit; where it is not recorded, from the act, which is said", () => {
    const later = silent(reservation("NOR", "2020-03-10", { notifiedOn: "2020-06-30" }));
    expect(effects(later, PAIR, "2021-06-29")).toEqual(["NOR 4 pending since 2020-03-10"]);
    expect(effects(later, PAIR, "2021-06-30")).toEqual(["NOR 4 tacitlyAccepted since 2021-06-30"]);
    const unsaid = silent(
      act("reservation", "NOR", "2020-03-10", { id: "r", details: { provisions: ["4"] } }),
    );
    expect(codes(unsaid, PAIR, "2021-03-10")).toContain("communicationUnsaid");
    expect(codes(later, PAIR, "2021-06-30")).not.toContain("communicationUnsaid");
  });

  test("R26: before the communication no last day is told", () => {
    const of = silent(reservation("NOR", "2020-03-10", { notifiedOn: "2020-06-30" }));
    const on = (day: DateText) =>
      relation(of, ...PAIR, day).because.find(({ code }) => code === "pending")?.date;
    expect(on("2020-06-29")).toBe(null);
    expect(on("2020-06-30")).toBe("2021-06-30");
  });

  test("R26: of one that consents later it accepts on the day of its consent, if that is later than twelve months", () => {
    const of = silent(made, ...accede({ SWE: "2022-02-01" }));
    expect(effects(of, ["NOR", "SWE"], "2022-02-01")).toEqual(["NOR 4 tacitlyAccepted since 2022-02-01"]);
    const soon = silent(made, ...accede({ SWE: "2020-12-01" }));
    expect(effects(soon, ["NOR", "SWE"], "2021-03-09")).toEqual(["NOR 4 pending since 2020-03-10"]);
    expect(effects(soon, ["NOR", "SWE"], "2021-03-10")).toEqual(["NOR 4 tacitlyAccepted since 2021-03-10"]);
  });

  test.each<[DateText, string[], string]>([
    ["2021-03-10", [], "objected"],
    ["2021-03-11", ["objectionTooLate ISL"], "tacitlyAccepted"],
  ])("R26: an objection of %s meets the last day of the twelve months", (day, found, effect) => {
    const of = silent(made, answer("objection", "ISL", day));
    expect(irregular(of)).toEqual(found);
    expect(effects(of, PAIR, "2022-01-01")[0]).toContain(effect);
  });

  test.each<[DateText, string[]]>([
    ["2022-02-01", []],
    ["2022-02-02", ["objectionTooLate SWE"]],
  ])("R26: a later party can still object on the day of its consent (%s)", (day, found) => {
    const of = silent(made, ...accede({ SWE: "2022-02-01" }), answer("objection", "SWE", day));
    expect(irregular(of)).toEqual(found);
  });

  test("R26: who has accepted expressly cannot object", () => {
    const of = silent(
      made,
      answer("reservationAccepted", "ISL", "2020-05-01"),
      answer("objection", "ISL", "2020-06-01"),
    );
    expect(irregular(of)).toEqual(["objectionTooLate ISL"]);
    expect(effects(of, PAIR, "2020-06-01")).toEqual([
      "NOR 4 accepted since 2020-05-01 by reservationAccepted ISL",
    ]);
  });

  test("R26: whether the treaty is in force between the two until then is a policy", () => {
    const waits = under({ policies: { unansweredReservation: "waits" } }, [
      ...PARTIES,
      made,
      answer("reservationAccepted", "DNK", "2020-07-01"),
    ]);
    expect(force(waits, PAIR, "2021-03-09")).toBe("not - to -");
    expect(force(waits, PAIR, "2021-03-10")).toBe("2021-03-10 to -");
    expect(force(waits, OTHERS, "2020-07-01")).toBe("2020-07-01 to -");
    expect(codes(waits, PAIR, "2020-12-01")).toContain("notInForceMeanwhile");
    expect(codes(silent(made), PAIR, "2020-12-01")).toContain("inForceMeanwhile");
  });
});

describe("objections", () => {
  test("R27: leave the treaty in force between the two, without the provisions", () => {
    const of = silent(made, answer("objection", "ISL", "2020-09-01"));
    expect(effects(of, PAIR, "2020-09-01")).toEqual(["NOR 4 objected since 2020-09-01 by objection ISL"]);
    expect(effects(of, PAIR, "2020-08-31")).toEqual(["NOR 4 pending since 2020-03-10"]);
    expect(force(of, PAIR, "2020-09-01")).toBe("2020-05-01 to -");
    expect(relation(of, ...PAIR, "2020-09-01").because.at(-1)).toEqual({
      code: "objected",
      rule: "R27",
      article: "VCLT 20(4)(b), 21(3)",
      says: expect.any(String),
      participant: "ISL",
      date: "2020-09-01",
      event: "objection ISL",
      reservation: "r",
    });
  });

  test("R27: keep it from being in force between these two, and only these, where the objector definitely says so", () => {
    const of = silent(made, answer("objection", "ISL", "2020-09-01", { opposesEntryIntoForce: true }));
    expect(force(of, PAIR, "2020-09-01")).toBe("not - to -");
    expect(effects(of, PAIR, "2020-09-01")).toEqual(["NOR 4 opposed since 2020-09-01 by objection ISL"]);
    expect(force(of, OTHERS, "2020-09-01")).toBe("2020-05-01 to -");
    expect(force(of, ["DNK", "ISL"], "2020-09-01")).toBe("2020-05-01 to -");
  });

  test("R49: the withdrawal of an objection works on notice to the reserving State", () => {
    const of = silent(
      made,
      answer("objection", "ISL", "2020-09-01", { opposesEntryIntoForce: true }),
      answer("objectionWithdrawn", "ISL", "2021-06-01", { notifiedOn: "2021-06-10" }, "objection ISL"),
    );
    expect(force(of, PAIR, "2021-06-09")).toBe("not - to -");
    expect(force(of, PAIR, "2021-06-10")).toBe("2021-06-10 to -");
    expect(effects(of, PAIR, "2021-06-10")).toEqual([
      "NOR 4 accepted since 2021-06-10 by objectionWithdrawn ISL",
    ]);
  });

  test("R25: an objection that came before the confirmation needs none itself; one of a signatory counts once it consents", () => {
    const of = under({}, [
      ...accede({ DNK: "2020-02-01", FIN: "2020-02-02" }),
      act("signature", "NOR", "2020-02-01"),
      act("signature", "ISL", "2020-02-01"),
      reservation("NOR", "2020-02-01"),
      answer("objection", "ISL", "2020-03-01"),
      act("ratification", "NOR", "2020-06-01"),
      answer("reservationConfirmed", "NOR", "2020-06-01"),
      act("ratification", "ISL", "2022-01-01"),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(effects(of, PAIR, "2022-01-01")).toEqual(["NOR 4 objected since 2020-06-01 by objection ISL"]);
    expect(effects(of, ["DNK", "NOR"], "2020-06-01")).toEqual(["NOR 4 pending since 2020-06-01"]);
    // The time of silence runs from the confirmation.
    expect(effects(of, ["DNK", "NOR"], "2021-05-31")).toEqual(["NOR 4 pending since 2020-06-01"]);
    expect(effects(of, ["DNK", "NOR"], "2021-06-01")).toEqual(["NOR 4 tacitlyAccepted since 2021-06-01"]);
  });

  test.each<[string, TreatyEvent, string]>([
    ["one that is neither", answer("objection", "SWE", "2020-06-01"), "notEntitledToAnswer SWE"],
    ["the maker itself", answer("objection", "NOR", "2020-06-01"), "notEntitledToAnswer NOR"],
    ["an act that is not there", answer("objection", "ISL", "2020-06-01", {}, "x"), "unknownReference ISL"],
    [
      "an act that is no reservation",
      answer("objection", "ISL", "2020-06-01", {}, "2020-03-10/accession/NOR"),
      "unknownReference ISL",
    ],
    ["an act that comes later", answer("objection", "ISL", "2020-03-09"), "unknownReference ISL"],
  ])("R26: by or to %s is irregular", (_what, event, found) => {
    const of = silent(made, event);
    expect(irregular(of)).toEqual([found]);
    expect(effects(of, PAIR, "2020-12-01")).toEqual(["NOR 4 pending since 2020-03-10"]);
  });
});

/** As the Convention on the Nationality of Married Women, 8(2): ninety days, and no relation with one that objects. */
const NATIONALITY: Definition["reservations"] = {
  article: "8(1)",
  regime: "permittedExcept",
  provisions: ["1", "2"],
  objections: {
    article: "8(2)",
    within: { days: 90 },
    laterParties: "fromConsent",
    effect: "notInForce",
  },
};

describe("as in the Convention on the Nationality of Married Women", () => {
  const of = (...events: readonly TreatyEvent[]) =>
    under({ reservations: NATIONALITY }, [...PARTIES, made, ...events]);

  test.each<[DateText, string]>([
    // The ninetieth day after 10 March 2020.
    ["2020-06-08", "not - to -"],
    ["2020-06-09", "2020-05-01 to -"],
  ])(
    "R27: an objection of %s keeps the treaty out of force between the two, if it is in time",
    (day, between) => {
      const objected = of(answer("objection", "ISL", day));
      expect(force(objected, PAIR, "2021-01-01")).toBe(between);
      expect(force(objected, OTHERS, "2021-01-01")).toBe("2020-05-01 to -");
    },
  );

  test.each<[DateText, string[]]>([
    ["2022-05-02", []],
    ["2022-05-03", ["objectionTooLate 8(2) SWE"]],
  ])("R26: a later party has ninety days from its own deposit of 1 February 2022 (%s)", (day, found) => {
    const objected = of(...accede({ SWE: "2022-02-01" }), answer("objection", "SWE", day));
    expect(irregular(objected)).toEqual(found);
  });

  test.each([
    ["1", ["reservationNotListed 8(1) NOR"]],
    ["2(1)", ["reservationNotListed 8(1) NOR"]],
    ["10", []],
  ])("R25: a reservation to article %s", (provision, found) => {
    const reserved = under({ reservations: NATIONALITY }, [
      ...PARTIES,
      reservation("NOR", "2020-03-10", { provisions: [provision] }),
    ]);
    expect(irregular(reserved)).toEqual(found);
  });
});

describe("R28: as in the Convention on the Elimination of Racial Discrimination, two thirds of the parties", () => {
  const CERD: Definition["reservations"] = {
    article: "20(2)",
    regime: "compatible",
    objections: { article: "20(1)", within: { days: 90 } },
    refusal: { article: "20(2)", share: [2, 3] },
    withdrawal: { article: "20(3)", effect: "onReceipt" },
  };
  const SIX = accede({
    AUT: "2020-02-01",
    BEL: "2020-02-01",
    CHE: "2020-02-01",
    DNK: "2020-02-01",
    ESP: "2020-02-01",
  });
  // The sixth, with its reservation of 1 June; the ninetieth day after is 30 August.
  const sixth = [...accede({ NOR: "2020-06-01" }), reservation("NOR", "2020-06-01")];
  const objecting = (states: readonly string[], day: DateText) =>
    states.map((state) => answer("objection", state, day));
  const cerd = (events: readonly TreatyEvent[], policies: Definition["policies"] = {}) =>
    under({ reservations: CERD, policies }, [...SIX, ...sixth, ...events]);

  test.each<[string, readonly string[], DateText, string]>([
    ["one third within the time", ["AUT", "BEL"], "2020-08-30", "objected"],
    ["two thirds on the ninetieth day", ["AUT", "BEL", "CHE", "DNK"], "2020-08-30", "notEstablished"],
    ["two thirds on the ninety-first", ["AUT", "BEL", "CHE", "DNK"], "2020-08-31", "tacitlyAccepted"],
  ])("%s object", (_what, states, day, effect) => {
    const of = cerd(objecting(states, day));
    expect(relation(of, "AUT", "NOR", "2021-01-01").modifiedBy).toMatchObject([{ effect }]);
  });

  test("three object in time and the fourth a day late: towards these three only", () => {
    const of = cerd([...objecting(["AUT", "BEL", "CHE"], "2020-08-30"), ...objecting(["DNK"], "2020-08-31")]);
    expect(irregular(of)).toEqual(["objectionTooLate 20(1) DNK"]);
    expect(effects(of, ["AUT", "NOR"], "2021-01-01")).toEqual([
      "NOR 4 objected since 2020-08-30 by objection AUT",
    ]);
    expect(effects(of, ["DNK", "NOR"], "2021-01-01")).toEqual(["NOR 4 tacitlyAccepted since 2020-08-30"]);
  });

  test("is judged on the last day; before it each objection stands for itself", () => {
    const of = cerd(objecting(["AUT", "BEL", "CHE", "DNK"], "2020-08-01"));
    expect(effects(of, ["AUT", "NOR"], "2020-08-29")).toEqual([
      "NOR 4 objected since 2020-08-01 by objection AUT",
    ]);
    expect(effects(of, ["AUT", "NOR"], "2020-08-30")).toEqual(["NOR 4 notEstablished since 2020-08-30"]);
    expect(effects(of, ["ESP", "NOR"], "2020-08-30")).toEqual(["NOR 4 notEstablished since 2020-08-30"]);
    expect(codes(of, ["ESP", "NOR"], "2020-08-30").slice(-2)).toEqual(["refusedByShare", "consentContested"]);
    expect(force(of, ["ESP", "NOR"], "2020-08-30")).toBe("2020-07-01 to -");
  });

  test("which parties are the base is a policy: those of the last day, or those of the communication", () => {
    // Norway is a party from 1 July only, two others from 10 July: five parties on 1 June, eight on 30 August.
    const events = [
      ...accede({ SWE: "2020-06-10", FIN: "2020-06-10" }),
      ...objecting(["AUT", "BEL", "CHE", "DNK"], "2020-08-01"),
    ];
    const effect = (of: ReturnType<typeof cerd>) =>
      relation(of, "ESP", "NOR", "2021-01-01").modifiedBy[0]?.effect;
    expect(effect(cerd(events))).toBe("tacitlyAccepted");
    expect(effect(cerd(events, { refusingShare: "communication" }))).toBe("notEstablished");
  });

  test("R49: the withdrawal of a reservation has effect on its receipt, where the treaty says so", () => {
    const of = cerd([answer("reservationWithdrawn", "NOR", "2021-03-01", { notifiedOn: "2021-04-01" })]);
    expect(effects(of, ["AUT", "NOR"], "2021-02-28")).toHaveLength(1);
    expect(effects(of, ["AUT", "NOR"], "2021-03-01")).toEqual([]);
    expect(relation(of, "AUT", "NOR", "2021-03-01").because.at(-1)).toMatchObject({
      code: "withdrawn",
      article: "20(3)",
      date: "2021-03-01",
    });
  });
});

describe("R29: a reservation made after consent", () => {
  const late = reservation("NOR", "2020-06-01", { notifiedOn: "2020-06-15" });

  test("is received at the end of twelve months in which no contracting State objects, and healed", () => {
    const of = silent(late);
    expect(irregular(of, "2021-06-14")).toEqual(["lateReservation NOR"]);
    expect(irregular(of, "2021-06-15")).toEqual([]);
    expect(effects(of, PAIR, "2021-06-14")).toEqual(["NOR 4 pending since 2020-06-01"]);
    expect(effects(of, PAIR, "2021-06-15")).toEqual(["NOR 4 tacitlyAccepted since 2021-06-15"]);
    expect(force(of, PAIR, "2020-06-01")).toBe("2020-05-01 to -");
  });

  test.each<[DateText, string]>([
    ["2021-06-15", "NOR 4 notEstablished since 2021-06-15 by objection ISL"],
    ["2021-06-16", "NOR 4 tacitlyAccepted since 2021-06-15"],
  ])("one objection, of %s, stops it towards all, if it is in time", (day, found) => {
    const of = silent(late, answer("objection", "ISL", day));
    expect(effects(of, PAIR, "2022-01-01")).toEqual([found]);
    expect(effects(of, OTHERS, "2022-01-01")).toEqual([found]);
    expect(force(of, PAIR, "2022-01-01")).toBe("2020-05-01 to -");
  });

  test("an objection to it that opposes entry into force does not undo what is in force", () => {
    const of = silent(late, answer("objection", "ISL", "2020-07-01", { opposesEntryIntoForce: true }));
    expect(force(of, PAIR, "2021-01-01")).toBe("2020-05-01 to -");
  });

  test("the objection of a signatory does not stop it", () => {
    const of = silent(late, act("signature", "SWE", "2020-06-01"), answer("objection", "SWE", "2020-07-01"));
    expect(effects(of, PAIR, "2021-06-15")).toEqual(["NOR 4 tacitlyAccepted since 2021-06-15"]);
  });

  test("nor that of a former party, though it had signed", () => {
    const of = silent(
      act("signature", "ISL", "2020-02-01"),
      act("withdrawalNotified", "ISL", "2020-06-01"),
      reservation("NOR", "2022-01-01"),
      answer("objection", "ISL", "2022-02-01"),
    );
    expect(effects(of, OTHERS, "2023-01-01")).toEqual(["NOR 4 tacitlyAccepted since 2023-01-01"]);
  });

  test("R42: one that has been stopped stays so, though the objector leaves and comes back", () => {
    const of = silent(
      late,
      answer("objection", "ISL", "2020-07-01"),
      act("withdrawalNotified", "ISL", "2020-08-01"),
      act("accession", "ISL", "2022-01-01"),
    );
    expect(effects(of, OTHERS, "2022-02-01")).toEqual([
      "NOR 4 notEstablished since 2020-07-01 by objection ISL",
    ]);
  });

  test("one that the depositary received counts at once", () => {
    const of = silent({ ...late, receivedByDepositary: true });
    expect(irregular(of)).toEqual(["lateReservation! NOR"]);
    expect(effects(of, PAIR, "2020-06-01")).toEqual(["NOR 4 pending since 2020-06-01"]);
  });
});

describe("R25: a reservation made on signing", () => {
  const signed = [act("signature", "NOR", "2020-02-01"), reservation("NOR", "2020-02-01")];
  const ratified = act("ratification", "NOR", "2020-06-01");
  const others = accede({ ISL: "2020-03-01", DNK: "2020-03-01", FIN: "2020-03-01" });

  test("has to be confirmed with consent, and counts as made on that day", () => {
    const of = under({}, [
      ...others,
      ...signed,
      ratified,
      answer("reservationConfirmed", "NOR", "2020-06-01"),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(effects(of, PAIR, "2020-06-01")).toEqual(["NOR 4 pending since 2020-06-01"]);
  });

  test("and not confirmed is not established; the consent has effect", () => {
    const of = under({}, [...others, ...signed, ratified]);
    expect(irregular(of, "2020-05-31")).toEqual([]);
    expect(irregular(of, "2020-06-01")).toEqual(["reservationNotConfirmed! NOR"]);
    expect(effects(of, PAIR, "2020-07-01")).toEqual([
      "NOR 4 notEstablished since 2020-06-01 by 2020-06-01/ratification/NOR",
    ]);
    expect(force(of, PAIR, "2020-07-01")).toBe("2020-07-01 to -");
    expect(codes(of, PAIR, "2020-07-01").slice(-2)).toEqual(["notConfirmed", "consentContested"]);
  });

  test("and confirmed after consent is a late one", () => {
    const of = under({}, [
      ...others,
      ...signed,
      ratified,
      answer("reservationConfirmed", "NOR", "2020-07-01", { notifiedOn: "2020-07-01" }),
    ]);
    expect(irregular(of, "2020-07-01")).toEqual(["reservationNotConfirmed! NOR", "lateReservation NOR"]);
    expect(effects(of, PAIR, "2021-07-01")).toEqual(["NOR 4 tacitlyAccepted since 2021-07-01"]);
  });

  test("and withdrawn before consent is not there to be confirmed", () => {
    const of = under({}, [
      ...others,
      ...signed,
      answer("reservationWithdrawn", "NOR", "2020-05-01"),
      ratified,
    ]);
    expect(irregular(of)).toEqual([]);
    expect(effects(of, PAIR, "2020-07-01")).toEqual([]);
  });

  test("once established, confirmed again, is what it was", () => {
    const of = silent(made, answer("reservationConfirmed", "NOR", "2021-06-01"));
    expect(irregular(of)).toEqual([]);
    expect(effects(of, PAIR, "2021-06-01")).toEqual(["NOR 4 tacitlyAccepted since 2021-03-10"]);
  });

  test("on the day of ratification needs no confirmation", () => {
    const of = under({}, [...others, ...ratify({ NOR: "2020-06-01" }), reservation("NOR", "2020-06-01")]);
    expect(irregular(of)).toEqual([]);
    expect(effects(of, PAIR, "2020-06-01")).toEqual(["NOR 4 pending since 2020-06-01"]);
  });

  test("by one that neither signs nor consents is irregular", () => {
    expect(irregular(under({}, [reservation("NOR", "2020-02-01")]))).toEqual(["reservationTooEarly NOR"]);
  });
});

describe("R25: what the treaty admits", () => {
  test.each<[string, Definition["reservations"], readonly string[], string[], string]>([
    [
      "prohibits",
      { article: "19", regime: "prohibited" },
      ["4"],
      ["reservationProhibited 19 NOR"],
      "notEstablished",
    ],
    ["lists it", { article: "19", regime: "onlyListed", provisions: ["4"] }, ["4(2)"], [], "authorized"],
    [
      "lists others",
      { article: "19", regime: "onlyListed", provisions: ["4"] },
      ["4(2)", "40"],
      ["reservationNotListed 19 NOR"],
      "notEstablished",
    ],
    ["permits all", { article: "19", regime: "permitted" }, ["4"], [], "tacitlyAccepted"],
    ["says compatible", { article: "19", regime: "compatible" }, ["4"], [], "tacitlyAccepted"],
    ["says nothing", { article: "19", regime: "silent" }, ["4"], [], "tacitlyAccepted"],
  ])("where it %s", (_what, reservations, provisions, found, effect) => {
    const of = under(reservations === undefined ? {} : { reservations }, [
      ...PARTIES,
      reservation("NOR", "2020-03-10", { provisions }),
    ]);
    expect(irregular(of)).toEqual(found);
    expect(relation(of, ...PAIR, "2022-01-01").modifiedBy).toMatchObject([{ effect }]);
    // Whether the consent falls with it is contested: the treaty is taken as in force, which is said.
    expect(force(of, PAIR, "2022-01-01")).toBe("2020-05-01 to -");
    expect(codes(of, PAIR, "2022-01-01").includes("consentContested")).toBe(effect === "notEstablished");
  });

  test("a reservation that does not say to what it relates: whether it is admitted is not derivable", () => {
    const reservations = { article: "19", regime: "onlyListed", provisions: ["4"] } as const;
    const of = under({ reservations }, [...PARTIES, reservation("NOR", "2020-03-10", { provisions: [] })]);
    expect(irregular(of)).toEqual([]);
    expect(codes(of, PAIR, "2020-12-01")).toContain("provisionsUnsaid");
  });

  test("R26: an objection to what the treaty itself authorizes changes nothing", () => {
    const reservations = { article: "19", regime: "onlyListed", provisions: ["4"] } as const;
    const of = under({ reservations }, [
      ...PARTIES,
      made,
      answer("objection", "ISL", "2020-06-01", { opposesEntryIntoForce: true }),
    ]);
    expect(effects(of, PAIR, "2020-07-01")).toEqual(["NOR 4 authorized since 2020-03-10"]);
    expect(force(of, PAIR, "2020-07-01")).toBe("2020-05-01 to -");
  });

  test("one that the depositary received although it is prohibited is weighed like any other", () => {
    const of = under({ reservations: { article: "19", regime: "prohibited" } }, [
      ...PARTIES,
      { ...made, receivedByDepositary: true },
    ]);
    expect(irregular(of)).toEqual(["reservationProhibited! 19 NOR"]);
    expect(effects(of, PAIR, "2021-03-10")).toEqual(["NOR 4 tacitlyAccepted since 2021-03-10"]);
  });
});

describe("R28: acceptance by all, and by an organ", () => {
  const all = { article: "19", regime: "permitted", acceptance: { article: "19(2)", by: "all" } } as const;
  const organ = {
    article: "19",
    regime: "permitted",
    acceptance: { article: "19(2)", by: "organ", organ: "ASSEMBLY" },
  } as const;

  test("by all: until the last has accepted, expressly or by silence, it is not established", () => {
    const of = under({ reservations: all }, [
      ...PARTIES,
      made,
      answer("reservationAccepted", "ISL", "2020-06-01"),
    ]);
    expect(effects(of, PAIR, "2021-03-09")).toEqual(["NOR 4 pending since 2020-03-10"]);
    expect(codes(of, PAIR, "2021-03-09")).toContain("awaitsAll");
    expect(effects(of, PAIR, "2021-03-10")).toEqual(["NOR 4 accepted since 2021-03-10"]);
  });

  test("by all: one objection keeps it from being established towards all", () => {
    const of = under({ reservations: all }, [...PARTIES, made, answer("objection", "DNK", "2020-06-01")]);
    expect(effects(of, PAIR, "2021-03-10")).toEqual([
      "NOR 4 notEstablished since 2020-06-01 by objection DNK",
    ]);
    expect(codes(of, PAIR, "2021-03-10").slice(-2)).toEqual(["refusedByOne", "consentContested"]);
  });

  test("by all: the first to consent has nobody yet to accept", () => {
    const of = under({ reservations: all }, [...accede({ NOR: "2020-03-10", ISL: "2021-03-01" }), made]);
    expect(effects(of, PAIR, "2021-03-10")).toEqual(["NOR 4 accepted since 2021-03-10"]);
    expect(effects(of, PAIR, "2021-03-09")).toEqual(["NOR 4 pending since 2020-03-10"]);
  });

  test("by an organ: silence accepts nothing, single States do not either", () => {
    const of = under({ reservations: organ }, [
      ...PARTIES,
      made,
      answer("reservationAccepted", "ISL", "2020-06-01"),
      answer("reservationAccepted", "ASSEMBLY", "2022-06-01"),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(effects(of, PAIR, "2022-05-31")).toEqual(["NOR 4 pending since 2020-03-10"]);
    expect(effects(of, PAIR, "2022-06-01")).toEqual([
      "NOR 4 accepted since 2022-06-01 by reservationAccepted ASSEMBLY",
    ]);
  });

  test("by an organ: it can refuse", () => {
    const of = under({ reservations: organ }, [
      ...PARTIES,
      made,
      answer("objection", "ASSEMBLY", "2022-06-01"),
    ]);
    expect(effects(of, PAIR, "2022-06-01")).toEqual([
      "NOR 4 notEstablished since 2022-06-01 by objection ASSEMBLY",
    ]);
  });

  test("with the policy that waits, nothing is in force before the acceptance", () => {
    const policies = { unansweredReservation: "waits" } as const;
    const of = under({ reservations: organ, policies }, [
      ...PARTIES,
      made,
      answer("reservationAccepted", "ASSEMBLY", "2022-06-01"),
    ]);
    expect(force(of, PAIR, "2022-05-31")).toBe("not - to -");
    expect(force(of, PAIR, "2022-06-01")).toBe("2022-06-01 to -");
    const ofAll = under({ reservations: all, policies }, [...PARTIES, made]);
    expect(force(ofAll, PAIR, "2021-03-09")).toBe("not - to -");
    expect(force(ofAll, PAIR, "2021-03-10")).toBe("2021-03-10 to -");
  });
});

describe("R49: withdrawal and succession", () => {
  test("the withdrawal of a reservation works on notice to the other State", () => {
    const of = silent(
      made,
      answer("reservationWithdrawn", "NOR", "2021-06-01", { notifiedOn: "2021-06-20" }),
    );
    expect(effects(of, PAIR, "2021-06-19")).toEqual(["NOR 4 tacitlyAccepted since 2021-03-10"]);
    expect(codes(of, PAIR, "2021-06-19")).toContain("withdrawalUnknown");
    expect(effects(of, PAIR, "2021-06-20")).toEqual([]);
    expect(codes(of, PAIR, "2021-06-20").at(-1)).toBe("withdrawn");
  });

  test("with it goes what kept the treaty out of force between the two", () => {
    const of = silent(
      made,
      answer("objection", "ISL", "2020-09-01", { opposesEntryIntoForce: true }),
      answer("reservationWithdrawn", "NOR", "2021-06-01", { notifiedOn: "2021-06-20" }),
    );
    expect(force(of, PAIR, "2021-06-19")).toBe("not - to -");
    expect(force(of, PAIR, "2021-06-20")).toBe("2021-06-20 to -");
    expect(force(of, OTHERS, "2021-06-20")).toBe("2020-05-01 to -");
  });

  test("where the day of the notice is not recorded, on the day of the withdrawal, which is said", () => {
    const of = silent(made, answer("reservationWithdrawn", "NOR", "2021-06-01"));
    expect(effects(of, PAIR, "2021-06-01")).toEqual([]);
    expect(codes(of, PAIR, "2021-06-01").slice(-2)).toEqual(["withdrawn", "communicationUnsaid"]);
  });

  test.each([
    ["of another", answer("reservationWithdrawn", "ISL", "2021-06-01"), "unknownReference ISL"],
    [
      "that is not there",
      answer("reservationWithdrawn", "NOR", "2021-06-01", {}, "x"),
      "unknownReference NOR",
    ],
    ["that is no objection", answer("objectionWithdrawn", "NOR", "2021-06-01"), "unknownReference NOR"],
  ])("what %s cannot be withdrawn", (_what, event, found) => {
    expect(irregular(silent(made, event))).toEqual([found]);
  });

  test("nor where the treaty excludes it", () => {
    const reservations = {
      article: "19",
      regime: "permitted",
      withdrawal: { article: "19(4)", effect: "excluded" },
    } as const;
    const of = under({ reservations }, [
      ...PARTIES,
      made,
      answer("reservationWithdrawn", "NOR", "2021-06-01"),
    ]);
    expect(irregular(of)).toEqual(["withdrawalExcluded 19(4) NOR"]);
    expect(effects(of, PAIR, "2021-06-01")).toHaveLength(1);
  });

  const yugoslavia = accede({ YUCS: "2020-03-10", ISL: "2020-03-01", DNK: "2020-04-01" });
  const theirs = reservation("YUCS", "2020-03-10");
  const SVN: Participant = {
    id: "SVN",
    kind: "state",
    predecessors: [{ id: "YUCS", on: "2021-06-25", how: "dissolution" }],
  };
  const succeeds = (rest: Parameters<typeof act>[3] = {}) =>
    act("succession", "SVN", "2022-07-06", { effectiveOn: "2021-06-25", ...rest });
  const between = ["ISL", "SVN"] as const;

  test.each<[string, Parameters<typeof act>[3], readonly Participant[]]>([
    ["as the register knows its predecessor", {}, [SVN]],
    ["as the notification names its predecessor", { details: { predecessor: "YUCS" } }, []],
  ])(
    "a successor keeps its predecessor's reservations, and objections to them, %s",
    (_how, rest, participants) => {
      const of = under(
        {},
        [...yugoslavia, theirs, answer("objection", "DNK", "2020-05-01"), succeeds(rest)],
        participants,
      );
      expect(effects(of, between, "2022-07-06")).toEqual(["SVN 4 tacitlyAccepted since 2021-03-10"]);
      expect(effects(of, ["DNK", "SVN"], "2022-07-06")).toEqual([
        "SVN 4 objected since 2020-05-01 by objection DNK",
      ]);
      expect(codes(of, between, "2022-07-06")).toContain("inherited");
      expect(force(of, between, "2022-07-06")).toBe("2021-06-25 to -");
    },
  );

  test("unless the contrary is expressed, or a new one is made on the same subject, or the old one was withdrawn", () => {
    const told = { details: { predecessor: "YUCS" } };
    const dropped = under({}, [
      ...yugoslavia,
      theirs,
      succeeds({ details: { predecessor: "YUCS", maintainsReservations: false } }),
    ]);
    expect(effects(dropped, between, "2022-07-06")).toEqual([]);
    const anew = under({}, [
      ...yugoslavia,
      theirs,
      succeeds(told),
      reservation("SVN", "2022-07-06", { provisions: ["4(1)"] }, "new"),
    ]);
    expect(effects(anew, between, "2022-07-06")).toEqual(["SVN 4(1) pending since 2022-07-06"]);
    const gone = (day: DateText) =>
      under({}, [...yugoslavia, theirs, succeeds(told), answer("reservationWithdrawn", "YUCS", day)]);
    expect(effects(gone("2021-06-25"), between, "2022-07-06")).toEqual([]);
    expect(effects(gone("2021-06-26"), between, "2022-07-06")).toHaveLength(1);
  });

  test("the successor can confirm it, which leaves it as it is", () => {
    const of = under({}, [
      ...yugoslavia,
      theirs,
      succeeds({ details: { predecessor: "YUCS" } }),
      answer("reservationConfirmed", "SVN", "2022-09-01"),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(effects(of, between, "2022-09-01")).toEqual(["SVN 4 tacitlyAccepted since 2021-03-10"]);
    expect(effects(of, ["ISL", "YUCS"], "2022-09-01")).toEqual(["YUCS 4 tacitlyAccepted since 2021-03-10"]);
  });

  test("the successor can withdraw it, for itself", () => {
    const of = under({}, [
      ...yugoslavia,
      theirs,
      succeeds({ details: { predecessor: "YUCS" } }),
      answer("reservationWithdrawn", "SVN", "2023-01-01"),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(effects(of, between, "2023-01-01")).toEqual([]);
    expect(effects(of, ["ISL", "YUCS"], "2023-01-01")).toHaveLength(1);
  });

  test("what the predecessor answered to others is its successor's", () => {
    const of = under({}, [
      ...PARTIES,
      ...accede({ YUCS: "2020-03-10" }),
      made,
      answer("objection", "YUCS", "2020-06-01"),
      succeeds({ details: { predecessor: "YUCS" } }),
    ]);
    expect(effects(of, ["NOR", "SVN"], "2022-07-06")).toEqual([
      "NOR 4 objected since 2020-06-01 by objection YUCS",
    ]);
  });

  describe("R44: a successor's own answer to the reservation of another", () => {
    const slovenia = (how: "dissolution" | "newlyIndependent"): Participant => ({
      id: "SVN",
      kind: "state",
      predecessors: [{ id: "YUCS", on: "2021-06-25", how }],
    });
    const answering = (how: "dissolution" | "newlyIndependent", ...events: readonly TreatyEvent[]) =>
      under(
        {},
        [...PARTIES, ...accede({ YUCS: "2020-03-10" }), made, ...events, succeeds()],
        [slovenia(how)],
      );
    const late = answer("objection", "SVN", "2022-07-06");

    test("comes no later than its predecessor's could, where the treaty goes on for it", () => {
      const of = answering("dissolution", late);
      expect(irregular(of)).toEqual(["objectionTooLate SVN"]);
      expect(effects(of, ["NOR", "SVN"], "2022-07-06")).toEqual(["NOR 4 tacitlyAccepted since 2021-03-10"]);
    });

    test("nor against what its predecessor accepted", () => {
      const soon = reservation("NOR", "2020-03-10", { notifiedOn: "2022-01-01" });
      const of = under(
        {},
        [
          ...PARTIES,
          ...accede({ YUCS: "2020-03-10" }),
          soon,
          answer("reservationAccepted", "YUCS", "2020-06-01"),
          succeeds(),
          late,
        ],
        [slovenia("dissolution")],
      );
      expect(irregular(of)).toEqual(["objectionTooLate SVN"]);
    });

    test("may come with its notification from a newly independent State", () => {
      const of = answering("newlyIndependent", late);
      expect(irregular(of)).toEqual([]);
      expect(effects(of, ["NOR", "SVN"], "2022-07-06")).toEqual([
        "NOR 4 objected since 2022-07-06 by objection SVN",
      ]);
    });
  });

  test("to whose place it came, where several are known and none is named, is not derived", () => {
    const two: Participant = {
      id: "SVN",
      kind: "state",
      predecessors: [
        { id: "YUCS", on: "2021-06-25", how: "dissolution" },
        { id: "AUH", on: "2021-06-25", how: "dissolution" },
      ],
    };
    const of = under({}, [...yugoslavia, theirs, succeeds()], [two]);
    expect(effects(of, between, "2022-07-06")).toEqual([]);
    expect(codes(of, between, "2022-07-06")).toContain("predecessorUnknown");
  });
});

describe("R42: leaving and coming back", () => {
  const again = [act("withdrawalNotified", "NOR", "2021-06-01"), act("accession", "NOR", "2023-01-01")];

  test("a new consent has a new time, and the old reservation does not come back with it", () => {
    const of = silent(made, ...again);
    expect(force(of, PAIR, "2021-06-01")).toBe("2020-05-01 to 2022-06-01");
    expect(force(of, PAIR, "2022-06-01")).toBe("not 2020-05-01 to 2022-06-01");
    expect(effects(of, PAIR, "2022-05-31")).toHaveLength(1);
    expect(force(of, PAIR, "2023-01-01")).toBe("not 2023-01-31 to -");
    expect(force(of, PAIR, "2023-01-31")).toBe("2023-01-31 to -");
    expect(effects(of, PAIR, "2023-01-31")).toEqual([]);
  });

  test("R30: between two the time of force is that which both have", () => {
    const of = silent(...again, act("withdrawalNotified", "ISL", "2020-12-01"));
    expect(force(of, PAIR, "2021-07-01")).toBe("2020-05-01 to 2021-12-01");
    expect(force(of, PAIR, "2024-01-01")).toBe("not 2020-05-01 to 2021-12-01");
    expect(force(of, ["DNK", "NOR"], "2024-01-01")).toBe("2023-01-31 to -");
  });
});

describe("R25: a reservation made with an instrument that has effect later", () => {
  const notice = act("withdrawalNotified", "ISL", "2021-05-26");
  const anew = act("accession", "ISL", "2021-05-26");
  const theirs = reservation("ISL", "2021-05-26");
  const standing = (of: Parameters<typeof reservations>[0], on: DateText) =>
    reservations(of, on).map((each) => each.standing);

  // As Trinidad and Tobago did under the first Optional Protocol to the Covenant on 26 May 1998.
  test("R42: by one that gives notice and accedes anew on one day: it is not late, and stands with the new consent", () => {
    const of = silent(notice, anew, theirs, answer("objection", "NOR", "2021-09-01"));
    expect(irregular(of)).toEqual([]);
    expect(standing(of, "2022-05-25")).toEqual(["awaitsConfirmation"]);
    expect(effects(of, PAIR, "2022-05-25")).toEqual([]);
    expect(standing(of, "2022-05-26")).toEqual(["stands"]);
    expect(effects(of, PAIR, "2022-05-26")).toEqual(["ISL 4 objected since 2021-09-01 by objection NOR"]);
    expect(effects(of, ["DNK", "ISL"], "2022-05-26")).toEqual(["ISL 4 tacitlyAccepted since 2022-05-26"]);
  });

  test("R42: by one that accedes anew while its notice runs", () => {
    const earlier = act("withdrawalNotified", "ISL", "2021-04-01");
    const of = silent(earlier, anew, theirs);
    expect(irregular(of)).toEqual([]);
    expect(effects(of, PAIR, "2022-04-01")).toEqual(["ISL 4 pending since 2021-05-26"]);
  });

  test("R29: it is late where the second deposit comes to nothing, and where it comes after the deposit", () => {
    expect(irregular(silent(anew, theirs), "2021-06-01")).toEqual([
      "alreadyConsented 22(1) ISL",
      "lateReservation ISL",
    ]);
    expect(irregular(silent(notice, anew, reservation("ISL", "2021-05-27")), "2021-06-01")).toEqual([
      "lateReservation ISL",
    ]);
  });

  test("R48: by one whose deposit is conditional; also confirmed with it", () => {
    const consent: Definition["consent"] = [
      { article: "22", kinds: ["accession", "ratification"], namedDate: "later" },
    ];
    const later = { effectiveOn: "2021-01-01" } as const;
    const of = under({ consent }, [
      ...PARTIES,
      act("accession", "SWE", "2020-06-01", later),
      reservation("SWE", "2020-06-01"),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(standing(of, "2020-12-31")).toEqual(["awaitsConfirmation"]);
    expect(effects(of, ["ISL", "SWE"], "2021-01-01")).toEqual(["SWE 4 pending since 2020-06-01"]);
    const signed = under({ consent }, [
      ...PARTIES,
      act("signature", "SWE", "2020-04-01"),
      reservation("SWE", "2020-04-01"),
      act("ratification", "SWE", "2020-06-01", later),
      answer("reservationConfirmed", "SWE", "2020-06-01"),
    ]);
    expect(irregular(signed)).toEqual([]);
    expect(effects(signed, ["ISL", "SWE"], "2021-01-01")).toEqual(["SWE 4 pending since 2020-06-01"]);
  });
});

describe("R43: suspended, and ended", () => {
  test("a suspended treaty is in force between the two", () => {
    const of = silent(made, { kind: "operationSuspended", date: "2021-01-01" });
    expect(relation(of, ...PAIR, "2020-12-31")).toMatchObject({ inForce: true, operationSuspended: false });
    expect(relation(of, ...PAIR, "2021-01-01")).toMatchObject({ inForce: true, operationSuspended: true });
    expect(codes(of, PAIR, "2021-01-01")).toContain("suspended");
  });

  test("also for one of the two", () => {
    const of = silent(made, {
      kind: "operationSuspended",
      date: "2021-01-01",
      participant: "ISL",
      receivedByDepositary: true,
    });
    expect(relation(of, ...PAIR, "2021-01-01")).toMatchObject({ inForce: true, operationSuspended: true });
    expect(relation(of, ...OTHERS, "2021-01-01")).toMatchObject({ operationSuspended: false });
  });

  test("the end of the treaty ends it between all", () => {
    const of = silent({ kind: "terminated", date: "2021-01-01", effectiveOn: "2021-12-31" });
    expect(force(of, PAIR, "2021-01-01")).toBe("2020-05-01 to 2021-12-31");
    expect(force(of, PAIR, "2021-12-31")).toBe("not 2020-05-01 to 2021-12-31");
    expect(codes(of, PAIR, "2021-12-31")).toContain("ended");
  });
});

describe("two times: the day spoken of, and the day of knowledge", () => {
  test("an objection counts from the day on which the record knew of it", () => {
    const of = silent(made, { ...answer("objection", "ISL", "2020-09-01"), knownOn: "2020-10-01" });
    expect(effects(of, PAIR, "2020-12-01", { knownOn: "2020-09-30" })).toEqual([
      "NOR 4 pending since 2020-03-10",
    ]);
    expect(effects(of, PAIR, "2020-12-01", { knownOn: "2020-10-01" })).toEqual([
      "NOR 4 objected since 2020-09-01 by objection ISL",
    ]);
    expect(effects(of, PAIR, "2020-08-31")).toEqual(["NOR 4 pending since 2020-03-10"]);
  });
});

test("R30: with an organization as with a State", () => {
  const of = under(
    {},
    [...PARTIES, ...accede({ EUE: "2020-06-01" }), reservation("EUE", "2020-06-01")],
    [UNION],
  );
  expect(force(of, ["EUE", "ISL"], "2020-07-01")).toBe("2020-07-01 to -");
  expect(effects(of, ["EUE", "ISL"], "2021-06-01")).toEqual(["EUE 4 tacitlyAccepted since 2021-06-01"]);
});
