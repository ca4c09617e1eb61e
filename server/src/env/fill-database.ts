import type { Database } from '@painopiste/prisma/database';
import type { Logger } from 'pino';
import type { Environment } from './environment.ts';
import { findSeeding, isEmpty, type Seeding } from './setting-store.ts';
import { StartRefusal } from './start-refusal.ts';

interface FillOptions {
  readonly database: Database;
  readonly environment: Pick<Environment, 'mode' | 'seed'>;
  readonly log: Logger;
}

/** Seeds an empty database; says what a database was seeded with. Refuses to serve a demonstration as production. */
export async function fillDatabase({ database, environment, log }: FillOptions): Promise<Seeding | null> {
  const { mode, seed } = environment;
  const db = database.prisma;
  let seeding = await findSeeding(db);
  if (seeding === null && (await isEmpty(db))) {
    log.info({ scenario: seed }, 'Filling the empty database');
    // Needed once in the life of a database: loaded then, not at every start.
    const { seedScenario } = await import('@painopiste/prisma/scenarios/seed-scenario');
    await seedScenario(database, seed);
    seeding = await findSeeding(db);
  }
  if (mode === 'serve' && seeding?.today) {
    throw new StartRefusal(
      `The database holds the demonstration (scenario ${seeding.scenario}), which is not for production: give npm run serve a DATA_DIR or DATABASE_URL of its own.`,
    );
  }
  if (seeding && seeding.scenario !== seed) {
    log.warn(
      `SEED is ${seed}, but the database is not empty: it keeps what it was filled with, ${seeding.scenario}.`,
    );
  }
  return seeding;
}
