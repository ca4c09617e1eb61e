/** Moves sums between accounts as fast as it can and tells of each commit that the database has acknowledged. */
import { writeSync } from 'node:fs';
import { openEmbeddedPool } from '../../embedded/embedded-pool.ts';
import { openEmbedded } from '../../embedded/open-embedded.ts';

const [dir = '', dumpFile = '', run = ''] = process.argv.slice(2);
const embedded = await openEmbedded({ place: { kind: 'directory', dir, durable: true, dumpFile } });
const pool = openEmbeddedPool(embedded);
await pool.query(`
  CREATE TABLE IF NOT EXISTS account (id int PRIMARY KEY, balance bigint NOT NULL, note text);
  CREATE TABLE IF NOT EXISTS done (run text, n int, PRIMARY KEY (run, n));
  INSERT INTO account SELECT g, 1000, md5(g::text) FROM generate_series(1, 500) g ON CONFLICT DO NOTHING`);

const MOVE = 'UPDATE account SET balance = balance + $1, note = repeat(md5(random()::text), 8) WHERE id = $2';
let count = 0;

async function write(): Promise<never> {
  for (;;) {
    const n = (count += 1);
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query(MOVE, [-(n % 100), 1 + ((n * 7) % 500)]);
    await client.query(MOVE, [n % 100, 1 + ((n * 13) % 500)]);
    await client.query('INSERT INTO done VALUES ($1, $2)', [run, n]);
    await client.query('COMMIT');
    client.release();
    // Straight to the pipe: what is said must not wait in this process.
    writeSync(1, `${n}\n`);
    if (n % 150 === 0) await pool.query(n % 300 === 0 ? 'CHECKPOINT' : 'VACUUM account');
  }
}
await Promise.all([write(), write(), write()]);
