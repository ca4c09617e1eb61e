import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { generatePrismaClient } from './generate-prisma-client.ts';
import { root } from './root.ts';

/**
 * Runs one of the product's own programs in this process, which so receives every signal itself.
 * By path, not by import: the tasks must start, and say what is wrong, also where a room does not compile.
 */
export async function runProduct(program: string): Promise<void> {
  await generatePrismaClient();
  await import(pathToFileURL(join(root, program)).href);
}
