import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { programFact, runNode } from './program.ts';

it('keeps what a program says on both streams, and its exit code', async () => {
  const { code, said } = await runNode([
    '-e',
    'console.log("out"); console.error("err"); process.exitCode = 5',
  ]);
  expect(code).toBe(5);
  expect(said.split('\n').toSorted()).toEqual(['', 'err', 'out']);
});

it('takes a program that exits with 0 as a fact that holds', async () => {
  expect(await programFact('fact', ['-e', ''])).toEqual({ passed: 1, failures: [] });
});

it('keeps the last words of one that does not', async () => {
  const outcome = await programFact('fact', ['-e', 'console.log("line 3 is wrong"); process.exitCode = 1']);
  expect(outcome).toEqual({ passed: 0, failures: [{ title: 'fact', detail: 'line 3 is wrong' }] });
});

it('runs a program again whose Node crashed, and believes what it then says', async () => {
  const mark = join(mkdtempSync(join(tmpdir(), 'painopiste-crash-')), 'crashed');
  const crashOnce = `const fs = require('node:fs'); const mark = ${JSON.stringify(mark)};
    if (!fs.existsSync(mark)) { fs.writeFileSync(mark, ''); process.kill(process.pid, 'SIGABRT'); setInterval(() => {}, 1000); }
    else { console.log('line 3 is wrong'); process.exitCode = 1; }`;
  expect(await programFact('fact', ['-e', crashOnce])).toEqual({
    passed: 0,
    failures: [{ title: 'fact', detail: 'line 3 is wrong' }],
  });
});

it('takes a program whose Node crashes every time for one that does not hold', async () => {
  const outcome = await programFact('fact', [
    '-e',
    "process.kill(process.pid, 'SIGABRT'); setInterval(() => {}, 1000)",
  ]);
  expect(outcome).toMatchObject({ passed: 0, failures: [{ title: 'fact' }] });
});

it('stops the programs it has started when it is stopped', async () => {
  const long = 'console.log("pid " + process.pid); setInterval(() => {}, 1000)';
  const script = `import { runNode } from ${JSON.stringify(join(import.meta.dirname, 'program.ts'))};
    await runNode(['-e', ${JSON.stringify(long)}], { live: true });`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script]);
  let said = '';
  parent.stdout.on('data', (text) => (said += String(text)));
  await expect.poll(() => said, { timeout: 10_000 }).toContain('pid ');
  const child = Number(/pid (\d+)/.exec(said)?.[1]);
  parent.kill('SIGTERM');
  await expect.poll(() => isRunning(child), { timeout: 10_000 }).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
