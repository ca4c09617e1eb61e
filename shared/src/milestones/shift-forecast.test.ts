import { expect, it } from 'vitest';
import { calendarDate } from '../values/calendar-date.ts';
import { shiftForecast } from './shift-forecast.ts';

const day = calendarDate('2024-12-31');

it('moves a forecast by days, over the end of a year too, and back', () => {
  expect(shiftForecast({ forecastOn: day, baselineOn: null }, 14)).toBe('2025-01-14');
  expect(shiftForecast({ forecastOn: day, baselineOn: null }, -31)).toBe('2024-11-30');
});

it('moves the baseline where nobody has given a forecast, and refuses where there is neither', () => {
  expect(shiftForecast({ forecastOn: null, baselineOn: day }, 1)).toBe('2025-01-01');
  expect(() => shiftForecast({ forecastOn: null, baselineOn: null }, 1)).toThrow('milestone.nothing-to-move');
});
