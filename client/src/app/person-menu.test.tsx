import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseTheme } from '../lib/theme.ts';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { type OtherAnswers, startStubServer } from '../testing/stub-server.ts';

async function openMenu(others?: OtherAnswers) {
  const setLanguage = async () => undefined as never;
  const memberships = [
    { role: 'controller' as const, scope: { kind: 'region' as const, regionCode: '04' } },
    { role: 'controller' as const, scope: { kind: 'region' as const, regionCode: '06' } },
    { role: 'viewer' as const, scope: { kind: 'everything' as const } },
  ];
  const server = startStubServer(
    { ...pageAnswers(), session: { me: () => aPerson({ memberships }), setLanguage } },
    others,
  );
  await openPage('/');
  await userEvent.click(screen.getByRole('button', { name: /Oma valikko/ }));
  const menu = screen.getByRole('dialog', { name: 'Oma valikko' });
  await within(menu).findByRole('radio', { name: 'Svenska' });
  return { server, menu: within(menu) };
}

afterEach(() => chooseTheme('device'));

describe('the person’s menu', () => {
  it('says who is signed in, and each role once', async () => {
    const { menu } = await openMenu();
    expect(menu.getByText('Hanna Malli')).toBeTruthy();
    expect(menu.getByText('Controller, Katselija')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Oma valikko/ }).textContent).toContain('HM');
  });

  it('changes the language of the page and keeps it for the person', async () => {
    const { server, menu } = await openMenu();
    await userEvent.click(menu.getByRole('radio', { name: 'Svenska' }));
    expect(await screen.findByRole('link', { name: 'Områden' })).toBeTruthy();
    await waitFor(() => expect(server.askedOf('session.setLanguage')).toEqual([{ language: 'sv' }]));
  });

  it('turns the page dark at once, and keeps the choice for the next visit', async () => {
    const { menu } = await openMenu();
    expect(menu.getByRole<HTMLInputElement>('radio', { name: 'Laitteen mukaan' }).checked).toBe(true);
    await userEvent.click(menu.getByRole('radio', { name: 'Tumma' }));
    expect(menu.getByRole<HTMLInputElement>('radio', { name: 'Tumma' }).checked).toBe(true);
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(document.cookie).toContain('theme=dark');
  });

  it('says when the session could not be ended: the person is still signed in', async () => {
    const { menu } = await openMenu({ '/api/auth/sign-out': () => new Response(null, { status: 503 }) });
    await userEvent.click(menu.getByRole('button', { name: 'Kirjaudu ulos' }));
    expect(await menu.findByText(/Palvelimeen ei saada yhteyttä/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Rahasta');
  });
});
