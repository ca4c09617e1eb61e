import { expect, it } from 'vitest';
import { isSecretOf, makeToken, tokenOf } from './access-token-secret.ts';

it('gives a token that a header carries and its hash recognises', () => {
  const { token, prefix, secretHash } = makeToken();
  const parts = tokenOf(`Bearer ${token}`);
  expect(parts?.prefix).toBe(prefix);
  expect(isSecretOf(parts?.secret ?? '', secretHash)).toBe(true);
  expect(secretHash).not.toContain(parts?.secret ?? 'none');
});

it('recognises no other secret', () => {
  const [one, two] = [makeToken(), makeToken()];
  expect(isSecretOf(tokenOf(`bearer ${one.token}`)?.secret ?? '', two.secretHash)).toBe(false);
});

it.each([
  undefined,
  '',
  'Bearer',
  'Bearer x',
  'Basic dXNlcjpwYXNz',
  'Bearer painopiste_00_short',
  'Bearer a b',
])('finds none in %j', (header) => {
  expect(tokenOf(header)).toBeNull();
});
