import { expect, test } from 'vitest';
import { nameOfEntity, valueInWords } from './value-in-words.ts';

const AINO = '00000000-0000-4000-8000-000000000005';
const names = {
  [AINO]: { fi: 'Aino', sv: 'Aino', en: 'Aino' },
  'focus-area:digital-services': { fi: 'Digitaaliset palvelut', sv: 'Digitala tjänster', en: null },
  'region:04': { fi: 'Vantaa ja Kerava', sv: 'Vanda och Kervo', en: 'Vantaa and Kerava' },
};
const inSwedish = (field: string, value: unknown): string | null => valueInWords(field, value, names, 'sv');

test.each([
  ['ownerId', AINO, 'Aino'],
  ['ownerId', null, null],
  ['focusAreaKey', 'digital-services', 'Digitala tjänster'],
  ['grantCents', -123_45, '-123.45'],
  ['weight', 10, '10'],
  ['evidenceRequired', true, 'true'],
  ['forecastOn', '2024-12-31', '2024-12-31'],
  ['names.sv', 'Modell', 'Modell'],
])('%s %s reads %s', (field, value, words) => {
  expect(inSwedish(field, value)).toBe(words);
});

test('what lies within is told field by field', () => {
  const shares = [{ id: 'x', focusAreaKey: 'digital-services', basisPoints: 10_000, note: null }];
  expect(inSwedish('shares', shares)).toBe('focusAreaKey: Digitala tjänster, basisPoints: 10000');
});

test('a thing is called by its name, in Finnish where it has no other', () => {
  expect(nameOfEntity({ noun: 'person', entityId: AINO }, names, 'fi')).toBe('Aino');
  expect(nameOfEntity({ noun: 'region', entityId: '04' }, names, 'sv')).toBe('Vanda och Kervo');
  expect(nameOfEntity({ noun: 'focus-area', entityId: 'digital-services' }, names, 'en')).toBe(
    'Digitaaliset palvelut',
  );
  expect(nameOfEntity({ noun: 'budget-decision', entityId: 'x' }, names, 'fi')).toBeNull();
});
