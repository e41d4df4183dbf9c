import type { Chronicle } from "../index.js";
import { findParticipant, participants } from "../register/index.js";
import { complaint, quote } from "./complaint.js";
import { suggesting } from "./nearest.js";
import { listed, nameIn } from "./words.js";

/** A participant that the user named, and others who are also called so. */
export interface Named {
  readonly id: string;
  readonly alsoUsedFor: readonly string[];
}

/** Who is meant by an id that occurs in the record, or by a name or an id of the register. */
export function readParticipant(text: string, chronicle: Chronicle): Named {
  const inRecord = new Set(chronicle.events.flatMap(({ participant }) => participant ?? []));
  if (inRecord.has(text)) return { id: text, alsoUsedFor: [] };
  const byName = findParticipant(text);
  const match = byName.is === "unknown" ? findParticipant(text.toUpperCase()) : byName;
  switch (match.is) {
    case "found":
      return { id: match.id, alsoUsedFor: match.alsoUsedFor ?? [] };
    case "ambiguous":
      throw complaint(
        "PARTICIPANT",
        `${quote(text)}, which several are called`,
        `write ${listed(
          match.candidates.map((id) => `${id} (${nameIn(id)})`),
          "or",
        )}`,
      );
    case "unknown": {
      const names = [...inRecord, ...participants.map(({ id }) => nameIn(id))];
      throw complaint(
        "PARTICIPANT",
        quote(text),
        suggesting(text, names, "give a name, or an id such as VNM"),
      );
    }
  }
}
