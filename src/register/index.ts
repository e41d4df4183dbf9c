/**
 * Who can take part in a treaty, as dated data: States and organizations with their members, predecessors and names.
 *
 * @module register
 */
export { continuingState } from "./continuing-state.js";
export { europeanUnion } from "./european-union.js";
export { findParticipant, type ParticipantMatch } from "./find-participant.js";
export { nameOf } from "./name-of.js";
export { participants } from "./participants.js";
export { states } from "./states.js";
export { unitedNations } from "./united-nations.js";
