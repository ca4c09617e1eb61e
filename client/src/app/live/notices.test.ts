import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeNotices, type Notice } from './notices.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const moved = (actor: string) => ({ actor, action: 'milestone:reschedule' });

function listen() {
  const shown: (Notice | null)[] = [];
  return { shown, notices: makeNotices((notice) => shown.push(notice)) };
}

it('names who did what at once, and goes away by itself', () => {
  const { shown, notices } = listen();
  notices.add(moved('Saara'), true);
  expect(shown).toEqual([{ kind: 'one', ...moved('Saara'), isEdited: true }]);
  vi.advanceTimersByTime(10_000);
  expect(shown.at(-1)).toBeNull();
});

it('says what comes soon after in one line', () => {
  const { shown, notices } = listen();
  for (const actor of ['Saara', 'Olli', 'Olli', 'Hanna']) notices.add(moved(actor), false);
  expect(shown).toHaveLength(1);
  vi.advanceTimersByTime(4000);
  expect(shown.at(-1)).toEqual({ kind: 'many', count: 3, actors: ['Olli', 'Hanna'] });
  notices.stop();
});
