import { existsSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { DirectoryLockedError, lockDirectory } from '../../prisma/src/embedded/lock-directory.ts';
import { Refusal } from '../refusal.mjs';
import { runTask } from '../run-task.ts';

await runTask(async () => {
  if (process.env.DATABASE_URL) {
    throw new Refusal(
      'npm run db:reset empties the embedded development data only; DATABASE_URL names a server, whose database its own tools drop and create.',
    );
  }
  const directory = resolve(process.env.DATA_DIR ?? '.data');
  if (existsSync(directory)) empty(directory);
  process.stdout.write(`${directory} is empty; the next start seeds it anew.\n`);
});

function empty(directory: string): void {
  // The wrong DATA_DIR must not cost anybody a folder of something else.
  const isOurs = existsSync(resolve(directory, 'owner.json')) || readdirSync(directory).length === 0;
  if (!isOurs)
    throw new Refusal(
      `${directory} does not look like Painopiste's data: correct DATA_DIR, or remove it yourself.`,
    );
  try {
    const lock = lockDirectory(directory);
    rmSync(directory, { recursive: true });
    lock.release();
  } catch (error) {
    if (error instanceof DirectoryLockedError) throw new Refusal(error.message);
    throw error;
  }
}
