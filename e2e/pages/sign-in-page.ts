import type { Page } from '@playwright/test';

export function signInPage(page: Page) {
  return {
    heading: page.getByRole('heading', { level: 1, name: 'Kirjaudu Painopisteeseen' }),
    /** The button that signs in as one of the demonstration's people. */
    account: (name: string) => page.getByRole('listitem').getByRole('button', { name }),
    email: page.getByLabel('Sähköposti'),
    password: page.getByLabel('Salasana', { exact: true }),
    submit: page.getByRole('button', { name: 'Kirjaudu sisään' }),
    trouble: page.getByRole('alert'),
  };
}
