import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOf, isStamped, stamp } from './stamps.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamps-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src', 'a.ts'), 'one');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('gives the same hash for the same files', () => {
  expect(hashOf(folder, ['src'])).toBe(hashOf(folder, ['src']));
});

it.each([
  ['a changed file', () => writeFileSync(join(folder, 'src', 'a.ts'), 'two')],
  ['a new file', () => writeFileSync(join(folder, 'src', 'b.ts'), '')],
  ['a removed file', () => rmSync(join(folder, 'src', 'a.ts'))],
])('gives another hash for %s', (_what, change) => {
  const before = hashOf(folder, ['src']);
  change();
  expect(hashOf(folder, ['src'])).not.toBe(before);
});

it('does not mind what is not there, nor what machines make', () => {
  const before = hashOf(folder, ['src', 'absent']);
  mkdirSync(join(folder, 'src', 'node_modules'));
  writeFileSync(join(folder, 'src', 'node_modules', 'x.js'), '');
  expect(hashOf(folder, ['src', 'absent'])).toBe(before);
});

it('holds a stamp only for the hash that was stamped', () => {
  const note = join(folder, 'notes', 'built');
  expect(isStamped(note, 'abc')).toBe(false);
  stamp(note, 'abc');
  expect(isStamped(note, 'abc')).toBe(true);
  expect(isStamped(note, 'abd')).toBe(false);
});
