import { expect, it } from 'vitest';
import { aMilestone } from '../testing/a-milestone.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { judgeMerge, type LaterCommand } from './merge.ts';
import type { Milestone } from './milestone.ts';

const seen = aMilestone({ version: 4 });
const laterWith = (changes: Partial<Milestone>, version = 5): LaterCommand => ({
  version,
  before: seen,
  after: { ...seen, ...changes, version },
});
const newOwner = laterWith({ ownerId: 'aino' });
const moved = laterWith({ forecastOn: calendarDate('2025-01-31'), moves: 1 }, 6);

it('lets a change of one field go over a change of another', () => {
  expect(judgeMerge({ seen: 4, stored: 5 }, ['forecastOn'], [newOwner])).toEqual({
    mayMerge: true,
    inTheWay: null,
  });
});

it('asks where the same field has been changed, and names the latest command that did', () => {
  const again = laterWith({ ownerId: 'eero' }, 7);
  const judged = judgeMerge({ seen: 4, stored: 7 }, ['ownerId'], [newOwner, moved, again]);
  expect(judged).toEqual({ mayMerge: false, inTheWay: again });
});

it('looks at what is later than the version that was seen, and at nothing before it', () => {
  expect(judgeMerge({ seen: 5, stored: 6 }, ['ownerId'], [newOwner, moved]).mayMerge).toBe(true);
});

it('asks where the trail does not tell all that has happened since', () => {
  expect(judgeMerge({ seen: 4, stored: 6 }, ['kind'], [newOwner])).toEqual({
    mayMerge: false,
    inTheWay: null,
  });
});

it('asks where somebody claims to have seen what is not stored yet', () => {
  expect(judgeMerge({ seen: 9, stored: 5 }, ['kind'], [newOwner]).mayMerge).toBe(false);
});

it('takes a state and its days for one field, and each language of a name for its own', () => {
  const done = laterWith({ state: 'done', doneOn: calendarDate('2024-09-30'), doneById: 'aino' });
  expect(judgeMerge({ seen: 4, stored: 5 }, ['state'], [done]).mayMerge).toBe(false);
  const swedish = laterWith({ names: { ...seen.names, sv: 'Delmål' } });
  expect(judgeMerge({ seen: 4, stored: 5 }, ['nameEn'], [swedish]).mayMerge).toBe(true);
  expect(judgeMerge({ seen: 4, stored: 5 }, ['nameSv'], [swedish]).mayMerge).toBe(false);
});

it('takes each piece of evidence for a field of its own', () => {
  const piece = {
    id: 'p1',
    title: 'Pöytäkirja',
    reference: 'D 1',
    state: 'submitted',
    addedOn: calendarDate('2024-09-30'),
    addedById: null,
    decidedOn: null,
    decidedById: null,
  } as const;
  const added: LaterCommand = {
    version: 5,
    before: { ...seen, evidence: [] },
    after: { ...seen, version: 5, evidence: [piece] },
  };
  expect(judgeMerge({ seen: 4, stored: 5 }, ['evidence.p2', 'state'], [added]).mayMerge).toBe(true);
  expect(judgeMerge({ seen: 4, stored: 5 }, ['evidence.p1'], [added]).inTheWay).toBe(added);
});
