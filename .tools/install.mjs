import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { runForeground } from './run-program.mjs';
import { hashOf, isStamped, stamp } from './stamps.mjs';
import { findPnpm, noNetwork, speaksOfNoNetwork } from './toolchain.mjs';

const rooms = ['shared', 'prisma', 'server', 'client', 'e2e'];
const decidesPackages = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  ...rooms.map((room) => `${room}/package.json`),
];

const settings = [
  // Nobody may be there to answer.
  '--config.confirmModulesPurge=false',
  // By itself pnpm tries for more than ten minutes where there is no network.
  '--config.fetchRetries=2',
  '--config.fetchRetryMintimeout=500',
  '--config.fetchRetryMaxtimeout=1500',
];

/**
 * Installs the packages where they are missing or older than the lockfile; a start that changes nothing only hashes.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} environment
 */
export async function ensureInstalled(root, environment) {
  // In node_modules, so that it goes when they go.
  const note = join(root, 'node_modules', '.installed');
  const hash = hashOf(root, decidesPackages);
  if (isStamped(note, hash) && rooms.every((room) => existsSync(join(root, room, 'node_modules')))) return;
  const pnpm = findPnpm(root);
  process.stderr.write('Installing packages …\n');
  let said = '';
  const code = await runForeground(pnpm, ['install', ...settings], {
    cwd: root,
    env: environment,
    onText: (text) => {
      said += text;
    },
  });
  if (code !== 0) {
    throw new Refusal(
      speaksOfNoNetwork(said) ? noNetwork : `Installing the packages failed:\n${said.trim()}`,
    );
  }
  // Hashed anew: installing after a changed package.json also mends the lockfile.
  stamp(note, hashOf(root, decidesPackages));
}
