import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@painopiste/shared/errors/domain-error';

export interface SpooledFile {
  readonly path: string;
  readonly sha256: string;
  remove(): Promise<void>;
}

const MAX_BYTES = 256 * 1024 * 1024;
const MAX_SAID = '256 MB';
// A text of any encoding may hold what it likes, but not this: PDF, zip (so also xlsx), gzip, old Office, images.
const BINARIES = ['%PDF-', 'PK\u0003\u0004', '\u001f\u008b', '\u00d0\u00cf\u0011\u00e0', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'];
const UTF_16 = ['\u00ff\u00fe', '\u00fe\u00ff'];

/**
 * Puts an uploaded file on the disk for the time of its reading, so that it can be read twice and never stands in
 * memory as a whole. Throws for what is empty, too large, or at first sight no UTF-8 text.
 */
export async function spoolFile(source: AsyncIterable<Uint8Array>, directory: string): Promise<SpooledFile> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = path.join(directory, `${randomUUID()}.upload`);
  const remove = (): Promise<void> => rm(file, { force: true });
  const hash = createHash('sha256');
  let size = 0;
  try {
    await pipeline(
      source,
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          if (size === 0) assertText(chunk);
          size += chunk.length;
          if (size > MAX_BYTES) throw new DomainError('ledger.file-too-large', { limit: MAX_SAID });
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(file, { mode: 0o600 }),
    );
    if (size === 0) throw new DomainError('ledger.file-empty');
  } catch (error) {
    await remove();
    throw error;
  }
  return { path: file, sha256: hash.digest('hex'), remove };
}

function assertText(chunk: Uint8Array): void {
  const start = Buffer.from(chunk.subarray(0, 4096)).toString('latin1');
  if (BINARIES.some((mark) => start.startsWith(mark))) throw new DomainError('ledger.file-not-text');
  if (UTF_16.some((mark) => start.startsWith(mark))) throw new DomainError('ledger.file-encoding');
  if (start.includes('\u0000')) throw new DomainError('ledger.file-not-text');
}

/** Removes what a process that died has left behind. */
export const clearSpool = (directory: string): Promise<void> => rm(directory, { recursive: true, force: true });
