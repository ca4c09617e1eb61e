import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MIGRATIONS_DIR } from '../migrate.ts';
import { temporaryDirectory } from '../testing/empty-database.ts';
import { computeDrift, SCHEMA_DIR, sortSteps } from './schema-drift.ts';

const place = temporaryDirectory();
afterAll(() => place[Symbol.dispose]());

it('the migrations make what the schema says', async () => {
  expect((await computeDrift(SCHEMA_DIR, MIGRATIONS_DIR)).steps).toEqual([]);
});

it('a change of the schema without a migration is found, and a hand-written rule is left alone', async () => {
  const schemaDir = path.join(place.dir, 'schema');
  cpSync(SCHEMA_DIR, schemaDir, { recursive: true });
  writeFileSync(path.join(schemaDir, 'zebra.prisma'), 'model Zebra {\n  id Int @id\n  stripes Int\n}\n');
  const migrationsDir = path.join(place.dir, 'migrations');
  cpSync(MIGRATIONS_DIR, migrationsDir, { recursive: true });
  mkdirSync(path.join(migrationsDir, '99999999999999_rule'));
  writeFileSync(
    path.join(migrationsDir, '99999999999999_rule', 'migration.sql'),
    `CREATE UNIQUE INDEX setting_by_hand ON setting (value);
     ALTER TABLE setting ADD CONSTRAINT setting_short CHECK (char_length(value) < 10000);`,
  );
  const { steps, handWritten } = await computeDrift(schemaDir, migrationsDir);
  expect(steps).toEqual([expect.stringContaining('CREATE TABLE "Zebra"')]);
  expect(handWritten.join()).toContain('DROP INDEX "setting_by_hand"');
});

describe('steps of a script', () => {
  it('that only remove an index or a key are hand-written rules', () => {
    expect(
      sortSteps(
        '-- DropForeignKey\nALTER TABLE "a" DROP CONSTRAINT "by_hand";\n\n-- DropIndex\nDROP INDEX "also";\n',
      ).steps,
    ).toEqual([]);
  });

  it('that remove a key to make it anew are a change of the schema', () => {
    const script = [
      '-- DropForeignKey\nALTER TABLE "a" DROP CONSTRAINT "a_b_fkey";',
      '-- AddForeignKey\nALTER TABLE "a" ADD CONSTRAINT "a_b_fkey" FOREIGN KEY ("b") REFERENCES "b"("id");',
    ];
    expect(sortSteps(script.join('\n\n'))).toEqual({ steps: script, handWritten: [] });
  });

  it('that remove a column or a table are a change of the schema', () => {
    const script = ['-- AlterTable\nALTER TABLE "a" DROP COLUMN "b";', '-- DropTable\nDROP TABLE "c";'];
    expect(sortSteps(script.join('\n\n')).steps).toEqual(script);
  });

  it('stay whole where they have blank lines', () => {
    const step =
      '-- CreateTable\nCREATE TABLE "a" (\n    "id" INTEGER,\n\n    CONSTRAINT "a_pkey" PRIMARY KEY ("id")\n);';
    expect(sortSteps(`${step}\n\n${step}`).steps).toEqual([step, step]);
  });

  it('are none in an empty migration', () => {
    expect(sortSteps('-- This is an empty migration.\n')).toEqual({ steps: [], handWritten: [] });
  });
});
