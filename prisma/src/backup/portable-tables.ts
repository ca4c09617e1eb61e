import type { ClientBase } from 'pg';
import type { TableFigures } from './backup-format.ts';

export type PortableTable = { name: string; columns: string[] };

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Values are written alike by every server, whatever its own settings; and a long backup is not cut off. */
export async function makeOutputPortable(client: ClientBase): Promise<void> {
  await client.query(`
    SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL IntervalStyle = 'postgres';
    SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'; SET LOCAL statement_timeout = 0`);
}

/** Every table of the product; generated columns are left out, they make themselves again. */
export async function listTables(client: ClientBase): Promise<PortableTable[]> {
  const tables = await client.query<PortableTable>(`
    SELECT c.relname AS name,
           (SELECT array_agg(a.attname::text ORDER BY a.attname COLLATE "C") FROM pg_attribute a
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
      FROM pg_class c
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'
     ORDER BY c.relname COLLATE "C"`);
  return tables.rows;
}

export async function listSequences(client: ClientBase): Promise<string[]> {
  const sequences = await client.query<{ name: string }>(`
    SELECT relname AS name FROM pg_class
     WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY relname COLLATE "C"`);
  return sequences.rows.map((row) => row.name);
}

/**
 * Count and checksum of a table: 60 bits of MD5 per row, summed. Does not depend on the order of the rows, and is
 * the same on PostgreSQL 15 to 18, which its own hash functions do not promise to be.
 */
export async function computeFigures(client: ClientBase, table: PortableTable): Promise<TableFigures> {
  const figures = await client.query<TableFigures>(`
    SELECT count(*)::text AS rows,
           coalesce(sum(('x' || substr(md5(t::text), 1, 15))::bit(60)::bigint), 0)::text AS checksum
      FROM (SELECT ${table.columns.map(quoted).join(', ')} FROM ${quoted(table.name)}) t`);
  return figures.rows[0] ?? { rows: '0', checksum: '0' };
}
