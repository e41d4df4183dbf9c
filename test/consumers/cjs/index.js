const { compile, replay, status } = require("treaty-lifecycle");
const { definition, events } = require("treaty-lifecycle/catalogue/un-cybercrime");
const { participants } = require("treaty-lifecycle/register");

const chronicle = replay(compile(definition, { participants }), events.events);
const { phase, counts, threshold } = status(chronicle, "2026-11-24");
console.log(
  JSON.stringify({ phase, signatories: counts.signatories, missing: threshold.required - threshold.counted }),
);

const { load } = require("treaty-lifecycle/catalogue");
load("un-cybercrime").then((treaty) => {
  if (treaty.definition !== definition) throw new Error("load() gives another copy");
});
require("treaty-lifecycle/schema/definition.json");
require("treaty-lifecycle/temporal");
