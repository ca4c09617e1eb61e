import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import {
  createEmptyDatabase,
  type EmptyDatabase,
  makeDataDirectory,
  temporaryDirectory,
} from '../testing/empty-database.ts';
import { backupCommand } from './backup-command.ts';
import { restoreCommand } from './restore-command.ts';

const place = temporaryDirectory();
const dataDir = path.join(place.dir, 'data');
const at = (name: string): string => path.join(place.dir, name);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const run = (command: typeof backupCommand, file: string, env: NodeJS.ProcessEnv = {}): Promise<string> =>
  command({ args: ['--', file], env: { DATA_DIR: dataDir, ...env }, cwd: place.dir });

afterAll(() => place[Symbol.dispose]());

describe('while a server holds the data directory', () => {
  let database: Database;

  beforeAll(async () => {
    await makeDataDirectory(dataDir);
    database = await openDatabase({ databaseUrl: null, dataDir, log });
    await database.pool.query(`INSERT INTO setting (key, value) VALUES ('first', 'row')`);
  });
  afterAll(() => database.close());

  it('the database makes a backup and goes on answering and committing', async () => {
    let commits = 0;
    const done = new AbortController();
    const writing = (async () => {
      for (; !done.signal.aborted; commits++) {
        await database.pool.query(`INSERT INTO setting (key, value) VALUES ($1, 'meanwhile')`, [
          `key-${commits}`,
        ]);
      }
    })();
    const summary = await database.backup(at('serving.backup'));
    done.abort();
    await writing;
    expect(summary.rows).toBeGreaterThan(0);
    expect(summary.rows).toBeLessThanOrEqual(1 + commits);
    expect(commits).toBeGreaterThan(20);
    expect(readdirSync(dataDir)).not.toContain('copy');
  });

  it('two backups at once are made one after the other', async () => {
    const both = await Promise.all([database.backup(at('one.backup')), database.backup(at('other.backup'))]);
    expect(both.map((summary) => existsSync(summary.file))).toEqual([true, true]);
  });

  it('the command asks the running server to make it', async () => {
    const asked: unknown[] = [];
    const server = createServer((request, response) => {
      asked.push([request.method, request.url, request.headers.authorization]);
      let body = '';
      request.on('data', (bytes: Buffer) => (body += bytes.toString()));
      request.on('end', () => {
        const { file } = JSON.parse(body) as { file: string };
        void database.backup(file).then((summary) => response.end(JSON.stringify(summary)));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    writeFileSync(path.join(dataDir, 'server.json'), JSON.stringify({ url, token: 'secret' }));
    const said = await run(backupCommand, 'asked.backup');
    server.close();
    expect(said).toMatch(/^Backup made: .+\/asked\.backup, \d+ rows of \d+ tables, \d+\.\d MB\.$/);
    expect(asked).toEqual([['POST', '/local/backup', 'Bearer secret']]);
    expect(existsSync(at('asked.backup'))).toBe(true);
  });

  it('a server that has gone away is said to have', async () => {
    writeFileSync(
      path.join(dataDir, 'server.json'),
      JSON.stringify({ url: 'http://127.0.0.1:1', token: 'x' }),
    );
    await expect(run(backupCommand, 'x.backup')).rejects.toThrow(
      /does not answer at http:\/\/127\.0\.0\.1:1\.$/,
    );
  });

  it('the command to restore is refused', async () => {
    await expect(run(restoreCommand, 'serving.backup')).rejects.toThrow('is in use by another process');
  });
});

describe('with nobody else there', () => {
  let server: EmptyDatabase;
  let url: string;

  beforeAll(async () => {
    server = await createEmptyDatabase('server');
    url = server.url ?? '';
  });
  afterAll(() => server.drop());

  it('a directory moves to a server and back to a new directory', async () => {
    expect(await run(backupCommand, 'there.backup')).toMatch(/^Backup made/);
    const there = await run(restoreCommand, 'there.backup', { DATABASE_URL: url });
    expect(there).toMatch(/^Restored from .+there\.backup of .+: \d+ rows of \d+ tables, all checked\.$/);
    expect(await run(backupCommand, 'back.backup', { DATABASE_URL: url })).toMatch(/^Backup made/);
    await makeDataDirectory(at('new-data'));
    await run(restoreCommand, 'back.backup', { DATA_DIR: at('new-data') });
    const again = await openDatabase({ databaseUrl: null, dataDir: at('new-data'), log });
    expect((await again.pool.query(`SELECT value FROM setting WHERE key = 'first'`)).rows).toEqual([
      { value: 'row' },
    ]);
    await again.close();
  });

  it('a damaged file makes no directory', async () => {
    writeFileSync(at('damaged.backup'), 'not a backup');
    await expect(run(restoreCommand, 'damaged.backup', { DATA_DIR: at('never') })).rejects.toThrow(
      'is not a backup',
    );
    expect(existsSync(at('never'))).toBe(false);
  });

  it('a directory without a database is not given one for the sake of a backup', async () => {
    await expect(run(backupCommand, 'x.backup', { DATA_DIR: at('nothing') })).rejects.toThrow(
      `There is no database in ${at('nothing')}.`,
    );
    expect(existsSync(at('nothing'))).toBe(false);
  });

  it('a server without tables has nothing to back up', async () => {
    const empty = await createEmptyDatabase('server');
    const asked = run(backupCommand, 'x.backup', { DATABASE_URL: empty.url ?? '' });
    await expect(asked).rejects.toThrow('nothing to back up');
    expect(existsSync(at('x.backup.part'))).toBe(false);
    await empty.drop();
  });

  it('a folder that does not exist is named', async () => {
    await expect(run(backupCommand, 'no-folder/x.backup', { DATABASE_URL: url })).rejects.toThrow(
      `The folder of ${at('no-folder/x.backup')} does not exist.`,
    );
  });

  it('no file, or two, is answered with how to ask', async () => {
    const input = { env: {}, cwd: place.dir };
    await expect(backupCommand({ ...input, args: [] })).rejects.toThrow(
      'Name one file: npm run backup -- FILE',
    );
    await expect(restoreCommand({ ...input, args: ['a', 'b'] })).rejects.toThrow(
      'Name one file: npm run restore -- FILE',
    );
  });

  it('a file is meant from where the person stood', async () => {
    mkdirSync(at('elsewhere'));
    await run(backupCommand, 'x.backup', { DATABASE_URL: url, INIT_CWD: at('elsewhere') });
    expect(readdirSync(at('elsewhere'))).toEqual(['x.backup']);
  });
});
