import { tell } from "../../answers/tell.js";
import { kindInWords } from "../../definition/nouns.js";
import {
  type ActKind,
  explain as explainOn,
  type PossibleAct,
  participantStatus,
  possibleActs,
  status,
} from "../../index.js";
import { participants } from "../../register/index.js";
import type { Command, Given } from "../command.js";
import { irregularitiesOf } from "../events-page.js";
import { Page, styled } from "../page.js";
import { readParticipant } from "../participant.js";
import { citeAll, ourWords, printJson, recordOf, titleOf, viewOptions, word } from "../report.js";
import { readTreaty, type Treaty } from "../treaty.js";
import { ACTS, inWords, listed, nameIn, STANDING, sentence } from "../words.js";

/** How the dates of a treaty, or of one participant, come about. */
export const explain: Command = {
  name: "explain",
  words: ["TREATY", "[PARTICIPANT…]"],
  says: "why the dates of a treaty, or of one participant, are what they are",
  more: [
    "Clause by clause: what it says, what it comes to, which acts count and which do not, what is missing, and the rules applied. PARTICIPANT is an id, a name, a former name or a common spelling.",
  ],
  options: ["on", "known-on", "events", "add-events"],
  examples: ["explain un-cybercrime", 'explain un-cybercrime "Viet Nam"', "explain XVIII-16 EUE --json"],
  async run(given, io) {
    const treaty = await readTreaty(word(given, 0), given, io);
    const name = given.words.slice(1).join(" ");
    const named = name === "" ? undefined : readParticipant(name, treaty.chronicle);
    const explanation = explainOn(treaty.chronicle, given.on, {
      ...viewOptions(given),
      ...(named === undefined ? {} : { participant: named.id }),
    });
    if (given.json) {
      printJson(io, explanation);
      return 0;
    }
    const page = new Page(io);
    titleOf(page, treaty.definition);
    page.gap();
    if (named === undefined) page.text(`As it stands on ${inWords(given.on)}. `);
    else {
      page.text([styled(nameIn(named.id), "bold"), ` as it stands on ${inWords(given.on)}`]);
      if (named.alsoUsedFor.length > 0)
        page.text(styled(`${name} is also used for ${listed(named.alsoUsedFor.map(nameIn))}.`, "yellow"));
      standingOf(page, treaty, named.id, given);
    }
    const lines = tell(explanation, {
      ...ourWords(treaty.definition),
      ...(named === undefined ? {} : { listed: 5 }),
    });
    derivationOf(page, lines.slice(HEAD[String(explanation.beyondKnown)]));
    page.gap();
    recordOf(page, explanation, given);
    io.stdout.write(page.toString());
    return 0;
  },
};

/** The lines at the head of what is told, which the page says in its own way. */
const HEAD: Readonly<Record<string, number>> = { true: 2, false: 1 };

function derivationOf(page: Page, lines: readonly string[]): void {
  for (const line of lines) {
    const text = line.trimStart();
    const indent = line.length - text.length;
    const [, cited = "", rest = text] = indent === 0 ? (/^([^:,]*[,:])(.*)$/.exec(text) ?? []) : [];
    if (indent === 0) page.gap();
    page.text(cited === "" ? text : [styled(cited, "bold"), rest], { indent: indent, hang: indent + 4 });
  }
}

/** Where a participant stands, what it did irregularly, and what it can do now. */
function standingOf(page: Page, { chronicle }: Treaty, id: string, given: Given): void {
  const options = viewOptions(given);
  const now = participantStatus(chronicle, id, given.on, options);
  const dates = [
    now.signedOn === null ? "" : `signed on ${inWords(now.signedOn)}`,
    now.consentedOn === null || now.consentBy === null
      ? ""
      : `consent to be bound on ${inWords(now.consentedOn)} by ${kindInWords(now.consentBy)}`,
    now.inForceFrom === null ? "" : `in force for it from ${inWords(now.inForceFrom)}`,
    now.inForceUntil === null ? "" : `no longer from ${inWords(now.inForceUntil)}`,
  ].filter((part) => part !== "");
  page.text(`${sentence(STANDING[now.status])}${dates.length === 0 ? "" : `: ${dates.join("; ")}`}.`, {
    indent: 2,
    hang: 4,
  });
  // Nobody expels itself, and a State succeeds to what was there when it came from another.
  const { adoptedOn, irregularities } = status(chronicle, given.on, options);
  const registered = participants.find((each) => each.id === id);
  const succeeds =
    registered === undefined ||
    registered.predecessors?.some(({ on }) => adoptedOn === null || adoptedOn <= on) === true;
  const cannot: readonly ActKind[] = succeeds ? ["expulsion"] : ["expulsion", "succession"];
  const acts = possibleActs(chronicle, id, given.on, options).filter(({ kind }) => !cannot.includes(kind));
  const open = acts.filter((act) => act.possible).map((act) => ACTS[act.kind]);
  page.text(`Open to it now: ${open.length === 0 ? "nothing that would change this" : listed(open, "or")}.`, {
    indent: 2,
    hang: 4,
  });
  for (const line of refusals(acts, now.consentedOn !== null))
    page.text(styled(line, "dim"), { indent: 2, hang: 4 });
  irregularitiesOf(
    page,
    irregularities.filter(({ participant }) => participant === id),
  );
}

/** Acts that are not open to it, a line for each reason; that the treaty does not know an act needs no line. */
function refusals(acts: readonly PossibleAct[], consented: boolean): string[] {
  const reasons = new Map<string, { kinds: string[]; articles: Set<string>; rule: string }>();
  for (const act of acts) {
    if (act.possible || UNSAID.has(act.code) || (consented && act.code === "signatureClosed")) continue;
    const reason = reasons.get(act.why) ?? { kinds: [], articles: new Set(), rule: act.rule };
    reasons.set(act.why, reason);
    reason.kinds.push(ACTS[act.kind]);
    if (act.article !== "") reason.articles.add(act.article);
  }
  return [...reasons].map(
    ([why, { kinds, articles, rule }]) =>
      `Not open to it: ${listed(kinds, "or")}; ${why} (${[citeAll(articles), rule].filter((part) => part !== "").join(", ")}).`,
  );
}

/** What needs no saying: that the treaty does not know an act, or that there is nothing it could follow. */
const UNSAID: ReadonlySet<string> = new Set([
  "kindNotProvided",
  "noSignature",
  "nothingToConfirm",
  "notContracting",
  "notParty",
  "nothingToRevoke",
  "alreadySigned",
  "alreadyConsented",
  "alreadyInForce",
]);
