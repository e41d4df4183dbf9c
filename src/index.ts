/**
 * The final clauses of a multilateral treaty as rules, what its participants did as events, and what follows.
 * Data flows one way: a definition is compiled, events are parsed and replayed into a chronicle, views of a day
 * are asked of the chronicle, and answers explain, project and check.
 *
 * @module engine
 */
export { check, type Finding } from "./answers/check.js";
export type { ClauseDerivation } from "./answers/clause-derivation.js";
export { type ExplainOptions, type Explanation, explain } from "./answers/explain.js";
export type { Note, NoteCode } from "./answers/notes.js";
export { type AssumedProjection, type Projection, type ProjectOptions, project } from "./answers/project.js";
export { type TellOptions, tell } from "./answers/tell.js";
export type { After, Before } from "./clauses/after.js";
export type { ActAnchor, Anchor, AnchorName, ParticipantAnchor, TreatyAnchor } from "./clauses/anchor.js";
export type { RunningClock } from "./clauses/clock.js";
export type { Amount, Base, Bound, Comparison, Condition } from "./clauses/condition.js";
export type { Deadline } from "./clauses/deadline.js";
export type {
  ConditionDerivation,
  Counted,
  Derivation,
  NotCounted,
  TallyDerivation,
} from "./clauses/derivation.js";
export type { First } from "./clauses/first.js";
export { Group } from "./clauses/group.js";
export type { Lasting } from "./clauses/lasting.js";
export type { Earliest, Latest } from "./clauses/latest-earliest.js";
export type { Names, Scope } from "./clauses/names.js";
export type { Missing, Outcome } from "./clauses/outcome.js";
export type { Recorded } from "./clauses/recorded.js";
export { type OrganizationCounting, Tally } from "./clauses/tally.js";
export type { When } from "./clauses/when.js";
export type { AccessionByPairs } from "./definition/accession-by-pairs.js";
export { Amendment } from "./definition/amendment.js";
export { defineTreaty } from "./definition/define-treaty.js";
export {
  Definition,
  type NamedGroup,
  type NotModelled,
  type Provisional,
  type SignaturePeriod,
  type Suspension,
  type Territories,
  type WeightTable,
} from "./definition/definition.js";
export { parseDefinition } from "./definition/parse-definition.js";
export { DEFAULT_POLICIES, type Policies } from "./definition/policies.js";
export {
  type Cited,
  type Clause,
  type ConsentRule,
  type End,
  type Exit,
  type Joining,
  type OrganizationRule,
  Regime,
} from "./definition/regime.js";
export type {
  ObjectionRule,
  ReservationAcceptance,
  ReservationRefusal,
  ReservationRegime,
  ReservationRule,
  ReservationWithdrawal,
} from "./definition/reservation-rule.js";
export type { AmendmentStanding, BoundBy } from "./lifecycle/amendments.js";
export { type Change, changes } from "./lifecycle/changes.js";
export { type Chronicle, type ReplayOptions, replay, type ViewOptions } from "./lifecycle/chronicle.js";
export { type CompileOptions, compile, type Rules } from "./lifecycle/compile.js";
export type { FactCode } from "./lifecycle/facts.js";
export type { AmendmentStatus, ForceStatus, PartStatus, ThresholdStatus } from "./lifecycle/force-status.js";
export type { Irregularity } from "./lifecycle/irregular-act.js";
export { IRREGULARITIES, type IrregularityCode } from "./lifecycle/irregularity.js";
export { type NextDate, nextDates } from "./lifecycle/next-dates.js";
export {
  type EarlierStatus,
  type PartAcceptance,
  type ParticipantStatus,
  participantStatus,
  type Standing,
} from "./lifecycle/participant-status.js";
export type { ForceState, Phase, SignatureState } from "./lifecycle/phase.js";
export { type ActKind, type PossibleAct, possibleActs } from "./lifecycle/possible-acts.js";
export type { SignatureStatus } from "./lifecycle/signature-status.js";
export {
  type Counts,
  type Limit,
  type StatusReport,
  status,
  type TreatyStatus,
  treatyStatus,
} from "./lifecycle/status.js";
export { replayStrictly, type StrictReplay } from "./lifecycle/strict.js";
export { type Transition, transition } from "./lifecycle/transition.js";
export { CalendarDate, type DateInput, type DateText, type PlainDateLike } from "./model/calendar-date.js";
export { type ParticipantAct, type RecordCorrection, type TreatyAct, TreatyEvent } from "./model/event.js";
export { EventFile, parseEventFile } from "./model/event-file.js";
export { eventId } from "./model/event-id.js";
export {
  type ConsentKind,
  EVENT_KINDS,
  type EventKind,
  type ParticipantActKind,
  type TreatyActKind,
} from "./model/event-kind.js";
export type { Id } from "./model/id.js";
export type { Json, JsonObject } from "./model/json.js";
export { LIMITS } from "./model/limits.js";
export { type Mistake, type MistakeCode, Misuse, type Parsed } from "./model/mistake.js";
export { type Membership, Participant, type Predecessor } from "./model/participant.js";
export {
  type DaysPeriod,
  type MonthCounting,
  type MonthDay,
  type MonthsPeriod,
  Period,
  type Snap,
  type YearsPeriod,
} from "./model/period.js";
export { Source } from "./model/source.js";
export type { Reason, ReasonCode } from "./relations/because.js";
export type { ReservationEffect } from "./relations/effect.js";
export { type Modification, type Relation, relation } from "./relations/relation.js";
export {
  type ReservationStanding,
  type ReservationStatus,
  type ReservationsOptions,
  reservations,
  type TowardsOne,
} from "./relations/reservations.js";
export { type TerritorialApplication, territories } from "./relations/territories.js";
export { type TextCorrection, type TextStatus, textStatus } from "./relations/text.js";
