import { runCommand } from '../run-product.ts';
import { runTask } from '../run-task.ts';

await runTask(() => runCommand('prisma/src/dev/new-migration.ts'));
