import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChunkPace } from './chunk-pace.ts';

test('a piece that kept the database for long makes the next one half as large', () => {
  const pace = new ChunkPace();
  const before = pace.size;
  pace.learn(61);
  expect(pace.size).toBe(before / 2);
});

test('a piece that was done at once lets the next one be larger', () => {
  const pace = new ChunkPace();
  const before = pace.size;
  pace.learn(5);
  expect(pace.size).toBeGreaterThan(before);
});

test('a piece of the right length changes nothing', () => {
  const pace = new ChunkPace();
  const before = pace.size;
  pace.learn(40);
  expect(pace.size).toBe(before);
});

test('the work always goes on, and never in one gulp', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1000, noNaN: true })), (times) => {
      const pace = new ChunkPace();
      for (const time of times) pace.learn(time);
      expect(pace.size).toBeGreaterThanOrEqual(25);
      expect(pace.size).toBeLessThanOrEqual(1000);
    }),
  );
});

test('what a piece answers is passed on', async () => {
  await expect(new ChunkPace().take(() => Promise.resolve('done'))).resolves.toBe('done');
});
