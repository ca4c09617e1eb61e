import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { euros } from '@painopiste/shared/values/cents';
import type { RouterOutputs } from '../lib/trpc.ts';
import { someFigures } from './a-burn-answer.ts';
import { aMilestoneRow } from './a-milestone-row.ts';

type WorkAreaPage = RouterOutputs['workArea']['get'];
type WorkAreaRow = RouterOutputs['region']['get']['workAreas'][number];
type MilestoneSummary = NonNullable<WorkAreaRow['milestones']>;

/** Nine milestones, of which four are accepted and two late. */
export const aMilestoneSummary = (): MilestoneSummary => ({
  total: 9,
  byState: { planned: 3, 'in-progress': 2, done: 0, accepted: 4, cancelled: 0 },
  late: 2,
  afterWall: 0,
  next: null,
});

/** A work area with a budget and a lead, shared by two focus areas. */
export const aWorkAreaRow = (wanted: Partial<WorkAreaRow> = {}): WorkAreaRow => ({
  id: 'work-area-1',
  key: 'digital',
  names: { fi: 'Digipalvelut', sv: 'Digitala tjänster', en: null },
  projectSlug: 'hyvat-palvelut',
  investment: 'P4C1I4',
  lead: { id: 'lead-1', name: 'Leena Näyte' },
  partner: null,
  isArchived: false,
  shares: [
    { focusAreaKey: 'digital-services', code: 'DI', color: 'digital-services', basisPoints: 7_500 },
    { focusAreaKey: 'elderly-services', code: 'IK', color: 'elderly-services', basisPoints: 2_500 },
  ],
  figures: someFigures(),
  milestones: aMilestoneSummary(),
  hasBudget: true,
  ...wanted,
});

/** The same as its own page. */
export function aWorkAreaPage(wanted: Partial<WorkAreaPage> = {}): WorkAreaPage {
  const { region, project } = aMilestoneRow();
  return {
    ...aWorkAreaRow(),
    version: 1,
    project,
    region,
    targetGroups: [{ fi: 'Iäkkäät', sv: 'Äldre', en: 'Older people' }],
    budgets: [
      {
        lineId: 'line-1',
        lineKey: 'p4',
        names: { fi: 'Pilari 4', sv: 'Pelare 4', en: null },
        original: euros(10_000),
        current: euros(12_000),
      },
      {
        lineId: 'line-2',
        lineKey: 'p5',
        names: { fi: 'Pilari 5', sv: null, en: null },
        original: euros(3_000),
        current: euros(2_500),
      },
    ],
    windowEnd: calendarDate('2024-12-31'),
    costCentres: [{ code: '410010', lineKey: 'p4' }],
    slip: { weighted: 18.44, median: 0, worst: 61, shareLate: 0.2, counted: 9 },
    importedOn: calendarDate('2024-09-12'),
    synthetic: true,
    ...wanted,
  };
}
