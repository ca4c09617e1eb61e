/** Exit code 1, and the missing steps, where the migrations do not make what the schema says. */
import { MIGRATIONS_DIR } from '../migrate.ts';
import { computeDrift, SCHEMA_DIR } from './schema-drift.ts';

const { steps } = await computeDrift(SCHEMA_DIR, MIGRATIONS_DIR);
if (steps.length > 0) {
  process.stderr.write(
    `The migrations do not make what the schema says; run npm run db:new -- NAME. Missing:\n\n`,
  );
  process.stderr.write(`${steps.join('\n\n')}\n`);
  process.exitCode = 1;
}
