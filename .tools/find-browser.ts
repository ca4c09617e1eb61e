// Finds a Chrome or Chromium for the journeys and the benchmark; a browser's own download host may be out of reach.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { root } from './root.ts';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser: CHROMIUM_PATH, one of the system, Playwright's own, or on Debian as root a fresh install. */
export function findBrowser(): string {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Refusal(`CHROMIUM_PATH names ${chosen}, which is no program: correct it, or unset it.`);
  }
  return onSystem() ?? ofPlaywright() ?? installOnDebian() ?? refuse();
}

/** What Chromium needs to be told to run in tests; as root it has no sandbox of its own. */
export function browserArguments(): string[] {
  const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update'];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...asRoot, ...quiet, '--disable-sync', '--no-first-run'];
}

function onSystem(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...candidates, ...elsewhere].find(isProgram) ?? null;
}

function ofPlaywright(): string | null {
  const { chromium } = createRequire(join(root, 'e2e', 'package.json'))('@playwright/test') as {
    chromium: { executablePath: () => string };
  };
  const path = chromium.executablePath();
  return isProgram(path) ? path : null;
}

function installOnDebian(): string | null {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  process.stderr.write('Installing Chromium for the journeys …\n');
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  spawnSync('apt-get', install, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return onSystem();
}

function refuse(): never {
  throw new Refusal(
    'The journeys need Chrome or Chromium and found none: install one, or name its program in CHROMIUM_PATH.',
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
