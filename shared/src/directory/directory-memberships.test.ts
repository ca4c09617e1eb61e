import { expect, it } from 'vitest';
import { type GroupRole, type HeldByGroup, planMemberships } from './directory-memberships.ts';

const lead: GroupRole = {
  groupKey: 'vetajat',
  role: 'lead',
  scope: { kind: 'focus-area', focusAreaKey: 'elderly-services' },
};
const viewer: GroupRole = { groupKey: 'kaikki', role: 'viewer', scope: { kind: 'everything' } };
const alsoViewer: GroupRole = { ...viewer, groupKey: 'johto' };
const table = [lead, viewer, alsoViewer];
const held = (id: string, role: GroupRole): HeldByGroup => ({ id, ...role });

it('adds what the groups give and is not there yet', () => {
  expect(planMemberships(['vetajat', 'kaikki', 'muu'], table, [held('1', lead)])).toEqual({
    add: [viewer],
    end: [],
  });
});

it('ends what no group gives any more, be the person or the row of the table gone', () => {
  expect(planMemberships(['kaikki'], table, [held('1', lead), held('2', viewer)]).end).toEqual([
    held('1', lead),
  ]);
  expect(planMemberships(['vetajat'], [viewer], [held('1', lead)]).end).toEqual([held('1', lead)]);
  expect(planMemberships([], table, [held('1', lead)]).end).toEqual([held('1', lead)]);
});

it('gives the same role on the same scope once, whichever group it is of', () => {
  expect(planMemberships(['kaikki', 'johto'], table, []).add).toHaveLength(1);
  expect(planMemberships(['johto'], table, [held('2', viewer)])).toEqual({ add: [], end: [] });
});

it('tells scopes of one kind apart', () => {
  const other: GroupRole = { ...lead, scope: { kind: 'focus-area', focusAreaKey: 'digital-services' } };
  expect(planMemberships(['vetajat'], [other], [held('1', lead)])).toEqual({
    add: [other],
    end: [held('1', lead)],
  });
});

it('changes nothing where the directory does not say', () => {
  expect(planMemberships(null, table, [held('1', lead)])).toEqual({ add: [], end: [] });
});
