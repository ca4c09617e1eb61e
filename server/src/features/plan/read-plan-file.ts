import { Worker } from 'node:worker_threads';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { PLAN_LIMITS } from '@painopiste/shared/plan/plan';
import type { PlanSheet } from '@painopiste/shared/plan/sheet';
import { splitCsvSheets } from '@painopiste/shared/plan/split-csv-sheets';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { OpenedWorkbook } from './open-workbook.ts';

const PATIENCE_MS = 20_000;
const WORKER_MB = 384;
const MOST_SAID = '5 MB';

/** Gathers an upload. Throws `plan.file-empty`, `plan.file-too-large`. */
export async function gather(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > PLAN_LIMITS.bytes) throw new DomainError('plan.file-too-large', { limit: MOST_SAID });
    chunks.push(chunk);
  }
  if (size === 0) throw new DomainError('plan.file-empty');
  return Buffer.concat(chunks);
}

/**
 * The sheets of an uploaded file: a workbook (.xlsx), or the same as delimited text. Throws a DomainError
 * `plan.file-no-spreadsheet`, `plan.file-too-large`, or `ledger.file-encoding` for text that is not UTF-8.
 */
export async function readPlanFile(bytes: Uint8Array): Promise<readonly PlanSheet[]> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const sheets = isZip ? await readInWorker(bytes) : readDelimited(bytes);
  const cells = sheets.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
  if (cells > PLAN_LIMITS.cells || sheets.some(({ rows }) => rows.length > PLAN_LIMITS.rows))
    throw new DomainError('plan.file-too-large', { limit: MOST_SAID });
  if (sheets.every(({ rows }) => rows.length === 0)) throw new DomainError('plan.file-empty');
  return sheets;
}

/** In a thread with a limit of its own: whatever a file does to its reader, the server goes on. */
async function readInWorker(bytes: Uint8Array): Promise<readonly PlanSheet[]> {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MB },
  });
  const opened = await new Promise<OpenedWorkbook>((resolve) => {
    const late = setTimeout(() => resolve({ refusal: 'too-large' }), PATIENCE_MS);
    worker.once('message', resolve);
    worker.once('error', () => resolve({ refusal: 'too-large' }));
    worker.once('exit', () => {
      clearTimeout(late);
      resolve({ refusal: 'no-spreadsheet' });
    });
  });
  await worker.terminate();
  if ('sheets' in opened) return opened.sheets;
  throw opened.refusal === 'too-large'
    ? new DomainError('plan.file-too-large', { limit: MOST_SAID })
    : new DomainError('plan.file-no-spreadsheet');
}

function readDelimited(bytes: Uint8Array): readonly PlanSheet[] {
  if (bytes.includes(0)) throw new DomainError('plan.file-no-spreadsheet');
  const text = decoded(bytes);
  // What a PDF or a picture begins with is text too.
  if (text.startsWith('%PDF-')) throw new DomainError('plan.file-no-spreadsheet');
  if (text.trim() === '') throw new DomainError('plan.file-empty');
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 100_000,
    });
    const sheets = splitCsvSheets(records);
    if (sheets.length === 0) throw new DomainError('plan.file-no-spreadsheet');
    return sheets;
  } catch (error) {
    throw error instanceof CsvError ? new DomainError('plan.file-no-spreadsheet') : error;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isBinary = bytes.subarray(0, 512).some((byte) => byte < 9);
    throw new DomainError(isBinary ? 'plan.file-no-spreadsheet' : 'ledger.file-encoding');
  }
}

/** The delimiter of which the first lines hold most. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000);
  const count = (delimiter: string): number => start.split(delimiter).length;
  return [';', '\t', ','].toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}
