import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { cents, euros } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import { describe, expect, it } from 'vitest';
import { formatsOf } from './formats.ts';

const fi = formatsOf('fi');
const sv = formatsOf('sv');
const en = formatsOf('en');
const visible = (text: string): string => text.replaceAll('\u00a0', '_');

describe('money', () => {
  it('is written in full with no-break spaces', () => {
    expect(visible(fi.euros(euros(10_242_000)))).toBe('10_242_000_€');
    expect(visible(sv.euros(euros(10_242_000)))).toBe('10_242_000_€');
    expect(en.euros(euros(10_242_000))).toBe('€10,242,000');
  });

  it('is short in millions', () => {
    expect(visible(fi.eurosShort(euros(1_247_251)))).toBe('1,25_M€');
    expect(visible(fi.eurosShort(euros(232_607_000)))).toBe('232,6_M€');
    expect(visible(fi.eurosShort(euros(612_400)))).toBe('612_400_€');
    expect(en.eurosShort(euros(1_247_251))).toBe('€1.25m');
  });

  it('has a real minus, never a hyphen', () => {
    expect(visible(fi.signedEuros(euros(-733_199)))).toBe('−733_199_€');
    expect(en.signedEuros(euros(-733_199))).toBe('−€733,199');
    expect(visible(fi.signedEuroAmount(euros(56_911)))).toBe('+56_911');
    expect(en.euroAmount(euros(-5))).toBe('−5');
  });

  it('never shows a negative zero', () => {
    expect(visible(fi.euros(cents(-30)))).toBe('0_€');
    expect(fi.signedEuroAmount(cents(0))).toBe('0');
  });

  it('shows cents where vouchers need them', () => {
    expect(visible(fi.eurosAndCents(cents(123_450)))).toBe('1_234,50_€');
  });
});

describe('figures', () => {
  it('write ratios and percents with the decimals asked for', () => {
    expect(fi.ratio(0.8711, 3)).toBe('0,871');
    expect(en.ratio(0.8711)).toBe('0.87');
    expect(visible(fi.percent(0.4279))).toBe('43_%');
    expect(visible(sv.percent(0.4279, 1))).toBe('42,8_%');
    expect(en.percent(0.4279)).toBe('43%');
    expect(fi.signed(68.71, 1)).toBe('+68,7');
  });

  it('show what is not known as a dash, in every format', () => {
    const dashes = [
      fi.euros(null),
      fi.eurosShort(null),
      fi.percent(null),
      fi.ratio(null),
      fi.integer(null),
      fi.signedEuros(null),
      fi.date(null),
      fi.month(null),
    ];
    expect(new Set(dashes)).toEqual(new Set(['–']));
  });

  it('mark an estimate, but not an unknown', () => {
    expect(visible(fi.estimate(fi.euros(euros(7_940_000))))).toBe('≈_7_940_000_€');
    expect(fi.estimate('–')).toBe('–');
  });
});

describe('dates', () => {
  const from = calendarDate('2023-01-01');
  const to = calendarDate('2025-12-31');

  it('are written day first without leading zeros', () => {
    expect(fi.date(calendarDate('2022-12-08'))).toBe('8.12.2022');
    expect(sv.date(calendarDate('2022-12-08'))).toBe('8.12.2022');
    expect(en.date(calendarDate('2022-12-08'))).toBe('8 Dec 2022');
    expect(fi.day(calendarDate('2024-08-31'))).toBe('31.8.');
  });

  it('make ranges with an en dash, and one day where both are the same', () => {
    expect(fi.dateRange(from, to)).toBe('1.1.2023–31.12.2025');
    expect(fi.dayRange(calendarDate('2024-05-31'), calendarDate('2024-08-31'))).toBe('31.5.–31.8.');
    expect(fi.dayRange(to, to)).toBe('31.12.');
    expect(fi.monthRange(month('2023-01'), month('2024-08'))).toBe('1/2023–8/2024');
  });

  it('write months short and in words', () => {
    expect(fi.month(month('2024-08'))).toBe('8/2024');
    expect(en.month(month('2024-08'))).toBe('Aug 2024');
    expect(fi.monthInWords(month('2024-09'))).toBe('syyskuu 2024');
    expect(sv.monthInWords(month('2024-09'))).toBe('september 2024');
  });

  it('show an instant as the clock in Helsinki does', () => {
    expect(visible(fi.instant(new Date('2024-09-30T09:05:00Z')))).toBe('30.9.2024 klo 12.05');
  });
});

describe('names', () => {
  it('are ordered with å, ä and ö last', () => {
    expect(['Öja', 'Åbo', 'Ähtäri', 'Aura', 'Zeta'].toSorted(fi.collator.compare)).toEqual([
      'Aura',
      'Zeta',
      'Åbo',
      'Ähtäri',
      'Öja',
    ]);
  });
});
