import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { queryClient } from '../lib/trpc.ts';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

const openAs = async (person: Partial<ReturnType<typeof aPerson>>) => {
  startStubServer({ ...pageAnswers(), session: { me: () => aPerson(person) } });
  await openPage('/');
  return within(screen.getByRole('navigation', { name: 'Päävalikko' }));
};

const VIEWER = [{ role: 'viewer' as const, scope: { kind: 'everything' as const } }];

it('offers the import only to those who may bring a ledger in', async () => {
  expect((await openAs({ memberships: VIEWER })).queryByRole('link', { name: 'Tuonti' })).toBeNull();
});

it('shows a manager the way to the import, and marks the page that one is on', async () => {
  const nav = await openAs({});
  expect(nav.getByRole('link', { name: 'Tuonti' })).toBeTruthy();
  expect(nav.getByRole('link', { name: 'Alueet' }).getAttribute('aria-current')).toBe('page');
  expect(nav.getByRole('link', { name: 'Välitavoitteet' }).getAttribute('aria-current')).toBeNull();
});

it('leads to what waits for this person, where something does', async () => {
  const count = vi.fn<() => number>(() => 3);
  startStubServer({ ...pageAnswers(), session: { me: () => aPerson() }, inbox: { count } });
  await openPage('/');
  const link = await screen.findByRole('link', { name: 'Saapuneet (3)' });
  expect(link.getAttribute('href')).toBe('/inbox');
  count.mockReturnValue(0);
  await queryClient.invalidateQueries();
  await waitFor(() => expect(screen.queryByRole('link', { name: /Saapuneet/ })).toBeNull());
});

it('dates every view, and says what of it is invented', async () => {
  await openAs({});
  const note = screen.getByRole('contentinfo').textContent;
  expect(note).toContain('Näkymän päivä 30.9.2024.');
  expect(note).toContain('synteettistä esittelyaineistoa');
});

it('calls nothing invented where this is no demonstration', async () => {
  await openAs({ demonstration: false });
  expect(screen.getByRole('contentinfo').textContent).not.toContain('synteettistä');
});
