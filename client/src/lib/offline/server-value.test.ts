import { expect, it } from 'vitest';
import { formatsOf } from '../format/formats.ts';
import { serverValue } from './server-value.ts';

const current = {
  nameFi: 'Hanke',
  names: { sv: 'Projekt', en: null },
  startsOn: '2024-01-31',
  callKey: 'rrp2',
  isArchived: false,
  lead: { id: 'x' },
  grant: 1_000_000,
};

it.each([
  ['nameFi', 'Hanke'],
  ['nameSv', 'Projekt'],
  ['nameEn', ''],
  ['startsOn', '31.1.2024'],
  ['isArchived', '–'],
  ['lead.id', 'x'],
  // Cents or a count: only the form knows.
  ['grant', null],
  ['shares', null],
])('reads %s from the row as %j', (name, value) => {
  const field = { name, label: '', before: '', typed: '' };
  expect(serverValue(field, { current }, formatsOf('fi'))).toBe(value);
});

it('calls a choice as the form does', () => {
  const field = { name: 'callKey', label: '', before: '', typed: '', choices: { rrp2: 'Kestävä kasvu' } };
  expect(serverValue(field, { current }, formatsOf('fi'))).toBe('Kestävä kasvu');
});
