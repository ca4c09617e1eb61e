import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { euros, sumKnown } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import type { RouterOutputs } from '../lib/trpc.ts';
import { someFigures } from './a-burn-answer.ts';
import { aMilestoneRow } from './a-milestone-row.ts';

type Overview = RouterOutputs['region']['overview'];
type RegionRow = Overview['rows'][number];
type Grant = RegionRow['grant'];

/** Money that a decision states to the cent. */
export const aGrant = (
  wanted: Partial<Grant['bases']> = { exact: 1 },
  budget: Grant['budgetAtCompletion'] = euros(12_000),
): Grant => ({
  budgetAtCompletion: budget,
  bases: { exact: 0, rounded: 0, estimate: 0, unknown: 0, ...wanted },
  sources: ['STM/2023/112'],
});

/** Vantaa and Kerava: fresh books, on track, one milestone ahead. */
export const aRegionRow = (wanted: Partial<RegionRow> = {}): RegionRow => ({
  ...aMilestoneRow().region,
  collaborativeArea: 1,
  grant: aGrant(),
  figures: someFigures(98_000),
  status: { level: 'on-track', money: { level: 'on-track', side: 'under' }, schedule: 'on-track' },
  nextMilestone: {
    names: { fi: 'Malli käytössä', sv: 'Modellen används', en: null },
    dueOn: calendarDate('2024-10-31'),
    late: false,
  },
  lateMilestones: 0,
  synthetic: true,
  partial: null,
  ...wanted,
});

/** The portfolio of these regions, in August 2024. */
export function anOverview(
  rows: readonly RegionRow[] = [aRegionRow()],
  total: Partial<Overview['total']> = {},
  wanted: Partial<Overview> = {},
): Overview {
  return {
    choice: { lines: 'month', statusMonth: month('2024-08'), ignored: [] },
    total: {
      regions: rows.length,
      regionsWithFigures: rows.filter((row) => row.figures?.freshness).length,
      regionsWithEstimates: rows.filter((row) => row.grant.bases.estimate > 0).length,
      grant: aGrant({ exact: rows.length }, sumKnown(rows.map((row) => row.grant.budgetAtCompletion))),
      figures: someFigures(),
      status: { level: 'at-risk', money: { level: 'at-risk', side: 'under' }, schedule: 'on-track' },
      lateMilestones: rows.reduce((late, row) => late + (row.lateMilestones ?? 0), 0),
      partial: null,
      ...total,
    },
    rows: [...rows],
    groups: [],
    synthetic: true,
    ...wanted,
  };
}
