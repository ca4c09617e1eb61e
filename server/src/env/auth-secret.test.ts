import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAuthSecret } from './auth-secret.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'painopiste-secret-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a secret that is given is used, and nothing is written', () => {
  const given = { authSecret: 'y'.repeat(40), dataDir: path.join(folder, 'unused') };
  expect(readAuthSecret(given)).toBe(given.authSecret);
  expect(() => statSync(given.dataDir)).toThrow('ENOENT');
});

test('without one, a secret is made that only its owner reads, and it stays', () => {
  const dataDir = path.join(folder, 'made');
  const first = readAuthSecret({ authSecret: null, dataDir });
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(readAuthSecret({ authSecret: null, dataDir })).toBe(first);
  expect(statSync(path.join(dataDir, 'auth-secret')).mode & 0o777).toBe(0o600);
  expect(readFileSync(path.join(dataDir, 'auth-secret'), 'utf8')).toBe(first);
});

test('two places have two secrets', () => {
  const one = readAuthSecret({ authSecret: null, dataDir: path.join(folder, 'one') });
  expect(readAuthSecret({ authSecret: null, dataDir: path.join(folder, 'two') })).not.toBe(one);
});

test('a file that was cut short is refused by its name', () => {
  writeFileSync(path.join(folder, 'auth-secret'), 'abc');
  expect(() => readAuthSecret({ authSecret: null, dataDir: folder })).toThrow(/auth-secret is damaged/);
});

test('a place that cannot be written to is refused by the name of its variable', () => {
  const file = path.join(folder, 'a-file');
  writeFileSync(file, '');
  expect(() => readAuthSecret({ authSecret: null, dataDir: path.join(file, 'below') })).toThrow(
    /^DATA_DIR: .*a-file/,
  );
});
