import type * as z from "zod/mini";
import { textThat } from "./schema.js";

/** An identifier: 1 to 200 characters, no space at either end. */
export type Id = string;

/** The schema of an {@link Id}. */
export const Id: z.ZodMiniType<string, string> = textThat(
  (text): text is Id => text.length > 0 && text.length <= 200 && text.trim() === text && text !== "__proto__",
  "wrongType",
  "write an identifier of 1 to 200 characters, without space at its ends",
);
