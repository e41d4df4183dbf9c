import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { status, treatyStatus } from "../../src/lifecycle/status.js";
import { accede, act, chronicle, irregular, standing, threshold, treaty } from "./treaty.js";

describe("acts that a later event heals", () => {
  test("R6: a ratification without signature counts from the day of the signature", () => {
    const of = chronicle(treaty(), [
      act("ratification", "ISL", "2020-03-01"),
      act("signature", "ISL", "2020-03-20"),
    ]);
    expect(irregular(of, "2020-03-19")).toEqual(["notSignatory 22(1) ISL"]);
    expect(irregular(of, "2020-03-20")).toEqual([]);
    expect(participantStatus(of, "ISL", "2020-03-19")).toMatchObject({ status: "none", consentedOn: null });
    expect(participantStatus(of, "ISL", "2020-03-20")).toMatchObject({
      status: "contracting",
      consentedOn: "2020-03-20",
    });
  });

  test("or from its own day, where the policy says so", () => {
    const of = chronicle(treaty({ policies: { healed: "deposit" } }), [
      act("ratification", "ISL", "2020-03-01"),
      act("signature", "ISL", "2020-03-20"),
    ]);
    expect(participantStatus(of, "ISL", "2020-03-20")).toMatchObject({
      status: "contracting",
      consentedOn: "2020-03-01",
    });
  });

  const memberFirst = (rule: NonNullable<Definition["consent"][number]["organizations"]>) =>
    treaty({
      signature: [{ article: "21", opens: { anchor: "adoption" }, organizations: rule }],
      consent: [
        { article: "22(1)", kinds: ["ratification"], requires: "signature", organizations: rule },
        { article: "22(2)", kinds: ["accession"], organizations: rule },
      ],
    });

  test("R8: an organization's signature is healed by that of a member", () => {
    const of = chronicle(memberFirst("memberSigned"), [
      act("signature", "EUE", "2020-03-01"),
      act("signature", "FRA", "2020-03-20"),
    ]);
    expect(irregular(of, "2020-03-19")).toEqual(["organizationMembers 21 EUE"]);
    expect(irregular(of, "2020-03-20")).toEqual([]);
    expect(participantStatus(of, "EUE", "2020-03-20").signedOn).toBe("2020-03-20");
    expect(treatyStatus(of, "2020-03-19").counts.signatories).toBe(0);
    expect(treatyStatus(of, "2020-03-20").counts.signatories).toBe(2);
  });

  test("R3, R8: a signature ad referendum is healed as one, and makes a signatory when it is confirmed", () => {
    const of = chronicle(memberFirst("memberSigned"), [
      act("signatureAdReferendum", "EUE", "2020-03-01"),
      act("signature", "FRA", "2020-03-20"),
      act("signatureConfirmed", "EUE", "2020-04-01"),
    ]);
    expect(irregular(of, "2020-03-19")).toEqual(["organizationMembers 21 EUE"]);
    expect(irregular(of, "2020-04-01")).toEqual([]);
    expect(participantStatus(of, "EUE", "2020-03-31").signedOn).toBeNull();
    expect(participantStatus(of, "EUE", "2020-04-01").signedOn).toBe("2020-04-01");
  });

  test("R8: so too where another period for signature is still to open", () => {
    const places = treaty({
      signature: [
        {
          article: "21",
          opens: { anchor: "adoption" },
          closes: { on: "2020-03-31" },
          organizations: "memberSigned",
        },
        { article: "21", opens: { on: "2020-04-01" }, organizations: "memberSigned" },
      ],
    });
    const of = chronicle(places, [
      act("signature", "EUE", "2020-03-01"),
      act("signature", "FRA", "2020-03-20"),
    ]);
    expect(irregular(of, "2020-03-19")).toEqual(["organizationMembers 21 EUE"]);
    expect(irregular(of, "2020-03-20")).toEqual([]);
    expect(participantStatus(of, "EUE", "2020-03-20").signedOn).toBe("2020-03-20");
  });

  test("R8: an organization's accession is healed on the day on which a member becomes a party, without any event", () => {
    const definition = { ...memberFirst("memberParty"), entry: threshold(2) };
    const of = chronicle(definition, [
      ...accede({ ISL: "2020-03-01", EUE: "2020-03-05", FRA: "2020-03-10" }),
    ]);
    expect(treatyStatus(of, "2020-04-01").force.entryIntoForce).toBe("2020-04-09");
    expect(irregular(of, "2020-04-08")).toEqual(["organizationMembers 22(2) EUE"]);
    expect(standing(of, "EUE", "2020-04-08")).toBe("none");
    expect(irregular(of, "2020-04-09")).toEqual([]);
    expect(participantStatus(of, "EUE", "2020-04-09").consentedOn).toBe("2020-04-09");
  });

  test("what will be healed is not counted before it is", () => {
    const definition = { ...memberFirst("memberParty"), entry: threshold(9) };
    const inForce = { ...definition, entry: { article: "23", when: { on: "2020-09-01" } as const } };
    const events = accede({ FRA: "2020-03-01", EUE: "2020-03-05" });
    const of = chronicle(inForce, events);
    const before = status(of, "2020-08-31");
    expect(before.counts).toEqual({ signatories: 0, consentsToBeBound: 1, parties: 0 });
    expect(before.participants.map(({ participant }) => participant)).toEqual(["FRA"]);
    expect(status(of, "2020-09-01").counts).toEqual({ signatories: 0, consentsToBeBound: 2, parties: 1 });
  });

  test("a definitive signature that is healed gives consent as well", () => {
    const definition = treaty({
      signature: [{ article: "21", opens: { anchor: "adoption" }, organizations: "memberSigned" }],
      consent: [{ article: "21(2)", kinds: ["definitiveSignature"] }],
    });
    const of = chronicle(definition, [
      act("definitiveSignature", "EUE", "2020-03-01"),
      act("signature", "FRA", "2020-03-20"),
    ]);
    expect(participantStatus(of, "EUE", "2020-03-20")).toMatchObject({
      status: "contracting",
      signedOn: "2020-03-20",
      consentedOn: "2020-03-20",
    });
  });

  test("R3: only where the treaty provides for it; otherwise it is a signature and the rest is irregular", () => {
    const definition = treaty({
      signature: [{ article: "21", opens: { anchor: "adoption" }, organizations: "memberSigned" }],
    });
    const of = chronicle(definition, [
      act("definitiveSignature", "EUE", "2020-03-01"),
      act("signature", "FRA", "2020-03-20"),
    ]);
    expect(participantStatus(of, "EUE", "2020-03-20")).toMatchObject({
      status: "signatory",
      signedOn: "2020-03-20",
      consentedOn: null,
    });
    expect(irregular(of)).toEqual(["kindNotProvided 22(1) EUE"]);
  });

  test("R16: consent to a part that is healed is consent to the part, not to the treaty", () => {
    const definition = treaty({
      parts: [
        {
          id: "protocol",
          consent: [{ article: "P1", kinds: ["ratification"], requires: "signature" }],
          entry: { article: "P2", when: { anchor: "entryIntoForce", regime: "lighthouses" } },
        },
      ],
    });
    const of = chronicle(definition, [
      act("ratification", "ISL", "2020-03-01", { subject: "protocol" }),
      act("signature", "ISL", "2020-03-20"),
    ]);
    expect(irregular(of, "2020-03-19")).toEqual(["notSignatory P1 ISL"]);
    expect(participantStatus(of, "ISL", "2020-03-20")).toMatchObject({
      status: "signatory",
      consentedOn: null,
    });
    expect(irregular(of, "2020-03-20")).toEqual([]);
  });

  test("an act is not healed once its maker has acted again", () => {
    const of = chronicle(treaty(), [
      act("ratification", "ISL", "2020-03-01"),
      act("accession", "ISL", "2020-03-10"),
      act("signature", "ISL", "2020-03-20"),
    ]);
    expect(participantStatus(of, "ISL", "2020-03-20")).toMatchObject({
      consentedOn: "2020-03-10",
      consentBy: "accession",
    });
    expect(irregular(of)).toEqual(["notSignatory 22(1) ISL"]);
  });

  test("nor after the consent that it gave instead is over: R42 asks for a new instrument", () => {
    const of = chronicle(treaty(), [
      ...accede({ NOR: "2020-02-01", DNK: "2020-02-01" }),
      act("ratification", "ISL", "2020-03-01"),
      act("accession", "ISL", "2020-03-10"),
      act("signature", "ISL", "2020-03-20"),
      act("withdrawalNotified", "ISL", "2020-05-01"),
      act("internalProcedure", "ISL", "2021-06-01"),
    ]);
    expect(standing(of, "ISL", "2021-04-30")).toBe("partyWithdrawalNotified");
    expect(standing(of, "ISL", "2021-05-01")).toBe("formerParty");
    expect(standing(of, "ISL", "2021-06-01")).toBe("formerParty");
    expect(irregular(of)).toEqual(["notSignatory 22(1) ISL"]);
  });

  test("the threshold is reached by a healed act on the day of the healing", () => {
    const of = chronicle(treaty(), [
      ...accede({ ISL: "2020-03-01", NOR: "2020-03-10" }),
      act("ratification", "DNK", "2020-04-01"),
      act("signature", "DNK", "2020-05-01"),
    ]);
    expect(treatyStatus(of, "2020-12-31").force).toMatchObject({
      conditionMetOn: "2020-05-01",
      entryIntoForce: "2020-05-31",
    });
  });
});
