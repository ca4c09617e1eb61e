import type { Page } from '@playwright/test';
import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { expectFocusSeen, pressOn, tabTo } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { milestonesPage } from '../pages/milestones-page.ts';

test.use({ account: 'admin' });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name });
const field = (page: Page, label: string | RegExp) => page.getByLabel(label, { exact: true });
const order = (page: Page) =>
  page.getByRole('table', { name: 'Painopisteet' }).getByRole('row').locator('a').allInnerTexts();

async function fill(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, field(page, label));
  await page.keyboard.type(text);
}

/** Chooses in the browser's own list, as the keyboard does: by typing the beginning of an option. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await tabTo(page, field(page, label));
  await page.keyboard.type(option);
  await expect(field(page, label).locator('option:checked')).toHaveText(new RegExp(`^${option}`));
}

test('an administrator adds a focus area, orders it, and names it in the words of a region', async ({
  page,
  complaints,
}) => {
  // A code that another focus area has is refused.
  complaints.expect(/422/);
  await page.goto('/');
  await pressOn(page, page.getByRole('button', { name: /Oma valikko/ }));
  await pressOn(page, link(page, 'Hallinta'));
  await expect(appFrame(page).message).toHaveText('Hallinta: valitse, mitä ylläpidät');
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, page.getByRole('main').getByRole('link', { name: 'Painopisteet' }));
  await expect(appFrame(page).message).toHaveText('Painopisteitä on 13, luettelon järjestyksessä');
  await checkAccessibilityInBothThemes(page);

  await pressOn(page, link(page, 'Lisää painopiste'));
  await expect(appFrame(page).message).toHaveText('Uusi painopiste');
  await pressOn(page, button(page, 'Lisää painopiste'));
  await expect(field(page, 'Nimi suomeksi')).toBeFocused();
  await expectFocusSeen(page);
  await checkAccessibilityInBothThemes(page);
  await page.keyboard.type('Työkykyohjelma');
  await fill(page, /Nimi ruotsiksi/, 'Arbetsförmåga');
  await fill(page, 'Lyhenne', 'ik');
  await pressOn(page, button(page, 'Lisää painopiste'));
  await expect(page.getByText('Lyhenne on jo käytössä. Valitse toinen.')).toBeVisible();
  await expect(field(page, 'Lyhenne')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('ty');
  await choose(page, 'Väri', 'Indigo');
  await pressOn(page, button(page, 'Lisää painopiste'));
  await expect(page).toHaveURL(/\/admin\/catalogues\/focus-area\/tyokykyohjelma$/);
  await expect(appFrame(page).message).toHaveText('Muokkaa: Työkykyohjelma');

  await page.goto('/admin/focus-areas');
  await pressOn(page, button(page, 'Siirrä ylemmäs: Työkykyohjelma'));
  await expect(page.getByText('Työkykyohjelma on nyt 13/14.')).toBeAttached();
  await expect(button(page, 'Siirrä ylemmäs: Työkykyohjelma')).toBeFocused();
  expect((await order(page)).at(-2)).toContain('Työkykyohjelma');
});

test('a region’s own word finds its milestones, and an archived focus area stays where it was', async ({
  page,
}) => {
  await page.goto('/admin/catalogues/focus-area/elderly-services');
  await choose(page, 'Alue', 'Vantaa ja Kerava');
  await fill(page, 'Oma nimitys', 'Ikä on numeroita');
  await pressOn(page, button(page, 'Lisää nimitys'));
  await expect(page.getByRole('table', { name: 'Alueiden omat nimitykset' })).toContainText(
    'Ikä on numeroita',
  );
  await checkAccessibilityInBothThemes(page);
  await tabTo(page, field(page, /^Arkistoitu/), 'Shift+Tab');
  await page.keyboard.press('Space');
  await pressOn(page, button(page, 'Tallenna'));
  await expect(page.getByRole('main').getByText('Tallennettu')).toBeVisible();

  await page.goto('/milestones');
  const list = milestonesPage(page);
  await tabTo(page, list.search);
  await page.keyboard.type('numeroita');
  await expect(page).toHaveURL(/q=numeroita/);
  await expect(appFrame(page).message).toHaveText(/^[1-9]\d* välitavoitetta?, /);
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toContainText('Vantaa ja Kerava');
  await pressOn(page, button(page, 'Painopiste'));
  await expect(page.getByText('Ikä on numeroita (Vantaa ja Kerava)')).toBeVisible();
  await expect(page.getByText(/\(arkistoitu\)/)).toBeVisible();
});

test.describe('in Swedish', () => {
  test.use({ language: 'sv', colorScheme: 'dark' });

  test('a region’s website is refused at its field, then saved', async ({ page }) => {
    await page.goto('/admin/regions/04');
    await expect(appFrame(page).message).toHaveText(/: uppgifter och egna benämningar$/);
    await tabTo(page, field(page, /Webbplats/));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('javascript:alert(1)');
    await pressOn(page, button(page, 'Spara'));
    await expect(page.getByText(/Skriv hela adressen/)).toBeVisible();
    await expect(field(page, /Webbplats/)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('https://vakehyva.fi/sv');
    await pressOn(page, button(page, 'Spara'));
    await expect(page.getByRole('main').getByText('Sparat')).toBeVisible();
    await checkAccessibilityInBothThemes(page);
    await page.reload();
    await expect(field(page, /Webbplats/)).toHaveValue('https://vakehyva.fi/sv');
  });
});
