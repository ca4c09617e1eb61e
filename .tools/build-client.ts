import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './checks/program.ts';
import { compressFiles } from './compress-files.ts';
import { Refusal } from './refusal.mjs';
import { root } from './root.ts';
import { hashOf, isStamped, stamp } from './stamps.mjs';

// The client bundles shared and nothing of the server; the lockfile stands for every library.
const madeFrom = [
  'client/index.html',
  'client/public',
  'client/src',
  'client/entry-files.ts',
  'client/vite.config.ts',
  'client/vite.draw.config.ts',
  'shared/src',
  'pnpm-lock.yaml',
];
const note = join(root, 'client', 'dist', '.built');

/** Builds the client into client/dist, unless it is there and nothing it is made from has changed. */
export async function buildClient(): Promise<void> {
  const hash = hashOf(root, madeFrom);
  if (isStamped(note, hash) && existsSync(join(root, 'client', 'dist', 'index.html'))) return;
  process.stderr.write('Building the client …\n');
  await buildWith('vite.config.ts');
  await buildWith('vite.draw.config.ts');
  await compressFiles(join(root, 'client', 'dist'));
  stamp(note, hash);
}

async function buildWith(config: string): Promise<void> {
  const { code, said } = await runNode(['node_modules/vite/bin/vite.js', 'build', '--config', config], {
    folder: 'client',
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Refusal(`Building the client failed:\n${said.trim()}`);
}
