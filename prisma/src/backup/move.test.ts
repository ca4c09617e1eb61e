import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migratePool } from '../database.ts';
import { createEmptyDatabase, type EmptyDatabase, temporaryDirectory } from '../testing/empty-database.ts';
import { computeFigures, listTables } from './portable-tables.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

// Whatever a table can have that a copy might lose: a tree, a circle of keys, kinds of values, numbers that go on.
const SCHEMA = `
  CREATE TABLE area (id int PRIMARY KEY, name text NOT NULL UNIQUE, head int);
  CREATE TABLE person (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area int NOT NULL REFERENCES area,
    boss bigint REFERENCES person DEFERRABLE,
    at timestamptz NOT NULL DEFAULT now(), born date, pay numeric(12, 2), tags text[], more jsonb, photo bytea,
    twice numeric GENERATED ALWAYS AS (pay * 2) STORED);
  ALTER TABLE area ADD CONSTRAINT area_head FOREIGN KEY (head) REFERENCES person (id);
  CREATE TABLE share (area int NOT NULL REFERENCES area, part int NOT NULL, points int NOT NULL, PRIMARY KEY (area, part));
  CREATE FUNCTION full_shares() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF (SELECT sum(points) FROM share WHERE area = NEW.area) <> 100 THEN RAISE EXCEPTION 'shares of % are not full', NEW.area; END IF;
    RETURN NULL; END $$;
  CREATE CONSTRAINT TRIGGER full_shares AFTER INSERT OR UPDATE ON share
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION full_shares();
  CREATE TABLE diary (n bigserial PRIMARY KEY, text text NOT NULL);
  CREATE FUNCTION write_diary() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO diary (text) VALUES ('a person came'); RETURN NULL; END $$;
  CREATE TRIGGER person_diary AFTER INSERT ON person FOR EACH ROW EXECUTE FUNCTION write_diary();`;

const ROWS = `
  INSERT INTO area SELECT g, 'Alue äö ' || g FROM generate_series(1, 20) g;
  INSERT INTO person (area, at, born, pay, tags, more, photo)
    SELECT 1 + g % 20, timestamptz '2024-01-01 12:00+02' + g * interval '1 hour 0.123456 s', date '1970-01-01' + g, g / 7.0,
      CASE WHEN g % 3 = 0 THEN ARRAY['a"b', E'line\\nbreak', NULL] END,
      CASE WHEN g % 2 = 0 THEN jsonb_build_object('n', g, 'ä', true) END, decode(md5(g::text), 'hex')
    FROM generate_series(1, 3000) g;
  UPDATE person SET boss = 3001 - id WHERE id > 1; UPDATE area SET head = id;
  INSERT INTO share SELECT g, part, 50 FROM generate_series(1, 20) g, generate_series(1, 2) part;`;

const place = temporaryDirectory();
const migrationsDir = path.join(place.dir, 'migrations');
mkdirSync(path.join(migrationsDir, '1_init'), { recursive: true });
writeFileSync(path.join(migrationsDir, '1_init', 'migration.sql'), SCHEMA);
afterAll(() => place[Symbol.dispose]());

async function figuresOf({ pool }: EmptyDatabase): Promise<unknown> {
  const client = await pool.connect();
  await client.query(`SET TimeZone = 'UTC'`);
  const figures: Record<string, unknown> = {};
  for (const table of await listTables(client)) figures[table.name] = await computeFigures(client, table);
  client.release();
  return figures;
}

describe.each([
  ['embedded', 'server'],
  ['server', 'embedded'],
] as const)('from %s to %s', (from, to) => {
  const file = path.join(place.dir, `${from}.backup`);
  let source: EmptyDatabase;
  let target: EmptyDatabase;

  beforeAll(async () => {
    [source, target] = await Promise.all([createEmptyDatabase(from), createEmptyDatabase(to)]);
    await migratePool(source.pool, migrationsDir);
    await source.pool.query(ROWS);
    await writeBackup(source.pool, file);
  });
  beforeEach(() => target.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));
  afterAll(async () => {
    await Promise.all([source.drop(), target.drop()]);
  });

  it('every table arrives with the same rows', async () => {
    const summary = await restoreBackup(target.pool, file, { migrationsDir });
    expect(summary).toMatchObject({ tables: 4, rows: 20 + 3000 + 40 + 3000 });
    expect(await figuresOf(target)).toEqual(await figuresOf(source));
  });

  it('a migrated and empty target is accepted', async () => {
    await migratePool(target.pool, migrationsDir);
    await restoreBackup(target.pool, file, { migrationsDir });
    expect(await figuresOf(target)).toEqual(await figuresOf(source));
  });

  it('numbers go on where they had come to', async () => {
    await restoreBackup(target.pool, file, { migrationsDir });
    const added = await target.pool.query('INSERT INTO person (area) VALUES (1) RETURNING id::int');
    expect(added.rows).toEqual([{ id: 3001 }]);
  });

  it('the rules hold again afterwards', async () => {
    await restoreBackup(target.pool, file, { migrationsDir });
    await expect(target.pool.query('INSERT INTO person (area) VALUES (99)')).rejects.toThrow('foreign key');
    await expect(target.pool.query('UPDATE share SET points = 1 WHERE area = 1')).rejects.toThrow('not full');
    await target.pool.query('INSERT INTO person (area) VALUES (1)');
    expect((await target.pool.query('SELECT count(*)::int AS n FROM diary')).rows).toEqual([{ n: 3001 }]);
  });

  it('foreign keys come back exactly as the migrations made them', async () => {
    await restoreBackup(target.pool, file, { migrationsDir });
    const definitions = `SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f' ORDER BY conname`;
    expect((await target.pool.query(definitions)).rows).toEqual((await source.pool.query(definitions)).rows);
  });

  it('a target with a single row is refused and left as it was', async () => {
    await migratePool(target.pool, migrationsDir);
    await target.pool.query(`INSERT INTO area VALUES (1, 'only here')`);
    const before = await figuresOf(target);
    await expect(restoreBackup(target.pool, file, { migrationsDir })).rejects.toThrow(
      'There is data in the database already (table area): restore to an empty one.',
    );
    expect(await figuresOf(target)).toEqual(before);
  });

  it('rows are brought up to date when the program is newer than the backup', async () => {
    const later = path.join(place.dir, `later-${to}`);
    for (const [name, script] of [
      ['1_init', SCHEMA],
      ['2_more', `ALTER TABLE area ADD COLUMN shout text; UPDATE area SET shout = upper(name)`],
    ] as const) {
      mkdirSync(path.join(later, name), { recursive: true });
      writeFileSync(path.join(later, name, 'migration.sql'), script);
    }
    await restoreBackup(target.pool, file, { migrationsDir: later });
    const shouts = await target.pool.query('SELECT shout FROM area WHERE id = 7');
    expect(shouts.rows).toEqual([{ shout: 'ALUE ÄÖ 7' }]);
  });

  it('a backup of another program is refused before anything is made', async () => {
    const other = path.join(place.dir, `other-${to}`);
    mkdirSync(path.join(other, '1_init'), { recursive: true });
    writeFileSync(path.join(other, '1_init', 'migration.sql'), 'CREATE TABLE other (id int)');
    await expect(restoreBackup(target.pool, file, { migrationsDir: other })).rejects.toThrow(
      'another version',
    );
    const tables = await target.pool.query(`SELECT 1 FROM pg_tables WHERE schemaname = 'public'`);
    expect(tables.rows).toEqual([]);
  });
});
