import { runChecks } from '../checks/run-checks.ts';
import { build, deadCode, drift, format, lint, types } from '../checks/static-checks.ts';
import { journeys, vitestCheck } from '../checks/test-checks.ts';
import { generatePrismaClient } from '../generate-prisma-client.ts';
import { runTask } from '../run-task.ts';

await runTask(async () => {
  await generatePrismaClient();
  const tests = vitestCheck('tests', [
    'tools',
    'shared',
    'prisma',
    'server-embedded',
    'server-postgres',
    'client',
  ]);
  await runChecks(
    [[format, lint, drift], [types], [deadCode, build], [tests], [journeys]],
    process.argv.slice(2),
  );
});
