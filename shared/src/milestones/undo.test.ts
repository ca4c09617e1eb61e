import { describe, expect, it } from 'vitest';
import { aMilestone } from '../testing/a-milestone.ts';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { assign } from './assign.ts';
import { reschedule } from './reschedule.ts';
import { setState } from './set-state.ts';
import { undoEdit } from './undo.ts';

const today = calendarDate('2024-09-30');
const bounds = { projectStartsOn: calendarDate('2023-01-01'), windowEnd: calendarDate('2025-12-31'), today };
const before = aMilestone({ ownerId: 'lead' });

describe('undoing an edit', () => {
  it.each([
    ['a move', reschedule(before, { forecastOn: '2024-11-30', reason: 'Syy' }, bounds).milestone],
    ['a change of state', setState(before, { to: 'done' }, { actorId: 'lead', today })],
    ['a new owner', assign(before, 'manager', new Set(['manager']))],
  ])('restores what %s changed, as a version of its own', (_, after) => {
    expect(undoEdit(after, { before, after })).toEqual({ ...before, version: after.version + 1 });
  });

  it('restores only what the edit changed', () => {
    const after = assign(before, 'manager', new Set(['manager']));
    const renamed = { ...after, names: { ...after.names, sv: 'Nytt namn' } };
    expect(undoEdit(renamed, { before, after }).names.sv).toBe('Nytt namn');
  });

  it('is refused when somebody has changed the milestone since, and shows it as it is now', () => {
    const after = assign(before, 'manager', new Set(['manager']));
    const current = setState(after, { to: 'done' }, { actorId: 'lead', today });
    const error = errorOf(() => undoEdit(current, { before, after }));
    expect([error.code, error.kind, error.details]).toEqual(['milestone.stale', 'stale', { current }]);
  });

  it('is refused where the edit changed nothing that can be taken back', () => {
    const after = { ...before, version: before.version + 1 };
    expect(errorOf(() => undoEdit(after, { before, after })).code).toBe('milestone.nothing-to-undo');
  });
});
