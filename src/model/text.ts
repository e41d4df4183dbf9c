import * as z from "zod/mini";

/** Longest text in one field of a definition or an event. @internal */
export const TEXT_LENGTH = 20_000;

/** A text for people: a title, a note. @internal */
export const text: z.ZodMiniType<string> = z.string().check(z.minLength(1), z.maxLength(TEXT_LENGTH));
