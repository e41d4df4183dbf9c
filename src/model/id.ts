import * as z from "zod/mini";
import { refusal } from "./schema.js";

/** An identifier: 1 to 200 characters, no space at either end. */
export type Id = string;

/** @internal */
export const ID_LENGTH = 200;

/** The schema of an {@link Id}. */
export const Id: z.ZodMiniType<string> = z.string().check(
  z.minLength(1),
  z.maxLength(ID_LENGTH),
  z.refine(
    (text) => text.trim() === text && text !== "__proto__",
    refusal("wrongType", "write an identifier without space at its ends"),
  ),
);
