import { expect, it } from 'vitest';
import { hasField, issuesOfDetails, toFieldErrors } from './form-issues.ts';

const values = { nameFi: '', shares: [{ points: '50' }], active: false };

it('reads the fields of a refused input, and nothing else', () => {
  const details = { fields: [{ path: 'nameFi', message: 'text.required' }, { path: 7 }, null] };
  expect(issuesOfDetails(details)).toEqual([{ path: 'nameFi', message: 'text.required' }]);
  expect(issuesOfDetails({})).toEqual([]);
});

it('knows the fields of a form by their path, empty ones too', () => {
  expect(
    ['nameFi', 'active', 'shares.0.points', 'shares.1.points', 'commandId', ''].map((path) =>
      hasField(values, path),
    ),
  ).toEqual([true, true, true, false, false, false]);
});

it('puts each issue at its field, the first of several, and what has no field with the form', () => {
  const issues = [
    { path: 'shares.0.points', message: 'number.invalid' },
    { path: 'nameFi', message: 'text.required' },
    { path: 'nameFi', message: 'text.line-break' },
    { path: 'id', message: 'strange' },
  ];
  expect(toFieldErrors(issues, values, (message) => `<${message}>`)).toEqual({
    shares: [{ points: { type: 'number.invalid', message: '<number.invalid>' } }],
    nameFi: { type: 'text.required', message: '<text.required>' },
    root: { type: 'strange', message: '<strange>' },
  });
});
