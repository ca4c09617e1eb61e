/** `npm run db:new -- NAME`: writes the migration from what the migrations make to what the schema says. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MIGRATIONS_DIR } from '../migrate.ts';
import { computeDrift, SCHEMA_DIR } from './schema-drift.ts';

const [name] = process.argv.slice(2).filter((argument) => argument !== '--');
if (!name || !/^[a-z0-9]+([_-][a-z0-9]+)*$/.test(name)) {
  process.stderr.write('Name the migration in small letters: npm run db:new -- add_meeting_notes\n');
  process.exit(1);
}

const { steps, handWritten } = await computeDrift(SCHEMA_DIR, MIGRATIONS_DIR);
const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
const dir = path.join(MIGRATIONS_DIR, `${stamp}_${name}`);
mkdirSync(dir, { recursive: true });
writeFileSync(
  path.join(dir, 'migration.sql'),
  `${steps.join('\n\n') || '-- The schema has not changed: what is to be written by hand goes here.'}\n`,
);
process.stdout.write(
  `Made ${path.relative(process.cwd(), dir)}/migration.sql with ${steps.length} steps; read it.\n`,
);
if (handWritten.length > 0) {
  process.stdout.write(
    `Left alone, because only earlier migrations know them:\n\n${handWritten.join('\n\n')}\n`,
  );
}
