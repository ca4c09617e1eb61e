import { expect, it } from 'vitest';
import { EVERYWHERE } from '../permissions/can.ts';
import { aMembership, anActor, aPlace } from '../testing/an-actor.ts';
import { errorOf } from '../testing/error-of.ts';
import { assertMayManage, mayManagePerson, mayReadPerson, placeOfPerson } from './manage-person.ts';

const main = anActor(aMembership('admin'));
const regional = anActor(aMembership('admin', { kind: 'region', regionCode: '04' }));
const [here, elsewhere] = [aPlace(), aPlace({ regionCode: '20' })];
const standing = (...lasting: readonly ReturnType<typeof aPlace>[]) => ({ lasting, ended: [] });

it('an administrator of everything manages everybody', () => {
  for (const person of [standing(), standing(EVERYWHERE), standing(here, elsewhere)])
    expect(mayManagePerson(main, 'person:edit', person)).toBe(true);
});

it('an administrator of a region manages those who are of that region alone', () => {
  expect(mayManagePerson(regional, 'person:edit', standing(here))).toBe(true);
  expect(mayManagePerson(regional, 'person:edit', { lasting: [here], ended: [elsewhere] })).toBe(true);
  for (const person of [
    standing(),
    standing(elsewhere),
    standing(here, elsewhere),
    standing(here, EVERYWHERE),
  ])
    expect(mayManagePerson(regional, 'person:edit', person)).toBe(false);
});

it('she sees those who are or were of her region', () => {
  expect(mayReadPerson(regional, standing(here, elsewhere))).toBe(true);
  expect(mayReadPerson(regional, { lasting: [], ended: [here] })).toBe(true);
  expect(mayReadPerson(regional, standing(elsewhere))).toBe(false);
  expect(mayReadPerson(regional, standing())).toBe(false);
  expect(mayReadPerson(main, standing())).toBe(true);
});

it('whoever may not see a person is not told that there is one', () => {
  expect(errorOf(() => assertMayManage(regional, 'person:edit', standing(elsewhere))).code).toBe(
    'person.not-found',
  );
  expect(errorOf(() => assertMayManage(regional, 'person:edit', standing(here, elsewhere))).code).toBe(
    'permission.denied',
  );
  assertMayManage(regional, 'person:edit', standing(here));
});

it('nobody manages people without being an administrator', () => {
  expect(mayReadPerson(anActor(aMembership('manager')), standing(here))).toBe(false);
});

it('an act on a person of one region is told to that region', () => {
  expect(placeOfPerson(standing(here, aPlace())).regionCode).toBe('04');
  expect(placeOfPerson(standing(here, elsewhere)).regionCode).toBeNull();
  expect(placeOfPerson(standing()).regionCode).toBeNull();
});
