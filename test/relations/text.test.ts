import { describe, expect, test } from "vitest";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { textStatus } from "../../src/relations/text.js";
import { act, chronicle, fact, irregular, THREE, treaty } from "../lifecycle/treaty.js";

const proposal = fact("textCorrection", "2021-01-01", { id: "spelling" });
const objection = (date: DateText) => act("objection", "ISL", date, { refersTo: "spelling" });
const state = (of: ReturnType<typeof chronicle>, on: DateText) => textStatus(of, on).corrections[0]?.state;

describe("what becomes of the text", () => {
  test("R36: silence for ninety days corrects it", () => {
    const of = chronicle(treaty(), [...THREE, proposal]);
    expect(textStatus(of, "2020-12-31").corrections).toEqual([]);
    expect(textStatus(of, "2021-04-01").corrections).toEqual([
      {
        correction: "spelling",
        proposedOn: "2021-01-01",
        objectionsUntil: "2021-04-01",
        state: "proposed",
        correctedOn: null,
        objection: null,
      },
    ]);
    expect(textStatus(of, "2021-04-02").corrections).toMatchObject([
      { state: "corrected", correctedOn: "2021-04-02" },
    ]);
  });

  test("R36: one objection on the last day stops it, one a day later does not", () => {
    const inTime = chronicle(treaty(), [...THREE, proposal, objection("2021-04-01")]);
    expect([state(inTime, "2021-03-31"), state(inTime, "2021-04-01"), state(inTime, "2022-01-01")]).toEqual([
      "proposed",
      "objected",
      "objected",
    ]);
    expect(state(chronicle(treaty(), [...THREE, proposal, objection("2021-04-02")]), "2022-01-01")).toBe(
      "corrected",
    );
  });

  test("R36: an objection in time is regular; one that is late, or of one that has neither signed nor consented, is not, and stops nothing", () => {
    const of = (...events: readonly TreatyEvent[]) => chronicle(treaty(), [...THREE, proposal, ...events]);
    const by = (participant: string) => act("objection", participant, "2021-02-01", { refersTo: "spelling" });
    expect(irregular(of(objection("2021-04-01")))).toEqual([]);
    expect(irregular(of(objection("2021-04-02")))).toEqual(["correctionObjectionTooLate VCLT 79(2) ISL"]);
    expect(irregular(of(by("SWE")))).toEqual(["notEntitledToObject VCLT 79(1) SWE"]);
    expect(state(of(by("SWE")), "2022-01-01")).toBe("corrected");
    expect(state(of(act("signature", "SWE", "2020-02-01"), by("SWE")), "2022-01-01")).toBe("objected");
    const received = of({ ...by("SWE"), receivedByDepositary: true });
    expect(irregular(received)).toEqual(["notEntitledToObject! VCLT 79(1) SWE"]);
    expect(state(received, "2022-01-01")).toBe("objected");
  });

  test("R36: the period is a policy", () => {
    const longer = treaty({ policies: { correctionPeriod: { months: 6 } } });
    const of = chronicle(longer, [...THREE, proposal]);
    expect([state(of, "2021-07-01"), state(of, "2021-07-02")]).toEqual(["proposed", "corrected"]);
  });

  test("R50: registration has a date of its own, the first one", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      fact("registration", "2020-05-02"),
      fact("registration", "2020-06-01"),
    ]);
    expect(textStatus(of, "2020-05-01").registeredOn).toBeNull();
    expect(textStatus(of, "2020-06-01").registeredOn).toBe("2020-05-02");
  });
});
