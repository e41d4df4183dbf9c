import { assign, createActor, setup } from "xstate";
import type { TreatyEvent } from "../../src/index.js";
import type { Answer, Dates } from "./answer.js";
import { addDays, addYear, later } from "./iso-text.js";

interface Context {
  readonly deposits: number;
  readonly conditionMetOn: string | null;
  readonly entryIntoForce: string | null;
  readonly parties: Readonly<Record<string, Dates>>;
}

type DepositKind = "ratification" | "acceptance" | "approval" | "accession";

interface Act {
  readonly type: "signature" | DepositKind | "withdrawalNotified";
  readonly participant: string;
  readonly date: string;
}

/**
 * The treaty as a state machine: context is copied, never changed, and plain JSON, so that its snapshot can be saved;
 * the transition past the threshold is guarded.
 */
const treaty = setup({
  types: { context: {} as Context, events: {} as Act },
  guards: {
    thresholdReached: ({ context }) => context.deposits === 40,
  },
  actions: {
    sign: assign({
      parties: ({ context, event }) => withParty(context, event, { signedOn: event.date }),
    }),
    deposit: assign({
      deposits: ({ context }) => context.deposits + 1,
      parties: ({ context, event }) => withParty(context, event, { consentedOn: event.date }),
    }),
    determineEntry: assign(({ context, event }) => {
      const entryIntoForce = addDays(event.date, 90);
      return {
        conditionMetOn: event.date,
        entryIntoForce,
        parties: Object.fromEntries(
          Object.entries(context.parties).map(([id, party]) => [
            id,
            party.consentedOn === null ? party : { ...party, inForceFrom: entryIntoForce },
          ]),
        ),
      };
    }),
    join: assign({
      parties: ({ context, event }) => {
        const { conditionMetOn, entryIntoForce } = context;
        const entry = entryIntoForce ?? "";
        return withParty(context, event, {
          consentedOn: event.date,
          inForceFrom: event.date > (conditionMetOn ?? "") ? later(addDays(event.date, 30), entry) : entry,
        });
      },
    }),
    giveNotice: assign({
      parties: ({ context, event }) => withParty(context, event, { inForceUntil: addYear(event.date) }),
    }),
  },
}).createMachine({
  id: "treaty",
  context: { deposits: 0, conditionMetOn: null, entryIntoForce: null, parties: {} },
  initial: "gathering",
  on: { signature: { actions: "sign" } },
  states: {
    gathering: {
      on: {
        ratification: { actions: "deposit" },
        acceptance: { actions: "deposit" },
        approval: { actions: "deposit" },
        accession: { actions: "deposit" },
      },
      always: { guard: "thresholdReached", target: "determined", actions: "determineEntry" },
    },
    determined: {
      on: {
        ratification: { actions: "join" },
        acceptance: { actions: "join" },
        approval: { actions: "join" },
        accession: { actions: "join" },
        withdrawalNotified: { actions: "giveNotice" },
      },
    },
  },
});

const NOBODY = { signedOn: null, consentedOn: null, inForceFrom: null, inForceUntil: null };

function withParty(
  { parties }: Context,
  { participant }: Act,
  change: Partial<Dates>,
): Record<string, Dates> {
  return {
    ...parties,
    [participant]: {
      ...(parties[participant] ?? { participant, ...NOBODY }),
      ...change,
    },
  };
}

/** One actor a treaty, one `send` an event. */
export function xstateActor(events: readonly TreatyEvent[]): Answer {
  const actor = createActor(treaty).start();
  for (const { kind, participant, date } of events) {
    if (!isAct(kind) || participant === undefined || date === null) continue;
    actor.send({ type: kind, participant, date });
  }
  const { conditionMetOn, entryIntoForce, parties } = actor.getSnapshot().context;
  actor.stop();
  return { conditionMetOn, entryIntoForce, participants: Object.values(parties) };
}

function isAct(kind: TreatyEvent["kind"]): kind is Act["type"] {
  switch (kind) {
    case "signature":
    case "ratification":
    case "acceptance":
    case "approval":
    case "accession":
    case "withdrawalNotified":
      return true;
    default:
      return false;
  }
}
