import { cpus, totalmem } from 'node:os';
import { rowCells } from '../bench/bench-row.ts';
import { runPart } from '../bench/run-part.ts';
import { buildClient } from '../build-client.ts';
import { findBrowser } from '../find-browser.ts';
import { generatePrismaClient } from '../generate-prisma-client.ts';
import { runTask } from '../run-task.ts';

const HEAD = ['what', 'median (least–most)', 'floor', 'ratio', 'limit', ''];
const PARTS = [
  'e2e/bench/first-load.ts',
  'server/src/bench/answers.ts',
  'server/src/bench/live.ts',
  'server/src/bench/start-and-memory.ts',
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

await runTask(async () => {
  process.env.NODE_ENV = 'production';
  process.env.CHROMIUM_PATH = findBrowser();
  await generatePrismaClient();
  await buildClient();
  const rows = [];
  for (const part of PARTS) rows.push(...(await runPart(part)));
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`;
  process.stdout.write(`\n${machine}\n\n${line(HEAD)}${line(HEAD.map(() => '---'))}`);
  for (const row of rows) process.stdout.write(line(rowCells(row)));
});
