/**
 * Definitions that say something else than the treaty, by one change each: a number or a day by one, one of a list
 * left out, a clause left out or added, a convention, a rule on organizations or an anchor exchanged for another.
 */
import {
  type AnchorName,
  type ConsentKind,
  type Definition,
  Group,
  type Id,
  type OrganizationRule,
  type Participant,
} from "../src/index.js";
import { toDate } from "../src/model/calendar-date.js";
import { readDay } from "../src/model/day.js";
import type { Json, JsonObject } from "../src/model/json.js";

/** A definition with one change. */
export interface Mutant {
  /** Where it differs and how: `exit.when.period: {years:1} → {years:2}`. */
  readonly name: string;
  readonly definition: Json;
}

/** What decides which changes can make a difference. */
export interface Setting {
  readonly definition: Definition;
  readonly participants: readonly Participant[];
  /** Those that act, in the record or in a scenario: of a list of participants only they are left out. */
  readonly acting: ReadonlySet<Id>;
}

/** A value, where it stands and in what. */
interface Place {
  readonly path: readonly string[];
  readonly key: string;
  readonly value: Json;
  /** The object or list around it; `{}` around the definition itself. */
  readonly around: JsonObject;
}

/** What could stand in a place instead; undefined, nothing. */
type Other = Json | undefined;

type Rule = (place: Place, setting: Setting) => readonly Other[];

/** Every mutant of a definition, in the order in which it is written. */
export function mutantsOf(setting: Setting): readonly Mutant[] {
  const root: Json = JSON.parse(JSON.stringify(setting.definition));
  return placesIn({ path: [], key: "", value: root, around: {} }).flatMap((place) => {
    const here = EXCHANGES.flatMap((rule) => rule(place, setting)).map((to) => ({ place, to }));
    const added = Object.entries(additions(place, setting)).flatMap(([key, values]) =>
      isObject(place.value) && key in place.value
        ? []
        : values.map((to) => ({ place: child(place, key, null), to })),
    );
    return [...here, ...added].map(({ place: { path, value }, to }) => ({
      name: `${path.join(".")}: ${difference(value, to)}`,
      definition: changed(root, path, to),
    }));
  });
}

/** Keys under which nothing bears on a date. */
const WORDS: ReadonlySet<string> = new Set(
  words("format id title mtdsg depositary article source note place unit meanwhile parents notModelled"),
);

function placesIn(place: Place): readonly Place[] {
  const { value } = place;
  const keys = isObject(value) || isList(value) ? Object.keys(value) : [];
  return [
    place,
    ...keys
      .filter((key) => !WORDS.has(key))
      .flatMap((key) => placesIn(child(place, key, Reflect.get(Object(value), key)))),
  ];
}

function child({ path, value }: Place, key: string, inside: Json): Place {
  return { path: [...path, key], key, value: inside, around: isObject(value) ? value : {} };
}

const EXCHANGES: readonly Rule[] = [
  byOne,
  byADay,
  oneFewer,
  oneKindMore,
  leftOut,
  otherWord,
  otherPeriod,
  otherNode,
];

function byOne({ key, value, path }: Place, { acting }: Setting): readonly Other[] {
  if (typeof value !== "number" || UNITS.has(key)) return [];
  const idle = path[0] === "weights" && path.at(-2) === "of" && !acting.has(key);
  return idle ? [] : [value - 1, value + 1];
}

function byADay({ key, value }: Place): readonly Other[] {
  if (key !== "on" || typeof value !== "string") return [];
  return [-1, 1].map((days) => toDate(readDay(value) + days));
}

function oneFewer({ key, value, path }: Place, { acting }: Setting): readonly Other[] {
  if (key === "of" && path[0] === "weights" && isObject(value)) {
    return Object.keys(value)
      .filter((id) => acting.has(id))
      .map((id) => Object.fromEntries(Object.entries(value).filter(([each]) => each !== id)));
  }
  if (!isList(value) || key === "share" || path[0] === "weights" || key === "groups") return [];
  return value.flatMap((each, index) =>
    key === "participants" && !acting.has(String(each)) ? [] : [value.filter((_, other) => other !== index)],
  );
}

/** A kind that the article does not have: of consents counted, one that gives consent; of consents, a usual one. */
function oneKindMore({ key, value, around, path }: Place, { definition }: Setting): readonly Other[] {
  if (key !== "kinds" || !isList(value) || path[0] === "parts") return [];
  const given = definition.consent.flatMap(({ kinds }) => kinds);
  const others = "count" in around ? given : USUAL_KINDS.filter((kind) => !given.includes(kind));
  return [...new Set(others)].filter((kind) => !value.includes(kind)).map((kind) => [...value, kind]);
}

const USUAL_KINDS: readonly ConsentKind[] = ["ratification", "acceptance", "approval", "accession"];

/** Keys that can be missing, in the objects in which they can. */
function leftOut({ key, value, around }: Place): readonly Other[] {
  const optional =
    OPTIONAL.has(key) ||
    (key === "of" && "count" in around) ||
    (key === "weights" && "count" in around) ||
    (key === "from" && "first" in around) ||
    (key === "floor" && isObject(value)) ||
    (key === "regime" && ("anchor" in around || "count" in around));
  return optional ? [undefined] : [];
}

const OPTIONAL: ReadonlySet<string> = new Set(
  words(
    "who requires opens closes joining exit notBefore namedDate ceasesWithMembers ceasesWithParent snap frozenOn",
  ),
);

/** Another of the words that a place can have. */
function otherWord({ key, value, around, path }: Place, setting: Setting): readonly Other[] {
  if (typeof value !== "string") return [];
  const list =
    key === "anchor"
      ? NEIGHBOURS[value]
      : key === "organizations"
        ? rulesOnOrganizations(around, setting)
        : path[0] === "policies"
          ? Object.values(CHOICES).find((each) => each.includes(value))
          : CHOICES[key];
  return (list ?? []).filter((each) => each !== value);
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  count: ["signatures", "consents", "parties"],
  kind: ["state", "organization"],
  startsAt: ["threshold", "entry"],
  floor: ["written", "implied"],
  counting: ["sameDay", "dayAfter"],
  monthEnd: ["clamp", "overflow"],
  organizationAlone: ["counted", "notCounted"],
  adReferendum: ["confirmation", "signature"],
  withdrawnAfterThreshold: ["keepsDate", "reopens"],
  healed: ["healing", "deposit"],
};

const COUNTING: readonly string[] = ["notAdditional", "notCounted", "statesOnly", "counted"];
const RULES: readonly OrganizationRule[] = [
  "alone",
  "memberSigned",
  "memberDeposited",
  "memberParty",
  "majoritySigned",
  "majorityDeposited",
  "excluded",
];

/** None where no organization can come in. */
function rulesOnOrganizations(around: JsonObject, setting: Setting): readonly string[] {
  if ("count" in around) return COUNTING;
  return organizationsIn(around.who, setting) ? RULES : [];
}

/** Whether a group could have an organization in it. */
function organizationsIn(group: unknown, { definition, participants }: Setting): boolean {
  const organizations = participants.filter(({ kind }) => kind === "organization").map(({ id }) => id);
  const could = (each: Group): boolean => {
    if ("group" in each)
      return definition.groups?.some(({ id, is }) => id === each.group && could(is)) ?? false;
    if ("kind" in each) return each.kind === "organization";
    if ("participants" in each) return each.participants.some((id) => organizations.includes(id));
    if ("memberOf" in each) return false;
    if ("all" in each) return each.all.every(could);
    if ("any" in each) return each.any.some(could);
    return true;
  };
  const parsed = Group.safeParse(group);
  return group === undefined || (parsed.success && could(parsed.data));
}

/** Facts with which another is easily confused. */
const NEIGHBOURS: Readonly<Record<string, readonly AnchorName<"act">[]>> = {
  adoption: ["opening"],
  opening: ["adoption", "closing"],
  closing: ["opening", "entryIntoForce"],
  threshold: ["entryIntoForce"],
  entryIntoForce: ["threshold"],
  signature: ["consent"],
  consent: ["signature", "entryIntoForce", "threshold"],
  entryIntoForceForParticipant: ["entryIntoForce", "consent"],
  notice: ["entryIntoForceForParticipant"],
  namedDate: ["notice"],
};

const UNITS: ReadonlySet<string> = new Set(["days", "months", "years"]);

/** One more or less, or as many days, months, years as are easily taken for them. */
function otherPeriod({ value }: Place): readonly Other[] {
  if (!isObject(value)) return [];
  const unit = Object.keys(value).find((key) => UNITS.has(key));
  const count = unit === undefined ? undefined : value[unit];
  if (unit === undefined || typeof count !== "number") return [];
  const { [unit]: _, ...convention } = value;
  const { snap } = value;
  const same: JsonObject = snap === undefined ? {} : { snap };
  const exchanged: readonly JsonObject[] =
    unit === "days"
      ? count < 30
        ? []
        : [{ months: Math.round(count / 30) }]
      : unit === "months"
        ? [{ days: 30 * count }, { years: count }]
        : [{ days: 365 * count }, { months: count }];
  return [
    ...(count > 0 ? [{ [unit]: count - 1, ...convention }] : []),
    { [unit]: count + 1, ...convention },
    ...exchanged.map((each) => ({ ...each, ...same })),
  ];
}

/** Another expression, condition or group of the same parts. */
function otherNode({ value, path }: Place): readonly Other[] {
  if (!isObject(value)) return [];
  const renamed = (from: string, to: string): readonly Other[] => {
    const { [from]: part, ...rest } = value;
    const same = part === undefined || (isList(part) && part.length < 2);
    return same ? [] : [{ ...rest, [to]: part }];
  };
  const { not } = value;
  return [
    ...renamed("atLeast", "moreThan"),
    ...renamed("moreThan", "atLeast"),
    ...renamed("latest", "earliest"),
    ...renamed("earliest", "latest"),
    ...renamed("all", "any"),
    ...renamed("any", "all"),
    ...renamed("partyTo", "consentedTo"),
    ...renamed("consentedTo", "partyTo"),
    ...renamed("signatoryTo", "consentedTo"),
    ...(path.at(-1) === "period" ? [] : renamed("before", "after")),
    ...("if" in value ? [{ ...value, then: value.else ?? null, else: value.then ?? null }] : []),
    ...(not === undefined ? [] : [not]),
  ];
}

/** What an object does not have and could have. */
function additions(place: Place, setting: Setting): Readonly<Record<string, readonly Json[]>> {
  const { value, path } = place;
  if (!isObject(value)) return {};
  if (path.length === 0) return value.exit === undefined ? { exit: [EXIT] } : {};
  if ("days" in value) return { snap: [{ firstOfMonth: 1 }] };
  if ("months" in value || "years" in value)
    return { counting: ["dayAfter"], monthEnd: ["overflow"], snap: [{ firstOfMonth: 1 }] };
  if ("count" in value) {
    const may = setting.definition.consent.some(({ who }) => organizationsIn(who, setting));
    return { organizations: may ? COUNTING.filter((each) => each !== "counted") : [] };
  }
  const organizations = organizationsIn(value.who, setting) ? RULES.filter((each) => each !== "alone") : [];
  if (path.at(-2) === "signature") return { organizations };
  if (path.at(-2) === "consent") {
    const signs = setting.definition.signature.length > 0 && !path.includes("parts");
    return { organizations, requires: signs ? ["signature"] : [] };
  }
  if (path.at(-1) === "exit") return { namedDate: ["later"], notBefore: [LOCK_IN] };
  return "lasting" in value ? { period: [{ months: 12 }] } : {};
}

const EXIT: Json = { article: "none", when: { after: { anchor: "notice" }, period: { years: 1 } } };
const LOCK_IN: Json = { after: { anchor: "entryIntoForceForParticipant" }, period: { years: 1 } };

/** A copy with another value in one place. */
function changed(value: Json, [key, ...rest]: readonly string[], to: Other): Json {
  if (key === undefined) return to === undefined ? null : to;
  if (isList(value))
    return value.map((each, index) => (String(index) === key ? changed(each, rest, to) : each));
  if (!isObject(value)) return value;
  if (rest.length === 0 && to === undefined) {
    const { [key]: _, ...others } = value;
    return others;
  }
  return { ...value, [key]: changed(value[key] ?? null, rest, to) };
}

/** What tells a change from the others in its place. */
function difference(from: Json, to: Other): string {
  if (to === undefined) return "left out";
  if (isList(from) && isList(to) && from.length !== to.length) {
    const [more, fewer, says] = from.length > to.length ? [from, to, "without"] : [to, from, "with"];
    const index = more.findIndex((each, at) => each !== fewer[at]);
    const one = more[index] ?? null;
    return `${says} ${typeof one === "string" ? one : `number ${index}`}`;
  }
  if (isObject(from) && isObject(to)) {
    const gone = Object.keys(from).filter((key) => !(key in to));
    const come = Object.keys(to).filter((key) => !(key in from));
    if (gone.length === 1 && come.length === 0) return `without ${gone[0]}`;
    if (gone.length === 1 && come.length === 1 && !UNITS.has(gone[0] ?? "")) return `${gone[0]} → ${come[0]}`;
    if ("if" in from) return "then ↔ else";
    if ("not" in from) return "without not";
  }
  return `${from === null ? "none" : brief(from)} → ${brief(to)}`;
}

function brief(value: Json): string {
  return (typeof value === "string" ? value : JSON.stringify(value)).replaceAll('"', "");
}

function words(text: string): readonly string[] {
  return text.split(" ");
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
