import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMembership, anActor, aPlace } from '../testing/an-actor.ts';
import type { Action } from './actions.ts';
import { can, type Place } from './can.ts';
import { coversProject, type ReadScope, readScope } from './read-scope.ts';
import { type MembershipScope, ROLES } from './roles.ts';

const anyScope: fc.Arbitrary<MembershipScope> = fc.oneof(
  fc.constant({ kind: 'everything' } as const),
  fc.constantFrom('04', '20').map((regionCode) => ({ kind: 'region', regionCode }) as const),
  fc.constantFrom('vakehyva', 'kainuu-2').map((projectId) => ({ kind: 'project', projectId }) as const),
  fc
    .constantFrom('work-area-1', 'work-area-2')
    .map((workAreaId) => ({ kind: 'work-area', workAreaId }) as const),
  fc
    .constantFrom('elderly-services', 'migrant-families')
    .map((focusAreaKey) => ({ kind: 'focus-area', focusAreaKey }) as const),
);

const anyLimit = fc.record({
  actions: fc.subarray<Action>(['milestone:read', 'ledger:read', 'burn:read']),
  regionCodes: fc.subarray(['04', '20']),
  projectIds: fc.subarray(['vakehyva', 'kainuu-2']),
});

const anyActor = fc
  .record({
    memberships: fc.array(fc.record({ role: fc.constantFrom(...ROLES), scope: anyScope }), { maxLength: 4 }),
    limit: fc.option(anyLimit, { nil: undefined }),
  })
  .map(({ memberships, limit }) => ({ ...anActor(...memberships), ...(limit ? { limit } : {}) }));

const isIn = (places: Pick<ReadScope, 'regionCodes' | 'projectIds'>, place: Place): boolean =>
  places.regionCodes.includes(place.regionCode ?? '') || places.projectIds.includes(place.projectId ?? '');

const reaches = (scope: ReadScope, place: Place): boolean =>
  (scope.within === null || isIn(scope.within, place)) && hasSome(scope, place);

const hasSome = (scope: ReadScope, place: Place): boolean =>
  scope.everything ||
  scope.regionCodes.includes(place.regionCode ?? '') ||
  scope.projectIds.includes(place.projectId ?? '') ||
  scope.workAreaIds.includes(place.workAreaId ?? '') ||
  place.shares.some((share) => scope.focusAreaKeys.includes(share.focusAreaKey) && share.basisPoints > 0);

describe('a read scope', () => {
  it('holds only the memberships whose role allows the action', () => {
    const actor = anActor(
      aMembership('viewer', { kind: 'region', regionCode: '20' }),
      aMembership('controller', { kind: 'region', regionCode: '04' }),
    );
    expect(readScope(actor, 'milestone:read').regionCodes).toEqual(['20', '04']);
    expect(readScope(actor, 'ledger:read').regionCodes).toEqual(['04']);
  });

  it('is empty for somebody without memberships', () => {
    expect(readScope(anActor(), 'region:read')).toEqual({
      everything: false,
      regionCodes: [],
      projectIds: [],
      workAreaIds: [],
      focusAreaKeys: [],
      within: null,
    });
  });

  it('of an access token holds what its limit leaves, and never everything', () => {
    const limit = { actions: ['burn:read' as const], regionCodes: ['04'], projectIds: [] };
    const scope = readScope({ ...anActor(aMembership('controller')), limit }, 'burn:read');
    expect(scope).toMatchObject({ everything: false, regionCodes: ['04'], projectIds: [] });
    expect(readScope({ ...anActor(aMembership('controller')), limit }, 'ledger:read').regionCodes).toEqual(
      [],
    );
  });

  it('covers a whole project where region, project or everything does, within the limit of a token', () => {
    const project = { regionCode: '04', projectId: 'vakehyva' };
    const region = anActor(aMembership('viewer', { kind: 'region', regionCode: '04' }));
    const limited = (projectIds: readonly string[]) => {
      const limit = { actions: ['burn:read' as const], regionCodes: [], projectIds };
      return coversProject(readScope({ ...region, limit }, 'burn:read'), project);
    };
    expect(coversProject(readScope(region, 'burn:read'), project)).toBe(true);
    expect([limited(['vakehyva']), limited(['another']), limited([])]).toEqual([true, false, true]);
    const area = anActor(aMembership('viewer', { kind: 'work-area', workAreaId: 'work-area-1' }));
    expect(coversProject(readScope(area, 'burn:read'), project)).toBe(false);
  });

  it('reaches exactly the rows that the person may read one by one', () => {
    fc.assert(
      fc.property(
        anyActor,
        fc.constantFrom('milestone:read', 'ledger:read', 'burn:read' as const),
        (actor, action) => {
          for (const place of [
            aPlace(),
            aPlace({ shares: [] }),
            aPlace({ regionCode: '20', projectId: 'kainuu-2' }),
          ]) {
            expect(reaches(readScope(actor, action), place)).toBe(can(actor, action, place));
          }
        },
      ),
    );
  });
});
