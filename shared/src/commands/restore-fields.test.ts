import { expect, it } from 'vitest';
import { editedFields, restoreFields } from './restore-fields.ts';

const before = { id: 'a', version: 1, name: 'Vanha', order: 1, tags: ['x'] };
const after = { ...before, version: 2, name: 'Uusi', tags: ['x', 'y'], shown: true };

it('finds the fields of the earlier state that an edit changed', () => {
  expect(editedFields({ before, after })).toEqual(['name', 'tags']);
});

it('puts back what the edit changed and nothing else', () => {
  const current = { ...after, version: 5, order: 9 };
  expect(restoreFields(current, { before, after })).toEqual({ name: 'Vanha', tags: ['x'] });
});

it('refuses where somebody has changed one of these fields since', () => {
  expect(() => restoreFields({ ...after, name: 'Uusin' }, { before, after })).toThrow(
    'command.changed-since',
  );
});

it('refuses where nothing was changed', () => {
  expect(() => restoreFields(before, { before, after: { ...before, version: 2 } })).toThrow(
    'command.not-undoable',
  );
});
