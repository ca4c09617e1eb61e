import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Check, oneFact } from './outcome.ts';
import { runChecks } from './run-checks.ts';

let written = '';

beforeEach(() => {
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

const check = (name: string, holds: boolean): Check => ({
  name,
  run: () => Promise.resolve(oneFact(name, holds, `why ${name} failed`)),
});

it('closes with the counts alone on the last line', async () => {
  await runChecks([[check('lint', true)], [check('types', false)]], []);
  expect(written.trimEnd().split('\n').at(-1)).toBe('1 passed, 1 failed');
  expect(process.exitCode).toBe(1);
});

it('goes on after a failure and tells each one at the end', async () => {
  await runChecks([[check('lint', false)], [check('types', false)]], []);
  expect(written).toContain('why lint failed');
  expect(written).toContain('why types failed');
});

it('tells many failures in few lines each', async () => {
  const detail = Array.from({ length: 200 }, (_, index) => `line ${index}`).join('\n');
  const long: Check = { name: 'long', run: () => Promise.resolve(oneFact('long', false, detail)) };
  await runChecks([[long], [long], [long], [long]], []);
  expect(written.match(/ {4}line \d+$/gm)).toHaveLength(4 * 14);
});

it('runs only what is named', async () => {
  await runChecks([[check('lint', false)], [check('types', true)]], ['types']);
  expect(written.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed');
  expect(process.exitCode).toBe(0);
});

it('refuses a name that is no check, and lists the names', async () => {
  await expect(runChecks([[check('lint', true), check('types', true)]], ['tipes'])).rejects.toThrow(
    'There is no check "tipes"; the checks are: lint, types.',
  );
});
