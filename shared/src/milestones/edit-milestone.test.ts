import { describe, expect, it } from 'vitest';
import { aMilestone } from '../testing/a-milestone.ts';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { createMilestone, withdrawNew } from './create-milestone.ts';
import { editMilestone, isPlanFree, type MilestoneEdit } from './edit-milestone.ts';

const free = {
  planApproved: false,
  projectStartsOn: calendarDate('2023-01-01'),
  windowEnd: calendarDate('2025-12-31'),
};
const approved = { ...free, planApproved: true };
const codeOf = (edit: MilestoneEdit, milestone = aMilestone(), bounds = free) =>
  errorOf(() => editMilestone(milestone, edit, bounds)).code;

describe('editing a milestone', () => {
  it('changes what is named and leaves the rest', () => {
    const edited = editMilestone(aMilestone(), { nameSv: ' Modellen ', weight: 0 }, free);
    expect(edited).toEqual(
      aMilestone({
        names: { fi: 'Toimintamalli on käytössä', sv: 'Modellen', en: null },
        weight: 0,
        version: 2,
      }),
    );
  });

  it('takes an empty translation for a missing one', () => {
    const named = aMilestone({ names: { fi: 'Malli', sv: 'Modell', en: null } });
    expect(editMilestone(named, { nameSv: '  ' }, free).names.sv).toBeNull();
  });

  it('forgets the percentage with its technique', () => {
    const half = aMilestone({ technique: 'percent', percent: 50 });
    expect(editMilestone(half, { technique: 'zero-hundred' }, free).percent).toBeNull();
    expect(editMilestone(aMilestone(), { technique: 'percent', percent: 0 }, free).percent).toBe(0);
  });

  it('leaves a cancelled one alone, and asks no evidence of an accepted one', () => {
    expect(codeOf({ nameFi: 'Uusi' }, aMilestone({ state: 'cancelled' }))).toBe('milestone.cancelled');
    expect(codeOf({ evidenceRequired: true }, aMilestone({ state: 'accepted' }))).toBe(
      'milestone.already-accepted',
    );
  });

  it('needs a decision for weight and baseline once the plan is approved', () => {
    expect(codeOf({ weight: 5 }, aMilestone(), approved)).toBe('milestone.needs-decision');
    expect(codeOf({ baselineOn: '2024-07-31' }, aMilestone(), approved)).toBe('milestone.needs-decision');
    expect(codeOf({ baselineOn: '2024-07-31' }, aMilestone({ baselineOn: null }), approved)).toBe(
      'milestone.needs-decision',
    );
  });

  it('takes the same weight and baseline as no change of the plan', () => {
    const same = { weight: 10, baselineOn: '2024-06-30', nameFi: 'Malli' };
    expect(editMilestone(aMilestone(), same, approved).names.fi).toBe('Malli');
  });

  it('keeps the weight of what is not in the plan yet free', () => {
    const later = aMilestone({ baselineOn: null });
    expect(editMilestone(later, { weight: 5 }, approved).weight).toBe(5);
    expect([
      isPlanFree(later, true),
      isPlanFree(aMilestone(), true),
      isPlanFree(aMilestone(), false),
    ]).toEqual([true, false, true]);
  });
});

describe('a new milestone', () => {
  const wanted = {
    id: 'new',
    workAreaId: 'work-area-1',
    names: { fi: 'Malli', sv: '', en: null },
    kind: 'target',
    technique: 'fifty-fifty',
    weight: 3,
    baselineOn: '2024-10-31',
    forecastOn: null,
    ownerId: 'aino',
    evidenceRequired: true,
  } as const;
  const people = new Set(['aino']);

  it('is planned, and expected on its baseline where nobody says otherwise', () => {
    expect(createMilestone(wanted, free, people)).toMatchObject({
      names: { fi: 'Malli', sv: null, en: null },
      state: 'planned',
      technique: 'fifty-fifty',
      baselineOn: '2024-10-31',
      forecastOn: '2024-10-31',
      evidenceState: { required: 1, accepted: 0 },
      version: 1,
    });
  });

  it('has no baseline after the approval, until a decision', () => {
    expect(errorOf(() => createMilestone(wanted, approved, people)).code).toBe('milestone.needs-decision');
    const later = createMilestone({ ...wanted, baselineOn: null }, approved, people);
    expect(later).toMatchObject({ baselineOn: null, forecastOn: null });
  });

  it('is told apart in what is wrong with its two days', () => {
    const forecast = () => createMilestone({ ...wanted, forecastOn: '2001-01-01' }, free, people);
    expect(errorOf(forecast).code).toBe('milestone.forecast-before-project');
    const baseline = () => createMilestone({ ...wanted, baselineOn: '2001-01-01' }, free, people);
    expect(errorOf(baseline).code).toBe('milestone.baseline-not-possible');
  });

  it('is owned by somebody who may', () => {
    expect(errorOf(() => createMilestone(wanted, free, new Set())).code).toBe('milestone.owner-unknown');
  });

  it('stays out of the plan when it is taken back', () => {
    expect(withdrawNew(aMilestone())).toMatchObject({ state: 'cancelled', baselineOn: null, weight: 0 });
  });
});
