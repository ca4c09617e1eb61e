import { expect, it } from 'vitest';
import { isTrailAction, TRAIL_ACTIONS, TRAIL_NOUNS } from './trail-words.ts';

it('tells acts, not readings', () => {
  expect(isTrailAction('milestone:reschedule')).toBe(true);
  expect(isTrailAction('milestone:read')).toBe(false);
  expect(isTrailAction('change:follow')).toBe(false);
});

it('knows every act that is done to something', () => {
  expect(TRAIL_ACTIONS).toContain('membership:end');
  expect(TRAIL_ACTIONS.filter((action) => /:(read|follow)$/.test(action))).toEqual([]);
});

it('has one word for a thing: whoever signs in is a person', () => {
  expect(TRAIL_NOUNS).toContain('person');
  expect(TRAIL_NOUNS as readonly string[]).not.toContain('user');
  expect(new Set(TRAIL_NOUNS).size).toBe(TRAIL_NOUNS.length);
});
