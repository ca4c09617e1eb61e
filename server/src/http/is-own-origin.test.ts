import { expect, test } from 'vitest';
import { isOwnOrigin } from './is-own-origin.ts';

const PUBLIC = 'https://painopiste.example.fi';

test.each([
  [PUBLIC, 'anything.behind.the.proxy', PUBLIC, true],
  ['http://painopiste.example.fi', 'painopiste.example.fi', PUBLIC, false],
  ['https://painopiste.example.fi.evil.example', 'painopiste.example.fi', PUBLIC, false],
  ['http://127.0.0.1:3000', '127.0.0.1:3000', null, true],
  ['http://localhost:3000', 'localhost:3000', null, true],
  ['http://[::1]:3000', '[::1]:3000', null, true],
  ['http://192.0.2.5:3000', '192.0.2.5:3000', null, true],
  ['http://localhost:4000', 'localhost:3000', null, false],
  ['https://localhost:3000', 'localhost:3000', null, false],
  // A name that its owner points to this machine: the browser takes it for the same origin, we do not.
  ['http://rebound.example:3000', 'rebound.example:3000', null, false],
  ['null', 'localhost:3000', null, false],
  ['http://localhost:3000', undefined, null, false],
])('%s with host %s and public address %s: %s', (origin, host, publicUrl, expected) => {
  expect(isOwnOrigin(origin, host, publicUrl)).toBe(expected);
});
