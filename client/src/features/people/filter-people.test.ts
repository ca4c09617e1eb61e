import { expect, it } from 'vitest';
import { aPersonPage } from '../../testing/a-person-page.ts';
import { countPeople, filterPeople } from './filter-people.ts';
import { pageOfPeople, PAGE_SIZE } from './page-of-people.ts';
import type { MembershipRow } from './person-answers.ts';
import { roleLines } from './role-lines.ts';

const [held] = aPersonPage().memberships as [MembershipRow];
const somebody = (name: string, ...memberships: Partial<MembershipRow>[]) =>
  aPersonPage({ id: name, name, memberships: memberships.map((one) => ({ ...held, ...one })) });

const people = [
  somebody('Aino', { role: 'lead', regionCode: '04' }, { role: 'viewer', regionCode: null }),
  somebody('Eero', { role: 'manager', regionCode: '04', state: 'ended' }),
  { ...somebody('Kaisa'), state: 'invited' as const },
];
const named = (search: Parameters<typeof filterPeople>[1]) =>
  filterPeople(people, search, () => []).map(({ name }) => name);

it.each([
  [{}, ['Aino', 'Eero', 'Kaisa']],
  [{ role: ['lead'], region: ['04'] }, ['Aino']],
  // A role in one region and another role elsewhere are not that role there.
  [{ role: ['viewer'], region: ['04'] }, []],
  [{ role: ['viewer'], region: ['all'] }, ['Aino']],
  [{ role: ['manager'] }, []],
  [{ state: ['invited'] }, ['Kaisa']],
  [{ q: 'ai', state: ['active'] }, ['Aino']],
])('%j shows %j', (search, names) => {
  expect(named(search)).toEqual(names);
});

it('counts a choice beside the other filters, not beside its own', () => {
  const counts = countPeople(people, { role: ['lead'], state: ['active'] }, () => []);
  expect([counts.of('role', 'viewer'), counts.of('state', 'invited'), counts.of('region', '04')]).toEqual([
    1, 0, 1,
  ]);
});

it('names the first things of each role, the weightiest role first, and leaves out what has ended', () => {
  const roles = ['lead', 'lead', 'lead', 'lead', 'manager'] as const;
  const lines = roleLines(
    [...roles.map((role) => ({ ...held, role })), { ...held, role: 'admin', state: 'ended' as const }],
    2,
  );
  expect(lines.map(({ role, shown, more }) => [role, shown.length, more])).toEqual([
    ['manager', 1, 0],
    ['lead', 2, 2],
  ]);
  expect(roleLines([held, held, held], 2)).toMatchObject([{ more: 0 }]);
});

it('shows a page of the order asked for, with what is not known last both ways', () => {
  const many = Array.from({ length: PAGE_SIZE + 1 }, (_, index) => somebody(`Henkilö ${index}`));
  const collator = new Intl.Collator('fi', { numeric: true });
  const page = (wanted: string | undefined, desc = false) =>
    pageOfPeople(many, {
      page: wanted,
      valueOf: ({ name }) => (name === 'Henkilö 7' ? null : name),
      desc,
      collator,
    });
  expect(page('2')).toMatchObject({ page: 2, pageCount: 2, from: 51, shown: [{ name: 'Henkilö 7' }] });
  expect(page('2', true).shown).toMatchObject([{ name: 'Henkilö 7' }]);
  expect(page('900').page).toBe(2);
  expect(page('moi').page).toBe(1);
  expect(page(undefined, true).shown[0]?.name).toBe('Henkilö 50');
});
