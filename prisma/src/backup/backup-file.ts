import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { syncEntry } from '../embedded/durable-fs.ts';
import { BackupError, type BackupLine } from './backup-format.ts';

/** Writes beside the place and renames when all is there: a file of that name is always a whole backup. */
export class BackupFile {
  readonly #file: string;
  readonly #part: string;
  readonly #hash = createHash('sha256');
  // Level 1: a third of the time of the default for a tenth more bytes.
  readonly #gzip = createGzip({ level: 1 });
  readonly #written: Promise<void>;

  constructor(file: string) {
    if (existsSync(file))
      throw new BackupError(`${file} exists already; choose another name for the backup.`);
    this.#file = file;
    this.#part = `${file}.part`;
    // It holds personal data and password hashes.
    this.#written = pipeline(this.#gzip, createWriteStream(this.#part, { mode: 0o600, flush: true }));
    // Told to whoever writes or finishes; until then it is nobody's.
    this.#written.catch(() => undefined);
  }

  async line(line: Exclude<BackupLine, { kind: 'end' }>): Promise<void> {
    await this.#write(Buffer.from(`${JSON.stringify(line)}\n`));
  }

  async rows(bytes: Buffer): Promise<void> {
    await this.line({ kind: 'rows', bytes: bytes.length });
    await this.#write(bytes);
  }

  /** Answers the size of the file. */
  async finish(): Promise<number> {
    const end: BackupLine = { kind: 'end', sha256: this.#hash.digest('hex') };
    this.#gzip.end(`${JSON.stringify(end)}\n`);
    await this.#written;
    renameSync(this.#part, this.#file);
    syncEntry(path.dirname(this.#file));
    return statSync(this.#file).size;
  }

  async abandon(): Promise<void> {
    this.#gzip.destroy();
    await this.#written.catch(() => undefined);
    rmSync(this.#part, { force: true });
  }

  async #write(bytes: Buffer): Promise<void> {
    this.#hash.update(bytes);
    if (this.#gzip.destroyed) return this.#written;
    if (!this.#gzip.write(bytes)) await Promise.race([once(this.#gzip, 'drain'), this.#written]);
  }
}
