import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../root.ts';
import type { BenchRow } from './bench-row.ts';

/** Runs a part of the benchmark in a process of its own; what it says for people goes on, its rows come back. */
export async function runPart(program: string): Promise<BenchRow[]> {
  const child = spawn(process.execPath, [...process.execArgv, join(root, program)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const rows: BenchRow[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) rows.push(JSON.parse(line) as BenchRow);
  }
  const [code] = child.exitCode === null ? ((await once(child, 'exit')) as [number]) : [child.exitCode];
  if (code !== 0) throw new Error(`${program} stopped with code ${code}; what it says stands above.`);
  return rows;
}
