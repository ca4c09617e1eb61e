import { aMilestone } from '@painopiste/shared/testing/a-milestone';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import type { RouterOutputs } from '../lib/trpc.ts';

type MilestoneRow = RouterOutputs['milestone']['list']['rows'][number];

/** Everything that one may do with a milestone. */
const ALL_RIGHTS: MilestoneRow['actions'] = {
  reschedule: true,
  setDone: true,
  accept: true,
  assign: true,
  edit: true,
  plan: true,
  cancel: true,
  rebaseline: true,
  submitEvidence: true,
  decideEvidence: true,
};

/** Nothing but to read. */
export const NO_RIGHTS: MilestoneRow['actions'] = {
  reschedule: false,
  setDone: false,
  accept: false,
  assign: false,
  edit: false,
  plan: false,
  cancel: false,
  rebaseline: false,
  submitEvidence: false,
  decideEvidence: false,
};

/** A row of the milestone list that the person may edit in every way, with what the test wants different. */
export const aMilestoneRow = (wanted: Partial<MilestoneRow> = {}): MilestoneRow => ({
  ...aMilestone({
    baselineOn: calendarDate('2024-11-30'),
    forecastOn: calendarDate('2024-11-30'),
  }),
  late: false,
  slipDays: 0,
  afterWall: false,
  bounds: {
    projectStartsOn: calendarDate('2023-01-01'),
    windowEnd: calendarDate('2025-12-31'),
    planApproved: true,
  },
  owner: null,
  focusAreas: [
    { focusAreaKey: 'digital-services', code: 'DI', color: 'digital-services', basisPoints: 10_000 },
  ],
  workArea: { id: 'work-area-1', key: 'digital', names: { fi: 'Digipalvelut', sv: null, en: null } },
  project: { id: 'project-1', slug: 'hyvat-palvelut', names: { fi: 'Hyvät palvelut', sv: null, en: null } },
  region: {
    code: '04',
    names: { fi: 'Vantaan ja Keravan hyvinvointialue', sv: null, en: null },
    shortNames: { fi: 'Vantaa ja Kerava', sv: 'Vanda och Kervo', en: 'Vantaa and Kerava' },
  },
  synthetic: true,
  actions: ALL_RIGHTS,
  ...wanted,
});
