import { expect, it } from 'vitest';
import { aPlanGround, aPlanLine } from '../testing/a-plan-ground.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { euros } from '../values/cents.ts';
import { month } from '../values/month.ts';
import { LANGUAGES } from '../values/language.ts';
import { changesNothing, comparePlan } from './compare-plan.ts';
import { readPlan } from './read-plan.ts';
import type { StoredPlan } from './stored-plan.ts';
import { templateSheets } from './template-sheets.ts';

const SECOND = aPlanLine({
  id: '00000000-0000-4000-8000-000000000002',
  key: 'pilari-3',
  names: { fi: 'Pilari 3', sv: null, en: null },
});
const ground = aPlanGround({
  lines: [aPlanLine(), SECOND],
  workAreas: [{ key: 'koti', names: { fi: 'Koti', sv: null, en: null } }],
});
const stored: StoredPlan = {
  isApproved: false,
  workAreas: [
    {
      id: 'w',
      key: 'koti',
      names: { fi: 'Koti', sv: 'Hem', en: null },
      leadId: ground.people[0]?.id ?? null,
      investment: 'I2',
      shares: [
        { focusAreaKey: 'elderly-services', basisPoints: 6_667 },
        { focusAreaKey: 'digital-services', basisPoints: 3_333 },
      ],
    },
  ],
  milestones: [
    {
      id: 'm',
      workAreaKey: 'koti',
      names: { fi: 'Malli', sv: null, en: null },
      kind: 'monitoring-step',
      weight: 7,
      baselineOn: calendarDate('2024-06-30'),
      forecastOn: calendarDate('2024-08-31'),
      ownerId: ground.people[1]?.id ?? null,
      evidenceRequired: true,
      state: 'in-progress',
    },
  ],
  costCentres: [{ code: '300', workAreaKey: 'koti', lineId: SECOND.id, validTo: null }],
  budget: {
    state: 'draft',
    sums: [
      {
        workAreaKey: 'koti',
        lineId: SECOND.id,
        categoryKey: 'staff',
        month: month('2024-03'),
        cents: euros(0.1 + 0.2),
      },
      {
        workAreaKey: 'koti',
        lineId: SECOND.id,
        categoryKey: 'services',
        month: null,
        cents: euros(1_234.56),
      },
    ],
  },
};

it.each(LANGUAGES)(
  'the template in %s, read back as it is, changes nothing but that administration is to be filled in',
  (language) => {
    const sheets = templateSheets(language, ground, stored).map(({ name, rows }) => ({
      name,
      rows,
      firstRow: 1,
      merged: [],
    }));
    const { plan, issues } = readPlan(sheets, ground);
    expect(issues.map(({ cell, code }) => [cell, code])).toEqual([['I2', 'shares-sum']]);
    const own = { ...plan, workAreas: plan.workAreas.filter(({ key }) => key === 'koti') };
    const changes = comparePlan(own, stored, ground.lines);
    expect(changes.issues).toEqual([]);
    expect(changesNothing(changes)).toBe(true);
  },
);

it('the template of an empty project has its months, categories and focus areas', () => {
  const nothing: StoredPlan = {
    isApproved: false,
    workAreas: [],
    milestones: [],
    costCentres: [],
    budget: null,
  };
  const [areas, milestones, budget] = templateSheets('fi', aPlanGround(), nothing);
  expect(areas?.rows[0]).toContain('% Digitaaliset palvelut');
  expect(areas?.rows[1]?.slice(0, 2)).toEqual(['project-administration', 'Hankehallinto']);
  expect(milestones?.rows).toHaveLength(1);
  expect(budget?.rows[0]?.slice(3, 5)).toEqual(['Ilman kuukautta', { day: '2024-01-01' }]);
  expect(budget?.rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
    ['pilari-4', 'project-administration', 'Henkilöstökulut'],
    ['pilari-4', 'project-administration', 'Palvelujen ostot'],
  ]);
});
