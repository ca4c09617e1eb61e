import { describe, expect, it } from 'vitest';
import { aMembership, anActor, aPlace } from '../testing/an-actor.ts';
import { can, canSomewhere, isVisible } from './can.ts';
import type { AccessLimit, MembershipScope, Role } from './roles.ts';

const holding = (role: Role, scope?: MembershipScope) => anActor(aMembership(role, scope));
const place = aPlace();

describe('a membership', () => {
  it.each<[MembershipScope, boolean]>([
    [{ kind: 'everything' }, true],
    [{ kind: 'region', regionCode: '04' }, true],
    [{ kind: 'region', regionCode: '20' }, false],
    [{ kind: 'project', projectId: 'vakehyva' }, true],
    [{ kind: 'project', projectId: 'kainuu-2' }, false],
    [{ kind: 'work-area', workAreaId: 'work-area-1' }, true],
    [{ kind: 'work-area', workAreaId: 'work-area-2' }, false],
    [{ kind: 'focus-area', focusAreaKey: 'elderly-services' }, true],
    [{ kind: 'focus-area', focusAreaKey: 'migrant-families' }, false],
  ])('of a manager on %o lets her edit there: %s', (scope, may) => {
    expect(can(holding('manager', scope), 'milestone:reschedule', place)).toBe(may);
    expect(isVisible(holding('manager', scope), place)).toBe(may);
  });

  it('gives the rights of its role and no others', () => {
    expect(can(holding('lead'), 'milestone:accept', place)).toBe(false);
    expect(can(holding('viewer'), 'milestone:set-done', place)).toBe(false);
    expect(can(holding('viewer'), 'ledger:read', place)).toBe(false);
    expect(can(holding('controller'), 'ledger:import', place)).toBe(true);
  });

  it('adds up with others: a viewer of everything edits only where she manages', () => {
    const actor = anActor(
      aMembership('viewer'),
      aMembership('manager', { kind: 'region', regionCode: '04' }),
    );
    expect(can(actor, 'milestone:reschedule', place)).toBe(true);
    expect(can(actor, 'milestone:reschedule', aPlace({ regionCode: '20' }))).toBe(false);
    expect(can(actor, 'milestone:read', aPlace({ regionCode: '20' }))).toBe(true);
  });

  it('does not lend its role to the scope of another', () => {
    const actor = anActor(
      aMembership('manager', { kind: 'region', regionCode: '20' }),
      aMembership('viewer', { kind: 'region', regionCode: '04' }),
    );
    expect(can(actor, 'milestone:reschedule', place)).toBe(false);
  });

  it('is needed for anything at all', () => {
    expect(can(anActor(), 'region:read', place)).toBe(false);
    expect(isVisible(anActor(), place)).toBe(false);
  });
});

describe('a lead of a focus area', () => {
  const lead = (focusAreaKey: string) => holding('lead', { kind: 'focus-area', focusAreaKey });

  it('reads every work area that has a share in it', () => {
    expect(can(lead('digital-services'), 'milestone:read', place)).toBe(true);
    const none = aPlace({ shares: [{ focusAreaKey: 'digital-services', basisPoints: 0 }] });
    expect(can(lead('digital-services'), 'milestone:read', none)).toBe(false);
  });

  it('edits only where it has the largest share', () => {
    expect(can(lead('elderly-services'), 'milestone:reschedule', place)).toBe(true);
    expect(can(lead('digital-services'), 'milestone:reschedule', place)).toBe(false);
  });

  it('edits too where it shares the largest share', () => {
    const tied = aPlace({
      shares: ['elderly-services', 'digital-services'].map((focusAreaKey) => ({
        focusAreaKey,
        basisPoints: 5_000,
      })),
    });
    expect(can(lead('digital-services'), 'milestone:reschedule', tied)).toBe(true);
  });
});

describe('the owner of a milestone', () => {
  it('may mark it done where she can see it, and may do nothing else by owning it', () => {
    const own = aPlace({ ownerId: 'actor-1' });
    expect(can(holding('viewer'), 'milestone:set-done', own)).toBe(true);
    expect(can(holding('viewer'), 'milestone:reschedule', own)).toBe(false);
    expect(can(holding('viewer'), 'milestone:accept', own)).toBe(false);
    expect(can(anActor(), 'milestone:set-done', own)).toBe(false);
  });
});

describe('an access token', () => {
  const limited = (limit: Partial<AccessLimit>) => ({
    ...holding('controller'),
    limit: { actions: ['burn:read', 'milestone:read'] as const, regionCodes: [], projectIds: [], ...limit },
  });

  it('may only what it was made for, however much its owner may', () => {
    expect(can(limited({}), 'burn:read', place)).toBe(true);
    expect(can(limited({}), 'ledger:read', place)).toBe(false);
    expect(can(limited({}), 'ledger:import', place)).toBe(false);
    expect(canSomewhere(limited({}), 'ledger:read')).toBe(false);
  });

  it('sees only its regions and projects, either of them', () => {
    expect(isVisible(limited({ regionCodes: ['04'] }), place)).toBe(true);
    expect(isVisible(limited({ regionCodes: ['20'] }), place)).toBe(false);
    expect(can(limited({ regionCodes: ['20'], projectIds: ['vakehyva'] }), 'burn:read', place)).toBe(true);
    expect(can(limited({ projectIds: ['kainuu-2'] }), 'burn:read', place)).toBe(false);
  });

  it('never has more than its owner', () => {
    const owner = holding('viewer', { kind: 'region', regionCode: '20' });
    const limit = { actions: ['burn:read'] as const, regionCodes: ['04'], projectIds: [] };
    expect(can({ ...owner, limit }, 'burn:read', place)).toBe(false);
  });
});

describe('a menu entry', () => {
  it('is shown where some membership allows the action somewhere', () => {
    const actor = holding('controller', { kind: 'region', regionCode: '20' });
    expect(canSomewhere(actor, 'ledger:import')).toBe(true);
    expect(canSomewhere(actor, 'milestone:reschedule')).toBe(false);
  });
});
