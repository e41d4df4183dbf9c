import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarDate, compile, nextDates, replay, type StatusReport, status } from "../../src/index.js";
import { readDay } from "../../src/model/day.js";
import { parameters } from "./parameters.js";
import { DAYS, dayOf, recordsInForce, type Sample, uncorrectedRecords } from "./records.js";

/**
 * What the passing of days makes certain only when the day has come, and so is no next date: that a condition has held
 * without a break, that a deadline has passed, that a condition is judged from a day on or by the membership of a day.
 */
function isForeseeable({ definition, participants }: Sample): boolean {
  return (
    !/"(lasting|if|frozenOn)":|"first":.*"from":/.test(
      JSON.stringify([
        definition.signature,
        definition.consent,
        definition.entry,
        definition.end,
        definition.parts,
      ]),
    ) && !/"(from|until)":/.test(JSON.stringify(participants))
  );
}

const foreseeable = fc.oneof(uncorrectedRecords, recordsInForce).filter(isForeseeable);

/** The report without the day of which it speaks. */
function said({ on: _, ...report }: StatusReport) {
  return report;
}

test("between two next dates nothing changes without an event", () => {
  let still = 0;
  fc.assert(
    fc.property(foreseeable, (sample) => {
      const chronicle = replay(compile(sample.definition, sample), sample.events);
      let lastDays: readonly CalendarDate[] = [];
      DAYS.slice(1).forEach((day, index) => {
        const eve = DAYS[index] ?? day;
        const next = nextDates(chronicle, eve);
        // The last day for signature tells on the day after it.
        const isClosing = lastDays.some((last) => last <= eve);
        lastDays = next.filter(({ fact }) => fact === "closing").map(({ date }) => date);
        const acts = sample.events.filter(
          (event) => dayOf(event) > readDay(eve) && dayOf(event) <= readDay(day),
        );
        const closes = sample.events.some(({ kind, date }) => kind === "closed" && date === eve);
        if (isClosing || closes || acts.length > 0 || next.some(({ date }) => date <= day)) return;
        const before = status(chronicle, eve);
        // Until the text is adopted no clause makes anything certain (VCLT 24(4)).
        if (before.adoptedOn === null) return;
        still++;
        expect(said(status(chronicle, day)), `${eve} ${day}`).toEqual(said(before));
      });
    }),
    parameters(12),
  );
  expect(still).toBeGreaterThan(100);
});
