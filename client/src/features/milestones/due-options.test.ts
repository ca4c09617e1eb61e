import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { expect, it } from 'vitest';
import { formatsOf } from '../../lib/format/formats.ts';
import { fi } from '../../texts/fi.ts';
import { dueOptions } from './due-options.ts';

const options = (chosen?: string) => dueOptions(chosen, calendarDate('2024-11-30'), fi, formatsOf('fi'));

it('offers what is due soon, counted from today and over the turn of the year', () => {
  expect(options().map(({ value, label }) => [value, label])).toEqual([
    ['overdue', 'Ennustepäivä mennyt'],
    ['14d', 'Seuraavat 14 päivää'],
    ['2024-11..2024-11', 'Tässä kuussa, 11/2024'],
    ['2024-12..2024-12', 'Ensi kuussa, 12/2024'],
    ['2024-11..2025-01', '11/2024–1/2025'],
    ['2024-11..2025-04', '11/2024–4/2025'],
    ['2024-11..2025-10', '11/2024–10/2025'],
  ]);
});

it('names a range that came with a link', () => {
  expect(options('2023-02..2023-05').at(-1)).toEqual({ value: '2023-02..2023-05', label: '2/2023–5/2023' });
});

it('shows a word that it does not know as it is', () => {
  expect(options('soon').at(-1)).toEqual({ value: 'soon', label: 'soon' });
});

it('does not offer twice what is chosen', () => {
  expect(options('14d')).toHaveLength(options().length);
});
