import { expect, it } from 'vitest';
import { createOwnSteps } from './own-steps.ts';

const row = { id: 'model', version: 3 };

it('follows the own edits of a row, whatever their field', () => {
  const steps = createOwnSteps();
  steps.add({ id: 'model', kind: 'owner', from: 3, to: 4 });
  steps.add({ id: 'model', kind: 'forecast', from: 4, to: 5 });
  steps.add({ id: 'other', kind: 'status', from: 3, to: 4 });
  expect(steps.latest(row, 'status')).toBe(5);
});

it('goes past what others did meanwhile only for the field whose edit went over it', () => {
  const steps = createOwnSteps();
  steps.add({ id: 'model', kind: 'owner', from: 3, to: 5 });
  steps.add({ id: 'model', kind: 'owner', from: 5, to: 6 });
  expect(steps.latest(row, 'owner')).toBe(6);
  expect(steps.latest(row, 'forecast')).toBe(3);
});

it('keeps the version that was seen where nothing was edited', () => {
  expect(createOwnSteps().latest(row, 'owner')).toBe(3);
});
