import { z } from 'zod';
import { isCalendarDate } from './calendar-date.ts';

const FIRST_YEAR = '2000';
const LAST_YEAR = '2099';

/**
 * A day of a project. A year that nobody means (0203, 20233) is asked about at its field: `day.unlikely`. The database
 * refuses the same years (`is_likely_day`).
 */
export const likelyDay = z
  .string({ error: 'day.required' })
  .min(1, { error: 'day.required', abort: true })
  .refine((day) => !/\d{5}/.test(day), { error: 'day.unlikely', abort: true })
  .refine(isCalendarDate, { error: 'day.invalid', abort: true })
  .refine((day) => day.slice(0, 4) >= FIRST_YEAR && day.slice(0, 4) <= LAST_YEAR, { error: 'day.unlikely' });
