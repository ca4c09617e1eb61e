import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ExampleForm } from '../testing/example-form.tsx';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { showFeature } from '../testing/show-feature.tsx';
import { startStubServer } from '../testing/stub-server.ts';
import { AdminLayout } from './admin-layout.tsx';

it('tells those who may keep nothing whom to ask', async () => {
  startStubServer({
    ...pageAnswers(),
    session: { me: () => aPerson({ memberships: [{ role: 'viewer', scope: { kind: 'everything' } }] }) },
  });
  await openPage('/admin');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hallinta: valitse, mitä ylläpidät');
  expect(screen.getByText(/Pyydä oikeutta pääkäyttäjältä/)).toBeTruthy();
});

it('leads those who read the audit trail to it, from the door and from each room', async () => {
  startStubServer({ ...pageAnswers(), session: { me: () => aPerson() } });
  await openPage('/admin');
  expect(screen.getByRole('link', { name: 'Muutosloki' }).getAttribute('href')).toBe('/audit');
  await showFeature(
    <AdminLayout room="projects" title="Hankkeet">
      <p>sisältö</p>
    </AdminLayout>,
  );
  const own = screen.getByRole('link', { name: 'Muutosloki: Hankkeet' });
  expect(own.getAttribute('href')).toMatch(/^\/audit\?noun=/);
});

it('names a room and the thing in it in the way here', async () => {
  startStubServer({ session: { me: () => aPerson() } });
  await showFeature(
    <AdminLayout room="regions" title="Kainuun tiedot" thing="Kainuu">
      <p>sisältö</p>
    </AdminLayout>,
    'sv',
  );
  expect(screen.getByRole('link', { name: 'Administration' })).toBeTruthy();
  expect(screen.getByRole('navigation', { name: 'Plats' }).textContent).toContain('Kainuu');
});

it('asks before one leaves a form with unsaved changes', async () => {
  startStubServer({ session: { me: () => aPerson() } });
  const row = { version: 1, nameFi: 'a', note: '', colour: 'musta' };
  await showFeature(
    <AdminLayout room="regions" title="Kainuun tiedot">
      <ExampleForm row={row} save={async () => row} />
    </AdminLayout>,
  );
  await userEvent.type(screen.getByLabelText('Nimi suomeksi'), 'bc');
  await userEvent.click(screen.getByRole('link', { name: 'Hallinta' }));
  expect(await screen.findByRole('dialog', { name: 'Poistutko tallentamatta?' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Jää sivulle' }));
  expect(screen.getByLabelText<HTMLInputElement>('Nimi suomeksi').value).toBe('abc');
});
