import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from './read-amount.ts';

describe('an amount is read', () => {
  test.each([
    ['148,89', 14_889],
    ['2\u00A0958,33', 295_833],
    ['2\u202F647\u202F642,88', 264_764_288],
    ['10 892,10', 1_089_210],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1234.56', 123_456],
    ['12,5', 1250],
    ['12', 1200],
    [',50', 50],
    ['-12,00', -1200],
    ['\u221212,00', -1200],
    ['\u2212 1\u00A0012,00', -101_200],
    ['12,00-', -1200],
    ['12,00 \u2212', -1200],
    ['+7,10', 710],
    [' 7,10 € ', 710],
    ['0,00', 0],
    ['-0,00', 0],
  ])('%s', (text, expected) => {
    expect(readAmount(text)).toBe(expected);
  });
});

describe('what is no amount, or could be two, is refused', () => {
  test.each([
    '',
    '-',
    ',',
    '1e9',
    'abc',
    '12,345',
    '1.234',
    '1,234',
    '12,',
    '1 23,00',
    '1234 567,00',
    '12,00,00',
    '1.234.56',
    '1.234 567,00',
    '-12,00-',
    '--12,00',
    '12-,00',
    '#VALUE!',
    '0x10',
    'NaN',
    '99999999999999999,00',
  ])('%s', (text) => {
    expect(readAmount(text)).toBeNull();
  });
});

const groupings = ['', ' ', '\u00A0', '\u202F', '.'];

test('any number of cents survives being written in any of the known ways', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
      fc.constantFrom(...groupings),
      fc.constantFrom('-', '\u2212', 'trailing'),
      (value, grouping, minus) => {
        const digits = String(Math.abs(value)).padStart(3, '0');
        const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, grouping);
        const plain = `${whole},${digits.slice(-2)}`;
        const negative = minus === 'trailing' ? `${plain}-` : `${minus}${plain}`;
        expect(readAmount(value < 0 ? negative : plain)).toBe(value);
      },
    ),
  );
});
