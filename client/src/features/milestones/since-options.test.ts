import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { expect, it } from 'vitest';
import { formatsOf } from '../../lib/format/formats.ts';
import { fi } from '../../texts/fi.ts';
import { sinceOptions } from './since-options.ts';

const options = (chosen?: string) =>
  sinceOptions(chosen, calendarDate('2024-10-31'), fi, formatsOf('fi')).map(({ value, label }) => [
    value,
    label,
  ]);

const usual = [
  ['monday', 'Viime maanantaista, 28.10.2024 alkaen'],
  ['2024-09-30', 'Kuukauden aikana, 30.9.2024 alkaen'],
];

it('offers last Monday and a month back, each with its day', () => {
  expect(options()).toEqual(usual);
  expect(options('monday')).toEqual(usual);
});

it('names a day that came with a link, and shows a word that it does not know as it is', () => {
  expect(options('2024-01-02')).toEqual([...usual, ['2024-01-02', '2.1.2024 alkaen']]);
  expect(options('soon').at(-1)).toEqual(['soon', 'soon']);
});
