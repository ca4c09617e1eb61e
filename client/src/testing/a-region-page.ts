import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { cents, euros } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import type { RouterOutputs } from '../lib/trpc.ts';
import { someFigures } from './a-burn-answer.ts';
import { aMilestoneRow } from './a-milestone-row.ts';
import { aProjectLine, aProjectPage } from './a-project-page.ts';
import { aMilestoneSummary, aWorkAreaRow } from './a-work-area.ts';
import { aGrant } from './an-overview.ts';

type RegionPage = RouterOutputs['region']['get'];
type Project = RegionPage['projects'][number];

function aRegionProject(wanted: Partial<Project> = {}): Project {
  const { id, slug, names, programme, figures, milestones } = aProjectPage();
  const call = { key: 'rrp2', names: { fi: 'RRP2', sv: 'RRP2', en: 'RRP2' } };
  const shown = { figures, milestones, synthetic: true, partial: null };
  return { id, slug, names, programme, call, lines: [aProjectLine()], ...shown, ...wanted };
}

/** Vantaa and Kerava: one project, 80 per cent of the plan used, nothing late in its schedule. */
export const aRegionPage = (wanted: Partial<RegionPage> = {}): RegionPage => ({
  region: {
    ...aMilestoneRow().region,
    kind: 'wellbeing-services-county',
    brand: null,
    website: null,
    decisionPortal: null,
    bilingual: true,
    population: null,
    populationOn: null,
    collaborativeArea: null,
  },
  choice: { lines: 'month', statusMonth: month('2024-08'), ignored: [] },
  projects: [aRegionProject()],
  grant: aGrant(),
  figures: someFigures(),
  status: { level: 'at-risk', money: { level: 'at-risk', side: 'under' }, schedule: 'on-track' },
  milestones: aMilestoneSummary(),
  slip: { weighted: 18.44, median: 0, worst: 61, shareLate: 0.2, counted: 9 },
  focusAreas: [
    {
      key: 'digital-services',
      code: 'DI',
      color: 'digital-services',
      ownWords: [],
      names: { fi: 'Digitaaliset palvelut', sv: 'Digitala tjänster', en: null },
      figures: someFigures(),
      difference: cents(-160_000),
      milestones: { ...aMilestoneSummary(), total: 5, late: 1 },
    },
  ],
  workAreas: [aWorkAreaRow()],
  unallocated: euros(0),
  importedOn: calendarDate('2024-09-12'),
  synthetic: true,
  partial: null,
  ...wanted,
});
