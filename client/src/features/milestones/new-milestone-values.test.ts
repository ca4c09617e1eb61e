import { expect, it } from 'vitest';
import { blankMilestone, toNewMilestone } from './new-milestone-values.ts';

const typed = { ...blankMilestone('area-1'), nameFi: 'Malli käytössä' };

it('sends days as the calendar has them, and nothing where nothing is typed', () => {
  expect(toNewMilestone({ ...typed, forecastOn: '31.3.2025' })).toMatchObject({
    workAreaId: 'area-1',
    forecastOn: '2025-03-31',
    baselineOn: null,
    ownerId: null,
    weight: 1,
  });
});

it('sends what cannot be read as it is, to be refused at its field', () => {
  expect(toNewMilestone({ ...typed, forecastOn: '31.2.2025', weight: 'paljon' })).toMatchObject({
    forecastOn: '31.2.2025',
    weight: Number.NaN,
  });
  expect(toNewMilestone({ ...typed, weight: '-1' }).weight).toBe(-1);
});
