import { DomainError } from '@painopiste/shared/errors/domain-error';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { describe, expect, it } from 'vitest';
import { aMilestoneRow } from '../../testing/a-milestone-row.ts';
import type { MilestoneChange } from './milestone-change.ts';
import { newIntent } from './send-change.ts';
import {
  troubleOf,
  withoutSent,
  withoutTrouble,
  withSent,
  withTrouble,
  withUnsettled,
} from './unsettled-edits.ts';

const changer = { actorId: 'me', today: calendarDate('2024-09-30') };
const row = aMilestoneRow({ id: 'a' });
const move = (forecastOn: string): MilestoneChange => ({ kind: 'forecast', forecastOn, reason: 'Viive' });
const start: MilestoneChange = { kind: 'status', to: 'in-progress', on: changer.today };
const nothing = { sent: [], troubles: [] };

describe('what a failure means', () => {
  const intent = newIntent(row, move('2025-01-31'));

  it.each([
    ['nobody heard it', new TypeError('Failed to fetch'), 'unsaved'],
    ['the session ended', new DomainError('session.required'), 'unsaved'],
    ['a rule refused it', new DomainError('milestone.already-accepted'), 'refused'],
    ['somebody was faster', new DomainError('milestone.stale', { current: row, changedBy: 'Olli' }), 'stale'],
    ['it was too late, nobody knows whose', new DomainError('milestone.stale'), 'refused'],
  ])('%s', (_what, error, kind) => {
    expect(troubleOf(intent, error).kind).toBe(kind);
  });
});

describe('a row with edits on their way', () => {
  it('shows all of them, oldest first', () => {
    const edits = withSent(withSent(nothing, newIntent(row, move('2025-01-31'))), newIntent(row, start));
    expect(withUnsettled(row, edits, changer)).toMatchObject({
      forecastOn: '2025-01-31',
      state: 'in-progress',
    });
  });

  it('is left alone by edits of other rows', () => {
    const edits = withSent(nothing, newIntent(aMilestoneRow({ id: 'b' }), move('2025-01-31')));
    expect(withUnsettled(row, edits, changer)).toBe(row);
  });

  it('shows an edit that waits for a connection, but not one that was refused', () => {
    const intent = newIntent(row, move('2025-01-31'));
    const waiting = withTrouble(withSent(nothing, intent), { kind: 'unsaved', intent, error: null });
    const refused = withTrouble(withSent(nothing, intent), { kind: 'refused', intent, error: null });
    expect(withUnsettled(row, waiting, changer).forecastOn).toBe('2025-01-31');
    expect(withUnsettled(row, refused, changer)).toBe(row);
  });

  it('stays as it is where it already has the change', () => {
    const moved = { ...row, forecastOn: calendarDate('2025-01-31'), moves: 1 };
    expect(withUnsettled(moved, withSent(nothing, newIntent(row, move('2025-01-31'))), changer)).toBe(moved);
  });
});

describe('the edits of a table', () => {
  const first = newIntent(row, move('2025-01-31'));
  const trouble = { kind: 'refused', intent: first, error: null } as const;

  it('forget what was wrong with a cell when it is edited again', () => {
    const edits = withSent(withTrouble(nothing, trouble), newIntent(row, move('2025-02-28')));
    expect(edits.troubles).toEqual([]);
  });

  it('keep what is wrong with another cell of the row', () => {
    const edits = withSent(withTrouble(nothing, trouble), newIntent(row, start));
    expect(edits.troubles).toEqual([trouble]);
  });

  it('have one trouble for one cell', () => {
    const later = { ...trouble, intent: newIntent(row, move('2025-03-31')) };
    expect(withTrouble(withTrouble(nothing, trouble), later).troubles).toEqual([later]);
  });

  it('end when they are settled or given up', () => {
    expect(withoutSent(withSent(nothing, first), first)).toEqual(nothing);
    expect(withoutTrouble(withTrouble(nothing, trouble), trouble)).toEqual(nothing);
  });
});
