import type { Membership } from '@painopiste/shared/permissions/roles';
import { expect, it } from 'vitest';
import { aReference } from '../../testing/a-reference.ts';
import { firstRegionOf } from './first-region.ts';

const inRegion = (role: Membership['role'], regionCode: string): Membership => ({
  role,
  scope: { kind: 'region', regionCode },
});

it('is the region that the person keeps the books of, not one where she only looks', () => {
  expect(firstRegionOf([inRegion('viewer', '04'), inRegion('controller', '06')], aReference())).toBe('06');
});

it('is the region of her project', () => {
  const ofProject: Membership = { role: 'controller', scope: { kind: 'project', projectId: 'project-2' } };
  expect(firstRegionOf([ofProject], aReference())).toBe('06');
});

it('is the first of all for those who may import anywhere', () => {
  expect(firstRegionOf([{ role: 'admin', scope: { kind: 'everything' } }], aReference())).toBe('04');
});

it('is none where there are no regions', () => {
  expect(firstRegionOf([], { ...aReference(), regions: [] })).toBe('');
});
