import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { act, chronicle, fact, THREE, treaty } from "./treaty.js";

const adoptedLater = treaty({ adoption: { article: "20", when: { recorded: "adopted" } } });
const opensLater = treaty({
  signature: [{ article: "21", opens: { on: "2020-06-01" }, closes: { on: "2020-12-31" } }],
});
const suspended = fact("operationSuspended", "2020-08-01");

/** The first that fits, from the beginning to the end of a treaty. */
const TABLE: readonly (readonly [string, Definition, readonly TreatyEvent[], string, string, string])[] = [
  [
    "before adoption",
    adoptedLater,
    [fact("adopted", "2020-02-01")],
    "2020-01-31",
    "notAdopted",
    "notYetOpen",
  ],
  ["before adoption, by a date of the text", treaty(), [], "2020-01-14", "notAdopted", "notYetOpen"],
  ["adopted, not yet open", opensLater, [], "2020-05-31", "adopted", "notYetOpen"],
  ["adopted, never signed", treaty({ signature: [] }), [], "2020-05-31", "adopted", "none"],
  ["open", treaty(), [], "2021-01-15", "openForSignature", "open"],
  ["closed", treaty(), [], "2021-01-16", "closedForSignature", "closed"],
  ["determined, while open", treaty(), THREE, "2020-04-30", "entryIntoForceDetermined", "open"],
  ["in force, while open", treaty(), THREE, "2020-05-01", "inForce", "open"],
  ["in force, before it opens", opensLater, THREE, "2020-05-01", "inForce", "notYetOpen"],
  ["in force, closed", treaty(), THREE, "2021-01-16", "inForce", "closed"],
  ["suspended", treaty(), [...THREE, suspended], "2020-08-01", "operationSuspended", "open"],
  [
    "terminated",
    treaty(),
    [...THREE, suspended, fact("terminated", "2020-09-01")],
    "2020-09-01",
    "terminated",
    "closed",
  ],
];

describe("the state of a treaty in one word", () => {
  test.each(TABLE)("%s", (_, definition, events, on, phase, signature) => {
    const report = treatyStatus(chronicle(definition, events), on);
    expect(report.phase).toBe(phase);
    expect(report.signature.state).toBe(signature);
  });

  test("every phase is in the table", () => {
    expect(new Set(TABLE.map(([, , , , phase]) => phase))).toEqual(
      new Set([
        "terminated",
        "operationSuspended",
        "inForce",
        "entryIntoForceDetermined",
        "openForSignature",
        "closedForSignature",
        "adopted",
        "notAdopted",
      ]),
    );
  });

  test("an event that is refused leaves it as it is", () => {
    expect(
      treatyStatus(chronicle(treaty(), [act("ratification", "ISL", "2020-02-01")]), "2020-02-01").phase,
    ).toBe("openForSignature");
  });
});
