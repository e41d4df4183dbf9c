import type { TreatyEvent } from "../index.js";
import { findParticipant, nameOf } from "../register/index.js";
import { lineOf, quote } from "./complaint.js";
import type { Io } from "./io.js";
import { listed, nameIn } from "./words.js";

/**
 * Warns of participants that are written by a name where an id is meant. An application can have participants of its
 * own, so that `Norway` is taken as it stands; but it is another one than `NOR`, and would count beside it.
 */
export function warnOfNames(file: string, events: readonly TreatyEvent[], io: Io): void {
  const seen = new Set<string>();
  events.forEach(({ participant }, index) => {
    if (participant === undefined || seen.has(participant)) return;
    seen.add(participant);
    const ids = idsOf(participant);
    if (ids.length === 0) return;
    const warning = lineOf({
      path: `${file}: events[${index}].participant`,
      found: `${quote(participant)}, which is no id of the register`,
      remedy: `write ${listed(
        ids.map((id) => `${id} (${nameIn(id)})`),
        "or",
      )} if that is meant; it was taken as a participant of its own`,
    });
    io.stderr.write(`warning: ${warning}\n`);
  });
}

/** Whom the register knows by a name that is none of its ids. */
function idsOf(name: string): readonly string[] {
  if (nameOf(name) !== undefined) return [];
  const byName = findParticipant(name);
  const match = byName.is === "unknown" ? findParticipant(name.toUpperCase()) : byName;
  if (match.is === "unknown") return [];
  return match.is === "found" ? [match.id] : match.candidates;
}
