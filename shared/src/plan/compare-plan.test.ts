import { describe, expect, it } from 'vitest';
import { aPlanGround, aPlanLine, aPlanSheet, aWorkAreaSheet } from '../testing/a-plan-ground.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { euros } from '../values/cents.ts';
import { sumsOf } from './compare-budget.ts';
import { changesNothing, comparePlan } from './compare-plan.ts';
import { readPlan } from './read-plan.ts';
import type { StoredPlan, StoredPlanMilestone } from './stored-plan.ts';

const LINE = aPlanLine().id;
const sheets = [
  aWorkAreaSheet(['koti', 'Kotona asuminen', null, 'I1', '200706', 60, 40]),
  aPlanSheet('Välitavoitteet', [
    ['Osa-alue', 'Nimi suomeksi', 'Perusaikataulu', 'Paino'],
    ['koti', 'Malli valmis', '30.6.2024', 20],
  ]),
  aPlanSheet('Talousarvio', [
    ['Osa-alue', 'Kustannuslaji', '1/2024'],
    ['koti', 'staff', 1_000],
  ]),
];
const { plan } = readPlan(sheets, aPlanGround());
const NOTHING: StoredPlan = {
  isApproved: false,
  workAreas: [],
  milestones: [],
  costCentres: [],
  budget: null,
};

const milestone: StoredPlanMilestone = {
  id: 'm',
  workAreaKey: 'koti',
  names: { fi: 'Malli valmis', sv: 'Modellen klar', en: null },
  kind: 'target',
  weight: 20,
  baselineOn: calendarDate('2024-06-30'),
  forecastOn: calendarDate('2024-06-30'),
  ownerId: null,
  evidenceRequired: true,
  state: 'planned',
};
const ALL: StoredPlan = {
  isApproved: false,
  workAreas: [
    {
      id: 'w',
      key: 'koti',
      names: { fi: 'Kotona asuminen', sv: null, en: null },
      leadId: 'somebody',
      investment: 'I1',
      shares: [
        { focusAreaKey: 'elderly-services', basisPoints: 6_000 },
        { focusAreaKey: 'digital-services', basisPoints: 4_000 },
      ],
    },
  ],
  milestones: [milestone],
  costCentres: [{ code: '200706', workAreaKey: 'koti', lineId: LINE, validTo: null }],
  budget: { state: 'draft', sums: sumsOf(plan.budget) },
};
const compare = (stored: StoredPlan, lines = [aPlanLine()]) => comparePlan(plan, stored, lines);
const codes = (stored: StoredPlan, lines = [aPlanLine()]) =>
  compare(stored, lines).issues.map(({ code, cell }) => [cell, code]);

describe('a plan for an empty project', () => {
  it('is all new', () => {
    const changes = compare(NOTHING);
    expect(changes).toMatchObject({
      newWorkAreas: [{ key: 'koti' }],
      newMilestones: [{ names: { fi: 'Malli valmis' } }],
      newCostCentres: [{ code: '200706', workAreaKey: 'koti' }],
      budget: 'new',
      lines: [{ planned: euros(1_000), available: euros(100_000) }],
      lacksAdministration: true,
      issues: [],
    });
    expect(changesNothing(changes)).toBe(false);
  });

  it('above the grant is refused at its first row; where the grant is unknown there is no limit', () => {
    expect(codes(NOTHING, [aPlanLine({ available: euros(999) })])).toEqual([['A2', 'above-grant']]);
    expect(codes(NOTHING, [aPlanLine({ available: null })])).toEqual([]);
    expect(codes(NOTHING, [aPlanLine({ available: euros(1_000) })])).toEqual([]);
  });
});

describe('the same plan again', () => {
  it('changes nothing, and what the file does not say stays', () => {
    const changes = compare(ALL);
    expect(changesNothing(changes)).toBe(true);
    expect(changes).toMatchObject({ budget: 'unchanged', issues: [] });
  });

  it('changes nothing once budget and plan are approved', () => {
    expect(
      changesNothing(
        compare({ ...ALL, isApproved: true, budget: { state: 'approved', sums: sumsOf(plan.budget) } }),
      ),
    ).toBe(true);
  });

  it('changes nothing where a forecast has been moved since', () => {
    const moved = { ...milestone, forecastOn: calendarDate('2024-08-31') };
    expect(changesNothing(compare({ ...ALL, milestones: [moved] }))).toBe(true);
  });
});

describe('a plan that differs', () => {
  it('changes work areas, open milestones and a draft budget', () => {
    const [area] = ALL.workAreas;
    const stored: StoredPlan = {
      ...ALL,
      workAreas: area
        ? [{ ...area, shares: [{ focusAreaKey: 'elderly-services', basisPoints: 10_000 }] }]
        : [],
      milestones: [{ ...milestone, weight: 5 }],
      budget: { state: 'draft', sums: [] },
    };
    expect(compare(stored)).toMatchObject({
      changedWorkAreas: [{ after: { id: 'w', leadId: 'somebody' } }],
      changedMilestones: [{ after: { weight: 20, names: { sv: 'Modellen klar' }, kind: 'target' } }],
      budget: 'changed',
      issues: [],
    });
  });

  it('takes an unmoved forecast along with the baseline', () => {
    const early = calendarDate('2024-05-31');
    const { changedMilestones } = compare({
      ...ALL,
      milestones: [{ ...milestone, baselineOn: early, forecastOn: early }],
    });
    expect(changedMilestones[0]?.after.forecastOn).toBe('2024-06-30');
  });

  it('is refused where a decision or a person has settled it', () => {
    expect(codes({ ...ALL, budget: { state: 'approved', sums: [] } })).toEqual([['A2', 'budget-approved']]);
    expect(codes({ ...ALL, milestones: [{ ...milestone, weight: 5, state: 'accepted' }] })).toEqual([
      ['A2', 'milestone-settled'],
    ]);
    expect(codes({ ...ALL, isApproved: true, milestones: [] })).toEqual([['A2', 'plan-approved']]);
  });

  it('is refused where a cost centre leads elsewhere, unless that has ended', () => {
    const elsewhere = { code: '200706', workAreaKey: null, lineId: 'other', validTo: null };
    expect(codes({ ...ALL, costCentres: [elsewhere] })).toEqual([['E2', 'cost-centre-taken']]);
    expect(codes({ ...ALL, costCentres: [{ ...elsewhere, validTo: calendarDate('2023-12-31') }] })).toEqual(
      [],
    );
  });
});
