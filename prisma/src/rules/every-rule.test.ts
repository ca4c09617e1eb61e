import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { onBothDatabases } from '../testing/plain-sql.ts';

const tests = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
  .join('\n');

// A key of one column is an identifier made by the program: nothing to break.
const RULES = `
  SELECT conname AS rule FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype = 'c'
  UNION SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace AND NOT (i.indisprimary AND i.indnatts = 1)
  UNION SELECT (regexp_matches(prosrc, 'CONSTRAINT = ''(\\w+)''', 'g'))[1] FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace`;

onBothDatabases((inside) => {
  it(
    'every rule of the database is broken by one of the tests beside this one',
    inside(async (sql) => {
      const rules = (await sql.rows(RULES)).map(({ rule }) => String(rule));
      expect(rules.length).toBeGreaterThan(70);
      expect(rules.filter((rule) => !tests.includes(`'${rule}'`))).toEqual([]);
    }),
  );
});
