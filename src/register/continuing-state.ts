import { participants } from "./participants.js";

/**
 * The State that continues this one and is the same person in law, or the same id where none does:
 * `SUHH` → `RUS`, `CSXX` → `SRB`, `CSHH` → `CSHH` (dissolved, not continued). Tables of the United Nations list
 * the acts of both under the continuing State.
 *
 * @example
 * ```ts
 * import { continuingState } from "treaty-lifecycle/register";
 *
 * continuingState("SUHH"); // → "RUS"
 * continuingState("YUCS"); // → "YUCS"
 * ```
 */
export function continuingState(id: string): string {
  const next = participants.find(({ predecessors }) =>
    predecessors?.some((predecessor) => predecessor.id === id && predecessor.how === "continuation"),
  );
  return next === undefined ? id : continuingState(next.id);
}
