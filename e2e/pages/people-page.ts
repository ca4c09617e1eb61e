import type { Page } from '@playwright/test';

/** The people of the administration: the list with the invitation, and one person's page. */
export function peoplePage(page: Page) {
  const invitation = page.getByRole('form', { name: 'Kutsu uusi henkilö' });
  const dialog = page.getByRole('dialog');
  return {
    invitation,
    field: (name: string) => invitation.getByLabel(name, { exact: true }),
    invite: invitation.getByRole('button', { name: 'Kutsu henkilö' }),
    link: page.getByLabel('Kertakäyttöinen linkki'),
    person: (name: string) => page.getByRole('table', { name: 'Henkilöt' }).getByRole('link', { name }),
    button: (name: string) => page.getByRole('main').getByRole('button', { name, exact: true }),
    deputyForm: page.getByRole('form', { name: 'Nimeä sijainen' }),
    deputies: page.getByRole('table', { name: 'Sijaisuudet' }),
    dialog,
    heir: page.getByLabel('Kenelle'),
    preview: page.getByRole('group', { name: 'Näytä, mitä siirtyy' }),
  };
}
