import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './checks/program.ts';
import { Refusal } from './refusal.mjs';
import { root } from './root.ts';
import { hashOf, isStamped, stamp } from './stamps.mjs';

const madeFrom = ['prisma/schema', 'prisma/prisma.config.ts', 'prisma/package.json', 'pnpm-lock.yaml'];
const output = join(root, 'prisma', 'src', 'generated');
const note = join(root, '.cache', 'stamps', 'prisma-client');

/** Generates Prisma's client from the schema, unless it is there and the schema is the same. */
export async function generatePrismaClient(): Promise<void> {
  const hash = hashOf(root, madeFrom);
  if (isStamped(note, hash) && existsSync(output)) return;
  const { code, said } = await runNode(['--run', 'generate'], { folder: 'prisma' });
  if (code !== 0) throw new Refusal(`Generating the database client failed:\n${said.trim()}`);
  stamp(note, hash);
}
