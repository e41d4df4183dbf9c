/**
 * Two amendments as they entered into force. The instruments are numbered, since only the count decides; the days of
 * those that decided are the depositary's: the Ban Amendment to the Basel Convention (C.N.432.2019) and the Kigali
 * Amendment to the Montreal Protocol (C.N.730.2017), both cited from memory.
 */
import { describe, expect, test } from "vitest";
import {
  type Amendment,
  type CalendarDate,
  compile,
  type DateText,
  defineTreaty,
  participantStatus,
  replay,
  type TreatyEvent,
  treatyStatus,
} from "../../src/index.js";

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `S${100 + index}`);
const accede = (who: readonly string[], date: DateText): TreatyEvent[] =>
  who.map((participant) => ({ kind: "accession", participant, date }));
const accept = (who: readonly string[], date: DateText, subject: string): TreatyEvent[] =>
  who.map((participant) => ({ kind: "amendmentAccepted", participant, date, subject }));

function chronicleOf(amendments: readonly Amendment[], adopted: DateText, events: readonly TreatyEvent[]) {
  const treaty = defineTreaty({
    format: 1,
    id: "amended",
    title: "A treaty with amendments",
    adoption: { article: "1", when: { on: adopted } },
    signature: [],
    consent: [{ article: "2", kinds: ["accession"] }],
    entry: { article: "3", when: { first: { tally: { count: "consents" }, is: { atLeast: 20 } } } },
    notModelled: [],
  });
  return replay(compile({ ...treaty, amendments }), events);
}

function force(
  record: ReturnType<typeof chronicleOf>,
  amendment: string,
  on: DateText,
): [string, CalendarDate | null] {
  const found = treatyStatus(record, on).amendments.find((each) => each.amendment === amendment);
  return [found?.force.state ?? "", found?.force.entryIntoForce ?? null];
}

describe("the Ban Amendment to the Basel Convention, article 17(5) as decision BC-10/3 reads it", () => {
  const ban: Amendment = {
    id: "ban",
    adoption: { article: "17(3)", when: { on: "1995-09-22" } },
    consent: [{ article: "17(5)", kinds: ["amendmentAccepted"] }],
    entry: {
      article: "17(5)",
      when: {
        after: {
          first: {
            tally: { count: "consents", regime: "ban", of: { group: "parties then" } },
            is: {
              atLeast: {
                share: [3, 4],
                of: { tally: { count: "parties" } },
                frozenOn: { anchor: "adoption" },
              },
            },
          },
        },
        period: { days: 90 },
      },
    },
    binds: "consenting",
    laterParties: "accept",
  };
  const then = ids(87);
  /** A hundred have joined since, and their acceptances do not count towards the three quarters. */
  const since = ids(187).slice(87);
  const events = [
    ...accede(then, "1992-05-05"),
    ...accede(since, "2000-01-01"),
    ...accept(since.slice(0, 30), "2010-01-01", "ban"),
    ...accept(then.slice(0, 65), "2012-01-01", "ban"),
    ...accept(then.slice(65, 66), "2019-09-06", "ban"),
  ];
  const withGroup = (record: readonly TreatyEvent[]) => {
    const { rules } = chronicleOf([], "1989-03-22", []);
    const groups = [{ id: "parties then", is: { participants: then } }];
    return replay(compile({ ...rules.definition, groups, amendments: [ban] }), record);
  };

  test("R33: of 87 parties at adoption 66 are three quarters; with the 66th on 6 September 2019 it is in force on 5 December 2019", () => {
    const record = withGroup(events);
    expect(treatyStatus(record, "2019-09-05").amendments[0]?.missing).toMatchObject([{ need: 66, have: 65 }]);
    expect(force(record, "ban", "2019-09-05")).toEqual(["notInForce", null]);
    expect(force(record, "ban", "2019-12-04")).toEqual(["dateDetermined", "2019-12-05"]);
    expect(force(record, "ban", "2019-12-05")).toEqual(["inForce", "2019-12-05"]);
  });

  test("R32: towards a party that has not accepted it the Convention stands as it was", () => {
    const record = withGroup(events);
    const bound = (participant: string) =>
      participantStatus(record, participant, "2019-12-05").amendments.map(({ inForceFrom }) => inForceFrom);
    expect(bound("S100")).toEqual(["2019-12-05"]);
    expect(bound("S166")).toEqual([]);
  });
});

describe("the Kigali Amendment to the Montreal Protocol, article IV", () => {
  const reached = (instruments: number) => ({
    first: { tally: { count: "consents" as const, regime: "kigali" }, is: { atLeast: instruments } },
  });
  /** On a fixed day if enough instruments are there by then, otherwise on the ninetieth day after they are. */
  const entry = (article: string, day: DateText, instruments: number): Amendment["entry"] => ({
    article,
    when: {
      if: reached(instruments),
      by: { on: day },
      then: { on: day },
      else: { after: reached(instruments), period: { days: 90 } },
    },
  });
  const joining: Amendment["joining"] = {
    article: "IV(4)",
    when: { after: { anchor: "consent" }, period: { days: 90 } },
    startsAt: "entry",
    floor: "implied",
  };
  const adoption: Amendment["adoption"] = { article: "IV", when: { on: "2016-10-15" } };
  const kigali: Amendment = {
    id: "kigali",
    adoption,
    consent: [{ article: "IV(1)", kinds: ["amendmentAccepted"] }],
    entry: entry("IV(1)", "2019-01-01", 20),
    joining,
    binds: "consenting",
    laterParties: "accept",
  };
  const trade: Amendment = {
    id: "kigali-trade",
    adoption,
    instrumentsOf: "kigali",
    consent: [],
    entry: entry("IV(2)", "2033-01-01", 70),
    binds: "consenting",
    laterParties: "accept",
  };
  const parties = ids(197);
  const record = (events: readonly TreatyEvent[]) =>
    chronicleOf([kigali, trade], "1987-09-16", [...accede(parties, "1989-01-01"), ...events]);

  test("R33: twenty instruments by 17 November 2017, in force on the fixed day, 1 January 2019", () => {
    const of = record([
      ...accept(parties.slice(0, 19), "2017-06-01", "kigali"),
      ...accept(parties.slice(19, 20), "2017-11-17", "kigali"),
    ]);
    expect(force(of, "kigali", "2017-11-16")).toEqual(["notInForce", null]);
    expect(force(of, "kigali", "2017-11-17")).toEqual(["dateDetermined", "2019-01-01"]);
    expect(force(of, "kigali", "2019-01-01")).toEqual(["inForce", "2019-01-01"]);
  });

  test("R17: had the twentieth come a day too late, on the ninetieth day after it", () => {
    const of = record([
      ...accept(parties.slice(0, 19), "2017-06-01", "kigali"),
      ...accept(parties.slice(19, 20), "2019-01-02", "kigali"),
    ]);
    expect(force(of, "kigali", "2019-01-02")).toEqual(["dateDetermined", "2019-04-02"]);
  });

  test("R16: trade with States that are not party starts in 2033, with seventy, for those who have accepted", () => {
    const of = record([
      ...accept(parties.slice(0, 69), "2018-01-01", "kigali"),
      ...accept(parties.slice(69, 70), "2019-08-01", "kigali"),
    ]);
    expect(force(of, "kigali-trade", "2019-07-31")).toEqual(["notInForce", null]);
    expect(force(of, "kigali-trade", "2019-08-01")).toEqual(["dateDetermined", "2033-01-01"]);
    expect(participantStatus(of, "S169", "2020-01-01").amendments).toMatchObject([
      { amendment: "kigali", inForceFrom: "2019-10-30", boundBy: "accepted" },
      { amendment: "kigali-trade", inForceFrom: "2033-01-01", boundBy: "accepted" },
    ]);
    expect(participantStatus(of, "S170", "2020-01-01").amendments).toEqual([]);
  });
});
