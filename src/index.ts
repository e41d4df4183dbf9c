/**
 * The final clauses of a multilateral treaty as rules, what its participants did as events, and what follows.
 *
 * @module engine
 */
export type { ActAnchor, AnchorName, ParticipantAnchor, TreatyAnchor } from "./clauses/anchor.js";
export type {
  ConditionDerivation,
  Counted,
  Derivation,
  NotCounted,
  TallyDerivation,
} from "./clauses/derivation.js";
export { Group } from "./clauses/group.js";
export type { Missing, Outcome } from "./clauses/outcome.js";
export { Tally } from "./clauses/tally.js";
export type { When } from "./clauses/when.js";
export { defineTreaty } from "./definition/define-treaty.js";
export { Definition } from "./definition/definition.js";
export { parseDefinition } from "./definition/parse-definition.js";
export { DEFAULT_POLICIES, type Policies } from "./definition/policies.js";
export { type Chronicle, type ReplayOptions, replay, type ViewOptions } from "./lifecycle/chronicle.js";
export { type CompileOptions, compile, type Rules } from "./lifecycle/compile.js";
export { IRREGULARITIES, type IrregularityCode } from "./lifecycle/irregularity.js";
export { type ParticipantStatus, participantStatus, type Standing } from "./lifecycle/participant-status.js";
export { type StatusReport, status, type TreatyStatus, treatyStatus } from "./lifecycle/status.js";
export { CalendarDate, type DateInput, type DateText } from "./model/calendar-date.js";
export { TreatyEvent } from "./model/event.js";
export { EventFile, parseEventFile } from "./model/event-file.js";
export { eventId } from "./model/event-id.js";
export { EVENT_KINDS, type EventKind } from "./model/event-kind.js";
export { LIMITS } from "./model/limits.js";
export { type Mistake, type MistakeCode, Misuse, type Parsed } from "./model/mistake.js";
export { Participant } from "./model/participant.js";
export { Period } from "./model/period.js";
