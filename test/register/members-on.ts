import type { Participant } from "../../src/model/participant.js";

/** The ids of an organization's members on a day, from its dated membership. */
export function membersOn({ members = [] }: Participant, day: string): string[] {
  return members
    .filter(({ from = "", until = "9999-12-31" }) => from <= day && day < until)
    .map(({ id }) => id)
    .sort();
}
