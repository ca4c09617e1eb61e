import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOf, stamp } from './stamps.mjs';

// A project of its own: the real launcher, a task that shows what reaches it, and packages that count as installed.
let project = '';
const started: ChildProcess[] = [];

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'launch-'));
  mkdirSync(join(project, '.tools', 'tasks'), { recursive: true });
  for (const file of ['launch', 'install', 'refusal', 'run-program', 'stamps', 'toolchain']) {
    cpSync(join(import.meta.dirname, `${file}.mjs`), join(project, '.tools', `${file}.mjs`));
  }
  const rooms = ['shared', 'prisma', 'server', 'client', 'e2e'];
  for (const room of rooms) mkdirSync(join(project, room, 'node_modules'), { recursive: true });
  const decides = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...rooms.map((room) => `${room}/package.json`),
  ];
  stamp(join(project, 'node_modules', '.installed'), hashOf(project, decides));
});

afterEach(() => {
  // SIGTERM, which the launcher hands on: what a failed test leaves must not outlive it.
  for (const child of started.splice(0)) child.kill('SIGTERM');
  rmSync(project, { recursive: true });
});

function task(name: string, source: string): void {
  writeFileSync(join(project, '.tools', 'tasks', `${name}.ts`), source);
}

function launch(...words: string[]): ChildProcess & { said: string } {
  const child = spawn(process.execPath, [join(project, '.tools', 'launch.mjs'), ...words]);
  started.push(child);
  const told = Object.assign(child, { said: '' });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (told.said += String(text)));
  return told;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

it('hands the arguments to the task and its exit code back', async () => {
  task('db-new', 'console.log(process.argv.slice(2).join("|")); process.exitCode = 7;');
  const child = launch('db:new', '--name', 'two words');
  expect(await ended(child)).toBe(7);
  expect(child.said).toBe('--name|two words\n');
});

it('runs a task from the project folder, wherever it is called', async () => {
  task('where', 'console.log(process.cwd() === process.argv[1].split("/.tools/")[0]);');
  const child = launch('where');
  await ended(child);
  expect(child.said).toBe('true\n');
});

it.each(['SIGTERM', 'SIGINT'] as const)(
  'hands %s to the task and waits for it to end in its own way',
  async (signal) => {
    task(
      'serve',
      `process.on('${signal}', () => { console.log('closing'); process.exit(3); }); setInterval(() => {}, 1000); console.log('ready');`,
    );
    const child = launch('serve');
    await expect.poll(() => child.said, { timeout: 10_000 }).toContain('ready');
    child.kill(signal);
    expect(await ended(child)).toBe(3);
    expect(child.said).toBe('ready\nclosing\n');
  },
);

it('stops the task when npm was stopped and only its shell heard of it', async () => {
  task(
    'serve',
    `process.on('SIGTERM', () => { console.log('closing'); process.exit(0); }); setInterval(() => {}, 1000); console.log('ready');`,
  );
  const command = `"${process.execPath}" "${join(project, '.tools', 'launch.mjs')}" serve; true`;
  const shell = spawn('sh', ['-c', command], { env: { ...process.env, npm_lifecycle_event: 'serve' } });
  let said = '';
  shell.stdout.on('data', (text) => (said += String(text)));
  await expect.poll(() => said, { timeout: 10_000 }).toContain('ready');
  shell.kill('SIGTERM');
  await expect.poll(() => said, { timeout: 10_000 }).toContain('closing');
});

it('says in one sentence that there is no such task', async () => {
  const child = launch('strat');
  expect(await ended(child)).toBe(1);
  expect(child.said).toBe('There is no task "strat": see "scripts" in package.json.\n');
});
