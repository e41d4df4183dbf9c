import { compile, replay, status } from "treaty-lifecycle";
import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
import { participants } from "treaty-lifecycle/register";

const chronicle = replay(compile(definition, { participants }), events.events);
const { phase, counts, threshold } = status(chronicle, "2026-11-24");
console.log(
  JSON.stringify({ phase, signatories: counts.signatories, missing: threshold.required - threshold.counted }),
);
