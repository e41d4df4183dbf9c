import * as z from "zod/mini";
import { deciding } from "./schema.js";

/** The version of the format in which definitions and event files are saved. @internal */
export const formatOne: z.ZodMiniType<1> = deciding(
  z.literal(1),
  (value): value is 1 => value === 1,
  () => "wrongFormat",
  "write 1, the version that this library reads",
);
