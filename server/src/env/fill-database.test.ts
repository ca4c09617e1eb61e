import { pino } from 'pino';
import { beforeEach, expect, test } from 'vitest';
import { openTestDatabase } from '../testing/open-test-database.ts';
import { aUser } from '../testing/people.ts';
import { fillDatabase } from './fill-database.ts';

const database = await openTestDatabase();
const db = database.prisma;
let written = '';
const log = pino({ level: 'warn' }, { write: (line) => void (written += line) });
const fill = (mode: 'demo' | 'serve', seed: 'demo' | 'empty' | 'worked-example') =>
  fillDatabase({ database, environment: { mode, seed }, log });

beforeEach(async () => {
  written = '';
  await db.setting.deleteMany();
});

test('a database that people have filled without a seeding is left alone', async () => {
  const { id } = await aUser(db);
  expect(await fill('demo', 'demo')).toBeNull();
  expect(await db.region.count()).toBe(0);
  await db.user.delete({ where: { id } });
});

test('an empty database is filled once, and says what with', async () => {
  expect(await fill('serve', 'empty')).toEqual({ scenario: 'empty', today: null });
  const regions = await db.region.count();
  expect(regions).toBeGreaterThanOrEqual(22);
  expect(await fill('serve', 'empty')).toEqual({ scenario: 'empty', today: null });
  expect(await db.region.count()).toBe(regions);
});

test('a demonstration is never served as production', async () => {
  await db.setting.createMany({
    data: [
      { key: 'scenario', value: 'demo' },
      { key: 'demonstration-today', value: '2024-09-30' },
    ],
  });
  await expect(fill('serve', 'empty')).rejects.toThrow(
    /^The database holds the demonstration \(scenario demo\).*DATA_DIR/,
  );
  expect(await fill('demo', 'demo')).toEqual({ scenario: 'demo', today: '2024-09-30' });
});

test('another scenario than the one that is there is not forced upon it, and the log says so', async () => {
  await db.setting.create({ data: { key: 'scenario', value: 'empty' } });
  expect(await fill('demo', 'worked-example')).toEqual({ scenario: 'empty', today: null });
  expect(written).toContain('SEED is worked-example');
});
