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

  it('keeps what others have changed beside it since', () => {
    const after = assign(before, 'manager', new Set(['manager']));
    const current = setState(after, { to: 'done' }, { actorId: 'lead', today });
    expect(undoEdit(current, { before, after })).toEqual({
      ...current,
      ownerId: 'lead',
      version: current.version + 1,
    });
  });

  it('is refused when somebody has changed the same field since, and shows the milestone as it is now', () => {
    const after = assign(before, 'manager', new Set(['manager']));
    const current = assign(after, 'third', new Set(['third']));
    const error = errorOf(() => undoEdit(current, { before, after }));
    expect([error.code, error.kind, error.details]).toEqual(['milestone.stale', 'stale', { current }]);
  });

  it('brings no acceptance back whose evidence is gone', () => {
    const needed = { evidenceRequired: true, evidenceState: { required: 1, accepted: 1 } };
    const accepted = aMilestone({
      ...needed,
      state: 'accepted',
      acceptedOn: today,
      acceptedById: 'controller',
    });
    const withdrawn = { ...accepted, state: 'done' as const, acceptedOn: null, acceptedById: null };
    const current = { ...withdrawn, evidenceState: { required: 1, accepted: 0 } };
    expect(errorOf(() => undoEdit(current, { before: accepted, after: withdrawn })).code).toBe(
      'milestone.evidence-missing',
    );
  });

  it('is refused where the edit changed nothing that can be taken back', () => {
    const after = { ...before, version: before.version + 1 };
    expect(errorOf(() => undoEdit(after, { before, after })).code).toBe('milestone.nothing-to-undo');
  });
});
