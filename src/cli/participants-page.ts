import type { Chronicle, ParticipantStatus, Standing, StatusReport } from "../index.js";
import type { Given } from "./command.js";
import { type Entry, type Page, styled } from "./page.js";
import { byName, inShort, inWords, nameIn, STANDINGS } from "./words.js";

/** The participants by standing, with the day that matters of each, and under them what the marks mean. */
export function participantsOf(
  page: Page,
  { chronicle }: { readonly chronicle: Chronicle },
  report: StatusReport,
  given: Given,
): void {
  if (report.participants.length === 0) {
    page.heading("Participants");
    page.text("Nobody has acted.", { indent: 2 });
    return;
  }
  const unverified = unverifiedIn(chronicle, report.on, given);
  for (const standing of ORDER) {
    const group = report.participants
      .filter(({ status }) => status === standing)
      .sort((a, b) => byName(nameIn(a.participant), nameIn(b.participant)));
    if (group.length === 0) continue;
    const others = standing === "signatory" && report.counts.consentsToBeBound > 0;
    page.heading(`${STANDINGS[standing]}${others ? " not bound" : ""} (${group.length})`);
    listed(page, standing, group, unverified);
  }
  const used = MARKS.filter(({ bears }) => report.participants.some((each) => bears(each, unverified)));
  if (used.length > 0) page.gap();
  for (const { mark, means } of used) page.text(styled(`${mark} ${means}`, "dim"), { indent: 2, hang: 4 });
}

const ORDER: readonly Standing[] = [
  "party",
  "partyWithdrawalNotified",
  "contracting",
  "signatory",
  "formerParty",
  "none",
];

/** Those of whom something known by the day rests on a source that nobody has verified. */
function unverifiedIn({ events }: Chronicle, on: string, { knownOn }: Given): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { participant, date, source, knownOn: learnt } of events) {
    if (participant === undefined || date === null || source?.verified !== false) continue;
    if (date <= on && (knownOn === undefined || (learnt ?? date) <= knownOn)) found.add(participant);
  }
  return found;
}

interface Mark {
  readonly mark: string;
  readonly means: string;
  readonly bears: (each: ParticipantStatus, unverified: ReadonlySet<string>) => boolean;
}

/** What can be marked beside a name, in this order. */
const MARKS: readonly Mark[] = [
  {
    mark: "*",
    means: "rests on a source that is still to be verified",
    bears: ({ participant }, unverified) => unverified.has(participant),
  },
  {
    mark: "†",
    means: "has declared that it does not intend to become a party",
    bears: ({ intentionNotToBecomeParty }) => intentionNotToBecomeParty,
  },
  {
    mark: "‡",
    means: "applies the treaty provisionally",
    bears: ({ provisionallyApplying }) => provisionallyApplying,
  },
];

/** Many of one day stand under that day; where each has its own, the day stands beside the name. */
function listed(
  page: Page,
  standing: Standing,
  group: readonly ParticipantStatus[],
  unverified: ReadonlySet<string>,
): void {
  const nameOf = (each: ParticipantStatus): Entry => {
    const marks = MARKS.filter(({ bears }) => bears(each, unverified));
    return { text: nameIn(each.participant) + marks.map(({ mark }) => mark).join("") };
  };
  const days = new Map<string, ParticipantStatus[]>();
  for (const each of group) {
    const day = dayOf(each) ?? "";
    days.set(day, [...(days.get(day) ?? []), each]);
  }
  if (days.size * 4 > group.length && days.size > 1) {
    page.text(styled(`${SINCE[standing]} the day beside the name`, "dim"), { indent: 2 });
    page.columns(
      group.map((each) => ({ ...nameOf(each), aside: inShort(dayOf(each) ?? "") })),
      4,
    );
    return;
  }
  for (const [day, those] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const many = days.size === 1 ? "" : ` (${those.length})`;
    const under = day === "" ? "without a day" : `${SINCE[standing]} ${inWords(day)}${many}`;
    page.text(styled(under, "dim"), { indent: 2 });
    page.columns(those.map(nameOf), 4);
  }
}

/** The day that stands beside a participant. */
function dayOf(each: ParticipantStatus): string | null {
  switch (each.status) {
    case "party":
      return each.inForceFrom;
    case "partyWithdrawalNotified":
      return each.inForceUntil;
    case "contracting":
      return each.consentedOn;
    case "signatory":
      return each.signedOn;
    case "formerParty":
      return each.inForceUntil ?? each.earlier.at(-1)?.inForceUntil ?? null;
    case "none":
      return each.earlier.at(-1)?.inForceUntil ?? null;
  }
}

const SINCE = {
  party: "in force for them from",
  partyWithdrawalNotified: "no longer bound from",
  contracting: "consent established on",
  signatory: "signed on",
  formerParty: "no longer bound from",
  none: "instrument withdrawn on",
} as const satisfies Record<Standing, string>;
