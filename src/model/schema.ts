import * as z from "zod/mini";
import { $ZodObjectJIT } from "zod/v4/core";
import type { MistakeCode } from "./mistake.js";
import type { Path } from "./parse.js";

/** An issue of a schema of ours: a message that anybody can read, and beside it the code of the mistake. */
function issue(
  inst: z.core.$ZodType,
  input: unknown,
  code: MistakeCode,
  message: string,
): z.core.$ZodRawIssue {
  return { code: "custom", input, inst, message, params: { mistake: code } };
}

/**
 * An object that has these keys and no others, its schema compiled by zod to a function of its own.
 * `zod/mini` leaves the compiling out to be small; events come by the million, so it is put back here. Where a
 * content security policy forbids `new Function`, zod notices and interprets the same schema: slower, same
 * answers. @internal
 */
export function strictObject<const S extends z.core.$ZodLooseShape>(
  shape: S,
): z.ZodMiniObject<z.core.util.Writeable<S>, z.core.$strict> {
  const object = z.strictObject(shape);
  $ZodObjectJIT.init(object, object._zod.def);
  const { parse } = object._zod;
  object._zod.parse = (payload, context) => {
    const result = parse(payload, context);
    if (!(result instanceof Promise)) leaveOut(result.value);
    return result;
  };
  object._zod.run = object._zod.parse;
  return object;
}

/** Keys that are there and undefined are left out: JSON has none, and the types of what is read admit none. */
function leaveOut(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const key in value) if (Reflect.get(value, key) === undefined) Reflect.deleteProperty(value, key);
}

/**
 * A schema that is made when it is first used. Those that stand in a file by themselves are, so that to import the
 * package costs hardly more than to import zod. Once made it is as fast as if it had always been there. @internal
 */
export function onFirstUse<T, I>(make: () => z.ZodMiniType<T, I>): z.ZodMiniType<T, I> {
  const schema = z.lazy(make);
  schema._zod.parse = (payload, context) => {
    const { run } = schema._zod.innerType._zod;
    schema._zod.parse = run;
    schema._zod.run = run;
    return run(payload, context);
  };
  schema._zod.run = schema._zod.parse;
  return schema;
}

/** A text of which one function decides, at once and without the steps of a check. @internal */
export function textThat<T extends string>(
  accepts: (text: string) => text is T,
  code: MistakeCode,
  remedy: string,
): z.ZodMiniType<T, string> {
  return deciding(
    z.string(),
    (value): value is T => typeof value === "string" && accepts(value),
    (value) => (typeof value === "string" ? code : "wrongType"),
    remedy,
  );
}

/** A whole number in a range. @internal */
export function wholeNumber(least: number, most: number): z.ZodMiniType<number, number> {
  return deciding(
    z.int(),
    (value): value is number =>
      Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
    (value) => (typeof value === "number" ? "outOfRange" : "wrongType"),
    `write a whole number from ${least} to ${most}`,
  );
}

/** A schema whose form is said by another, whose decision by one function, and the place of a fault by `where`. @internal */
export function deciding<T, I>(
  form: z.ZodMiniType<unknown, I>,
  accepts: (value: unknown) => value is T,
  code: (value: unknown) => MistakeCode,
  remedy: string,
  where: (value: unknown) => Path = () => [],
): z.ZodMiniType<T, I> {
  form._zod.parse = (payload) => {
    const { value } = payload;
    if (!accepts(value)) {
      payload.issues.push({ ...issue(form, value, code(value), remedy), path: [...where(value)] });
    }
    return payload;
  };
  form._zod.run = form._zod.parse;
  // What the function accepts is a T, and nothing else passes.
  return form as z.ZodMiniType<T, I>;
}

/** A key that may be left out; one that is there and undefined is left out of what is read. @internal */
export function maybe<S extends z.core.$ZodType>(schema: S): z.ZodMiniExactOptional<S> {
  const optional = z.exactOptional(schema);
  const { parse } = optional._zod;
  optional._zod.parse = (payload, context) =>
    payload.value === undefined ? payload : parse(payload, context);
  optional._zod.run = optional._zod.parse;
  return optional;
}

/**
 * A choice between objects that are told apart by a key: `{ on }`, `{ after, period }`, `{ latest }`. The
 * first key that occurs decides, so that mistakes are those of the object that was meant and nesting never
 * multiplies the work. @internal
 */
export function keyed<T>(options: Readonly<Record<string, z.core.$ZodType<T>>>): z.ZodMiniType<T> {
  const choices = Object.entries(options);
  return decided(
    choices.map(([, option]) => option),
    (input) =>
      typeof input === "object" && input !== null
        ? choices.find(([key]) => Object.hasOwn(input, key))?.[1]
        : undefined,
    `write an object with one of the keys ${Object.keys(options).join(", ")}`,
  );
}

/** A number or a text, or an object or a list in its place. @internal */
export function plainOr<T>(plain: z.core.$ZodType<T>, object: z.core.$ZodType<T>): z.ZodMiniType<T> {
  return decided(
    [plain, object],
    (input) => (typeof input === "object" && input !== null ? object : plain),
    "",
  );
}

/** A union whose option is decided by looking at the input, not by trying all. */
function decided<T>(
  options: readonly z.core.$ZodType<T>[],
  decide: (input: unknown) => z.core.$ZodType<T> | undefined,
  remedy: string,
): z.ZodMiniType<T> {
  const union = z.union(options);
  union._zod.parse = (payload, context) => {
    const input: unknown = payload.value;
    const option = decide(input);
    if (option !== undefined) return option._zod.run(payload, context);
    payload.issues.push(issue(union, input, typeof input === "object" ? "unknownKind" : "wrongType", remedy));
    return payload;
  };
  union._zod.run = union._zod.parse;
  return union;
}
