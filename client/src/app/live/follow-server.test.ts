import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stubStreams } from '../../testing/a-stream.ts';
import { followServer } from './follow-server.ts';
import type { Connection, News } from './news.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const nothing = { kind: 'changes', changes: [], missed: true } as const;

function follow(since?: string) {
  const { opened } = stubStreams();
  const [heard, said]: [News[], Connection[]] = [[], []];
  const stop = followServer({ since, hear: (_id, news) => heard.push(news), say: (now) => said.push(now) });
  return { opened, heard, said, stop, latest: () => opened.at(-1) };
}

it('says how old the page is when it begins, and hears what comes', () => {
  const { latest, heard, said, stop } = follow();
  expect(latest()?.input).toEqual({ ageMs: expect.any(Number) });
  latest()?.tell('1:1:', nothing);
  expect([heard, said]).toEqual([[nothing], ['live']]);
  stop();
  expect(latest()?.isClosed).toBe(true);
});

it('comes back to where it stood after the connection was lost, again and again', () => {
  const { opened, latest, said, stop } = follow();
  latest()?.tell('7:7:', nothing);
  latest()?.dispatchEvent(new Event('error'));
  expect(said).toEqual(['live', 'lost']);
  vi.advanceTimersByTime(1000);
  expect(opened).toHaveLength(2);
  expect(latest()?.input).toEqual({ lastEventId: '7:7:' });
  latest()?.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(1500);
  expect(opened).toHaveLength(2);
  window.dispatchEvent(new Event('online'));
  expect(opened).toHaveLength(3);
  stop();
});

it('comes back when the server stops, and when nothing at all is heard for long', () => {
  const { opened, latest, stop } = follow('5:5:');
  latest()?.tell('5:5:', { kind: 'ended', why: 'closing' });
  vi.advanceTimersByTime(1000);
  expect(opened).toHaveLength(2);
  latest()?.dispatchEvent(new Event('ping'));
  vi.advanceTimersByTime(39_000);
  expect(opened).toHaveLength(2);
  vi.advanceTimersByTime(5000);
  expect(opened).toHaveLength(3);
  stop();
});

it('hears from the browser that there is no network, before the stream falls silent', () => {
  const { latest, said, stop } = follow();
  latest()?.tell('1:1:', nothing);
  window.dispatchEvent(new Event('offline'));
  expect([latest()?.isClosed, said]).toEqual([true, ['live', 'lost']]);
  window.dispatchEvent(new Event('online'));
  latest()?.tell('1:1:', nothing);
  expect(said).toEqual(['live', 'lost', 'live']);
  stop();
});

it('stays away once the session has ended', () => {
  const { opened, latest, said } = follow();
  latest()?.tell('5:5:', { kind: 'ended', why: 'signed-out' });
  vi.advanceTimersByTime(60_000);
  window.dispatchEvent(new Event('online'));
  expect([opened.length, said]).toEqual([1, ['ended']]);
});

it('stays away where it is refused for want of a session', () => {
  const { opened, latest, said } = follow();
  const data = JSON.stringify({ data: { code: 'session.required' } });
  latest()?.dispatchEvent(new MessageEvent('serialized-error', { data }));
  vi.advanceTimersByTime(60_000);
  expect([opened.length, said]).toEqual([1, ['ended']]);
});
