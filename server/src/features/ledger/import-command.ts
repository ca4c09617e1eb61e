import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../../env/environment.ts';
import { StartRefusal } from '../../env/start-refusal.ts';
import { askRunningServer, type FileImport, findRunningServer } from './ask-running-server.ts';
import type { ImportAnswer } from './import-file.ts';
import { importHere } from './import-here.ts';
import { printAnswer } from './print-answer.ts';

const USAGE = 'npm run import -- --region 04 [--json] [--good-rows] FILE';

interface Wish {
  readonly region: string;
  readonly file: string;
  readonly json: boolean;
  readonly goodRows: boolean;
}

function readWish(): Wish {
  const options = {
    region: { type: 'string' },
    json: { type: 'boolean' },
    'good-rows': { type: 'boolean' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: process.argv.slice(2), allowPositionals: true, options });
  } catch (error) {
    throw new StartRefusal(`${error instanceof Error ? error.message : String(error)} Usage: ${USAGE}`);
  }
  const { values, positionals } = parsed;
  const [name, ...others] = positionals;
  if (!values.region) throw new StartRefusal(`The region is missing. Usage: ${USAGE}`);
  if (!name || others.length > 0) throw new StartRefusal(`Name one file. Usage: ${USAGE}`);
  // npm changes to the root of the repository and remembers where the person was when she named the file.
  const file = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new StartRefusal(`There is no file ${file}.`);
  return { region: values.region, file, json: values.json ?? false, goodRows: values['good-rows'] ?? false };
}

/** The process that holds the embedded database imports; where nobody holds it, this one. */
async function importWhereTheDataIs(wish: FileImport): Promise<ImportAnswer> {
  const environment = readEnvironment(process.env);
  try {
    return await importHere(environment, wish);
  } catch (error) {
    if (!isLocked(error)) throw error;
    const server = findRunningServer(environment.dataDir);
    if (!server) throw error;
    return askRunningServer(server, wish);
  }
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ELOCKED';

function showProgress(rowsRead: number, rowsTotal: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r${rowsRead} of ${rowsTotal} rows${rowsRead === rowsTotal ? '\n' : ''}`);
}

async function run(): Promise<void> {
  const { region, file, json, goodRows } = readWish();
  const content = createReadStream(file);
  const answer = await importWhereTheDataIs({
    region,
    fileName: path.basename(file),
    goodRows,
    content,
    onProgress: showProgress,
  });
  process.stdout.write(`${json ? JSON.stringify(answer) : printAnswer(answer)}\n`);
  if (!answer.isImported && answer.refusedRows > 0 && !goodRows) process.exitCode = 1;
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
