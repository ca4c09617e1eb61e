import { runTask } from '../run-task.ts';
import { runChecks } from '../checks/run-checks.ts';
import { format, lint, types } from '../checks/static-checks.ts';
import { vitestCheck } from '../checks/test-checks.ts';
import { generatePrismaClient } from '../generate-prisma-client.ts';

await runTask(async () => {
  await generatePrismaClient();
  await runChecks(
    [[format, lint], [types], [vitestCheck('unit', ['tools', 'shared', 'client'])]],
    process.argv.slice(2),
  );
});
