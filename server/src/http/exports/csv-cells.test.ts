import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { cents } from '@painopiste/shared/values/cents';
import { expect, it } from 'vitest';
import { cellText, dayCell, moneyCell, numberCell, styleOf } from './csv-cells.ts';

const finnish = styleOf('fi');

it.each([
  [0, '0,00'],
  [5, '0,05'],
  [-5, '-0,05'],
  [12_345, '123,45'],
  [-1_024_200_000, '-10242000,00'],
])('writes %d cents as %s', (amount, text) => {
  expect(cellText(moneyCell(cents(amount)), finnish)).toBe(text);
});

it('writes a decimal point for English', () => {
  expect(cellText(moneyCell(cents(12_345)), styleOf('en'))).toBe('123.45');
});

it('writes a day as ISO does', () => {
  expect(cellText(dayCell(calendarDate('2024-09-30')), finnish)).toBe('2024-09-30');
});

it.each(['=1+1', '+358', '-12', '@SUM(A1)', '\t=1'])('neutralises the text %j', (text) => {
  expect(cellText(text, finnish)).toBe(`'${text}`);
});

it('leaves a negative number a number, and ordinary text as it is', () => {
  expect(cellText(numberCell(-12), finnish)).toBe('-12');
  expect(cellText('Äitiys–isyys = hyvä', finnish)).toBe('Äitiys–isyys = hyvä');
});

it('leaves absent empty, and never turns it into zero', () => {
  const absent = [null, moneyCell(null), numberCell(null), dayCell(null)];
  expect(absent.map((cell) => cellText(cell, finnish))).toEqual(['', '', '', '']);
});

it('rounds a share to the decimals asked for', () => {
  expect(cellText(numberCell(0.8711426, 4), finnish)).toBe('0,8711');
});
