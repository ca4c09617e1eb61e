import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';
import { createEmptyDatabase, temporaryDirectory } from './testing/empty-database.ts';

const place = temporaryDirectory();
afterAll(() => place[Symbol.dispose]());

function aLog(): {
  lines: string[];
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
} {
  const lines: string[] = [];
  const add = (line: string): void => void lines.push(line);
  return { lines, info: add, warn: add, error: add };
}

it('the embedded database is made and migrated once, and keeps what it has', async () => {
  const dataDir = path.join(place.dir, 'data');
  const log = aLog();
  const first = await openDatabase({ databaseUrl: null, dataDir, log });
  expect(first.kind).toBe('embedded');
  await first.prisma.setting.create({ data: { key: 'a', value: 'b' } });
  await first.close();
  expect(log.lines).toEqual([expect.stringMatching(/^Migrations applied: /)]);

  const second = await openDatabase({ databaseUrl: null, dataDir, log });
  expect(await second.prisma.setting.findMany()).toEqual([{ key: 'a', value: 'b' }]);
  await expect(openDatabase({ databaseUrl: null, dataDir, log })).rejects.toThrow(
    'is in use by another process',
  );
  await second.close();
  expect(log.lines).toHaveLength(1);
});

it('a server is migrated and served the same way', async () => {
  const empty = await createEmptyDatabase('server');
  const database = await openDatabase({ databaseUrl: empty.url, dataDir: place.dir, log: aLog() });
  expect(database.kind).toBe('server');
  await database.prisma.setting.create({ data: { key: 'a', value: 'b' } });
  const backup = await database.backup(path.join(place.dir, 'server.backup'));
  expect(backup.rows).toBe(1);
  await database.close();
  await empty.drop();
});

it('a connection that the server closes while idle is logged and replaced', async () => {
  const empty = await createEmptyDatabase('server');
  const log = aLog();
  const database = await openDatabase({ databaseUrl: empty.url, dataDir: place.dir, log });
  await empty.pool.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  await expect.poll(() => log.lines.at(-1)).toMatch(/^An idle database connection was lost/);
  expect(await database.prisma.setting.count()).toBe(0);
  await database.close();
  await empty.drop();
});
