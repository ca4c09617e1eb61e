import { expect, it } from 'vitest';
import { type HouseFile, houseFiles, isTestFile, sourceFiles } from './house-files.ts';

const written = houseFiles.filter((file) => /\.(ts|tsx|mjs|css|prisma)$/.test(file.path));
const product = sourceFiles.filter((file) => !isTestFile(file.path));

it('has no file over 300 lines', () => {
  const long = written.filter((file) => file.lines.length > 300);
  expect(
    long.map(
      (file) =>
        `${file.path} has ${file.lines.length} lines: split it by what it answers, a name for each part`,
    ),
  ).toEqual([]);
});

it('has a median file of at most 70 lines and nine in ten of at most 200', () => {
  const sizes = product.map((file) => file.lines.length).toSorted((a, b) => a - b);
  expect(
    sizes[Math.floor(sizes.length * 0.5)],
    'Half of the files are longer than 70 lines: split those that do two things',
  ).toBeLessThanOrEqual(70);
  expect(
    sizes[Math.floor(sizes.length * 0.9)],
    'One file in ten is longer than 200 lines: split the longest',
  ).toBeLessThanOrEqual(200);
});

it('has at least six lines of tests for ten lines of source', () => {
  const rooms = sourceFiles.filter((file) => /^(shared|prisma|server|client|e2e)\//.test(file.path));
  const tests = countLines(rooms.filter((file) => isTestFile(file.path)));
  const source = countLines(rooms.filter((file) => !isTestFile(file.path)));
  expect(
    tests / source,
    `${tests} lines of tests for ${source} of source: test what you add`,
  ).toBeGreaterThanOrEqual(0.6);
});

function countLines(files: readonly HouseFile[]): number {
  return files.reduce((sum, file) => sum + file.lines.length, 0);
}
