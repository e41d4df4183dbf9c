import type { Id } from "../../../src/index.js";

/** Changes to definitions after which nothing comes out differently, and why that is right. */
export interface Survivors {
  readonly why: string;
  /** By treaty, as `npm run mutate` names them. */
  readonly of: Readonly<Record<Id, readonly string[]>>;
}

export const survivors: readonly Survivors[] = [];
