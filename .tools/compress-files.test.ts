import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compressFiles } from './compress-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'painopiste-compress-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('leaves both forms of a script beside it, and small or packed files alone', async () => {
  const script = 'const palkat = 4000;\n'.repeat(200);
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'a.js'), script);
  writeFileSync(join(folder, 'assets', 'photo.png'), Buffer.alloc(5000));
  writeFileSync(join(folder, 'small.css'), 'a { color: red; }');
  await compressFiles(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    'assets',
    'assets/a.js',
    'assets/a.js.br',
    'assets/a.js.gz',
    'assets/photo.png',
    'small.css',
  ]);
  expect(brotliDecompressSync(readFileSync(join(folder, 'assets', 'a.js.br'))).toString()).toBe(script);
  expect(gunzipSync(readFileSync(join(folder, 'assets', 'a.js.gz'))).toString()).toBe(script);
});
