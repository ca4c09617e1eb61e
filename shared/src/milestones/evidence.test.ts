import { expect, it } from 'vitest';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { decideEvidence, editEvidence, submitEvidence, withdrawEvidence } from './evidence.ts';

const today = calendarDate('2024-09-30');
const words = { title: 'Pöytäkirja', reference: 'D 1/2024' };
const done = { state: 'done', doneById: 'aino' } as const;
const piece = submitEvidence(done, { id: 'p', ...words }, { actorId: 'aino', today });
const eero = { actorId: 'eero', today };
const accept = { to: 'accepted', reason: '' } as const;

it('is submitted, accepted or sent back with a reason, mended, withdrawn', () => {
  expect(piece).toMatchObject({ ...words, state: 'submitted', addedOn: today, addedById: 'aino' });
  expect(decideEvidence(done, piece, accept, eero)).toMatchObject({
    piece: { state: 'accepted', decidedOn: today, decidedById: 'eero' },
    reason: null,
  });
  const sentBack = decideEvidence(done, piece, { to: 'rejected', reason: 'Puuttuu.' }, eero);
  expect(sentBack).toMatchObject({ piece: { state: 'rejected' }, reason: 'Puuttuu.' });
  expect(editEvidence(done, sentBack.piece, { ...words, title: 'Uusi' })).toEqual({
    ...piece,
    title: 'Uusi',
  });
  expect(withdrawEvidence(done, piece).state).toBe('withdrawn');
});

it('is not decided on by the one who marked the milestone done', () => {
  const own = () => decideEvidence(done, piece, accept, { actorId: 'aino', today });
  expect(errorOf(own).code).toBe('evidence.decider-marked-done');
});

it('asks for a reason where it is sent back', () => {
  const rejected = { to: 'rejected', reason: ' ' } as const;
  expect(errorOf(() => decideEvidence(done, piece, rejected, eero)).code).toBe('text.reason-required');
});

it('is closed once it is withdrawn, and not mended once it is accepted', () => {
  const withdrawn = { ...piece, state: 'withdrawn' } as const;
  const accepted = { ...piece, state: 'accepted' } as const;
  const refused = [
    () => withdrawEvidence(done, withdrawn),
    () => editEvidence(done, withdrawn, words),
    () => editEvidence(done, accepted, words),
    () => decideEvidence(done, withdrawn, accept, eero),
    () => decideEvidence(done, accepted, accept, eero),
  ];
  expect(refused.map((rule) => errorOf(rule).code)).toEqual(refused.map(() => 'evidence.decided'));
});

it.each([
  ['accepted', 'milestone.already-accepted'],
  ['cancelled', 'milestone.cancelled'],
] as const)('stays as it is where its milestone is %s', (state, code) => {
  expect(errorOf(() => withdrawEvidence({ state }, piece)).code).toBe(code);
});
