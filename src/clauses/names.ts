/** The names that one definition gives to its groups, tables of weights, parts and parent treaties. */
export interface Names {
  group: string;
  table: string;
  regime: string;
}

/** What a clause speaks of: the treaty as a whole, one participant, or one act (a notice) of a participant. */
export type Scope = "treaty" | "participant" | "act";
