import { expect, it } from 'vitest';
import { personState } from './person-state.ts';

it.each([
  [{ isDeactivated: false, canSignIn: true }, 'active'],
  [{ isDeactivated: false, canSignIn: false }, 'invited'],
  [{ isDeactivated: true, canSignIn: true }, 'deactivated'],
  [{ isDeactivated: true, canSignIn: false }, 'deactivated'],
])('%j is %s', (account, expected) => {
  expect(personState(account)).toBe(expected);
});
