import type { ClientBase } from 'pg';

/**
 * Fills a table without a check per row: its foreign keys are dropped and made anew, which checks all rows at once. In one
 * transaction, so nobody ever sees the table without them.
 */
export async function withoutForeignKeys(
  client: ClientBase,
  table: string,
  work: () => Promise<void>,
): Promise<void> {
  const { rows: keys } = await client.query<{ name: string; definition: string }>(
    `SELECT quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE conrelid = $1::regclass AND contype = 'f' ORDER BY conname`,
    [table],
  );
  // A key cannot be dropped while checks of the rows that it points to are waiting.
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  for (const { name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  await work();
  for (const { name, definition } of keys) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  }
}
