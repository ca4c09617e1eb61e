import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { inTransaction, outsideTransaction } from './tx-guard.ts';

describe.each(['embedded', 'server'] as const)('on the %s database', (kind) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase(kind);
  });
  afterAll(() => database.drop());

  it('a query on the base client inside a transaction is refused at once', async () => {
    const { prisma } = database;
    const work = inTransaction(prisma, async (tx) => {
      await tx.region.count();
      await prisma.region.count();
    });
    // The guard's own words: a transaction that had waited for itself would end in another error.
    await expect(work).rejects.toThrow('use the transaction client');
  });

  it('a transaction inside a transaction is refused at once', async () => {
    const { prisma } = database;
    const work = inTransaction(prisma, () => inTransaction(prisma, (tx) => tx.region.count()));
    await expect(work).rejects.toThrow('use the transaction client');
  });

  it('the pool is free again after a refusal', async () => {
    const { prisma } = database;
    await inTransaction(prisma, () => prisma.region.count()).catch(() => undefined);
    expect(await prisma.region.count()).toBe(0);
  });

  it('what a transaction wrote is there for everybody once it has ended', async () => {
    const { prisma } = database;
    const key = await inTransaction(prisma, async (tx) => {
      await tx.$executeRaw`INSERT INTO setting (key, value) VALUES ('written', '1')`;
      return 'written';
    });
    const found = await prisma.$queryRaw<unknown[]>`SELECT 1 FROM setting WHERE key = ${key}`;
    expect(found).toHaveLength(1);
  });

  it('what a transaction wrote is gone when it fails', async () => {
    const { prisma } = database;
    const work = inTransaction(prisma, async (tx) => {
      await tx.$executeRaw`INSERT INTO setting (key, value) VALUES ('undone', '1')`;
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await prisma.$queryRaw<unknown[]>`SELECT 1 FROM setting WHERE key = 'undone'`).toHaveLength(0);
  });

  it('work that leaves the transaction on purpose may use the base client', async () => {
    const { prisma } = database;
    let later: Promise<number> = Promise.resolve(-1);
    await inTransaction(prisma, async (tx) => {
      later = outsideTransaction(() => prisma.region.count());
      return tx.region.count();
    });
    expect(await later).toBe(0);
  });
});
