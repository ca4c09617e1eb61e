import type { ClientBase } from 'pg';
import { quoted } from './portable-tables.ts';

type ForeignKey = { table: string; name: string; definition: string };

const FOREIGN_KEYS = `
  SELECT r.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class r ON r.oid = k.conrelid
   WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace
   ORDER BY r.relname COLLATE "C", k.conname COLLATE "C"`;

/**
 * Runs `load` with foreign keys and the product's own triggers out of the way, all in the caller's transaction.
 * Foreign keys are made again afterwards, which checks every row. Triggers need not check: they had their say when
 * the rows were first committed, and the checksums prove that these are the same rows.
 */
export async function withRulesAside(
  client: ClientBase,
  tables: readonly string[],
  load: () => Promise<void>,
): Promise<void> {
  const keys = (await client.query<ForeignKey>(FOREIGN_KEYS)).rows;
  for (const key of keys) {
    await client.query(`ALTER TABLE ${quoted(key.table)} DROP CONSTRAINT ${quoted(key.name)}`);
  }
  for (const table of tables) await client.query(`ALTER TABLE ${quoted(table)} DISABLE TRIGGER USER`);
  await load();
  // What is still to be checked at the end (a deferrable unique key) would forbid the changes below.
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  for (const key of keys) {
    await client.query(
      `ALTER TABLE ${quoted(key.table)} ADD CONSTRAINT ${quoted(key.name)} ${key.definition}`,
    );
  }
  for (const table of tables) await client.query(`ALTER TABLE ${quoted(table)} ENABLE TRIGGER USER`);
}
