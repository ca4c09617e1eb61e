import type { Milestone } from '@painopiste/shared/milestones/milestone';

/** A milestone's own fields, without what a row shows around them: the state that the audit trail keeps. */
export const fieldsOf = (milestone: Milestone): Milestone => ({
  id: milestone.id,
  workAreaId: milestone.workAreaId,
  kind: milestone.kind,
  names: milestone.names,
  weight: milestone.weight,
  technique: milestone.technique,
  percent: milestone.percent,
  state: milestone.state,
  baselineOn: milestone.baselineOn,
  forecastOn: milestone.forecastOn,
  doneOn: milestone.doneOn,
  doneById: milestone.doneById,
  acceptedOn: milestone.acceptedOn,
  acceptedById: milestone.acceptedById,
  ownerId: milestone.ownerId,
  evidenceRequired: milestone.evidenceRequired,
  evidenceState: milestone.evidenceState,
  moves: milestone.moves,
  version: milestone.version,
});
