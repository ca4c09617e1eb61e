import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openTestServer } from '../testing/test-server.ts';

const server = await openTestServer();
const folder = mkdtempSync(path.join(tmpdir(), 'painopiste-local-'));
afterAll(() => rmSync(folder, { recursive: true }));
const authorization = `Bearer ${server.localToken}`;
const backup = (file: string, headers: Record<string, string>) =>
  server.post('/local/backup', { file }, headers);

test('with the token of this machine the whole database is written to one file', async () => {
  const file = path.join(folder, 'whole.backup');
  expect((await backup(file, { authorization })).status).toBe(200);
  expect(statSync(file).size).toBeGreaterThan(100);
});

test('a file that is there already is not written over, and one sentence says so', async () => {
  const file = path.join(folder, 'twice.backup');
  await backup(file, { authorization });
  const again = await backup(file, { authorization });
  expect(again.status).toBe(422);
  expect(await again.json()).toEqual({ error: expect.stringContaining(file) });
});

test('a path that depends on where the server was started is refused', async () => {
  expect((await backup('whole.backup', { authorization })).status).toBe(422);
});

test.each([
  ['without the token', {}],
  ['with another token', { authorization: 'Bearer guess' }],
  ['from another machine through a proxy here', { authorization, 'x-forwarded-for': '192.0.2.7' }],
])('%s the address does not exist', async (_what, headers) => {
  expect((await backup(path.join(folder, 'never.backup'), headers)).status).toBe(404);
});
