import { expect, it, test } from 'vitest';
import { aPlanGround, aPlanLine, aPlanSheet, aWorkAreaSheet } from '../testing/a-plan-ground.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { fitsGround } from './fits-ground.ts';
import { readPlan } from './read-plan.ts';

const ground = aPlanGround();
const { plan } = readPlan(
  [
    aWorkAreaSheet(['koti', 'Koti', 'vastaava@alue.example', null, '100', 100, null]),
    aPlanSheet('Välitavoitteet', [
      ['Osa-alue', 'Nimi suomeksi', 'Perusaikataulu'],
      ['koti', 'Malli', '1.6.2024'],
    ]),
    aPlanSheet('Talousarvio', [
      ['Osa-alue', 'Kustannuslaji', '1/2024'],
      ['koti', 'staff', 5],
    ]),
  ],
  ground,
);

it('a plan that was read fits what it was read against', () => expect(fitsGround(plan, ground)).toBe(true));

test.each([
  ['a person', aPlanGround({ people: [] })],
  ['a focus area', aPlanGround({ focusAreas: [] })],
  ['a line', aPlanGround({ lines: [] })],
  ['a category', aPlanGround({ lines: [aPlanLine({ categories: [] })] })],
  [
    'a month',
    aPlanGround({
      lines: [aPlanLine({ window: { start: calendarDate('2025-01-01'), end: calendarDate('2025-12-31') } })],
    }),
  ],
  ['a later start', aPlanGround({ projectStartsOn: calendarDate('2024-07-01') })],
])('a plan without %s of its own fits no longer', (_, later) => expect(fitsGround(plan, later)).toBe(false));

it.each(['workAreas', 'milestones', 'budget'] as const)('%s that stand twice do not fit', (part) =>
  expect(fitsGround({ ...plan, [part]: [...plan[part], ...plan[part]] }, ground)).toBe(false),
);

it('shares that do not add up do not fit', () => {
  const workAreas = plan.workAreas.map((area) => ({ ...area, shares: [] }));
  expect(fitsGround({ ...plan, workAreas }, ground)).toBe(false);
});
