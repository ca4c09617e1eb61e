import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { expect, it } from 'vitest';
import { aMilestoneRow } from '../../testing/a-milestone-row.ts';
import { planBulk, type BulkWish } from './bulk-plan.ts';

const changer = { actorId: 'me', today: calendarDate('2024-09-30') };
const open = aMilestoneRow({ id: 'open' });
const accepted = aMilestoneRow({ id: 'accepted', state: 'accepted' });
const foreign = aMilestoneRow({
  id: 'foreign',
  actions: { ...open.actions, reschedule: false, setDone: false, accept: false, assign: false, plan: false },
});
const told = (rows: readonly (typeof open)[], wish: BulkWish) => {
  const { changing, refused, same } = planBulk(rows, wish, changer);
  return {
    changing: changing.map(({ row, change }) => [row.id, change.kind]),
    refused: refused.map(({ row, error }) => [row.id, error.code]),
    same: same.map(({ id }) => id),
  };
};

it('moves what may be moved, and says of the rest why not', () => {
  const wish: BulkWish = { kind: 'forecast', move: { days: 14 }, reason: 'Syy' };
  expect(told([open, accepted, foreign], wish)).toEqual({
    changing: [['open', 'forecast']],
    refused: [
      ['accepted', 'milestone.already-accepted'],
      ['foreign', 'permission.denied'],
    ],
    same: [],
  });
});

it('knows what is so already', () => {
  const wish: BulkWish = { kind: 'status', to: open.state, on: changer.today };
  expect(told([open], wish)).toEqual({ changing: [], refused: [], same: ['open'] });
});

it('gives an owner only where that person sees the work area', () => {
  const owner = { id: 'owner-9', name: 'Olli', workAreaIds: [open.workArea.id] };
  const elsewhere = { ...open, id: 'elsewhere', workArea: { ...open.workArea, id: 'another' } };
  expect(told([open, elsewhere], { kind: 'owner', owner })).toMatchObject({
    changing: [['open', 'owner']],
    refused: [['elsewhere', 'milestone.owner-unknown']],
  });
});

it('leaves the weight of an approved plan to a decision', () => {
  const approved = { ...open, bounds: { ...open.bounds, planApproved: true }, weight: 3 };
  const free = { ...approved, id: 'free', bounds: { ...open.bounds, planApproved: false } };
  expect(told([approved, free], { kind: 'weight', weight: 5 })).toMatchObject({
    changing: [['free', 'weight']],
    refused: [['open', 'milestone.needs-decision']],
  });
});
