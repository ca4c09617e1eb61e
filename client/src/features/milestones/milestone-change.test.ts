import { DomainError } from '@painopiste/shared/errors/domain-error';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { describe, expect, it } from 'vitest';
import { aMilestoneRow, NO_RIGHTS as nothing } from '../../testing/a-milestone-row.ts';
import { applyChange, applyUndo, isEditable, statesToChoose } from './milestone-change.ts';

const changer = { actorId: 'me', today: calendarDate('2024-09-30') };
const move = (forecastOn: string) => ({ kind: 'forecast', forecastOn, reason: 'Viive' }) as const;

describe('a change of a row', () => {
  it('moves the forecast, and the slip and the wall with it', () => {
    expect(applyChange(aMilestoneRow(), move('2026-01-31'), changer)).toMatchObject({
      forecastOn: '2026-01-31',
      slipDays: 427,
      afterWall: true,
      late: false,
      moves: 1,
    });
  });

  it('makes a milestone late by a forecast in the past', () => {
    expect(applyChange(aMilestoneRow(), move('2024-09-29'), changer).late).toBe(true);
  });

  it('leaves the version to the server', () => {
    expect(applyChange(aMilestoneRow({ version: 7 }), move('2025-01-31'), changer).version).toBe(7);
  });

  it('ends lateness when the work is done, and notes who did it', () => {
    const late = aMilestoneRow({ forecastOn: calendarDate('2024-08-31'), late: true });
    const done = applyChange(late, { kind: 'status', to: 'done', on: changer.today }, changer);
    expect(done).toMatchObject({ state: 'done', late: false, doneOn: '2024-09-30', doneById: 'me' });
  });

  it('names the new owner', () => {
    const owner = { id: 'o', name: 'Olli' };
    expect(applyChange(aMilestoneRow(), { kind: 'owner', owner }, changer)).toMatchObject({
      ownerId: 'o',
      owner,
    });
  });

  it('throws what the rule says', () => {
    expect(() => applyChange(aMilestoneRow({ state: 'accepted' }), move('2025-01-31'), changer)).toThrow(
      new DomainError('milestone.already-accepted'),
    );
  });
});

describe('taking a change back', () => {
  const before = aMilestoneRow({ ownerId: 'a', owner: { id: 'a', name: 'Anna' }, version: 1 });
  const after = aMilestoneRow({ ownerId: 'b', owner: { id: 'b', name: 'Bo' }, version: 2 });

  it('restores the value and the owner’s name', () => {
    expect(applyUndo(after, { before, after }, changer)).toMatchObject({
      ownerId: 'a',
      owner: { name: 'Anna' },
    });
  });

  it('keeps an owner that the edit did not touch', () => {
    const moved = { ...after, forecastOn: calendarDate('2025-01-31'), ownerId: 'a', owner: before.owner };
    const renamed = { ...moved, owner: { id: 'a', name: 'Anna Uusi' } };
    expect(applyUndo(renamed, { before, after: moved }, changer)).toMatchObject({
      forecastOn: '2024-11-30',
      owner: { name: 'Anna' },
    });
  });

  it('throws where somebody has changed the same field since', () => {
    const changed = { ...after, ownerId: 'c', version: 3 };
    expect(() => applyUndo(changed, { before, after }, changer)).toThrow('milestone.stale');
  });
});

describe('what a person may choose', () => {
  it('is what the rule reaches and the rights allow', () => {
    const done = aMilestoneRow({ state: 'done' });
    expect(statesToChoose(done)).toEqual(['in-progress', 'accepted']);
    expect(statesToChoose({ ...done, actions: { ...nothing, setDone: true } })).toEqual(['in-progress']);
    expect(statesToChoose({ ...done, state: 'accepted', actions: { ...nothing, setDone: true } })).toEqual(
      [],
    );
  });

  it.each([
    ['forecast', { state: 'planned' }, true],
    ['forecast', { state: 'accepted' }, false],
    ['forecast', { state: 'cancelled' }, false],
    ['status', { state: 'cancelled' }, false],
    ['owner', { state: 'cancelled' }, true],
    ['forecast', { actions: nothing }, false],
    ['status', { actions: nothing }, false],
    ['owner', { actions: nothing }, false],
  ] as const)('opens the cell %s of %j: %s', (kind, row, expected) => {
    expect(isEditable(aMilestoneRow(row), kind)).toBe(expected);
  });
});
