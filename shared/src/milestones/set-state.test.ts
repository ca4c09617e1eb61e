import { describe, expect, it } from 'vitest';
import { aMilestone } from '../testing/a-milestone.ts';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { MILESTONE_STATES, type MilestoneState } from './milestone.ts';
import { actionForTransition, reachableStates, setState } from './set-state.ts';

const today = calendarDate('2024-09-30');
const tomorrow = calendarDate('2024-10-01');
const manager = { actorId: 'manager', today };
const done = aMilestone({ state: 'done', doneOn: calendarDate('2024-09-01'), doneById: 'lead' });
const needsEvidence = { evidenceRequired: true, evidenceState: { required: 2, accepted: 2 } };

describe('the states of a milestone', () => {
  it('lead to each other step by step, and cancelling is no step', () => {
    const steps = MILESTONE_STATES.map((from) => `${from}: ${reachableStates(from).join(' ')}`);
    expect(steps).toEqual([
      'planned: in-progress done',
      'in-progress: planned done',
      'done: in-progress accepted',
      'accepted: done',
      'cancelled: ',
    ]);
  });

  it('refuse every other step, naming both ends', () => {
    for (const from of MILESTONE_STATES) {
      const unreachable = MILESTONE_STATES.filter((to) => !reachableStates(from).includes(to));
      for (const to of unreachable) {
        const error = errorOf(() => setState(aMilestone({ state: from }), { to }, manager));
        expect([error.code, error.details]).toEqual(['milestone.state-not-reachable', { from, to }]);
      }
    }
  });

  it.each([
    ['planned', 'done', 'milestone:set-done'],
    ['done', 'in-progress', 'milestone:set-done'],
    ['done', 'accepted', 'milestone:accept'],
    ['accepted', 'done', 'milestone:accept'],
  ] as const)('need for %s to %s the right %s', (from, to, action) => {
    expect(actionForTransition(from as MilestoneState, to)).toBe(action);
  });
});

describe('marking a milestone done', () => {
  it('records who and when, today unless told', () => {
    expect(setState(aMilestone(), { to: 'done' }, manager)).toEqual(
      aMilestone({ state: 'done', doneOn: today, doneById: 'manager', version: 2 }),
    );
    const day = calendarDate('2024-09-12');
    expect(setState(aMilestone(), { to: 'done', on: day }, manager).doneOn).toBe(day);
  });

  it('refuses a day that has not come', () => {
    const error = errorOf(() => setState(aMilestone(), { to: 'done', on: tomorrow }, manager));
    expect(error.code).toBe('milestone.done-in-future');
  });

  it('can be taken back by reopening, which forgets who and when', () => {
    expect(setState(done, { to: 'in-progress' }, manager)).toEqual(
      aMilestone({ state: 'in-progress', version: 2 }),
    );
  });
});

describe('accepting a milestone', () => {
  it('records who and when, and keeps who marked it done', () => {
    expect(setState(done, { to: 'accepted' }, manager)).toEqual({
      ...done,
      state: 'accepted',
      acceptedOn: today,
      acceptedById: 'manager',
      version: 2,
    });
  });

  it('takes today and refuses tomorrow', () => {
    expect(setState(done, { to: 'accepted', on: today }, manager).acceptedOn).toBe(today);
    const error = errorOf(() => setState(done, { to: 'accepted', on: tomorrow }, manager));
    expect([error.code, error.details]).toEqual(['milestone.accepted-in-future', { acceptedOn: tomorrow }]);
  });

  it('wants somebody else than the one who marked it done, where evidence is required', () => {
    const lead = { actorId: 'lead', today };
    const error = errorOf(() => setState({ ...done, ...needsEvidence }, { to: 'accepted' }, lead));
    expect(error.code).toBe('milestone.accepter-marked-done');
    expect(setState(done, { to: 'accepted' }, lead).state).toBe('accepted');
  });

  it('wants all the evidence accepted, where evidence is required', () => {
    const short = { ...needsEvidence, evidenceState: { required: 2, accepted: 1 } };
    const error = errorOf(() => setState({ ...done, ...short }, { to: 'accepted' }, manager));
    expect([error.code, error.details]).toEqual(['milestone.evidence-missing', { required: 2, accepted: 1 }]);
    expect(setState({ ...done, ...needsEvidence }, { to: 'accepted' }, manager).state).toBe('accepted');
  });

  it('can be taken back to done', () => {
    const accepted = setState(done, { to: 'accepted' }, manager);
    expect(setState(accepted, { to: 'done' }, manager)).toEqual({ ...done, version: 3 });
  });
});
