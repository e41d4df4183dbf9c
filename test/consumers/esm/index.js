import { compile, replay, status } from "treaty-lifecycle";
import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
import { participants } from "treaty-lifecycle/register";

const chronicle = replay(compile(definition, { participants }), events.events);
const { phase, counts, threshold } = status(chronicle, "2026-11-24");
console.log(
  JSON.stringify({ phase, signatories: counts.signatories, missing: threshold.required - threshold.counted }),
);

const { load } = await import("treaty-lifecycle/catalogue");
if ((await load("un-cybercrime")).definition !== definition) throw new Error("load() gives another copy");
const { default: schema } = await import("treaty-lifecycle/schema/definition.json", {
  with: { type: "json" },
});
if (typeof schema.$schema !== "string") throw new Error("the JSON Schema of a definition is none");
await import("treaty-lifecycle/temporal");
