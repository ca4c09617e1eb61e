// Finds a Node that can run the product, and pnpm, with nothing but npm and the registry.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Refusal } from './refusal.mjs';

const privateNode = '24.21.0';
const pnpm = '12.21.0';
const networkSigns =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|dns error|error sending request|Connect Timeout/;

/** The sentence for a machine that cannot reach the registry at its first start. */
export const noNetwork =
  'The first start fetches Node and packages from the npm registry, which did not answer: connect to the network (or set npm\'s "registry" and "proxy") and run the command again.';

/**
 * Whether a Node of this version runs TypeScript, node:sqlite and the current tools as they are.
 *
 * @param {string} version such as 22.19.0
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 19);
}

/**
 * The registry's package that holds Node for a platform, or null where there is none.
 *
 * @param {string} platform
 * @param {string} architecture
 */
export function nodePackageFor(platform, architecture) {
  const known = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win-x64', 'win-arm64'];
  const name = `${platform === 'win32' ? 'win' : platform}-${architecture}`;
  return known.includes(name) ? `node-${name}@${privateNode}` : null;
}

/** @param {string} text what a package client said */
export function speaksOfNoNetwork(text) {
  return networkSigns.test(text);
}

/**
 * The path of a Node that is new enough: the running one, the one found before, or one fetched now.
 *
 * @param {string} root
 */
export function findNode(root) {
  if (isNewEnough(process.versions.node)) return process.execPath;
  return remembered(root, `node-${privateNode}`) ?? fetchNode(root);
}

/**
 * The path of pnpm's program: the one found before, or one fetched now.
 *
 * @param {string} root
 */
export function findPnpm(root) {
  return remembered(root, `pnpm-${pnpm}`) ?? fetchPnpm(root);
}

/**
 * The environment in which `node` means this Node, for every program started below.
 *
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(node) {
  return { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
}

/** @param {string} root */
function fetchNode(root) {
  const wanted = nodePackageFor(process.platform, process.arch);
  if (wanted === null) {
    throw new Refusal(
      `Painopiste needs Node 22.19 or newer and knows no ready-made one for ${process.platform}-${process.arch}: install Node 24 and run the command again.`,
    );
  }
  process.stderr.write(
    `Node ${process.versions.node} is too old: fetching Node ${privateNode} for this project …\n`,
  );
  // Both in one step: npx prepares one folder per set of packages, and pnpm is wanted right after.
  const bin = fetchBin([wanted, `pnpm@${pnpm}`]);
  const node = programIn(bin, wanted.slice(0, wanted.lastIndexOf('@')), join('bin', 'node'));
  const check = spawnSync(node, ['--version']);
  if (check.status !== 0) {
    throw new Refusal(
      `The Node ${privateNode} of the registry does not run on this machine (${process.platform}-${process.arch}, perhaps without glibc): install Node 24 and run the command again.`,
    );
  }
  remember(root, `pnpm-${pnpm}`, programIn(bin, 'pnpm', 'pnpm'));
  return remember(root, `node-${privateNode}`, node);
}

/** @param {string} root */
function fetchPnpm(root) {
  return remember(root, `pnpm-${pnpm}`, programIn(fetchBin([`pnpm@${pnpm}`]), 'pnpm', 'pnpm'));
}

/**
 * Lets npx fetch packages into its own store and answers the folder of their programs.
 *
 * @param {string[]} packages
 */
function fetchBin(packages) {
  const flags = ['exec', '--yes', '--fetch-retries=1', ...packages.map((name) => `--package=${name}`)];
  const command = ['--', 'node', '-p', 'process.env.PATH'];
  // npm tells a script where its own JavaScript is: running that needs no shell, on Windows either.
  const npm = process.env.npm_execpath;
  const done = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...flags, ...command], { encoding: 'utf8' })
    : spawnSync('npm', [...flags, ...command], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    const said = String(done.error ?? done.stderr);
    throw new Refusal(
      speaksOfNoNetwork(said) ? noNetwork : `npm could not fetch ${packages.join(' and ')}: ${said.trim()}`,
    );
  }
  return done.stdout.trim().split(delimiter)[0] ?? '';
}

/**
 * The real program of a package, not its shim in .bin: a shim would pay for another start.
 *
 * @param {string} bin
 * @param {string} packageName
 * @param {string} program
 */
function programIn(bin, packageName, program) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return join(dirname(bin), packageName, `${program}${suffix}`);
}

/**
 * @param {string} root
 * @param {string} name
 */
function remembered(root, name) {
  const note = join(root, '.cache', 'toolchain', name);
  if (!existsSync(note)) return null;
  const path = readFileSync(note, 'utf8');
  return existsSync(path) ? path : null;
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} path
 */
function remember(root, name, path) {
  mkdirSync(join(root, '.cache', 'toolchain'), { recursive: true });
  writeFileSync(join(root, '.cache', 'toolchain', name), path);
  return path;
}
