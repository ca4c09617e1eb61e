import { cents } from '@painopiste/shared/values/cents';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { describe, expect, it } from 'vitest';
import { formatsOf } from './formats.ts';
import { LOCALES } from './locale.ts';
import { parseDateInput } from './parse-date-input.ts';
import { parseNumberInput } from './parse-number-input.ts';

describe('a typed date', () => {
  it.each(['8.12.2022', '08.12.2022', ' 8. 12. 2022 ', '2022-12-08', '2022-12-8', '8/12/2022'])(
    'reads %j',
    (text) => {
      expect(parseDateInput(text)).toBe('2022-12-08');
    },
  );

  it.each(['', '31.2.2023', '8.12.', '8.12.22', '12-08-2022', 'tammikuu', '0.1.2023'])(
    'refuses %j',
    (text) => {
      expect(parseDateInput(text)).toBeNull();
    },
  );

  it('comes back from what the field shows, in every language', () => {
    for (const locale of LOCALES) {
      expect(parseDateInput(formatsOf(locale).typedDate('2024-02-09' as CalendarDate))).toBe('2024-02-09');
    }
  });
});

describe('a typed number', () => {
  it.each([
    ['10 242 000', 10_242_000],
    ['10\u00a0242\u00a0000,5', 10_242_000.5],
    ['\u2212733\u00a0199\u00a0€', -733_199],
    ['0.871', 0.871],
    ['43 %', 43],
    ['+12', 12],
  ])('reads %j as Finnish', (text, value) => {
    expect(parseNumberInput(text, 'fi')).toBe(value);
  });

  it.each(['', '1.234.567', '1,2,3', 'noin 5', '–', '12a'])('refuses %j as Finnish', (text) => {
    expect(parseNumberInput(text, 'fi')).toBeNull();
  });

  it('takes a comma as a thousands mark in English only', () => {
    expect(parseNumberInput('1,234.5', 'en')).toBe(1234.5);
    expect(parseNumberInput('1,5', 'en')).toBeNull();
  });

  it('comes back from what the formats write, in every language', () => {
    for (const locale of LOCALES) {
      for (const amount of [0, -123_456_789, 99, 1_000_000_00]) {
        const written = formatsOf(locale).eurosAndCents(cents(amount));
        expect(parseNumberInput(written, locale)).toBe(amount / 100);
      }
    }
  });
});
