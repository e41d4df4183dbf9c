import { compile, replay, status } from "treaty-lifecycle";
import type { list } from "treaty-lifecycle/catalogue";
import { definition, events, type published } from "treaty-lifecycle/catalogue/un-cybercrime";
import { participants } from "treaty-lifecycle/register";
import type * as temporal from "treaty-lifecycle/temporal";

type IsAny<T> = 0 extends 1 & T ? true : false;
type Result<T> = T extends (...parameters: never[]) => infer R ? R : T;

const chronicle = replay(compile(definition, { participants }), events.events);
const report = status(chronicle, "2026-11-24");
const { phase, counts, threshold } = report;
if (threshold === null) throw new Error("no threshold");
const missing = (threshold.required ?? Number.NaN) - (threshold.counted ?? Number.NaN);
console.log(JSON.stringify({ phase, signatories: counts.signatories, missing }));

// A type that cannot be found is `any`, and `any` is silent: each of these must be a type of its own.
type Answers = [
  IsAny<typeof definition>,
  IsAny<(typeof events.events)[number]>,
  IsAny<(typeof published)[number]>,
  IsAny<typeof participants>,
  IsAny<ReturnType<typeof list>[number]>,
  IsAny<typeof report>,
  IsAny<typeof report.on>,
  IsAny<typeof report.signature.opensOn>,
  { [Name in keyof typeof temporal]: IsAny<Result<(typeof temporal)[Name]>> }[keyof typeof temporal],
];
export const noneIsAny: true extends Answers[number] ? "a type of the package is any" : "fine" = "fine";
