/**
 * Writes `docs/schema/*.json`: JSON Schemas of the files that people write, for their editors. The form comes from the
 * schemas that parse these files, the words from the docstrings of their interfaces, where these say nothing from
 * {@link KEYS}. A test says that the files are what this script would write.
 *
 * Run by `tsx scripts/write-schemas.ts`. What a JSON Schema cannot say (that a group is defined, that a period does
 * not close before it opens) only parsing tells.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import * as z from "zod/mini";
import { PublishedFact } from "../src/catalogue/published-fact.js";
import { Group } from "../src/clauses/group.js";
import { Tally } from "../src/clauses/tally.js";
import { ActWhen, ParticipantWhen, TreatyWhen } from "../src/clauses/when.js";
import { Definition } from "../src/definition/definition.js";
import { CalendarDate } from "../src/model/calendar-date.js";
import { TreatyEvent } from "../src/model/event.js";
import { EventFile } from "../src/model/event-file.js";
import { Id } from "../src/model/id.js";
import { JsonObject } from "../src/model/json.js";
import { Participant } from "../src/model/participant.js";
import { Period } from "../src/model/period.js";
import { Source } from "../src/model/source.js";
import { text } from "../src/model/text.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

const root = new URL("../", import.meta.url);

/** The files by name, each with its text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const words = docstrings();
  const files = FILES.map(({ name, schema, title, description }): [string, string] => {
    const { $schema = "", ...form } = described(jsonSchema(schema), words);
    const body = form.type === "object" ? withSchemaKey(form) : form;
    const head = { $schema, title, description };
    return [name, `${JSON.stringify({ ...head, ...body, ...head }, null, 2)}\n`];
  });
  return new Map(files);
}

interface File {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  readonly title: string;
  readonly description: string;
}

const FILES: readonly File[] = [
  {
    name: "definition.json",
    schema: Definition,
    title: "Definition of a treaty",
    description: "The final clauses of one treaty as rules.",
  },
  {
    name: "event-file.json",
    schema: EventFile,
    title: "Events of a treaty",
    description: "What the participants of one treaty did, and how far the record goes.",
  },
  {
    name: "published.json",
    schema: z.array(PublishedFact),
    title: "Published dates of a treaty",
    description: "Dates that others published, to compare with what is derived.",
  },
  {
    name: "participant.json",
    schema: Participant,
    title: "Participant",
    description: "A State, or an organization with its members by date.",
  },
];

/** Schemas that stand once, under a name. */
const NAMED: readonly (readonly [name: string, schema: z.core.$ZodType, description: string])[] = [
  ["CalendarDate", CalendarDate, "A date that exists, as YYYY-MM-DD."],
  ["Id", Id, "An identifier: 1 to 200 characters, no space at either end."],
  ["Text", text, "A text for people."],
  ["JsonObject", JsonObject, "Plain JSON, at most 16 levels deep."],
  ["Source", Source, "Where a fact comes from."],
  ["Period", Period, "A length of time with its counting convention."],
  ["Group", Group, "Who is meant. Membership is judged on the day of the act."],
  ["Tally", Tally, "What is counted: participants, never papers."],
  ["TreatyWhen", TreatyWhen, "When something has effect, for the treaty as a whole."],
  ["ParticipantWhen", ParticipantWhen, "When something has effect; it may speak of one participant."],
  ["ActWhen", ActWhen, "When an act has effect; it may speak of the act, of its participant, of the treaty."],
  ["TreatyEvent", TreatyEvent, "What a participant or the depositary did, on a day."],
];

/** Keys for which no interface has a docstring. */
const KEYS: Readonly<Record<string, string>> = {
  source: "Where this was read, and whether at the depositary.",
  note: "What a reader should know.",
  title: "A name for people.",
  url: "Where it can be read.",
  id: "Its name in these files.",
  kind: "What kind it is.",
  kinds: "The kinds of act.",
  participant: "Whose act it is, by id.",
  who: "Who may; left out, everybody.",
  when: "When it has effect.",
  on: "A date.",
  all: "All of these.",
  any: "Any of these.",
  not: "Not this.",
  first: "The first day at whose end this condition holds.",
  lasting: "A condition that has held without a break for the period.",
  after: "The date from which the period counts; that day itself is not counted.",
  period: "How long.",
  from: "From this date on.",
  latest: "The latest of these dates.",
  earliest: "The earliest of these dates.",
  if: "What has to happen by the deadline.",
  by: "The deadline, that day included.",
  then: "The date where the deadline was kept.",
  else: "The date where it was not.",
  clock: "A running period that all parties share.",
  notice: "How long before the end a notice must have been received.",
  anchor: "The date of this fact.",
  treaty: "A treaty that this definition names as a parent.",
  regime: "A part of the treaty, or another treaty; left out, this one.",
  recorded: "opened, closed, adopted, or the subject of a decision: the date of effect that it names.",
  meanwhile: "What the text says until then, for people.",
  atLeast: "So many or more.",
  moreThan: "More than so many.",
  share: "A fraction as two whole numbers: [2, 3].",
  of: "Whom or what it is of.",
  frozenOn: "The day on which the base is counted; left out, it moves with the days.",
  tally: "What is counted.",
  total: "The whole of this table of weights.",
  group: "A group that the definition names.",
  memberOf: "Members of this organization on the day.",
  partyTo: "Parties to this treaty on the day.",
  consentedTo: "Those that have consented to this treaty by that day, in force for them or not yet.",
  signatoryTo: "Signatories of this treaty.",
  participants: "These participants, by id.",
  before: "The date before which the period runs.",
  days: "So many days.",
  months: "So many calendar months.",
  years: "So many calendar years.",
  snap: "Where the date moves on to once the period is over.",
  firstOfMonth: "The first day of the nth month after the one in which the period ended.",
  yearly: "The first such day of a year, MM-DD, that is not before the end of the period.",
  format: "Version of this format: 1.",
  article: "The article as one cites it.",
  why: "Why it is left out.",
  consent: "The ways of expressing consent to be bound.",
  entry: "When it enters into force.",
  joining: "From when it binds those who join later.",
  exit: "How a party leaves.",
  mtdsg: "Number in the Multilateral Treaties Deposited with the Secretary-General: XVIII-16.",
  depositary: "Who keeps the treaty and receives the instruments.",
  adoption: "When the text was adopted.",
  groups: "Groups that the clauses name.",
  weights: "Tables of weights that the clauses name; in a tally, the name of one.",
  policies: "Choices where law and text are silent; left out, the defaults.",
  organizations: "What the treaty asks of an organization, or how a tally counts one.",
  opens: "The first day.",
  place: "Where the treaty can be signed.",
  unit: "Of what: tonnes, votes.",
  is: "What it stands for, or the bound with which a tally is compared.",
  events: "In any order.",
  refersTo: "The event that it corrects.",
  details: "What is corrected: fields that take the place of others, or the whole event.",
  void: "The event never happened.",
  replace: "Fields of an event and what they should say.",
  predecessors: "The States from which it came.",
  until: "The first day on which it is over.",
  how: "How one came from the other.",
  fact: "What the date is the date of.",
};

/** A schema as JSON, what is recursive or frequent under `$defs`. */
function jsonSchema(schema: z.core.$ZodType): Node {
  const names = z.registry<{ id: string; description: string }>();
  for (const [id, each, description] of NAMED) names.add(each, { id, description });
  const made = z.toJSONSchema(schema, {
    metadata: names,
    override: (each) => {
      Object.assign(each.jsonSchema, narrower(each.zodSchema, each.jsonSchema.type, each.path.at(-1)));
    },
  });
  return withOneCondition(JSON.parse(JSON.stringify(made)));
}

/** What a schema asks beyond its type. Functions decide it, so that their bounds are found by asking them. */
function narrower(schema: z.core.$ZodType, type: unknown, key: string | number | undefined): Node {
  const accepts = (value: unknown): boolean => {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return !(result instanceof Promise) && result.issues.length === 0;
  };
  if (Object.is(schema, CalendarDate)) return { pattern: `^\\d{4}-${MONTH_DAY}$` };
  if (key === "yearly" && type === "string") return { pattern: `^${MONTH_DAY}$` };
  if (Object.is(schema, Id) || Object.is(schema, text)) {
    const maxLength = greatest(1_000_000, (length) => accepts("x".repeat(length)));
    return { minLength: 1, maxLength, ...(Object.is(schema, Id) ? { pattern: "^\\S([\\s\\S]*\\S)?$" } : {}) };
  }
  if (type === "integer")
    return { minimum: accepts(0) ? 0 : 1, maximum: greatest(Number.MAX_SAFE_INTEGER, accepts) };
  return {};
}

const MONTH_DAY = "(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

/** The greatest whole number up to `most` of which something holds that holds of 1 and of all below it. */
function greatest(most: number, holds: (number: number) => boolean): number {
  let low = 1;
  let high = most;
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Conditions are made anew for each kind of date expression, all alike: here they stand once. */
function withOneCondition(schema: Node): Node {
  let written = JSON.stringify(schema);
  const conditions = written.match(/__schema\d+/g) ?? [];
  for (const name of new Set(conditions)) written = written.replaceAll(`${name}"`, 'Condition"');
  const merged: Node = JSON.parse(written);
  const alike = Object.entries(isNode(schema.$defs) ? schema.$defs : {})
    .filter(([name]) => name.startsWith("__schema"))
    .map(([name, each]) => JSON.stringify(each).replaceAll(name, "Condition"));
  if (new Set(alike).size > 1) throw new Error("a schema without a name is no condition: name it in NAMED");
  return merged;
}

/** An editor finds the schema by this key of the document; parsing leaves it out. */
function withSchemaKey(schema: Node): Node {
  const properties = isNode(schema.properties) ? schema.properties : {};
  const $schema = { type: "string", description: "Where the JSON Schema of this file stands." };
  return { ...schema, properties: { $schema, ...properties } };
}

/** The schema with a title and descriptions for every object whose keys are those of an interface. */
function described(value: Json, words: ReadonlyMap<string, Words>): Node;
function described(value: Json | undefined, words: ReadonlyMap<string, Words>): Json;
function described(value: Json | undefined, words: ReadonlyMap<string, Words>): Json {
  if (Array.isArray(value)) return value.map((each) => described(each, words));
  if (!isNode(value)) return value ?? null;
  const below = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, described(each, words)]));
  const { properties, required } = value;
  if (!isNode(properties)) return below;
  const needed = Array.isArray(required) ? required : [];
  const members = Object.keys(properties).map((key) => ({ key, optional: !needed.includes(key) }));
  const own = words.get(keysOf(members)) ?? words.get(keysOf(members, false));
  const fields = Object.entries(below.properties ?? {}).map(([key, field]) => {
    const description = own?.members.get(key) ?? KEYS[key];
    return [key, isNode(field) && description !== undefined ? { ...field, description } : field];
  });
  return {
    ...(own === undefined ? {} : { title: own.title, description: own.description }),
    ...below,
    properties: Object.fromEntries(fields),
  };
}

function isNode(value: Json | undefined): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the docstrings of one interface say. */
interface Words {
  readonly title: string;
  readonly description: string;
  readonly members: ReadonlyMap<string, string>;
}

interface Member {
  readonly key: string;
  readonly optional: boolean;
  readonly says: string;
}

/** The docstrings of every interface of the file formats, by its keys. */
function docstrings(): ReadonlyMap<string, Words> {
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  for (const folder of ["model", "clauses", "definition", "catalogue"]) {
    const place = new URL(`src/${folder}/`, root);
    for (const name of readdirSync(place).filter((each) => each.endsWith(".ts"))) {
      const source = ts.createSourceFile(
        name,
        readFileSync(new URL(name, place), "utf8"),
        ts.ScriptTarget.Latest,
        true,
      );
      for (const each of source.statements) {
        if (ts.isInterfaceDeclaration(each)) interfaces.set(each.name.text, each);
      }
    }
  }
  const membersOf = (declaration: ts.InterfaceDeclaration): Member[] => {
    const inherited = (declaration.heritageClauses ?? [])
      .flatMap((clause) => clause.types.map(({ expression }) => interfaces.get(expression.getText())))
      .flatMap((base) => (base === undefined ? [] : membersOf(base)));
    const own = declaration.members.filter(ts.isPropertySignature).map((member) => ({
      key: member.name.getText(),
      optional: member.questionToken !== undefined,
      says: docOf(member),
    }));
    return [...new Map([...inherited, ...own].map((member) => [member.key, member])).values()];
  };
  const words = new Map<string, Words>();
  for (const [title, declaration] of interfaces) {
    const members = membersOf(declaration);
    if (members.length === 0) continue;
    const own: Words = {
      title,
      description: docOf(declaration),
      members: new Map(members.filter(({ says }) => says !== "").map(({ key, says }) => [key, says])),
    };
    words.set(keysOf(members), own);
    if (!words.has(keysOf(members, false))) words.set(keysOf(members, false), own);
  }
  return words;
}

/** The keys of an object, sorted, those that can be left out marked; `exact: false` for a form of which all can. */
function keysOf(members: readonly Pick<Member, "key" | "optional">[], exact = true): string {
  const keys = members.map(({ key, optional }) => `${key}${optional && exact ? "?" : ""}`).sort();
  return exact ? keys.join() : `in part ${keys.join()}`;
}

/** The words of a docstring on one line, links and code marks as plain words. */
function docOf(node: ts.Node): string {
  const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(doc?.comment) ?? "")
    .replace(/\{@link (\w+)\}/g, "$1")
    .replaceAll("`", "")
    .replace(/\s+/g, " ")
    .trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL("docs/schema/", root);
  mkdirSync(target, { recursive: true });
  for (const [name, written] of schemaFiles()) writeFileSync(new URL(name, target), written);
}
