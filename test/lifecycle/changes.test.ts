import { describe, expect, test } from "vitest";
import { type Change, changes } from "../../src/lifecycle/changes.js";
import type { Chronicle } from "../../src/lifecycle/chronicle.js";
import { status } from "../../src/lifecycle/status.js";
import { transition } from "../../src/lifecycle/transition.js";
import type { DateText } from "../../src/model/calendar-date.js";
import { Misuse } from "../../src/model/mistake.js";
import type { Participant } from "../../src/model/participant.js";
import { thrown } from "../model/thrown.js";
import { accede, act, chronicle, fact, ratify, THREE, threshold, treaty, UNION } from "./treaty.js";

const short = ({ date, change, fact: what, participant, part, on }: Change) =>
  [date, change, what, participant, part, on === date ? null : on].filter((each) => each !== null).join(" ");
const between = (of: Chronicle, from: DateText, to: DateText) => changes(of, from, to).map(short);

describe("what changed between two days", () => {
  const of = chronicle(treaty(), THREE);

  test("after the first day, up to and including the second", () => {
    expect(between(of, "2020-02-29", "2020-03-10")).toEqual([
      "2020-03-01 happened consent ISL",
      "2020-03-10 happened consent NOR",
    ]);
    expect(between(of, "2020-03-01", "2020-03-09")).toEqual([]);
    expect(between(of, "2020-03-01", "2020-03-10")).toEqual(["2020-03-10 happened consent NOR"]);
    expect(between(of, "2020-03-10", "2020-03-10")).toEqual([]);
  });

  test("what was determined, and what then happened", () => {
    expect(between(of, "2020-03-31", "2020-04-01")).toEqual([
      "2020-04-01 happened conditionsMet",
      "2020-04-01 determined entryIntoForce 2020-05-01",
      "2020-04-01 happened consent DNK",
      "2020-04-01 determined entryIntoForceForParticipant DNK 2020-05-01",
      "2020-04-01 determined entryIntoForceForParticipant ISL 2020-05-01",
      "2020-04-01 determined entryIntoForceForParticipant NOR 2020-05-01",
    ]);
    expect(between(of, "2020-04-01", "2020-05-01")).toEqual([
      "2020-05-01 happened entryIntoForce",
      "2020-05-01 happened entryIntoForceForParticipant DNK",
      "2020-05-01 happened entryIntoForceForParticipant ISL",
      "2020-05-01 happened entryIntoForceForParticipant NOR",
    ]);
  });

  test("adoption and the period for signature, from the beginning", () => {
    expect(between(of, "2020-01-14", "2020-01-15")).toEqual([
      "2020-01-15 happened adoption",
      "2020-01-15 happened opening",
      "2020-01-15 determined closing 2021-01-15",
    ]);
    expect(between(of, "2021-01-14", "2021-01-15")).toEqual(["2021-01-15 happened closing"]);
  });

  test("what lapsed: a notice revoked", () => {
    const revoked = chronicle(treaty(), [
      ...THREE,
      act("withdrawalNotified", "ISL", "2021-02-01"),
      act("withdrawalRevoked", "ISL", "2021-03-01"),
    ]);
    expect(between(revoked, "2021-01-31", "2021-02-01")).toEqual([
      "2021-02-01 determined exit ISL 2022-02-01",
    ]);
    expect(between(revoked, "2021-02-01", "2021-03-01")).toEqual(["2021-03-01 lapsed exit ISL 2022-02-01"]);
    expect(between(revoked, "2021-03-01", "2030-01-01")).toEqual([]);
  });

  test("an instrument withdrawn", () => {
    const withdrawn = chronicle(treaty(), [
      ...accede({ ISL: "2020-03-01" }),
      act("instrumentWithdrawn", "ISL", "2020-03-20"),
    ]);
    expect(between(withdrawn, "2020-03-01", "2020-03-20")).toEqual([
      "2020-03-20 happened instrumentWithdrawn ISL",
    ]);
  });

  test("an irregularity, and its healing", () => {
    const healed = chronicle(treaty(), [
      act("ratification", "ISL", "2020-03-01"),
      act("signature", "ISL", "2020-03-20"),
    ]);
    expect(between(healed, "2020-02-29", "2020-03-01")).toEqual(["2020-03-01 happened irregularity ISL"]);
    expect(between(healed, "2020-03-01", "2020-03-20")).toEqual([
      "2020-03-20 happened healing ISL",
      "2020-03-20 happened signature ISL",
      "2020-03-20 happened consent ISL",
    ]);
  });

  test("two irregularities of one event, each once, however many days go by", () => {
    const odd = chronicle(treaty(), [
      act("ratification", "ISL", "2020-03-01", { effectiveOn: "2020-04-01" }),
      fact("registration", "2020-03-05"),
    ]);
    expect(status(odd, "2020-03-10").irregularities).toHaveLength(2);
    expect(between(odd, "2020-02-29", "2020-03-10")).toEqual([
      "2020-03-01 happened irregularity ISL",
      "2020-03-01 happened irregularity ISL",
    ]);
    expect(between(odd, "2020-03-04", "2020-03-10")).toEqual([]);
  });

  test("two periods for signature that close on one day: that is determined once, not anew with every event", () => {
    const twice = treaty({
      signature: [
        { article: "21(1)", opens: { anchor: "adoption" }, closes: { on: "2021-01-15" } },
        { article: "21(2)", opens: { on: "2020-06-01" }, closes: { on: "2021-01-15" } },
      ],
    });
    expect(between(chronicle(twice, THREE), "2020-01-15", "2020-03-10")).toEqual([
      "2020-03-01 happened consent ISL",
      "2020-03-10 happened consent NOR",
    ]);
  });

  test("suspension, resumption, an end", () => {
    const ended = chronicle(treaty(), [
      ...THREE,
      fact("operationSuspended", "2021-02-01"),
      fact("operationResumed", "2021-03-01"),
      fact("terminated", "2021-04-01", { effectiveOn: "2021-05-01" }),
    ]);
    expect(between(ended, "2021-01-31", "2021-05-01")).toEqual([
      "2021-02-01 happened suspension",
      "2021-03-01 happened resumption",
      "2021-04-01 determined termination 2021-05-01",
      "2021-05-01 happened termination",
    ]);
  });

  test("R42: leaving and coming back", () => {
    const back = chronicle(treaty(), [
      ...THREE,
      act("withdrawalNotified", "ISL", "2021-02-01"),
      act("accession", "ISL", "2022-03-01"),
    ]);
    expect(between(back, "2022-01-31", "2022-12-31")).toEqual([
      "2022-02-01 happened exit ISL",
      "2022-03-01 happened consent ISL",
      "2022-03-01 determined entryIntoForceForParticipant ISL 2022-03-31",
      "2022-03-31 happened entryIntoForceForParticipant ISL",
    ]);
  });

  test("R5, R31: what is recorded of a participant", () => {
    const told = chronicle(treaty(), [
      act("provisionalApplication", "SWE", "2020-03-01", { effectiveOn: "2020-04-01" }),
      act("provisionalApplicationEnded", "SWE", "2020-06-01"),
      act("intentionNotToBecomeParty", "SWE", "2020-07-01"),
    ]);
    expect(between(told, "2020-02-29", "2020-12-31")).toEqual([
      "2020-03-01 determined provisionalApplication SWE 2020-04-01",
      "2020-04-01 happened provisionalApplication SWE",
      "2020-06-01 happened provisionalApplicationEnded SWE",
      "2020-07-01 happened intentionNotToBecomeParty SWE",
    ]);
  });

  test("R3: a signature ad referendum, which its confirmation makes a full one and does not undo", () => {
    const told = chronicle(treaty(), [
      act("signatureAdReferendum", "SWE", "2020-02-01"),
      act("signatureAdReferendum", "NOR", "2020-02-01"),
      act("signatureAdReferendum", "ISL", "2022-02-01"),
      act("signatureConfirmed", "NOR", "2020-03-01"),
    ]);
    expect(between(told, "2020-01-31", "2020-02-01")).toEqual([
      "2020-02-01 happened signatureAdReferendum NOR",
      "2020-02-01 happened signatureAdReferendum SWE",
    ]);
    expect(between(told, "2020-02-01", "2020-03-01")).toEqual(["2020-03-01 happened signature NOR"]);
    // After the period: irregular, and no signature.
    expect(between(told, "2022-01-31", "2022-02-01")).toEqual(["2022-02-01 happened irregularity ISL"]);
    const { changes: added } = transition(told, act("signatureAdReferendum", "DNK", "2020-04-01"));
    expect(added.map(({ fact, participant }) => `${fact} ${participant}`)).toEqual([
      "signatureAdReferendum DNK",
    ]);
  });

  test("R3: one that the record has void is no longer so", () => {
    const told = chronicle(treaty(), [
      act("signatureAdReferendum", "NOR", "2020-02-01", { id: "a" }),
      act("signatureAdReferendum", "SWE", "2020-02-01", { id: "b" }),
    ]);
    const { changes: undone } = transition(told, {
      kind: "recordCorrection",
      date: "2020-03-01",
      refersTo: "a",
      details: { void: true },
    });
    expect(undone.map(({ change, fact, participant }) => `${change} ${fact} ${participant}`)).toEqual([
      "lapsed signatureAdReferendum NOR",
    ]);
  });

  test("R24: an instrument that names a later day: certain with the deposit, and so from its day", () => {
    const named = treaty({
      consent: [{ article: "22(2)", kinds: ["accession"], namedDate: "later" }],
      entry: threshold(1),
    });
    const later = chronicle(named, [act("accession", "ISL", "2021-01-01", { effectiveOn: "2021-06-01" })]);
    expect(between(later, "2020-12-31", "2021-01-01")).toEqual([
      "2021-01-01 determined consent ISL 2021-06-01",
    ]);
    expect(between(later, "2021-01-01", "2021-05-31")).toEqual(["2021-01-15 happened closing"]);
    expect(between(later, "2021-05-31", "2021-06-01")).toEqual([
      "2021-06-01 happened conditionsMet",
      "2021-06-01 determined entryIntoForce 2021-07-01",
      "2021-06-01 happened consent ISL",
      "2021-06-01 determined entryIntoForceForParticipant ISL 2021-07-01",
    ]);
  });

  test("R42: one that consents anew while its denunciation runs: the deposit on its day, the rest when it has left", () => {
    const anew = chronicle(treaty(), [
      ...THREE,
      act("withdrawalNotified", "ISL", "2021-06-01"),
      act("accession", "ISL", "2022-01-10"),
    ]);
    expect(between(anew, "2022-01-01", "2022-02-01")).toEqual(["2022-01-10 happened consent ISL"]);
    expect(between(anew, "2022-05-31", "2022-06-01")).toEqual([
      "2022-06-01 happened exit ISL",
      "2022-06-01 happened entryIntoForceForParticipant ISL",
    ]);
  });

  test("what heals on a later day is told with that day", () => {
    const healed = chronicle(treaty({ policies: { healed: "deposit" } }), [
      act("ratification", "ISL", "2020-03-01"),
      act("signature", "ISL", "2020-04-01"),
    ]);
    expect(between(healed, "2020-03-31", "2020-04-01")).toEqual([
      "2020-04-01 happened healing ISL",
      "2020-04-01 happened signature ISL",
      "2020-04-01 happened consent ISL 2020-03-01",
    ]);
  });

  test("R44: a State that ceases to exist before the treaty is in force for it, on its day though no event has it", () => {
    const gone: Participant = { id: "YUG", kind: "state", until: "2020-04-15" };
    const of = chronicle(treaty(), [...THREE, act("accession", "YUG", "2020-04-01")], [gone]);
    expect(
      changes(of, "2020-04-10", "2020-04-30").map(
        ({ date, change, fact: what, on }) => `${date} ${change} ${what} ${on}`,
      ),
    ).toEqual([
      "2020-04-15 happened exit 2020-04-15",
      "2020-04-15 lapsed entryIntoForceForParticipant 2020-05-01",
    ]);
  });

  test("names the event by which it came about", () => {
    expect(changes(of, "2020-02-29", "2020-03-01")).toEqual([
      {
        date: "2020-03-01",
        change: "happened",
        fact: "consent",
        participant: "ISL",
        part: null,
        on: "2020-03-01",
        event: "2020-03-01/accession/ISL",
      },
    ]);
  });

  test("as known on a day", () => {
    const late = chronicle(treaty(), [act("accession", "ISL", "2020-03-01", { knownOn: "2020-06-01" })]);
    expect(changes(late, "2020-02-01", "2020-04-01", { knownOn: "2020-05-31" })).toEqual([]);
    expect(changes(late, "2020-02-01", "2020-04-01", { knownOn: "2020-06-01" })).toHaveLength(1);
  });

  test("between a day and an earlier one is misuse, not silence", () => {
    expect(thrown(() => changes(of, "2020-04-01", "2020-03-01"))).toBeInstanceOf(Misuse);
    expect(thrown(() => changes(of, "2020-02-30", "2020-03-01"))).toMatchObject({ path: "from" });
    expect(thrown(() => changes(of, "2020-02-28", "2020-02-30"))).toMatchObject({ path: "to" });
  });
});

describe("what one more event brings about", () => {
  const two = chronicle(treaty(), accede({ ISL: "2020-03-01", NOR: "2020-03-10" }));

  test("what is now so or certain", () => {
    const {
      changes: brought,
      irregularities,
      chronicle: next,
    } = transition(two, act("accession", "DNK", "2020-04-01"));
    expect(brought.map(short)).toEqual([
      "2020-04-01 happened conditionsMet",
      "2020-04-01 determined entryIntoForce 2020-05-01",
      "2020-04-01 happened consent DNK",
      "2020-04-01 determined entryIntoForceForParticipant DNK 2020-05-01",
      "2020-04-01 determined entryIntoForceForParticipant ISL 2020-05-01",
      "2020-04-01 determined entryIntoForceForParticipant NOR 2020-05-01",
    ]);
    expect(irregularities).toEqual([]);
    expect(status(next, "2020-05-01").phase).toBe("inForce");
    expect(status(two, "2020-05-01").phase).toBe("openForSignature");
  });

  test("what no longer is: an event of an earlier day moves the threshold", () => {
    const three = chronicle(treaty(), THREE);
    const { changes: brought } = transition(three, act("accession", "SWE", "2020-03-05"));
    expect(brought.map(short)).toEqual(
      expect.arrayContaining([
        "2020-03-10 determined entryIntoForce 2020-04-09",
        "2020-04-01 lapsed entryIntoForce 2020-05-01",
        "2020-03-05 happened consent SWE",
      ]),
    );
  });

  test("R42: an earlier notice of one that has come back: its first time as a party ends sooner", () => {
    const back = chronicle(treaty(), [
      ...THREE,
      act("withdrawalNotified", "ISL", "2022-03-01"),
      act("accession", "ISL", "2024-01-01"),
    ]);
    const { changes: brought, irregularities } = transition(
      back,
      act("withdrawalNotified", "ISL", "2021-06-01"),
    );
    expect(brought.map(short)).toEqual([
      "2021-06-01 determined exit ISL 2022-06-01",
      "2022-03-01 happened irregularity ISL",
      "2022-03-01 lapsed exit ISL 2023-03-01",
    ]);
    expect(irregularities).toMatchObject([
      { code: "alreadyNotified", event: "2022-03-01/withdrawalNotified/ISL" },
    ]);
  });

  test("its own irregularity, and those it causes in others", () => {
    expect(transition(two, act("signature", "SWE", "2022-01-01")).irregularities).toMatchObject([
      { code: "signatureClosed", participant: "SWE" },
    ]);
    const ratified = chronicle(treaty(), ratify({ ISL: "2020-04-01" }));
    expect(transition(ratified, act("accession", "ISL", "2020-03-01")).irregularities).toMatchObject([
      { code: "alreadyConsented", event: "2020-04-01/ratification/ISL" },
    ]);
  });

  test("R8: its own though the passing of days heals it, as the status on its day says", () => {
    const eligible = treaty({
      consent: [{ article: "22(2)", kinds: ["accession"], organizations: "memberParty" }],
      entry: threshold(1),
    });
    const of = chronicle(eligible, accede({ FRA: "2020-03-01" }), [UNION]);
    const { irregularities, chronicle: next } = transition(of, act("accession", "EUE", "2020-03-02"));
    expect(irregularities).toMatchObject([{ code: "organizationMembers", participant: "EUE" }]);
    expect(irregularities).toEqual(status(next, "2020-03-02").irregularities);
    expect(status(next, "2020-03-31").irregularities).toEqual([]);
  });

  test("not those that were there before, nor those it heals", () => {
    const odd = chronicle(treaty(), [
      act("ratification", "ISL", "2020-03-01"),
      act("signature", "SWE", "2022-01-01"),
    ]);
    const { irregularities, changes: brought } = transition(odd, act("signature", "ISL", "2020-03-20"));
    expect(irregularities).toEqual([]);
    expect(brought.map(short)).toContain("2020-03-20 happened healing ISL");
  });

  test("nothing, where the chronicle holds it already", () => {
    const again = transition(two, act("accession", "ISL", "2020-03-01"));
    expect(again).toEqual({ chronicle: two, changes: [], irregularities: [] });
    expect(again.chronicle).toBe(two);
    const written = transition(
      two,
      act("accession", "ISL", "2020-03-01", { id: "2020-03-01/accession/ISL" }),
    );
    expect(written.changes).toEqual([]);
    expect(status(written.chronicle, "2030-01-01").irregularities).toEqual([]);
  });

  test("an undated one, nothing", () => {
    const { changes: brought, chronicle: next } = transition(two, {
      kind: "accession",
      participant: "DNK",
      date: null,
      dateText: "2020",
    });
    expect(brought).toEqual([]);
    expect(next.events).toHaveLength(3);
    const third = transition(next, act("accession", "FIN", "2020-04-01"));
    expect(third.changes.map(short)).toContain("2020-04-01 happened consent FIN");
  });

  test("a correction, what it corrects", () => {
    const { changes: brought } = transition(two, {
      kind: "recordCorrection",
      date: "2020-09-01",
      refersTo: "2020-03-01/accession/ISL",
      details: { void: true },
    });
    expect(brought.map(short)).toEqual([expect.stringMatching(/lapsed consent ISL/)]);
  });

  test("an event for which a correction waits comes in as corrected", () => {
    const waiting = transition(chronicle(treaty(), []), {
      kind: "recordCorrection",
      date: "2020-09-01",
      refersTo: "no-1",
      details: { replace: { date: "2020-03-15" } },
    });
    expect(waiting.irregularities).toMatchObject([{ code: "unknownReference" }]);
    const { chronicle: next, irregularities } = transition(
      waiting.chronicle,
      act("accession", "ISL", "2020-03-01", { id: "no-1" }),
    );
    expect(irregularities).toEqual([]);
    expect(status(next, "2030-01-01").participants).toMatchObject([
      { participant: "ISL", consentedOn: "2020-03-15" },
    ]);
  });

  test("another event of the same id is misuse, and so is one that nobody parsed", () => {
    const named = chronicle(treaty(), [act("accession", "ISL", "2020-03-01", { id: "no-1" })]);
    expect(
      thrown(() => transition(named, act("accession", "NOR", "2020-03-01", { id: "no-1" }))),
    ).toMatchObject({
      name: "Misuse",
      code: "repeated",
    });
    expect(thrown(() => transition(named, act("accession", "NOR", "2020-02-30")))).toBeInstanceOf(Misuse);
    const unnamed = chronicle(treaty(), accede({ ISL: "2020-03-01" }));
    expect(
      thrown(() =>
        transition(unnamed, act("accession", "NOR", "2020-04-01", { id: "2020-03-01/accession/ISL" })),
      ),
    ).toMatchObject({ code: "repeated" });
  });
});
