import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockDirectory } from '../../prisma/src/embedded/lock-directory.ts';

let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'reset-'));
});

afterEach(() => {
  rmSync(data, { recursive: true, force: true });
});

function reset(environment: NodeJS.ProcessEnv = {}): { code: number | null; said: string } {
  const task = join(import.meta.dirname, 'db-reset.ts');
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: data, ...environment };
  const done = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', task], {
    env,
    encoding: 'utf8',
  });
  return { code: done.status, said: done.stdout + done.stderr };
}

it('removes the development data', () => {
  lockDirectory(data).release();
  expect(reset().code).toBe(0);
  expect(existsSync(data)).toBe(false);
});

it('leaves alone a folder that holds something else', () => {
  writeFileSync(join(data, 'thesis.odt'), '');
  expect(reset()).toEqual({ code: 1, said: expect.stringContaining('does not look like') as string });
  expect(existsSync(join(data, 'thesis.odt'))).toBe(true);
});

it('leaves alone data that a running server holds', () => {
  const lock = lockDirectory(data);
  const { code, said } = reset();
  lock.release();
  expect(code).toBe(1);
  expect(said).toMatch(/^The data directory .* is in use by another process .*\n$/);
  expect(existsSync(data)).toBe(true);
});

it('does not touch a database server', () => {
  const { code, said } = reset({ DATABASE_URL: 'postgresql://127.0.0.1/painopiste' });
  expect(code).toBe(1);
  expect(said).toContain('DATABASE_URL names a server');
});
