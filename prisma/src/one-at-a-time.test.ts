import { afterAll, expect, it } from 'vitest';
import { createTestDatabase } from './testing/test-database.ts';
import { inTransaction } from './tx-guard.ts';

const warnings: string[] = [];
const note = ({ message }: Error): void => void warnings.push(message);
process.on('warning', note);
afterAll(() => void process.off('warning', note));

it.each(['embedded', 'server'] as const)(
  'the queries of a transaction wait for one another on the %s database, also after one that failed',
  async (kind) => {
    const database = await createTestDatabase(kind);
    const done: number[] = [];
    const ask = (tx: Pick<typeof database.prisma, '$queryRawUnsafe'>, n: number) =>
      tx.$queryRawUnsafe(`SELECT ${n}, pg_sleep(${(3 - n) / 100})::text`).then(() => done.push(n));
    await inTransaction(database.prisma, async (tx) => {
      await tx.$executeRaw`SAVEPOINT before`;
      const failed = tx.$queryRaw`SELECT 1 / 0`.catch(() => tx.$executeRaw`ROLLBACK TO SAVEPOINT before`);
      await Promise.all([failed, failed.then(() => ask(tx, 0))]);
      await Promise.all([ask(tx, 1), ask(tx, 2), ask(tx, 3)]);
    });
    expect(done).toEqual([0, 1, 2, 3]);
    // What `pg` says of queries that begin before the one before has been answered.
    expect(warnings.filter((message) => message.includes('already executing'))).toEqual([]);
    await database.drop();
  },
);
