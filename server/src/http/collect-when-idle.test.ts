import Fastify from 'fastify';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { collectWhenIdle } from './collect-when-idle.ts';

const MB = 1024 * 1024;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

it('collects once nobody has asked for five seconds, and again only when enough has gathered', async () => {
  let used = 100 * MB;
  let collections = 0;
  const app = Fastify();
  collectWhenIdle(app, {
    usedBytes: () => used,
    collect() {
      collections += 1;
      used = 60 * MB;
    },
  });
  app.get('/', async () => 'answer');
  const ask = async (): Promise<unknown> => await app.inject('/');

  await ask();
  vi.advanceTimersByTime(4_000);
  await ask();
  vi.advanceTimersByTime(4_000);
  expect(collections).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(collections).toBe(1);

  used = 70 * MB;
  await ask();
  vi.advanceTimersByTime(5_000);
  expect(collections).toBe(1);
  used = 85 * MB;
  await ask();
  vi.advanceTimersByTime(5_000);
  expect(collections).toBe(2);
  await app.close();
});

it('gives the garbage of this very process back', async () => {
  const app = Fastify();
  app.get('/', async () => Array.from({ length: 3_000_000 }, (_, n) => ({ n })).length);
  collectWhenIdle(app);
  await app.inject('/');
  const before = process.memoryUsage().heapUsed;
  vi.advanceTimersByTime(5_000);
  expect(process.memoryUsage().heapUsed).toBeLessThan(before - 40 * MB);
  await app.close();
});
