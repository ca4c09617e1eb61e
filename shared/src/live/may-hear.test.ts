import { describe, expect, it } from 'vitest';
import type { Place } from '../permissions/can.ts';
import type { Actor, Membership } from '../permissions/roles.ts';
import { mayHear } from './may-hear.ts';

const place: Place = {
  regionCode: '04',
  projectId: 'p',
  workAreaId: 'w',
  shares: [{ focusAreaKey: 'elderly-services', basisPoints: 1 }],
};
const nowhere: Place = { regionCode: null, projectId: null, workAreaId: null, shares: [] };
const whoIs = (...memberships: Membership[]): Actor => ({ id: 'a', name: 'A', memberships });
const inRegion = (regionCode: string): Membership => ({
  role: 'viewer',
  scope: { kind: 'region', regionCode },
});

describe('who hears of a milestone', () => {
  it('is whoever reads it: in its region, its focus area, everywhere', () => {
    expect(mayHear(whoIs(inRegion('04')), 'milestone', place)).toBe(true);
    const focus = { role: 'lead', scope: { kind: 'focus-area', focusAreaKey: 'elderly-services' } } as const;
    expect(mayHear(whoIs(focus), 'milestone', place)).toBe(true);
    expect(mayHear(whoIs({ role: 'steering', scope: { kind: 'everything' } }), 'milestone', place)).toBe(
      true,
    );
  });

  it('is nobody of another region, and nobody without a membership', () => {
    expect(mayHear(whoIs(inRegion('20')), 'milestone', place)).toBe(false);
    expect(mayHear(whoIs(), 'milestone', place)).toBe(false);
  });
});

it('an import is heard of by those who read ledgers', () => {
  expect(mayHear(whoIs(inRegion('04')), 'batch', place)).toBe(false);
  expect(
    mayHear(whoIs({ role: 'controller', scope: { kind: 'region', regionCode: '04' } }), 'batch', place),
  ).toBe(true);
});

it('what everyone reads is heard by everyone with a membership', () => {
  expect(mayHear(whoIs(inRegion('20')), 'focus-area', nowhere)).toBe(true);
  expect(mayHear(whoIs(), 'focus-area', nowhere)).toBe(false);
});

it('people and what is not named are for readers of the audit trail who have it in scope', () => {
  expect(mayHear(whoIs({ role: 'viewer', scope: { kind: 'everything' } }), 'person', nowhere)).toBe(false);
  expect(mayHear(whoIs({ role: 'admin', scope: { kind: 'everything' } }), 'person', nowhere)).toBe(true);
  const manager: Membership = { role: 'manager', scope: { kind: 'region', regionCode: '04' } };
  expect(mayHear(whoIs(manager), 'person', nowhere)).toBe(false);
  expect(mayHear(whoIs(manager), 'something-new', place)).toBe(true);
});
