import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from '@painopiste/shared/errors/domain-error';

/** An uploaded file on the disk, for the time of its reading. */
export interface SpooledFile {
  readonly sha256: string;
  /** Its bytes from the first on, as often as they are wanted. */
  read(): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

const MAX_BYTES = 256 * 1024 * 1024;
const BLOCK = 64 * 1024;
const MAX_SAID = '256 MB';
// How PDF, zip (so also xlsx), gzip, old Office files and pictures begin.
const BINARIES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u001f\u008b',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
];
const UTF_16 = ['\u00ff\u00fe', '\u00fe\u00ff'];

/**
 * Puts an uploaded file on the disk, so that it can be read twice and never stands in memory as a whole. Throws for
 * what is empty, too large, or at first sight no UTF-8 text.
 */
export async function spoolFile(source: AsyncIterable<Uint8Array>, directory: string): Promise<SpooledFile> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const name = path.join(directory, `${randomUUID()}.upload`);
  const handle = await open(name, 'wx+', 0o600);
  // Entry texts are personal data. Without a name the file is gone as soon as this process is, however it ends.
  await rm(name).catch(() => undefined);
  const close = async (): Promise<void> => {
    await handle.close();
    await rm(name, { force: true });
  };
  try {
    const sha256 = await copy(source, handle);
    return { sha256, read: () => readFrom(handle), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function* readFrom(handle: FileHandle): AsyncGenerator<Uint8Array> {
  let position = 0;
  for (;;) {
    const { bytesRead, buffer } = await handle.read({ buffer: Buffer.allocUnsafe(BLOCK), position });
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function copy(source: AsyncIterable<Uint8Array>, handle: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of source) {
    if (size === 0) assertText(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) throw new DomainError('ledger.file-too-large', { limit: MAX_SAID });
    hash.update(chunk);
    await handle.appendFile(chunk);
  }
  if (size === 0) throw new DomainError('ledger.file-empty');
  return hash.digest('hex');
}

function assertText(chunk: Uint8Array): void {
  const start = Buffer.from(chunk.subarray(0, 4096)).toString('latin1');
  if (BINARIES.some((mark) => start.startsWith(mark))) throw new DomainError('ledger.file-not-text');
  if (UTF_16.some((mark) => start.startsWith(mark))) throw new DomainError('ledger.file-encoding');
  if (start.includes('\u0000')) throw new DomainError('ledger.file-not-text');
}
