/**
 * Entry into force of real treaties, day by day: the day before the conditions were met, that day, the day before
 * entry into force, that day. What was counted, and for whom it is in force: test/catalogue/reality.test.ts.
 */
import { expect, test } from "vitest";
import { treatyStatus } from "../../src/index.js";
import { chronicleOf } from "../catalogue/catalogue.js";
import { dayBefore, standing } from "./cases.js";

test.each([
  // treaty, article, the conditions are met, in force
  ["paris-agreement", "21(1)", "2016-10-05", "2016-11-04"],
  ["kyoto-protocol", "25(1)", "2004-11-18", "2005-02-16"],
  ["iccpr", "49(1)", "1975-12-23", "1976-03-23"],
  ["rome-statute", "126(1)", "2002-04-11", "2002-07-01"],
  ["montreal-protocol", "16(1)", "1988-12-16", "1989-01-01"],
  ["unclos", "308(1)", "1993-11-16", "1994-11-16"],
  ["chemical-weapons", "XXI(1)", "1996-10-31", "1997-04-29"],
  ["cartagena-protocol", "37(1)", "2003-06-13", "2003-09-11"],
  ["untoc", "38(1)", "2003-07-01", "2003-09-29"],
  ["genocide", "XIII", "1950-10-14", "1951-01-12"],
  ["law-of-treaties", "84(1)", "1979-12-28", "1980-01-27"],
])("R18-R20: %s, article %s: certain on %s, in force on %s", (id, _article, metOn, entry) => {
  const state = (on: string) => treatyStatus(chronicleOf(id), on).force;
  const before = { conditionMetOn: null, entryIntoForce: null, terminatedOn: null };
  const known = { conditionMetOn: metOn, entryIntoForce: entry, terminatedOn: null };
  expect(state(dayBefore(metOn))).toEqual({ state: "notInForce", ...before });
  expect(state(metOn)).toEqual({ state: "dateDetermined", ...known });
  expect(state(dayBefore(entry))).toEqual({ state: "dateDetermined", ...known });
  expect(state(entry)).toEqual({ state: "inForce", ...known });
});

test.each([
  // treaty, participant, deposit, in force for it
  ["paris-agreement", "AUT", "2016-10-05", "2016-11-04"],
  ["paris-agreement", "RWA", "2016-10-06", "2016-11-05"],
  ["kyoto-protocol", "IDN", "2004-12-03", "2005-03-03"],
  ["rome-statute", "BDI", "2004-09-21", "2004-12-01"],
  ["chemical-weapons", "NER", "1997-04-09", "1997-04-29"],
  ["chemical-weapons", "CUB", "1997-04-29", "1997-04-29"],
  ["cartagena-protocol", "PLW", "2003-06-13", "2003-09-11"],
  ["untoc", "CRI", "2003-07-24", "2003-09-29"],
])(
  "R21-R23: %s binds %s, which deposited on %s, from %s and not the day before",
  (id, participant, deposit, from) => {
    const chronicle = chronicleOf(id);
    expect(standing(chronicle, participant, dayBefore(deposit))[1]).toBeNull();
    expect(standing(chronicle, participant, deposit)[1]).toBe(from);
    expect(standing(chronicle, participant, from)[0]).toBe("party");
    if (deposit < from) expect(standing(chronicle, participant, dayBefore(from))[0]).toBe("contracting");
  },
);
