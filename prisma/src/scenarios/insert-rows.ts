import type { ClientBase } from 'pg';

export type ColumnValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | { readonly [key: string]: unknown };
export type Row = Readonly<Record<string, ColumnValue>>;

// Big enough to save round trips, small enough that no message is over some megabytes.
const CHUNK = 4_000;

/** Inserts rows of one table, all with the columns of the first. Table and columns are names of this code, never input. */
export async function insertRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  for (let start = 0; start < rows.length; start += CHUNK) {
    await client.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows.slice(start, start + CHUNK))],
    );
  }
}
