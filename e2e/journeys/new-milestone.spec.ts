import type { Page } from '@playwright/test';
import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { expectFocusSeen, pressOn, tabTo } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { milestonePage } from '../pages/milestone-page.ts';

test.use({ account: 'paijathaManager' });

const name = 'Palvelumalli koekäytössä';
const field = (page: Page, label: string | RegExp) => page.getByRole('main').getByLabel(label);
const add = (page: Page) => page.getByRole('button', { name: 'Lisää välitavoite', exact: true });

async function fill(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, field(page, label));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

test('a manager adds a milestone to an approved plan, changes it, and takes the change back', async ({
  page,
}) => {
  await page.goto('/projects/paijat-hame-rrp2');
  await pressOn(page, page.getByRole('link', { name: 'Uusi välitavoite' }));
  await expect(page).toHaveURL(/\/work-areas\/[0-9a-f-]{36}\/milestones\/new$/);
  await expect(appFrame(page).message).toHaveText('Uusi välitavoite');
  await expect(page.getByText(/perusaikataulun uudelle välitavoitteelle antaa päätös/)).toBeVisible();
  await pressOn(page, add(page));
  await expect(field(page, 'Nimi suomeksi')).toBeFocused();
  await expectFocusSeen(page);
  await checkAccessibilityInBothThemes(page);
  await page.keyboard.type(name);
  await fill(page, /^Ennuste/, '31.2.2025');
  await pressOn(page, add(page));
  await expect(field(page, /^Ennuste/)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('31.3.2025');
  await fill(page, 'Paino', '2');
  await pressOn(page, add(page));
  await expect(page).toHaveURL(/\/milestones\/[0-9a-f-]{36}$/);
  await expect(appFrame(page).message).toHaveText(`${name}: odotetaan 31.3.2025`);

  const milestone = milestonePage(page);
  await milestone.open('nameSv');
  await page.keyboard.type('Modellen på prov');
  await page.keyboard.press('Control+Enter');
  await expect(milestone.done).toContainText('Muutit kohtaa Nimi ruotsiksi');
  await pressOn(page, page.getByRole('button', { name: 'Näytä muutoshistoria' }));
  const history = page.getByRole('region', { name: 'Muutoshistoria' });
  await expect(history).toContainText('Modellen på prov');
  await pressOn(page, history.getByRole('button', { name: /^Kumoa/ }).first());
  await expect(history.getByText('Peruttu myöhemmin')).toBeVisible();
  await expect(milestone.fact('nameSv')).not.toContainText('Modellen på prov');
  await checkAccessibilityInBothThemes(page);
});

test.describe('a lead', () => {
  test.use({ account: 'mentalHealthLead' });

  test('has no way to the form', async ({ page }) => {
    await page.goto('/projects/paijat-hame-rrp2');
    await expect(page.getByRole('button', { name: 'Näytä muutoshistoria' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Uusi välitavoite' })).toHaveCount(0);
  });
});
