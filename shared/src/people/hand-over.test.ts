import { expect, it } from 'vitest';
import { aMembership, anActor, aPlace } from '../testing/an-actor.ts';
import { errorOf } from '../testing/error-of.ts';
import { assertHandOver, membershipsLacking, unseenBy } from './hand-over.ts';

const regional = anActor(aMembership('lead', { kind: 'region', regionCode: '04' }));
const [here, elsewhere] = [{ place: aPlace() }, { place: aPlace({ regionCode: '20' }) }];
const refusal = (handOver: Partial<Parameters<typeof assertHandOver>[0]>) =>
  errorOf(() =>
    assertHandOver({ fromId: 'aino', to: regional, things: [here], memberships: 0, ...handOver }),
  );

it('what the new owner does not see is found', () => {
  expect(unseenBy(regional, [here, elsewhere])).toEqual([elsewhere]);
});

it('memberships that both hold are not given twice', () => {
  const viewer = aMembership('viewer', { kind: 'region', regionCode: '04' });
  const others = [viewer, aMembership('lead', { kind: 'region', regionCode: '04' }), aMembership('viewer')];
  expect(membershipsLacking(regional.memberships, [...others, viewer])).toEqual([
    viewer,
    aMembership('viewer'),
  ]);
});

it('nobody hands over to themselves', () => {
  expect(refusal({ fromId: regional.id }).code).toBe('hand-over.self');
});

it('nothing is not handed over', () => {
  expect(refusal({ things: [] }).code).toBe('hand-over.nothing');
});

it('nobody gets what they cannot see, and it is told how much that is', () => {
  expect(refusal({ things: [here, elsewhere] })).toMatchObject({
    code: 'hand-over.not-visible',
    details: { count: 1, name: regional.name },
  });
});

it.each([
  ['things that are seen', { things: [here], memberships: 0 }],
  ['roles alone', { things: [], memberships: 1 }],
])('%s go', (_what, handOver) => {
  expect(() => assertHandOver({ fromId: 'aino', to: regional, ...handOver })).not.toThrow();
});
