import { runProduct } from '../run-product.ts';
import { runTask } from '../run-task.ts';

await runTask(() => runProduct('prisma/src/backup/restore-command.ts'));
