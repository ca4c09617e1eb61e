import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { hashOf, isStamped, stamp } from './stamps.mjs';
import { findPnpm, noNetwork, speaksOfNoNetwork } from './toolchain.mjs';

const rooms = ['shared', 'prisma', 'server', 'client', 'e2e'];
const decidesPackages = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  ...rooms.map((room) => `${room}/package.json`),
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
  const { code, said } = await runWatched(
    pnpm,
    ['install', '--config.confirmModulesPurge=false'],
    root,
    environment,
  );
  if (code !== 0) {
    throw new Refusal(
      speaksOfNoNetwork(said) ? noNetwork : `Installing the packages failed:\n${said.trim()}`,
    );
  }
  // Hashed anew: installing after a changed package.json also mends the lockfile.
  stamp(note, hashOf(root, decidesPackages));
}

/**
 * @param {string} program
 * @param {string[]} programArguments
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, said: string }>}
 */
function runWatched(program, programArguments, cwd, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
