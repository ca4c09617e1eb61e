import { runCommand } from '../run-product.ts';
import { runTask } from '../run-task.ts';

await runTask(() => runCommand('server/src/features/ledger/import-command.ts'));
