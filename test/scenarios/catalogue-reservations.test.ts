/** What each treaty of the catalogue says of reservations, and what one made under it comes to. */
import { describe, expect, test } from "vitest";
import type { ReservationRegime } from "../../src/definition/reservation-rule.js";
import { type Chronicle, type DateText, status, type TreatyEvent } from "../../src/index.js";
import { chronicleOf, chronicleWith, definitionOf, eventsOf, folders } from "../catalogue/catalogue.js";
import { answer, effects, reservation } from "../relations/between.js";

/** Treaty, article, regime; a treaty without a rule is silent. */
const RULES: readonly (readonly [id: string, article: string, regime: ReservationRegime])[] = [
  ["arms-trade", "25(1)", "compatible"],
  ["basel", "26(1)", "prohibited"],
  ["cartagena-protocol", "38", "prohibited"],
  ["cat", "", "silent"],
  ["cbd", "37", "prohibited"],
  ["cedaw", "28(2)", "compatible"],
  ["cerd", "20(2)", "compatible"],
  ["chemical-weapons", "XXII", "permittedExcept"],
  ["cisg", "98", "onlyListed"],
  ["cluster-munitions", "19", "prohibited"],
  ["crc", "51(2)", "compatible"],
  ["crpd", "46(1)", "compatible"],
  ["ctbt", "XV", "permittedExcept"],
  ["diplomatic-relations", "", "silent"],
  ["enforced-disappearance", "", "silent"],
  ["fish-stocks", "42", "prohibited"],
  ["genocide", "", "silent"],
  ["iccpr", "", "silent"],
  ["iccpr-op1", "", "silent"],
  ["icescr", "", "silent"],
  ["kyoto-protocol", "26", "prohibited"],
  ["landmines", "19", "prohibited"],
  ["law-of-treaties", "", "silent"],
  ["migrant-workers", "91(2)", "compatible"],
  ["minamata", "32", "prohibited"],
  ["montreal-protocol", "18", "prohibited"],
  ["nagoya-protocol", "34", "prohibited"],
  ["new-york-convention", "", "silent"],
  ["paris-agreement", "27", "prohibited"],
  ["part-xi", "2(2) with 309 of the Convention", "prohibited"],
  ["rome-statute", "120", "prohibited"],
  ["space-registration", "", "silent"],
  ["stockholm", "27", "prohibited"],
  ["terrorism-financing", "", "silent"],
  ["tobacco-control", "30", "prohibited"],
  ["tpnw", "16", "prohibited"],
  ["un-cybercrime", "", "silent"],
  ["uncac", "", "silent"],
  ["unclos", "309", "onlyListed"],
  ["unfccc", "24", "prohibited"],
  ["untoc", "", "silent"],
  ["untoc-firearms", "", "silent"],
  ["untoc-smuggling", "", "silent"],
  ["untoc-trafficking", "", "silent"],
  ["vienna-ozone", "18", "prohibited"],
];

const INSTRUMENTS: ReadonlySet<string> = new Set(["ratification", "acceptance", "approval", "accession"]);

/** Under this one no instrument is in the record: there is none with which a reservation could be made. */
const UNRATIFIED = "un-cybercrime";
const ratified = RULES.filter(([id]) => id !== UNRATIFIED);

/** The latest instrument of the record. */
function lastInstrument(id: string): { readonly participant: string; readonly date: DateText } {
  return eventsOf(id)
    .events.flatMap(({ kind, participant, date }) =>
      INSTRUMENTS.has(kind) && participant !== undefined && date !== null ? [{ participant, date }] : [],
    )
    .reduce((latest, each) => (each.date < latest.date ? latest : each));
}

/** The record with a reservation to these provisions, made with its latest instrument, and what follows. */
function reserved(
  id: string,
  provisions: readonly string[],
  ...then: readonly TreatyEvent[]
): { readonly of: Chronicle; readonly by: string; readonly on: DateText } {
  const { participant, date } = lastInstrument(id);
  const made = reservation(participant, date, { provisions });
  return {
    of: chronicleWith(id, [...eventsOf(id).events, made, ...then]),
    by: participant,
    on: date,
  };
}

/** What is irregular in it that is not in the record without it: `"reservationProhibited 27 r"`. */
function added(id: string, of: Chronicle): string[] {
  const known = new Set(irregularities(chronicleOf(id)));
  return irregularities(of).filter((each) => !known.has(each));
}

function irregularities(of: Chronicle): string[] {
  return status(of, "2100-01-01").irregularities.map(({ code, article, event }) =>
    [code, article, event].filter((each) => each !== "").join(" "),
  );
}

describe("the rule of each treaty", () => {
  test("R25: is in its definition, with its article", () => {
    const written = folders.map((id) => {
      const { article = "", regime = "silent" } = definitionOf(id).reservations ?? {};
      return [id, article, regime];
    });
    expect(written).toEqual(RULES);
  });

  test("R25: is computed, and so is nowhere said not to be", () => {
    const denied = folders.filter((id) =>
      definitionOf(id).notModelled.some(({ why }) => /reservation.*(not computed|never refused)/i.test(why)),
    );
    expect(denied).toEqual([]);
  });
});

describe("a reservation to article 1, made with the latest instrument of the record", () => {
  test("R25: comes while the treaty is in force, save where the record ends before that", () => {
    const before = ratified.filter(
      ([id]) => status(chronicleOf(id), lastInstrument(id).date).force.state !== "inForce",
    );
    expect(before.map(([id]) => id)).toEqual(["arms-trade", "ctbt", "minamata", "nagoya-protocol", "tpnw"]);
    expect(eventsOf(UNRATIFIED).events.filter(({ kind }) => INSTRUMENTS.has(kind))).toEqual([]);
  });

  test.each(ratified.filter(([, , regime]) => regime === "prohibited"))(
    "R25: %s, %s prohibits it",
    (id, article) => {
      expect(added(id, reserved(id, ["1"]).of)).toEqual([`reservationProhibited ${article} r`]);
    },
  );

  test.each(ratified.filter(([, , regime]) => regime === "compatible" || regime === "silent"))(
    "R25: %s leaves it to the parties (%s %s)",
    (id) => {
      expect(added(id, reserved(id, ["1"]).of)).toEqual([]);
    },
  );
});

describe("a list of provisions", () => {
  test.each<[id: string, article: string, provision: string, admitted: boolean]>([
    ["chemical-weapons", "XXII", "I", false],
    ["chemical-weapons", "XXII", "XXIV", false],
    ["chemical-weapons", "XXII", "IV(2)", false],
    ["chemical-weapons", "XXII", "Annex on Implementation and Verification", true],
    ["ctbt", "XV", "XVII", false],
    ["ctbt", "XV", "IV(1)", false],
    ["ctbt", "XV", "Annex 2", false],
    ["ctbt", "XV", "Protocol, Part II", true],
    ["cisg", "98", "1", false],
    ["cisg", "98", "1(1)(a)", false],
    ["cisg", "98", "1(1)(b)", true],
    ["cisg", "98", "95", true],
    ["cisg", "98", "Part III", true],
    ["cisg", "98", "97", false],
    ["unclos", "309", "287", false],
    ["unclos", "309", "298(1)(b)", true],
  ])("R25: %s, %s, of a reservation to %s: admitted is %s", (id, article, provision, admitted) => {
    expect(added(id, reserved(id, [provision]).of)).toEqual(
      admitted ? [] : [`reservationNotListed ${article} r`],
    );
  });

  test("R25: what it refuses is not established; what it authorizes needs no acceptance", () => {
    const towardsFrance = (provision: string) => {
      const { of, by, on } = reserved("cisg", [provision]);
      return effects(of, ["FRA", by], on).map((each) => each.split(" ")[2]);
    };
    expect(towardsFrance("95")).toEqual(["authorized"]);
    expect(towardsFrance("4")).toEqual(["notEstablished"]);
  });
});

describe("what a treaty says of objections and withdrawal", () => {
  const acceded: readonly TreatyEvent[] = [
    ...eventsOf("cerd").events,
    { kind: "accession", participant: "COK", date: "2021-03-01" },
    reservation("COK", "2021-03-01"),
  ];

  // Communicated on 1 March 2021: the ninetieth day is 30 May 2021.
  test.each<[DateText, string[]]>([
    ["2021-05-30", []],
    ["2021-05-31", ["objectionTooLate 20(1) objection FRA"]],
  ])("R26: cerd, 20(1), gives ninety days for an objection (%s)", (day, found) => {
    expect(added("cerd", chronicleWith("cerd", [...acceded, answer("objection", "FRA", day)]))).toEqual(
      found,
    );
  });

  test.each([
    [118, "tacitlyAccepted"],
    [119, "notEstablished"],
  ])("R28: cerd, 20(2), refuses on two thirds of the parties: %i objections, %s", (objections, effect) => {
    const parties = status(chronicleWith("cerd", acceded), "2021-05-30").participants.flatMap(
      ({ participant, status: standing }) => (standing === "party" ? [participant] : []),
    );
    expect(parties.length).toBe(178);
    const others = parties.filter((each) => each !== "COK");
    const of = chronicleWith("cerd", [
      ...acceded,
      ...others.slice(0, objections).map((each) => answer("objection", each, "2021-05-30")),
    ]);
    const [last = ""] = others.slice(-1);
    expect(effects(of, ["COK", last], "2021-05-30").map((each) => each.split(" ")[2])).toEqual([effect]);
  });

  test.each<[id: string, before: string[]]>([
    ["arms-trade", ["tacitlyAccepted"]],
    ["cedaw", []],
    ["cerd", []],
    ["crc", []],
    ["crpd", ["tacitlyAccepted"]],
    ["migrant-workers", []],
  ])(
    "R49: %s: a withdrawal of which the others have no notice yet leaves of the reservation: %j",
    (id, before) => {
      const { participant } = lastInstrument(id);
      const { of } = reserved(
        id,
        ["1"],
        answer("reservationWithdrawn", participant, "2030-01-10", { notifiedOn: "2030-01-20" }),
      );
      const left = (on: DateText) => effects(of, ["ARG", participant], on).map((each) => each.split(" ")[2]);
      expect(left("2030-01-09")).toEqual(["tacitlyAccepted"]);
      expect(left("2030-01-10")).toEqual(before);
      expect(left("2030-01-19")).toEqual(before);
      expect(left("2030-01-20")).toEqual([]);
    },
  );
});
