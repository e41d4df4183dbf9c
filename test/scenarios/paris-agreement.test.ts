/** The United States under the Paris Agreement: in, announced, out, in again, out again; and nobody else's dates move. */
import { describe, expect, test } from "vitest";
import { verify } from "../../src/catalogue/index.js";
import {
  changes,
  type DateText,
  participantStatus,
  status,
  type TreatyEvent,
  treatyStatus,
} from "../../src/index.js";
import { chronicleOf, chronicleWith, publishedOf } from "../catalogue/catalogue.js";
import { irregular, LATER, standing, type withActs, withoutActs } from "./cases.js";

const paris = chronicleOf("paris-agreement");

test.each([
  // on, status, in force from, in force until
  ["2016-04-21", "none", null, null],
  ["2016-04-22", "signatory", null, null],
  ["2016-09-02", "signatory", null, null],
  ["2016-09-03", "contracting", null, null],
  ["2016-10-04", "contracting", null, null],
  ["2016-10-05", "contracting", "2016-11-04", null],
  ["2016-11-03", "contracting", "2016-11-04", null],
  ["2016-11-04", "party", "2016-11-04", null],
  ["2017-08-04", "party", "2016-11-04", null],
  ["2019-11-03", "party", "2016-11-04", null],
  ["2019-11-04", "partyWithdrawalNotified", "2016-11-04", "2020-11-04"],
  ["2020-11-03", "partyWithdrawalNotified", "2016-11-04", "2020-11-04"],
  ["2020-11-04", "formerParty", "2016-11-04", "2020-11-04"],
  ["2021-01-19", "formerParty", "2016-11-04", "2020-11-04"],
  ["2021-01-20", "contracting", "2021-02-19", null],
  ["2021-02-18", "contracting", "2021-02-19", null],
  ["2021-02-19", "party", "2021-02-19", null],
  ["2025-01-26", "party", "2021-02-19", null],
  ["2025-01-27", "partyWithdrawalNotified", "2021-02-19", "2026-01-27"],
  ["2026-01-26", "partyWithdrawalNotified", "2021-02-19", "2026-01-27"],
  ["2026-01-27", "formerParty", "2021-02-19", "2026-01-27"],
] as const)("R38, R42: on %s the United States: %s, in force from %s until %s", (on, ...expected) => {
  expect(standing(paris, "USA", on)).toEqual(expected);
});

test("R42: both its times as a party are kept", () => {
  const first = {
    consentedOn: "2016-09-03",
    consentBy: "acceptance",
    inForceFrom: "2016-11-04",
    inForceUntil: "2020-11-04",
  };
  expect(participantStatus(paris, "USA", LATER)).toEqual({
    participant: "USA",
    status: "formerParty",
    signedOn: "2016-04-22",
    consentedOn: "2021-01-20",
    consentBy: "acceptance",
    inForceFrom: "2021-02-19",
    inForceUntil: "2026-01-27",
    provisionallyApplying: false,
    intentionNotToBecomeParty: false,
    earlier: [first],
    parts: [],
  });
  expect(irregular(paris, LATER)).toEqual([]);
});

test("R40: the communication of 4 August 2017 announces a notice and is none: nothing changes on that day", () => {
  expect(changes(paris, "2017-08-03", "2017-08-04")).toEqual([]);
  expect(status(paris, "2017-08-04").irregularities).toEqual([]);
  const silent = chronicleWith(
    "paris-agreement",
    withoutActs("paris-agreement", ({ kind }) => kind === "notification"),
  );
  expect(participantStatus(paris, "USA", LATER)).toEqual(participantStatus(silent, "USA", LATER));
});

/** The notices of the United States given on other days. */
function noticeOn(date: DateText, year: "2019" | "2025"): ReturnType<typeof withActs> {
  const others = withoutActs(
    "paris-agreement",
    (event) => event.kind === "withdrawalNotified" && event.date?.startsWith(year) === true,
  );
  return chronicleWith("paris-agreement", [
    ...others,
    { kind: "withdrawalNotified", participant: "USA", date },
  ]);
}

describe("the first day on which notice can be given (article 28(1))", () => {
  test("R38: the anniversary of entry into force is late enough, the day before is not", () => {
    expect(standing(noticeOn("2019-11-04", "2019"), "USA", "2019-12-31")[2]).toBe("2020-11-04");
    const early = noticeOn("2019-11-03", "2019");
    expect(standing(early, "USA", "2019-12-31")).toEqual(["party", "2016-11-04", null]);
    expect(irregular(early, "2019-12-31")).toEqual([
      { participant: "USA", code: "lockedIn", rule: "R38", hasEffect: false },
    ]);
  });

  test("R38, R42: after the return three years run again, from the second entry into force", () => {
    expect(standing(noticeOn("2024-02-19", "2025"), "USA", "2024-12-31")[2]).toBe("2025-02-19");
    const early = noticeOn("2024-02-18", "2025");
    expect(standing(early, "USA", "2024-12-31")).toEqual(["party", "2021-02-19", null]);
    expect(irregular(early, "2024-12-31")).toEqual([
      { participant: "USA", code: "lockedIn", rule: "R38", hasEffect: false },
    ]);
  });
});

test.each(["2016-11-04", "2020-11-04", "2021-02-19", "2026-01-27"])(
  "R42: on %s nothing is other than it would be had the United States stayed, but for itself",
  (on) => {
    const left: readonly TreatyEvent["kind"][] = ["withdrawalNotified", "notification"];
    const stayed = chronicleWith(
      "paris-agreement",
      withoutActs(
        "paris-agreement",
        ({ kind, participant, date }) =>
          participant === "USA" && (left.includes(kind) || date === "2021-01-20"),
      ),
    );
    const others = (chronicle: typeof paris) =>
      status(chronicle, on).participants.filter(({ participant }) => participant !== "USA");
    expect(others(paris)).toEqual(others(stayed));
    expect(others(paris).length).toBeGreaterThan(190);
    const { phase, force } = treatyStatus(paris, on);
    expect({ phase, force }).toEqual({
      phase: "inForce",
      force: {
        state: "inForce",
        conditionMetOn: "2016-10-05",
        entryIntoForce: "2016-11-04",
        terminatedOn: null,
      },
    });
  },
);

describe("a record that has lost the first time of the United States", () => {
  const acceptedFirst = ({ kind, participant, date }: TreatyEvent) =>
    participant === "USA" && kind === "acceptance" && date === "2016-09-03";
  const noticed = ({ kind }: TreatyEvent) => kind === "withdrawalNotified";
  const entry = (chronicle: typeof paris) => {
    const [first] = verify(chronicle, publishedOf("paris-agreement"));
    return first;
  };
  const late = {
    fact: "entryIntoForce",
    computed: "2016-12-08",
    published: "2016-11-04",
    verdict: "differs",
    lostPeriodOf: ["USA"],
  };

  test("R52: comes to 8 December 2016; the notice of one that was no party is flagged, and whose time is lost", () => {
    const lost = chronicleWith("paris-agreement", withoutActs("paris-agreement", acceptedFirst));
    expect(treatyStatus(lost, LATER).force.entryIntoForce).toBe("2016-12-08");
    expect(irregular(lost, LATER)).toEqual([
      { participant: "USA", code: "notParty", rule: "R38", hasEffect: false },
    ]);
    expect(entry(lost)).toMatchObject(late);
  });

  test("R52: as a status table of 2021 has it, with the last acceptance alone, it is flagged all the same", () => {
    const table = withoutActs("paris-agreement", (event) => acceptedFirst(event) || noticed(event));
    const lost = chronicleWith("paris-agreement", table);
    expect(standing(lost, "USA", LATER)).toEqual(["party", "2021-02-19", null]);
    expect(irregular(lost, LATER)).toEqual([]);
    expect(entry(lost)).toMatchObject(late);
  });

  test("R52: nobody is named where the dates are equal, or where no earlier time would explain the difference", () => {
    expect(entry(paris)).toMatchObject({ verdict: "equal", lostPeriodOf: [] });
    const without = chronicleWith(
      "paris-agreement",
      withoutActs("paris-agreement", ({ participant }) => participant === "USA"),
    );
    expect(entry(without)).toMatchObject({ ...late, lostPeriodOf: [] });
  });
});
