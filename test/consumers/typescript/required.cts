import { compile, replay, status } from "treaty-lifecycle";
import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
import { participants } from "treaty-lifecycle/register";

const report = status(replay(compile(definition, { participants }), events.events), "2026-11-24");
type IsAny<T> = 0 extends 1 & T ? true : false;
export const dateIsAny: IsAny<typeof report.on> = false;
