import type { Milestone } from '../milestones/milestone.ts';
import { calendarDate } from '../values/calendar-date.ts';

/** A planned milestone, due on 30.6.2024 by baseline and forecast, with what the test wants different. */
export const aMilestone = (wanted: Partial<Milestone> = {}): Milestone => ({
  id: 'milestone-1',
  workAreaId: 'work-area-1',
  kind: 'milestone',
  names: { fi: 'Toimintamalli on käytössä', sv: null, en: null },
  weight: 10,
  technique: 'zero-hundred',
  percent: null,
  state: 'planned',
  baselineOn: calendarDate('2024-06-30'),
  forecastOn: calendarDate('2024-06-30'),
  doneOn: null,
  doneById: null,
  acceptedOn: null,
  acceptedById: null,
  ownerId: null,
  evidenceRequired: false,
  evidenceState: { required: 0, accepted: 0 },
  moves: 0,
  version: 1,
  ...wanted,
});
