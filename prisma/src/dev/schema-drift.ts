import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { migratePool } from '../database.ts';
import { openEmbeddedPool } from '../embedded/embedded-pool.ts';
import { openEmbedded } from '../embedded/open-embedded.ts';
import { emptyDump } from '../testing/empty-dump.ts';
import { MigrationAdapter } from './migration-adapter.ts';
import { type SchemaFiles, startSchemaEngine } from './schema-engine.ts';

export const SCHEMA_DIR = fileURLToPath(new URL('../../schema', import.meta.url));

export type Drift = {
  /** Steps from what the migrations make to what the schema says. */
  steps: string[];
  /** Steps that would only remove an index or a constraint of which the schema knows nothing: written by hand. */
  handWritten: string[];
};

function readSchema(dir: string): SchemaFiles {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => [path.join(dir, name), readFileSync(path.join(dir, name), 'utf8')]);
}

/** Applies all migrations to a scratch database and compares it with the schema. */
export async function computeDrift(schemaDir: string, migrationsDir: string): Promise<Drift> {
  const embedded = await openEmbedded({ place: { kind: 'memory', dumpFile: await emptyDump() } });
  const pool = openEmbeddedPool(embedded);
  try {
    await migratePool(pool, migrationsDir);
    const files = readSchema(schemaDir);
    const engine = await startSchemaEngine(files, new MigrationAdapter(pool, null));
    const contents = files.map(([file, content]) => ({ path: file, content }));
    const diff = await engine.diff({
      from: { tag: 'schemaDatasource', files: contents, configDir: schemaDir },
      to: { tag: 'schemaDatamodel', files: contents },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return sortSteps(diff.stdout ?? '');
  } finally {
    await pool.end();
    await embedded.close();
  }
}

const REMOVAL = /^(?:DROP INDEX|ALTER TABLE "[^"]+" DROP CONSTRAINT) "([^"]+)";$/;

/** Parts what the schema's change asks for from what hand-written rules look like to Prisma. */
export function sortSteps(script: string): Drift {
  const blocks = script
    // Each step begins with its heading; blank lines stand within steps as well.
    .split(/\n\s*\n(?=-- )/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('-- This is an empty migration'));
  const isHandWritten = (block: string): boolean => {
    const name = REMOVAL.exec(block.replace(/^--.*\n/, ''))?.[1];
    // Removed and made anew under the same name is a change of the schema.
    return name !== undefined && !blocks.some((other) => other !== block && other.includes(`"${name}"`));
  };
  return {
    steps: blocks.filter((block) => !isHandWritten(block)),
    handWritten: blocks.filter(isHandWritten),
  };
}
