import { describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { createTestDatabase } from './test-database.ts';

describe.each(['embedded', 'server'] as const)('on the %s database', (kind) => {
  it('each test has its own copy of what was prepared once', async () => {
    let prepared = 0;
    const template = {
      key: `prepared-${kind}`,
      async prepare({ prisma }: Database) {
        prepared += 1;
        await prisma.setting.create({ data: { key: 'prepared', value: 'once' } });
      },
    };
    const [one, other] = await Promise.all([
      createTestDatabase(kind, template),
      createTestDatabase(kind, template),
    ]);
    await one.prisma.setting.create({ data: { key: 'mine', value: 'alone' } });
    expect(await one.prisma.setting.count()).toBe(2);
    expect(await other.prisma.setting.findMany()).toEqual([{ key: 'prepared', value: 'once' }]);
    expect(prepared).toBe(1);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('Ä is the capital of ä, and names are sorted by code point', async () => {
    const database = await createTestDatabase(kind);
    const folded = await database.pool.query(
      `SELECT upper('äö') AS upper, 'Ääkkönen' ILIKE 'ää%' AS alike, 'Z' < 'a' AS sorted`,
    );
    expect(folded.rows).toEqual([{ upper: 'ÄÖ', alike: true, sorted: true }]);
    await database.drop();
  });

  it('a template that cannot be prepared is not used half made', async () => {
    let tries = 0;
    const template = {
      key: `failing-${kind}`,
      prepare: async () => {
        tries += 1;
        if (tries === 1) throw new Error('not this time');
      },
    };
    await expect(createTestDatabase(kind, template)).rejects.toThrow('not this time');
    const database = await createTestDatabase(kind, template);
    expect(tries).toBe(2);
    await database.drop();
  });
});
