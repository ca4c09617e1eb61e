import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../testing/empty-database.ts';
import { BackupFile } from './backup-file.ts';
import { type BackupPart, readBackup, verifyBackup } from './read-backup.ts';

const place = temporaryDirectory();
const whole = path.join(place.dir, 'whole.backup');
const ROWS = Buffer.from(Array.from({ length: 20_000 }, (_, n) => `${n}\trivi ${n} äö\n`).join(''));

beforeAll(async () => {
  const output = new BackupFile(whole);
  await output.line({
    kind: 'header',
    format: 'painopiste-backup',
    version: 1,
    madeAt: '2024-09-30T00:00:00Z',
    migrations: [],
  });
  await output.line({ kind: 'table', name: 'thing', columns: ['id', 'text'] });
  await output.rows(ROWS);
  await output.line({ kind: 'table-end', name: 'thing', rows: '20000', checksum: '1' });
  await output.finish();
});
afterAll(() => place[Symbol.dispose]());

function changed(name: string, change: (bytes: Buffer) => Uint8Array): string {
  const file = path.join(place.dir, name);
  writeFileSync(file, change(readFileSync(whole)));
  return file;
}

/** Well packed again: only the backup's own checksum can tell. */
const repacked = (change: (bytes: Buffer) => Uint8Array) => (bytes: Buffer) =>
  gzipSync(change(gunzipSync(bytes)));

it('what was written is read', async () => {
  const parts: BackupPart[] = [];
  for await (const part of readBackup(whole)) parts.push(part);
  expect(parts.map((part) => part.kind)).toEqual(['header', 'table', 'rows', 'table-end', 'end']);
  const rows = parts.find((part) => part.kind === 'rows');
  expect(rows?.bytes.equals(ROWS)).toBe(true);
});

it('the file can be read by its owner only', () => {
  expect(statSync(whole).mode & 0o777).toBe(0o600);
});

describe('a damaged file is refused', () => {
  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['cut off at half', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['cut off before its last byte', (bytes) => bytes.subarray(0, -1)],
    ['a byte changed in the middle', (bytes) => bytes.fill(bytes.readUInt8(5000) ^ 1, 5000, 5001)],
    ['a row changed and packed again', repacked((bytes) => bytes.fill('9', 50_000, 50_001))],
    [
      'a row left out and packed again',
      repacked((bytes) => Buffer.concat([bytes.subarray(0, 50_000), bytes.subarray(50_020)])),
    ],
    [
      'its end left out and packed again',
      repacked((bytes) => bytes.subarray(0, bytes.lastIndexOf('\n', -2) + 1)),
    ],
    ['something added and packed again', repacked((bytes) => Buffer.concat([bytes, Buffer.from('{}\n')]))],
  ])('%s', async (name, change) => {
    const file = changed(name.replaceAll(' ', '-'), change);
    await expect(verifyBackup(file)).rejects.toThrow(
      / is damaged \(.+\)\.$| is not a backup of Painopiste\.$/,
    );
  });
});

describe('what is no backup is said to be none', () => {
  it('a text', async () => {
    await expect(verifyBackup(changed('text', () => Buffer.from('hello')))).rejects.toThrow(
      'is not a backup of Painopiste.',
    );
  });

  it('another packed file', async () => {
    const file = changed('packed', () => gzipSync('{"kind":"header","format":"other"}\n'));
    await expect(verifyBackup(file)).rejects.toThrow('is not a backup of Painopiste.');
  });

  it('an empty file', async () => {
    await expect(verifyBackup(changed('empty', () => Buffer.alloc(0)))).rejects.toThrow('is damaged');
  });

  it('a folder', async () => {
    await expect(verifyBackup(place.dir)).rejects.toThrow('is a folder, not a backup.');
  });

  it('nothing', async () => {
    const missing = path.join(place.dir, 'missing');
    await expect(verifyBackup(missing)).rejects.toThrow(`There is no file ${missing}.`);
  });

  it('a backup of a later form', async () => {
    const later = repacked((bytes) => Buffer.from(bytes.toString().replace('"version":1', '"version":2')));
    await expect(verifyBackup(changed('later', later))).rejects.toThrow('made by a newer version');
  });
});

describe('writing', () => {
  it('never overwrites a file', () => {
    appendFileSync(path.join(place.dir, 'mine'), 'precious');
    expect(() => new BackupFile(path.join(place.dir, 'mine'))).toThrow('exists already');
  });

  it('that is given up leaves nothing', async () => {
    const file = path.join(place.dir, 'given-up');
    const output = new BackupFile(file);
    await output.rows(ROWS);
    await output.abandon();
    expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false]);
  });
});
