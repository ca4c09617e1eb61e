import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeServerFile, writeServerFile } from './server-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'painopiste-server-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
const server = { url: 'http://127.0.0.1:3000', token: 'one' };
const place = (name: string) => ({
  dataDir: path.join(folder, name),
  file: path.join(folder, name, 'server.json'),
});

test('the address and the token are written for the owner only, into a directory that need not exist', () => {
  const { dataDir, file } = place('new');
  writeServerFile(dataDir, server);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(server);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a file that a killed process left open to others is replaced, not written into', () => {
  const { dataDir, file } = place('left');
  writeServerFile(dataDir, server);
  rmSync(file);
  writeFileSync(file, 'half of it', { mode: 0o644 });
  writeServerFile(dataDir, server);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a process removes its own file and leaves that of another', () => {
  const { dataDir, file } = place('own');
  writeServerFile(dataDir, { ...server, token: 'another' });
  removeServerFile(dataDir, server);
  expect(existsSync(file)).toBe(true);
  removeServerFile(dataDir, { ...server, token: 'another' });
  expect(existsSync(file)).toBe(false);
  removeServerFile(dataDir, server);
});
