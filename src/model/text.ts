import type * as z from "zod/mini";
import { textThat } from "./schema.js";

/** A text for people: a title, a note. At most 20,000 characters. @internal */
export const text: z.ZodMiniType<string, string> = textThat(
  (value): value is string => value.length > 0 && value.length <= 20_000,
  "outOfRange",
  "write a text of 1 to 20,000 characters",
);
