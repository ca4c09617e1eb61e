import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BackupError, type BackupHeader, type BackupLine, type ClaimedHeader } from './backup-format.ts';

/** What stands in a backup, in order; the bytes of `rows` come with it. */
export type BackupPart = Exclude<BackupLine, { kind: 'rows' }> | { kind: 'rows'; bytes: Buffer };

const NEWLINE = '\n'.charCodeAt(0);

/** Reads a backup in small pieces. Throws a sentence as soon as anything is not as it was written. */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const input = createReadStream(file);
  const unpacked = createGunzip();
  input.on('error', (error) => unpacked.destroy(error));
  input.pipe(unpacked);
  try {
    const bytes = new ByteReader(unpacked);
    let isFirst = true;
    for (;;) {
      const sum = bytes.sum();
      const line = parseLine(await bytes.line());
      if (isFirst) checkHeader(line);
      isFirst = false;
      if (line.kind === 'rows') yield { kind: 'rows', bytes: await bytes.take(line.bytes) };
      else yield line;
      if (line.kind !== 'end') continue;
      if (line.sha256 !== sum || !(await bytes.isAtEnd())) throw new Error('its checksum does not fit');
      return;
    }
  } catch (error) {
    throw asSentence(error, file);
  } finally {
    input.destroy();
    unpacked.destroy();
  }
}

/** Reads the whole file once without doing anything, so that a damaged one is refused before anything is touched. */
export async function verifyBackup(file: string): Promise<BackupHeader> {
  let header: BackupHeader | null = null;
  for await (const part of readBackup(file)) if (part.kind === 'header') header = part;
  if (!header) throw new BackupError(`${file} is not a backup of Painopiste.`);
  return header;
}

class NotABackup extends Error {}

function parseLine(line: Buffer): BackupLine {
  try {
    return JSON.parse(line.toString('utf8')) as BackupLine;
  } catch {
    throw new NotABackup('a line in it cannot be read');
  }
}

function checkHeader(line: ClaimedHeader): void {
  const isOurs = line.kind === 'header' && line.format === 'painopiste-backup';
  if (!isOurs) throw new NotABackup('it begins otherwise');
  if (line.version !== 1) throw new BackupError('The backup was made by a newer version of Painopiste.');
}

function asSentence(error: unknown, file: string): BackupError {
  if (error instanceof BackupError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return new BackupError(`There is no file ${file}.`, { cause: error });
  if (code === 'EISDIR') return new BackupError(`${file} is a folder, not a backup.`, { cause: error });
  if (code === 'EACCES') return new BackupError(`${file} may not be read.`, { cause: error });
  if (error instanceof NotABackup || isNoGzip(error)) {
    return new BackupError(`${file} is not a backup of Painopiste.`, { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new BackupError(`${file} is damaged (${reason}).`, { cause: error });
}

const isNoGzip = (error: unknown): boolean =>
  error instanceof Error && error.message === 'incorrect header check';

/** Takes lines and counted bytes from a stream, and keeps the checksum of all that it gave. */
class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  readonly #hash: Hash = createHash('sha256');
  #waiting: Buffer[] = [];
  #length = 0;

  constructor(source: Readable) {
    this.#source = source.iterator() as AsyncIterator<Buffer>;
  }

  sum(): string {
    return this.#hash.copy().digest('hex');
  }

  async line(): Promise<Buffer> {
    for (;;) {
      const joined = this.#join();
      const end = joined.indexOf(NEWLINE);
      if (end >= 0) return (await this.take(end + 1)).subarray(0, end);
      if (!(await this.#more())) throw new Error('it ends too early');
    }
  }

  async take(length: number): Promise<Buffer> {
    while (this.#length < length) if (!(await this.#more())) throw new Error('it ends too early');
    const joined = this.#join();
    const taken = joined.subarray(0, length);
    this.#waiting = [joined.subarray(length)];
    this.#length -= length;
    this.#hash.update(taken);
    return taken;
  }

  async isAtEnd(): Promise<boolean> {
    return this.#length === 0 && !(await this.#more());
  }

  #join(): Buffer {
    const joined = this.#waiting.length === 1 ? this.#waiting[0] : undefined;
    const whole = joined ?? Buffer.concat(this.#waiting);
    this.#waiting = [whole];
    return whole;
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done) return false;
    this.#waiting.push(next.value);
    this.#length += next.value.length;
    return true;
  }
}
