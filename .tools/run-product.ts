import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generatePrismaClient } from './generate-prisma-client.ts';
import { root } from './root.ts';
import { runForeground } from './run-program.mjs';

/**
 * Runs the product's server in this process, which so receives every signal itself and needs no second one beside it.
 * By path, not by import: the tasks must start, and say what is wrong, also where a room does not compile.
 */
export async function runServer(): Promise<void> {
  await generatePrismaClient();
  await import(pathToFileURL(join(root, 'server', 'src', 'main.ts')).href);
}

/** Runs one of the product's commands with the words after the task's name. */
export async function runCommand(program: string): Promise<void> {
  await generatePrismaClient();
  process.exitCode = await runForeground(
    process.execPath,
    [...process.execArgv, join(root, program), ...process.argv.slice(2)],
    { cwd: root, env: process.env },
  );
}
