import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { describe, expect, it } from 'vitest';
import { emptyDraft, NOBODY, reasonRefusal, wishOf, type BulkDraft, type BulkKind } from './bulk-draft.ts';

const today = calendarDate('2024-09-30');
const owners = [{ id: 'a', name: 'Olli', workAreaIds: [] }];
const wish = (kind: BulkKind, draft: Partial<BulkDraft>) =>
  wishOf(kind, { ...emptyDraft('30.9.2024'), ...draft }, { today, owners });

describe('the fields of a change of many', () => {
  it.each([
    ['weeks', '2', 14],
    ['weeks', '-1', -7],
    ['days', '\u22123', -3],
    ['days', '+5', 5],
  ] as const)('move by %s: %s are %i days', (move, amount, days) => {
    expect(wish('forecast', { move, amount, reason: 'Syy' })).toEqual({
      kind: 'forecast',
      move: { days },
      reason: 'Syy',
    });
  });

  it.each(['', '0', '2,5', 'kaksi', '9999'])('do not move by "%s" weeks', (amount) => {
    expect(wish('forecast', { amount })).toBeNull();
  });

  it('move all to one day', () => {
    expect(wish('forecast', { move: 'on', on: '31.1.2025' })).toMatchObject({ move: { on: '2025-01-31' } });
    expect(wish('forecast', { move: 'on', on: '31.2.2025' })).toBeNull();
  });

  it('take a day with what is done, today with the rest', () => {
    expect(wish('status', { to: 'done', day: '1.9.2024' })).toEqual({
      kind: 'status',
      to: 'done',
      on: '2024-09-01',
    });
    expect(wish('status', { to: 'planned', day: '' })).toMatchObject({ on: today });
    expect(wish('status', { to: 'done', day: 'x' })).toBeNull();
  });

  it('tell nobody from no choice', () => {
    expect(wish('owner', { ownerId: NOBODY })).toEqual({ kind: 'owner', owner: null });
    expect(wish('owner', { ownerId: 'a' })).toMatchObject({ owner: { name: 'Olli' } });
    expect(wish('owner', { ownerId: '' })).toBeNull();
  });

  it('take a weight from 0 up', () => {
    expect(wish('weight', { weight: '12345' })).toEqual({ kind: 'weight', weight: 12_345 });
    expect(wish('weight', { weight: '-1' })).toBeNull();
    expect(wish('weight', { weight: '' })).toBeNull();
  });

  it('need a reason for a move', () => {
    expect(reasonRefusal(emptyDraft(''))?.code).toBe('milestone.reason-required');
    expect(reasonRefusal({ ...emptyDraft(''), reason: 'Syy' })).toBeNull();
  });
});
