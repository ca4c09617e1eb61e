import { expect, it } from 'vitest';
import { aMembership, anActor, aPlace } from '../testing/an-actor.ts';
import { actsFor } from './acts-for.ts';

const aino = { id: 'aino', name: 'Aino' };
const eero = { id: 'eero', name: 'Eero' };

it('is nobody where one’s own membership is enough, also beside a deputy’s', () => {
  const actor = anActor(aMembership('manager'), { ...aMembership('manager'), deputyOf: aino });
  expect(actsFor(actor, 'milestone:accept', aPlace())).toBeNull();
});

it('is the person whose membership allows it', () => {
  const actor = anActor(
    aMembership('viewer'),
    { ...aMembership('lead'), deputyOf: aino },
    { ...aMembership('manager', { kind: 'region', regionCode: '20' }), deputyOf: aino },
    { ...aMembership('manager', { kind: 'region', regionCode: '04' }), deputyOf: eero },
  );
  expect(actsFor(actor, 'milestone:reschedule', aPlace())).toEqual(aino);
  expect(actsFor(actor, 'milestone:accept', aPlace())).toEqual(eero);
});

it('is nobody where nothing allows it', () => {
  expect(
    actsFor(anActor({ ...aMembership('viewer'), deputyOf: aino }), 'milestone:accept', aPlace()),
  ).toBeNull();
});

it('is nobody for what one may do as the owner', () => {
  const actor = anActor(aMembership('viewer'), { ...aMembership('lead'), deputyOf: aino });
  expect(actsFor(actor, 'milestone:set-done', aPlace({ ownerId: actor.id }))).toBeNull();
});
