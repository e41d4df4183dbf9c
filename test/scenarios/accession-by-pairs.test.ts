import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import type { Participant } from "../../src/model/participant.js";
import { relation } from "../../src/relations/relation.js";
import { accede, act, chronicle, irregular, ratify, standing, treaty } from "../lifecycle/treaty.js";
import { answer, codes, force } from "../relations/between.js";

/** Three ratify: in force between them on 1 May 2020. Japan accedes, and is bound from 31 May 2021. */
const MEMBERS = ratify({ FRA: "2020-03-01", PRT: "2020-03-10", CHE: "2020-04-01" });
const accession = act("accession", "JPN", "2021-05-01", {
  id: "accession JPN",
  details: { notifiedOn: "2021-05-10" },
});
const under = (accessionByPairs: Definition["accessionByPairs"], events: readonly TreatyEvent[]) =>
  chronicle(treaty(accessionByPairs === undefined ? {} : { accessionByPairs }), [
    ...MEMBERS,
    accession,
    ...events,
  ]);

describe("R30: accession that others must accept, as in the Child Abduction Convention of 1980, 38", () => {
  const rule: Definition["accessionByPairs"] = {
    article: "38(4)",
    needs: "acceptance",
    // The first day of the third month after the deposit of the acceptance (38(5)).
    entry: { days: 0, snap: { firstOfMonth: 3 } },
    laterRatification: "accepts",
  };
  const accepts = (state: string, date: DateText) =>
    answer("accessionAccepted", state, date, {}, "accession JPN");
  const of = (...events: readonly TreatyEvent[]) => under(rule, events);

  test("is in force with one that accepts, and from a day of this pair", () => {
    const accepted = of(accepts("FRA", "2021-07-15"));
    expect(force(accepted, ["FRA", "JPN"], "2021-07-14")).toBe("not - to -");
    expect(force(accepted, ["FRA", "JPN"], "2021-07-15")).toBe("not 2021-10-01 to -");
    expect(force(accepted, ["FRA", "JPN"], "2021-10-01")).toBe("2021-10-01 to -");
    expect(force(accepted, ["JPN", "PRT"], "2030-01-01")).toBe("not - to -");
    expect(force(accepted, ["FRA", "PRT"], "2021-10-01")).toBe("2020-05-01 to -");
    // The summary says a party, of one that has a relation with one State only.
    expect(standing(accepted, "JPN", "2021-06-01")).toBe("party");
  });

  test("the reasons tell who has accepted and who has not", () => {
    const accepted = of(accepts("FRA", "2021-07-15"));
    expect(codes(accepted, ["JPN", "PRT"], "2021-10-01")).toEqual(["bound", "bound", "accessionNotAccepted"]);
    expect(relation(accepted, "FRA", "JPN", "2021-10-01").because[2]).toMatchObject({
      code: "accessionAccepted",
      rule: "R30",
      article: "38(4)",
      participant: "FRA",
      date: "2021-07-15",
      event: "accessionAccepted FRA",
    });
  });

  test("one that ratifies later has to accept it too; one that accedes later finds it as it is", () => {
    const later = [
      act("signature", "ITA", "2020-12-01"),
      act("ratification", "ITA", "2022-01-01"),
      act("accession", "MEX", "2022-01-01", { id: "accession MEX" }),
      answer("accessionAccepted", "JPN", "2022-03-01", {}, "accession MEX"),
    ];
    expect(force(of(...later), ["ITA", "JPN"], "2022-12-01")).toBe("not - to -");
    expect(force(of(...later, accepts("ITA", "2022-02-01")), ["ITA", "JPN"], "2022-12-01")).toBe(
      "2022-05-01 to -",
    );
    expect(force(of(...later), ["JPN", "MEX"], "2022-12-01")).toBe("2022-06-01 to -");
    expect(irregular(of(...later, accepts("MEX", "2022-04-01")))).toEqual(["noAnswerProvided 38(4) MEX"]);
  });

  test.each([
    [
      "one that is not bound",
      answer("accessionAccepted", "SWE", "2021-07-01", {}, "accession JPN"),
      "noAnswerProvided 38(4) SWE",
    ],
    [
      "itself",
      answer("accessionAccepted", "JPN", "2021-07-01", {}, "accession JPN"),
      "noAnswerProvided 38(4) JPN",
    ],
    [
      "an objection",
      answer("accessionObjected", "FRA", "2021-07-01", {}, "accession JPN"),
      "noAnswerProvided 38(4) FRA",
    ],
    [
      "of a ratification",
      answer("accessionAccepted", "FRA", "2021-07-01", {}, "2020-03-10/ratification/PRT"),
      "unknownReference FRA",
    ],
  ])("an answer by %s is irregular", (_who, event, found) => {
    expect(irregular(of(event))).toEqual([found]);
    expect(force(of(event), ["FRA", "JPN"], "2022-01-01")).toBe("not - to -");
  });

  test("R44: a successor to one that acceded comes into the relations that it had, and into no others", () => {
    const gone = (id: string): Participant => ({
      id,
      kind: "state",
      predecessors: [{ id: "JPN", on: "2023-01-01", how: "dissolution" }],
    });
    const succeeds = (id: string) => act("succession", id, "2023-06-01", { effectiveOn: "2023-01-01" });
    const record = chronicle(
      treaty({ accessionByPairs: rule }),
      [...MEMBERS, accession, accepts("FRA", "2021-07-15"), succeeds("EAST"), succeeds("WEST")],
      [gone("EAST"), gone("WEST"), { id: "JPN", kind: "state", until: "2023-01-01" }],
    );
    expect(force(record, ["EAST", "FRA"], "2023-06-01")).toBe("2023-01-01 to -");
    expect(force(record, ["EAST", "PRT"], "2023-06-01")).toBe("not - to -");
    expect(codes(record, ["EAST", "PRT"], "2023-06-01")).toContain("accessionNotAccepted");
    expect(force(record, ["EAST", "WEST"], "2023-06-01")).toBe("2023-01-01 to -");
  });

  test("one that leaves takes its acceptance with it", () => {
    const left = of(accepts("FRA", "2021-07-15"), act("withdrawalNotified", "FRA", "2022-01-01"));
    expect(force(left, ["FRA", "JPN"], "2022-01-01")).toBe("2021-10-01 to 2023-01-01");
  });
});

describe("R30: accession to which others can object, as in the Apostille Convention of 1961, 12", () => {
  const rule: Definition["accessionByPairs"] = {
    article: "12",
    needs: "noObjection",
    within: { months: 6 },
    entry: { days: 60 },
  };
  const objects = (state: string, date: DateText) =>
    answer("accessionObjected", state, date, {}, "accession JPN");
  const of = (...events: readonly TreatyEvent[]) => under(rule, events);

  test("is in force sixty days after six months from the notification, with all that did not object", () => {
    expect(force(of(), ["FRA", "JPN"], "2021-11-09")).toBe("not - to -");
    expect(codes(of(), ["FRA", "JPN"], "2021-11-09")).toContain("accessionRuns");
    // Six months from 10 May: 10 November; the sixtieth day after is 9 January.
    expect(force(of(), ["FRA", "JPN"], "2021-11-10")).toBe("not 2022-01-09 to -");
    expect(force(of(), ["FRA", "JPN"], "2022-01-09")).toBe("2022-01-09 to -");
  });

  test.each<[DateText, string[], string]>([
    ["2021-11-10", [], "not - to -"],
    ["2021-11-11", ["accessionObjectionTooLate 12 FRA"], "2022-01-09 to -"],
  ])("an objection of %s meets the last day", (day, found, between) => {
    const objected = of(objects("FRA", day));
    expect(irregular(objected)).toEqual(found);
    expect(force(objected, ["FRA", "JPN"], "2022-06-01")).toBe(between);
    expect(force(objected, ["JPN", "PRT"], "2022-06-01")).toBe("2022-01-09 to -");
  });

  test("an objection can be withdrawn, with effect from notice of that", () => {
    const withdrawn = of(
      objects("FRA", "2021-09-01"),
      answer(
        "objectionWithdrawn",
        "FRA",
        "2023-01-01",
        { notifiedOn: "2023-01-10" },
        "accessionObjected FRA",
      ),
    );
    expect(force(withdrawn, ["FRA", "JPN"], "2023-01-09")).toBe("not - to -");
    expect(force(withdrawn, ["FRA", "JPN"], "2023-01-10")).toBe("2023-01-10 to -");
    expect(codes(withdrawn, ["FRA", "JPN"], "2023-01-10")).toContain("accessionObjectionWithdrawn");
  });

  test("one that joins later can no longer object", () => {
    const later = [act("signature", "ITA", "2020-12-01"), act("ratification", "ITA", "2021-08-01")];
    expect(force(of(...later), ["ITA", "JPN"], "2021-09-01")).toBe("2021-08-31 to -");
    expect(irregular(of(...later, objects("ITA", "2021-09-01")))).toEqual(["noAnswerProvided 12 ITA"]);
  });

  test("where the day of the notification is not recorded, the accession's own counts, which is said", () => {
    const of = chronicle(treaty({ accessionByPairs: rule }), [...MEMBERS, ...accede({ JPN: "2021-05-01" })]);
    expect(force(of, ["FRA", "JPN"], "2022-06-01")).toBe("2021-12-31 to -");
    expect(codes(of, ["FRA", "JPN"], "2022-06-01")).toContain("communicationUnsaid");
  });
});

test("R30: where the treaty does not provide for it, an answer to an accession is irregular and changes nothing", () => {
  const of = under(undefined, [answer("accessionObjected", "FRA", "2021-07-01", {}, "accession JPN")]);
  expect(irregular(of)).toEqual(["noAnswerProvided FRA"]);
  expect(force(of, ["FRA", "JPN"], "2021-07-01")).toBe("2021-05-31 to -");
});
