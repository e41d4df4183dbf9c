/**
 * Every treaty of the catalogue, whoever adds it: its files are sound, its clauses are cited, its acts have a source,
 * and its published dates come out of its clauses. A new folder is found here without a word in this file.
 */
import { describe, expect, test } from "vitest";
import { type Verification, verify } from "../../src/catalogue/index.js";
import { status } from "../../src/index.js";
import { chronicleOf, definitionOf, eventsOf, folders, publishedOf, text } from "./catalogue.js";

/** Facts that the record cannot reach, and what would settle them. */
const NOT_COMPUTABLE: ReadonlyMap<string, string> = new Map([
  ["minamata entryIntoForce", "a status table of August 2017 or later: the record ends in 2014"],
  ["tpnw entryIntoForce", "a status table of 2021 or later: the record has the day of opening only"],
]);

/** Acts that the rules do not admit: most of them the depositary received all the same; a notice without effect. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["cartagena-protocol TTO consentNotOpen", "acceded while the Protocol was open for signature"],
  ["cartagena-protocol KNA consentNotOpen", "acceded while the Protocol was open for signature"],
  ["chemical-weapons STP kindNotProvided", "listed with the marker of acceptance, and without a signature"],
  ["crc NLD kindNotProvided", "listed as acceptance, which the text does not provide"],
  [
    "iccpr PRK noExit",
    "the notice of 1997: the Covenant has no clause on withdrawal and not all have agreed",
  ],
  ["genocide BIH noAnswerProvided", "objected to an accession, on which nothing depends; contested"],
  ["montreal-protocol TCD notSignatory", "listed as ratification, without a signature"],
  ["part-xi SRB notEligible", "consent of Yugoslavia, listed under Serbia, which succeeded only in 2001"],
  ["stockholm EST notSignatory", "listed as approval, without a signature"],
  ["tobacco-control NRU consentNotOpen", "acceded on the last day for signature"],
  ["untoc-firearms BHS notSignatory", "listed without the marker of accession, and without a signature"],
  ["untoc-trafficking ATG notSignatory", "listed without the marker of accession, and without a signature"],
]);

/** A day after all that the records hold. */
const LATER = "9999-12-31";

const name = ({ id, fact, part, participant }: Verification): string =>
  [id, fact, part, participant].filter((each) => each !== null).join(" ");

/** The paths of clauses (whatever has a `when`, kinds of consent, periods for signature) that name no article. */
function withoutArticle(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const isClause = "kinds" in value || "opens" in value || "why" in value || "floor" in value;
  const needs = "when" in value || (isClause && !("count" in value) && !("consent" in value));
  const missing = needs && !("article" in value && value.article !== "") ? [path] : [];
  return [
    ...missing,
    ...Object.entries(value).flatMap(([key, each]) => withoutArticle(each, `${path}.${key}`)),
  ];
}

/** The first treaty that one comes to twice on the way up from a treaty. */
function circle(id: string, below: readonly string[] = []): string | null {
  if (below.includes(id)) return id;
  for (const parent of definitionOf(id).parents ?? []) {
    const found = folders.includes(parent) ? circle(parent, [...below, id]) : null;
    if (found !== null) return found;
  }
  return null;
}

test("the catalogue holds 45 treaties or more", () => {
  expect(folders.length).toBeGreaterThanOrEqual(45);
});

describe.each(folders)("%s", (id) => {
  test("is read without a mistake and bears the name of its folder", () => {
    expect(definitionOf(id).id).toBe(id);
    expect(eventsOf(id).treaty).toBe(id);
    expect(eventsOf(id).knownUntil).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(publishedOf(id).length).toBeGreaterThan(0);
  });

  test("cites an article for every clause", () => {
    expect(withoutArticle(JSON.parse(text(id, "definition")), id)).toEqual([]);
  });

  test("has a source for every event", () => {
    const { source, events } = eventsOf(id);
    expect(source === undefined ? events.filter((event) => event.source === undefined) : []).toEqual([]);
  });

  test("says of what it has from memory that it is not verified", () => {
    const facts = [...eventsOf(id).events, ...publishedOf(id)];
    const claimed = facts.filter(
      ({ source, note = "" }) =>
        source?.verified === true && (/from memory/i.test(source.title) || /from memory/i.test(note)),
    );
    expect(claimed).toEqual([]);
  });

  test("has its parents in the catalogue, and is not among its own", () => {
    expect((definitionOf(id).parents ?? []).filter((parent) => !folders.includes(parent))).toEqual([]);
    expect(circle(id)).toBeNull();
  });

  test("gives its published dates out of its clauses", () => {
    const verifications = verify(chronicleOf(id), publishedOf(id));
    const open = verifications.filter(({ verdict }) => verdict !== "equal" && verdict !== "nothingPublished");
    const listed = [...NOT_COMPUTABLE.keys()].filter((each) => each.startsWith(`${id} `));
    expect(open.map((each) => `${name(each)} ${each.verdict}`)).toEqual(
      listed.map((each) => `${each} notComputable`),
    );
    expect(open.every(({ note }) => note !== null)).toBe(true);
  });

  test("has no irregular act but those that are known", () => {
    const { irregularities } = status(chronicleOf(id), LATER);
    const found = irregularities.map(({ participant, code }) => `${id} ${participant} ${code}`).sort();
    expect(found).toEqual([...IRREGULAR.keys()].filter((each) => each.startsWith(`${id} `)).sort());
  });
});

test("what is listed as open or irregular belongs to a treaty of the catalogue", () => {
  const listed = [...NOT_COMPUTABLE.keys(), ...IRREGULAR.keys()].map((each) => each.split(" ")[0] ?? "");
  expect(listed.filter((id) => !folders.includes(id))).toEqual([]);
});
