import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { euros } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import type { RouterOutputs } from '../lib/trpc.ts';
import { someFigures } from './a-burn-answer.ts';
import { aMilestoneRow } from './a-milestone-row.ts';
import { aMilestoneSummary, aWorkAreaPage, aWorkAreaRow } from './a-work-area.ts';

type ProjectPage = RouterOutputs['project']['get'];
type ProjectLine = ProjectPage['lines'][number];
type Amendment = ProjectLine['amendments'][number];
type EarnedValue = NonNullable<ProjectPage['earnedValue']>;

export const anAmendment = (wanted: Partial<Amendment> = {}): Amendment => ({
  number: 1,
  decidedOn: calendarDate('2022-12-08'),
  decisionReference: 'STM/2022/88',
  basis: 'exact',
  grant: euros(12_000),
  ownShare: euros(0),
  windowEnd: calendarDate('2024-12-31'),
  source: 'stm.fi',
  note: null,
  ...wanted,
});

/** A funding line of 12 000 euros over the year 2024. */
export const aProjectLine = (wanted: Partial<ProjectLine> = {}): ProjectLine => ({
  id: 'line-1',
  key: 'p4',
  names: { fi: 'Pilari 4', sv: 'Pelare 4', en: null },
  pillar: 4,
  project: aMilestoneRow().project,
  programmeKey: 'rrp',
  window: { start: calendarDate('2024-01-01'), end: calendarDate('2024-12-31') },
  budgetAtCompletion: euros(12_000),
  grant: euros(12_000),
  ownShare: euros(0),
  basis: 'exact',
  source: 'stm.fi',
  decisionReference: 'STM/2022/88',
  decidedOn: calendarDate('2022-12-08'),
  chosen: true,
  amendments: [anAmendment()],
  ...wanted,
});

/** Indices that may be told: four milestones are due. */
export const anEarnedValue = (wanted: Partial<EarnedValue> = {}): EarnedValue => ({
  bac: euros(12_000),
  actual: euros(6_400),
  plannedValue: euros(8_000),
  earnedValue: euros(7_200),
  levelOfEffort: null,
  costVariance: euros(800),
  scheduleVariance: euros(-800),
  costIndex: 1.125,
  scheduleIndex: 0.9,
  toCompleteIndex: 0.857,
  tooEarly: false,
  milestonesDue: 4,
  missingParts: 0,
  earnedSchedule: 7.2,
  scheduleVarianceMonths: -0.8,
  scheduleIndexTime: 0.9,
  monthsAtCompletion: 13.3,
  ...wanted,
});

/** A project of one line, whose plan is approved. */
export const aProjectPage = (wanted: Partial<ProjectPage> = {}): ProjectPage => ({
  id: 'project-1',
  slug: 'hyvat-palvelut',
  version: 1,
  names: { fi: 'Hyvät palvelut', sv: 'Bra tjänster', en: null },
  summary: null,
  source: null,
  startsOn: calendarDate('2024-01-01'),
  planApproval: { on: calendarDate('2023-12-14'), reference: 'ALH § 12' },
  programme: { key: 'rrp', names: { fi: 'Kestävän kasvun ohjelma', sv: null, en: null } },
  call: { key: 'rrp2', names: { fi: 'RRP2', sv: 'RRP2', en: 'RRP2' }, source: null },
  region: aMilestoneRow().region,
  partners: [],
  lines: [aProjectLine()],
  closedThrough: month('2024-08'),
  figures: someFigures(),
  status: { level: 'at-risk', money: { level: 'at-risk', side: 'under' }, schedule: 'on-track' },
  earnedValue: anEarnedValue(),
  slip: aWorkAreaPage().slip,
  milestones: aMilestoneSummary(),
  workAreas: [aWorkAreaRow()],
  unallocated: euros(0),
  importedOn: calendarDate('2024-09-12'),
  synthetic: true,
  partial: null,
  ...wanted,
});
