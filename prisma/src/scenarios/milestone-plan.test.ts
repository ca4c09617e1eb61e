import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { describe, expect, test } from 'vitest';
import { type MilestonePlan, planMilestones } from './milestone-plan.ts';

const PLAN: MilestonePlan = {
  seed: 'test',
  start: calendarDate('2023-01-01'),
  months: 36,
  today: calendarDate('2024-09-30'),
  approvedOn: calendarDate('2023-03-15'),
  areas: [
    { key: 'mental-health', focusArea: 'mental-health-and-substance-abuse', lead: 'lead.mielenterveys' },
    { key: 'elderly', focusArea: 'elderly-services', lead: 'ilkka.iltarusko' },
    { key: 'digital', focusArea: 'digital-services', lead: 'olli.esimerkki' },
    { key: 'project-administration', focusArea: 'project', lead: 'tuula.talkoo' },
  ],
  late: 2,
  next: { on: calendarDate('2024-11-15'), area: 'digital', name: { fi: 'Digitarjotin', sv: null, en: null } },
  oneWaits: false,
  afterTheWall: false,
};

const open = (plan: MilestonePlan) =>
  planMilestones(plan)
    .map(({ milestone }) => milestone)
    .filter(({ state }) => state === 'planned' || state === 'in-progress');

describe('invented milestones', () => {
  test('as many are late as wanted: past their baseline and their forecast', () => {
    const late = open(PLAN).filter(
      ({ baselineOn, forecastOn }) => (baselineOn ?? '') < PLAN.today && forecastOn < PLAN.today,
    );
    expect(late).toHaveLength(2);
  });

  test('the next one has the wanted name and day, and no other open one that is not late comes before it', () => {
    const [first] = open(PLAN)
      .filter(({ forecastOn }) => forecastOn >= PLAN.today)
      .sort((a, b) => (a.forecastOn < b.forecastOn ? -1 : 1));
    expect(first).toMatchObject({ name: { fi: 'Digitarjotin' }, forecastOn: '2024-11-15' });
  });

  test('one that is late already can be the next', () => {
    const next = {
      on: calendarDate('2024-07-31'),
      area: 'digital',
      name: { fi: 'Laitehankinta', sv: null, en: null },
    };
    const [first] = open({ ...PLAN, next }).sort((a, b) => (a.forecastOn < b.forecastOn ? -1 : 1));
    expect(first).toMatchObject({ name: { fi: 'Laitehankinta' }, forecastOn: '2024-07-31' });
  });

  test('each move of a forecast begins where the last one ended, and the last ends at the forecast', () => {
    for (const { milestone } of planMilestones(PLAN)) {
      const { moves, baselineOn, forecastOn } = milestone;
      expect([baselineOn, ...moves.map(({ to }) => to)]).toEqual([
        ...moves.map(({ from }) => from),
        forecastOn,
      ]);
    }
  });

  test('nothing has happened after today', () => {
    const days = planMilestones(PLAN).flatMap(({ milestone: { doneOn, acceptedOn, moves } }) => [
      doneOn ?? '',
      acceptedOn ?? '',
      ...moves.map(({ on }) => on),
    ]);
    expect(days.filter((day) => day > PLAN.today)).toEqual([]);
  });

  test('only where it is wanted, the last one comes after the window', () => {
    const after = (plan: MilestonePlan) => open(plan).filter(({ forecastOn }) => forecastOn > '2025-12-31');
    expect(after(PLAN)).toHaveLength(0);
    expect(after({ ...PLAN, afterTheWall: true })).toHaveLength(1);
  });

  test('the one that waits for its acceptance has evidence to be judged', () => {
    const done = planMilestones({ ...PLAN, oneWaits: true }).filter(
      ({ milestone }) => milestone.state === 'done',
    );
    expect(done.map(({ milestone }) => [milestone.evidenceRequired, milestone.evidence])).toEqual([
      [true, 'submitted'],
    ]);
  });
});
