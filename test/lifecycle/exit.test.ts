import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { status, treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import { accede, act, chronicle, force, irregular, standing, THREE, treaty } from "./treaty.js";

const notice = (date: DateText, rest = {}, participant = "ISL") =>
  act("withdrawalNotified", participant, date, rest);
const revoke = (date: DateText, participant = "ISL") => act("withdrawalRevoked", participant, date);

describe("R38: a notice of withdrawal", () => {
  test("has effect a year after its receipt; until then its maker is a party that has given notice", () => {
    const of = chronicle(treaty(), [...THREE, notice("2021-03-01")]);
    expect(standing(of, "ISL", "2021-02-28")).toBe("party");
    expect(force(of, "ISL", "2021-02-28")).toEqual(["2020-05-01", null]);
    expect(standing(of, "ISL", "2021-03-01")).toBe("partyWithdrawalNotified");
    expect(force(of, "ISL", "2021-03-01")).toEqual(["2020-05-01", "2022-03-01"]);
    expect(standing(of, "ISL", "2022-02-28")).toBe("partyWithdrawalNotified");
    expect(standing(of, "ISL", "2022-03-01")).toBe("formerParty");
    expect(treatyStatus(of, "2022-02-28").counts.parties).toBe(3);
    expect(treatyStatus(of, "2022-03-01").counts).toMatchObject({ parties: 2, consentsToBeBound: 2 });
    expect(irregular(of)).toEqual([]);
  });

  test("can name a later day, where the clause admits one", () => {
    const of = chronicle(treaty(), [...THREE, notice("2021-03-01", { effectiveOn: "2022-12-31" })]);
    expect(force(of, "ISL", "2021-03-01")).toEqual(["2020-05-01", "2022-12-31"]);
    expect(irregular(of)).toEqual([]);
  });

  test("can name the very day that the clause gives", () => {
    const of = chronicle(treaty(), [...THREE, notice("2021-03-01", { effectiveOn: "2022-03-01" })]);
    expect(force(of, "ISL", "2021-03-01")).toEqual(["2020-05-01", "2022-03-01"]);
    expect(irregular(of)).toEqual([]);
  });

  test("that names an earlier day has effect on the day that the clause gives, and is flagged", () => {
    const of = chronicle(treaty(), [...THREE, notice("2021-03-01", { effectiveOn: "2022-02-28" })]);
    expect(force(of, "ISL", "2021-03-01")).toEqual(["2020-05-01", "2022-03-01"]);
    expect(irregular(of)).toEqual(["effectTooEarly! 24 ISL"]);
  });

  test("R24: that names a later day where the clause admits none has effect on its own day, and is flagged", () => {
    const { exit } = treaty();
    const strict = treaty({ exit: { article: "24", when: exit?.when ?? { anchor: "notice" } } });
    const of = chronicle(strict, [...THREE, notice("2021-03-01", { effectiveOn: "2022-12-31" })]);
    expect(force(of, "ISL", "2021-03-01")).toEqual(["2020-05-01", "2022-03-01"]);
    expect(irregular(of)).toEqual(["effectInInstrument! 24 ISL"]);
  });

  test("can have effect on the day it names or on its receipt, whichever is later", () => {
    const atOnce = treaty({ exit: { article: "24", when: { anchor: "namedDate" }, namedDate: "later" } });
    expect(force(chronicle(atOnce, [...THREE, notice("2021-03-01")]), "ISL", "2021-03-01")).toEqual([
      "2020-05-01",
      "2021-03-01",
    ]);
    const named = chronicle(atOnce, [...THREE, notice("2021-03-01", { effectiveOn: "2021-06-30" })]);
    expect(force(named, "ISL", "2021-03-01")).toEqual(["2020-05-01", "2021-06-30"]);
    expect(irregular(named)).toEqual([]);
  });

  test("by one that is no party is irregular: it never joined, it is only contracting, it has left", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      notice("2020-04-30", {}, "NOR"),
      notice("2020-06-01", {}, "SWE"),
      notice("2021-03-01"),
      notice("2022-03-01"),
    ]);
    expect(irregular(of)).toEqual(["notParty 24 ISL", "notParty 24 NOR", "notParty 24 SWE"]);
    expect(standing(of, "NOR", "2025-01-01")).toBe("party");
  });

  test("given a second time before it has effect changes nothing, and is irregular", () => {
    const of = chronicle(treaty(), [...THREE, notice("2021-03-01"), notice("2021-06-01")]);
    expect(force(of, "ISL", "2021-06-01")).toEqual(["2020-05-01", "2022-03-01"]);
    expect(irregular(of)).toEqual(["alreadyNotified 24 ISL"]);
  });

  test("R37: under a treaty without a clause is irregular, and whether it is admitted is not derived", () => {
    const of = chronicle(treaty({ exit: undefined }), [...THREE, notice("2021-03-01")]);
    expect(irregular(of)).toEqual(["noExit ISL"]);
    expect(force(of, "ISL", "2030-01-01")).toEqual(["2020-05-01", null]);
  });

  test("received all the same under such a treaty has effect on the day it names, and stays listed", () => {
    const received = { receivedByDepositary: true, effectiveOn: "2022-01-01" } as const;
    const of = chronicle(treaty({ exit: undefined }), [...THREE, notice("2021-03-01", received)]);
    expect(irregular(of)).toEqual(["noExit! ISL"]);
    expect(force(of, "ISL", "2021-03-01")).toEqual(["2020-05-01", "2022-01-01"]);
  });

  test("has effect at the end of the running period, where the treaty has a clock", () => {
    const definition = treaty({
      exit: {
        article: "24",
        when: {
          clock: { first: { years: 10 }, then: { years: 5 }, notice: { months: 6 } },
          from: { anchor: "entryIntoForce" },
        },
      },
    });
    const until = (date: DateText) => force(chronicle(definition, [...THREE, notice(date)]), "ISL", date)[1];
    expect(until("2029-11-01")).toBe("2030-05-01");
    expect(until("2029-11-02")).toBe("2035-05-01");
  });

  test("that has effect on no derivable day leaves its maker a party that has given notice", () => {
    const definition = treaty({
      exit: { article: "24", when: { after: { recorded: "inventory" }, period: { months: 1 } } },
    });
    const of = chronicle(definition, [...THREE, notice("2021-03-01")]);
    expect(participantStatus(of, "ISL", "2030-01-01")).toMatchObject({
      status: "partyWithdrawalNotified",
      inForceUntil: null,
    });
  });

  test("R40: an announced intention is none", () => {
    const of = chronicle(treaty(), [...THREE, act("intentionNotToBecomeParty", "ISL", "2021-03-01")]);
    expect(participantStatus(of, "ISL", "2030-01-01")).toMatchObject({ status: "party", inForceUntil: null });
  });
});

describe("R38: a lock-in", () => {
  const lockedBy = (anchor: "entryIntoForce" | "entryIntoForceForParticipant"): Definition =>
    treaty({
      exit: {
        article: "28(1)",
        when: { after: { anchor: "notice" }, period: { years: 1 } },
        notBefore: { after: { anchor }, period: { years: 3 } },
      },
    });
  const events = [...THREE, ...accede({ SWE: "2020-10-02" })];

  test("of three years admits a notice on the third anniversary itself, not the day before", () => {
    const early = chronicle(lockedBy("entryIntoForce"), [...events, notice("2023-04-30")]);
    expect(irregular(early)).toEqual(["lockedIn 28(1) ISL"]);
    expect(force(early, "ISL", "2030-01-01")[1]).toBeNull();
    const inTime = chronicle(lockedBy("entryIntoForce"), [...events, notice("2023-05-01")]);
    expect(irregular(inTime)).toEqual([]);
    expect(force(inTime, "ISL", "2023-05-01")[1]).toBe("2024-05-01");
  });

  test.each<["entryIntoForce" | "entryIntoForceForParticipant", DateText, boolean]>([
    ["entryIntoForce", "2023-05-01", true],
    ["entryIntoForceForParticipant", "2023-05-01", false],
    ["entryIntoForceForParticipant", "2023-10-31", false],
    ["entryIntoForceForParticipant", "2023-11-01", true],
  ])(
    "counts from %s: a notice of %s by one that joined on 1 November 2020 is admitted: %s",
    (anchor, date, admitted) => {
      const of = chronicle(lockedBy(anchor), [...events, notice(date, {}, "SWE")]);
      expect(irregular(of)).toEqual(admitted ? [] : ["lockedIn 28(1) SWE"]);
    },
  );
});

describe("R39: a notice is revocable until it takes effect", () => {
  test("on the day before: its maker was a party throughout", () => {
    const of = chronicle(treaty(), [...THREE, notice("2021-03-01"), revoke("2022-02-28")]);
    expect(irregular(of)).toEqual([]);
    expect(standing(of, "ISL", "2022-02-27")).toBe("partyWithdrawalNotified");
    expect(standing(of, "ISL", "2022-02-28")).toBe("party");
    expect(participantStatus(of, "ISL", "2030-01-01")).toMatchObject({
      status: "party",
      inForceFrom: "2020-05-01",
      inForceUntil: null,
      earlier: [],
    });
  });

  test("not on the day on which it takes effect", () => {
    const of = chronicle(treaty(), [...THREE, notice("2021-03-01"), revoke("2022-03-01")]);
    expect(irregular(of)).toEqual(["tooLateToRevoke 24 ISL"]);
    expect(standing(of, "ISL", "2022-03-01")).toBe("formerParty");
  });

  test("on the day of the notice itself", () => {
    const of = chronicle(treaty(), [...THREE, revoke("2021-03-01"), notice("2021-03-01")]);
    expect(irregular(of)).toEqual([]);
    expect(force(of, "ISL", "2021-03-01")).toEqual(["2020-05-01", null]);
  });

  test("and can be given again afterwards", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      notice("2021-03-01"),
      revoke("2021-04-01"),
      notice("2021-05-01"),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(force(of, "ISL", "2021-05-01")).toEqual(["2020-05-01", "2022-05-01"]);
  });

  test("where there is none, a revocation is irregular", () => {
    const of = chronicle(treaty(), [...THREE, revoke("2021-03-01"), revoke("2021-03-01", "SWE")]);
    expect(irregular(of)).toEqual(["nothingToRevoke 24 ISL", "nothingToRevoke 24 SWE"]);
  });

  test("an expulsion is not revoked by the one expelled", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      act("expulsion", "ISL", "2021-03-01", { effectiveOn: "2021-12-31" }),
      revoke("2021-04-01"),
    ]);
    expect(irregular(of)).toEqual(["nothingToRevoke 24 ISL"]);
    expect(standing(of, "ISL", "2021-12-31")).toBe("formerParty");
  });
});

describe("R42: leaving and coming back", () => {
  const events = [...THREE, notice("2021-03-01"), act("accession", "ISL", "2023-01-15")];
  const of = chronicle(treaty(), events);

  test("is a new consent with a new date, and both are kept", () => {
    expect(irregular(of)).toEqual([]);
    expect(participantStatus(of, "ISL", "2023-02-14")).toEqual({
      participant: "ISL",
      status: "party",
      signedOn: null,
      consentedOn: "2023-01-15",
      consentBy: "accession",
      inForceFrom: "2023-02-14",
      inForceUntil: null,
      provisionallyApplying: false,
      intentionNotToBecomeParty: false,
      operationSuspended: false,
      earlier: [
        {
          consentedOn: "2020-03-01",
          consentBy: "accession",
          inForceFrom: "2020-05-01",
          inForceUntil: "2022-03-01",
        },
      ],
      parts: [],
      amendments: [],
    });
  });

  test("until the new date it is contracting, before the new consent a former party", () => {
    expect(standing(of, "ISL", "2023-01-14")).toBe("formerParty");
    expect(participantStatus(of, "ISL", "2023-01-14").earlier).toEqual([]);
    expect(standing(of, "ISL", "2023-01-15")).toBe("contracting");
    expect(standing(of, "ISL", "2023-02-13")).toBe("contracting");
  });

  test("counts once, whichever time it is", () => {
    expect(status(of, "2022-02-28").counts).toMatchObject({ parties: 3, consentsToBeBound: 3 });
    expect(status(of, "2022-12-31").counts).toMatchObject({ parties: 2, consentsToBeBound: 2 });
    expect(status(of, "2023-01-15").counts).toMatchObject({ parties: 2, consentsToBeBound: 3 });
    expect(status(of, "2023-02-14").counts).toMatchObject({ parties: 3, consentsToBeBound: 3 });
  });

  test("a new consent while the notice runs waits for the withdrawal: it is bound anew, never twice", () => {
    const early = chronicle(treaty(), [
      ...THREE,
      notice("2021-03-01"),
      act("accession", "ISL", "2021-03-02"),
      act("accession", "ISL", "2021-03-03"),
    ]);
    expect(irregular(early)).toEqual(["alreadyConsented 22(1) ISL"]);
    expect(force(early, "ISL", "2022-02-28")).toEqual(["2020-05-01", "2022-03-01"]);
    expect(standing(early, "ISL", "2022-02-28")).toBe("partyWithdrawalNotified");
    // Its own thirty days are over long before; not before it has left.
    expect(force(early, "ISL", "2022-03-01")).toEqual(["2022-03-01", null]);
    expect(standing(early, "ISL", "2022-03-01")).toBe("party");
    expect(participantStatus(early, "ISL", "2022-03-01").earlier).toMatchObject([
      { inForceFrom: "2020-05-01", inForceUntil: "2022-03-01" },
    ]);
    const late = chronicle(treaty(), [...THREE, notice("2021-03-01"), act("accession", "ISL", "2022-02-28")]);
    expect(force(late, "ISL", "2022-03-01")).toEqual(["2022-03-30", null]);
    expect(standing(late, "ISL", "2022-03-01")).toBe("contracting");
  });

  test("revoking the notice makes the new consent one too many", () => {
    const stays = chronicle(treaty(), [
      ...THREE,
      notice("2021-03-01"),
      act("accession", "ISL", "2021-03-02"),
      act("withdrawalRevoked", "ISL", "2021-04-01"),
    ]);
    expect(irregular(stays)).toEqual(["alreadyConsented 22(1) ISL"]);
    expect(force(stays, "ISL", "2023-01-01")).toEqual(["2020-05-01", null]);
  });

  test("also a new consent of the day of the notice, which that had made regular", () => {
    const stays = chronicle(treaty(), [
      ...THREE,
      notice("2021-03-01"),
      act("accession", "ISL", "2021-03-01"),
      act("withdrawalRevoked", "ISL", "2021-04-01"),
    ]);
    expect(irregular(stays, "2021-03-31")).toEqual([]);
    expect(irregular(stays)).toEqual(["alreadyConsented 22(1) ISL"]);
  });

  test("one that consents after it has left waits for nothing", () => {
    const inTime = chronicle(treaty(), [
      ...THREE,
      notice("2021-03-01"),
      act("accession", "ISL", "2022-03-01"),
    ]);
    expect(irregular(inTime)).toEqual([]);
    expect(force(inTime, "ISL", "2022-03-01")).toEqual(["2022-03-31", null]);
  });

  test("and leaving again keeps all three times", () => {
    const often = chronicle(treaty(), [
      ...events,
      notice("2023-06-01"),
      act("accession", "ISL", "2025-01-01"),
    ]);
    expect(participantStatus(often, "ISL", "2025-06-01").earlier).toEqual([
      {
        consentedOn: "2020-03-01",
        consentBy: "accession",
        inForceFrom: "2020-05-01",
        inForceUntil: "2022-03-01",
      },
      {
        consentedOn: "2023-01-15",
        consentBy: "accession",
        inForceFrom: "2023-02-14",
        inForceUntil: "2024-06-01",
      },
    ]);
    expect(force(often, "ISL", "2025-06-01")).toEqual(["2025-01-31", null]);
  });

  test("a former party that had signed is a former party, not a signatory", () => {
    const signed = chronicle(treaty(), [
      act("signature", "ISL", "2020-02-01"),
      ...THREE,
      notice("2021-03-01"),
    ]);
    expect(participantStatus(signed, "ISL", "2022-03-01")).toMatchObject({
      status: "formerParty",
      signedOn: "2020-02-01",
      inForceFrom: "2020-05-01",
      inForceUntil: "2022-03-01",
    });
  });
});

describe("an expulsion", () => {
  test("ends the force of the treaty for the one expelled on the day it names", () => {
    const of = chronicle(treaty(), [
      ...THREE,
      act("expulsion", "ISL", "2021-03-01", { effectiveOn: "2021-12-31" }),
    ]);
    expect(force(of, "ISL", "2021-03-01")).toEqual(["2020-05-01", "2021-12-31"]);
    expect(standing(of, "ISL", "2021-12-31")).toBe("formerParty");
  });

  test("at once, where it names none", () => {
    const of = chronicle(treaty(), [...THREE, act("expulsion", "ISL", "2021-03-01")]);
    expect(standing(of, "ISL", "2021-02-28")).toBe("party");
    expect(standing(of, "ISL", "2021-03-01")).toBe("formerParty");
  });

  describe("R38: and a notice", () => {
    const notice = act("withdrawalNotified", "ISL", "2021-01-01");
    const expelled = (effectiveOn: DateText) => act("expulsion", "ISL", "2021-02-01", { effectiveOn });
    const until = (events: Parameters<typeof chronicle>[1], on: DateText) =>
      force(chronicle(treaty(), [...THREE, ...events]), "ISL", on)[1];

    test("it is no notice: one that is to be expelled is a party, with an end", () => {
      const of = chronicle(treaty(), [...THREE, expelled("2023-01-01")]);
      expect(participantStatus(of, "ISL", "2021-02-01")).toMatchObject({
        status: "party",
        inForceUntil: "2023-01-01",
      });
    });

    test("whichever comes first ends it, given in either order", () => {
      expect(until([notice, expelled("2023-01-01")], "2021-02-01")).toBe("2022-01-01");
      expect(until([notice, expelled("2021-06-01")], "2021-02-01")).toBe("2021-06-01");
      const later = act("withdrawalNotified", "ISL", "2021-03-01");
      expect(until([expelled("2023-01-01"), later], "2021-03-01")).toBe("2022-03-01");
      expect(until([expelled("2021-06-01"), later], "2021-03-01")).toBe("2021-06-01");
      expect(irregular(chronicle(treaty(), [...THREE, expelled("2023-01-01"), later]))).toEqual([]);
    });

    test("R39: with the notice revoked the expulsion remains", () => {
      const revoked = act("withdrawalRevoked", "ISL", "2021-04-01");
      expect(until([notice, expelled("2023-01-01"), revoked], "2021-04-01")).toBe("2023-01-01");
    });
  });

  test("of one that is no party is irregular", () => {
    const of = chronicle(treaty(), [...THREE, act("expulsion", "SWE", "2021-03-01")]);
    expect(irregular(of)).toEqual(["notParty SWE"]);
  });
});

describe("R16: an act that names a subject of its own leaves the rest of the treaty as it is", () => {
  test("a notice for a territory is no notice for the treaty", () => {
    const of = chronicle(treaty(), [...THREE, notice("2021-03-01", { subject: "FRO" })]);
    expect(participantStatus(of, "ISL", "2025-01-01")).toMatchObject({ status: "party", inForceUntil: null });
  });

  test("an acceptance of an annex that the definition does not have is no acceptance of the treaty", () => {
    const of = chronicle(treaty(), [
      act("signature", "ISL", "2020-02-01"),
      act("acceptance", "ISL", "2020-03-01", { subject: "annex-VII" }),
    ]);
    expect(participantStatus(of, "ISL", "2025-01-01")).toMatchObject({
      status: "signatory",
      consentedOn: null,
    });
  });

  test("and says what the engine does with it", () => {
    const of = chronicle(treaty(), [...THREE, notice("2021-03-01", { subject: "FRO", id: "no-1" })]);
    const report = status(of, "2025-01-01");
    expect([...report.limits, ...report.irregularities].map(({ event }) => event)).toEqual(["no-1"]);
  });

  test("the treaty itself can be named too", () => {
    const of = chronicle(treaty(), [...THREE, notice("2021-03-01", { subject: "lighthouses" })]);
    expect(force(of, "ISL", "2021-03-01")[1]).toBe("2022-03-01");
  });
});
