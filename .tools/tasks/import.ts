import { runProduct } from '../run-product.ts';
import { runTask } from '../run-task.ts';

await runTask(() => runProduct('server/src/features/ledger/import-command.ts'));
