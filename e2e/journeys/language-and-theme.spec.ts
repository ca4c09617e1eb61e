import type { Page } from '@playwright/test';
import { checkAccessibility } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn, tabTo } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { burnView } from '../pages/burn-view.ts';
import { milestonesPage } from '../pages/milestones-page.ts';
import { portfolioPage } from '../pages/portfolio-page.ts';

/** Goes through a choice of the account menu by the arrow keys, one option after the other. */
async function choose(page: Page, group: RegExp, ...options: readonly string[]): Promise<void> {
  const choice = appFrame(page).accountMenu.getByRole('radiogroup', { name: group });
  await tabTo(page, choice.getByRole('radio', { checked: true }));
  for (const option of options) {
    await page.keyboard.press('ArrowRight');
    await expect(choice.getByRole('radio', { name: option })).toBeChecked();
  }
}

async function chooseSwedishAndDark(page: Page): Promise<void> {
  await pressOn(page, appFrame(page).account);
  await choose(page, /^(Kieli|Språk)$/, 'Svenska');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await choose(page, /^Utseende$/, 'Ljust', 'Mörkt');
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
}

async function expectDark(page: Page): Promise<void> {
  const brightness = await page.evaluate(() => {
    const [red = 255, green = 255, blue = 255] =
      /\d+, \d+, \d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0].split(', ').map(Number) ??
      [];
    return (red + green + blue) / 3;
  });
  expect(brightness).toBeLessThan(64);
}

test('keeps the language and the theme of the account menu after a reload', async ({ page, visitor }) => {
  await page.goto('/');
  await chooseSwedishAndDark(page);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(appFrame(page).message).toHaveText(
    /^\d+\s% av medlen har använts, \d+\s% av tiden har gått\.$/,
  );
  await expectDark(page);
  await pressOn(page, appFrame(page).account);
  await expect(appFrame(page).accountMenu.getByRole('radio', { name: 'Mörkt' })).toBeChecked();
  await expect(appFrame(page).accountMenu).toContainText('Projektchef');

  // The language is the person's own: it waits in a browser that knows no other.
  const other = await visitor('vakehyvaManager');
  await other.context().clearCookies({ name: 'language' });
  await other.goto('/milestones');
  await expect(appFrame(other).message).toHaveText(/^\d+ delmål, \d+ försenade$/);
});

test('leads the main way in Swedish and in the dark', async ({ page }) => {
  await page.goto('/');
  await chooseSwedishAndDark(page);
  const frame = appFrame(page);
  await checkAccessibility(page);
  await pressOn(page, portfolioPage(page).link('Vanda och Kervo'));
  await expect(frame.message).toHaveText('Vanda och Kervo: 48 % använt, 56 % av tiden har gått');
  const burn = burnView(page);
  await expect(burn.value('Använt')).toHaveText('4 956 801 €');
  await expect(burn.title).toHaveText('Utfallet är 733 199 € under planen');
  await expect(burn.legend).toHaveText(['Utfall', 'Plan', 'Jämn takt', 'Användningstidens slut']);
  await checkAccessibility(page);
  await pressOn(page, burn.value('Kvot mot planen'));
  await expect(burn.explanation).toHaveAccessibleName('Hur räknades detta? Kvot mot planen 0,871');
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await burn.asTable();
  await expect(burn.cell(burn.monthRow('9/2024'), 'closing')).toHaveText('öppen');
  await checkAccessibility(page);

  await tabTo(page, frame.milestones, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(frame.message).toHaveText(/^\d+ delmål, \d+ försenade$/);
  await page.goto('/milestones?region=04&focusArea=elderly-services&status=planned');
  const list = milestonesPage(page);
  const milestone = 'Bedömningsmodellen för boende hemma i bruk';
  await list.typeForecast(milestone, '2025-03-31', 'Utbildningen flyttades till februari.');
  await expect(list.editor).toContainText('Förskjutning från bastidsplanen +121 d (nu +90 d).');
  await checkAccessibility(page);
  await page.keyboard.press('Control+Enter');
  await expect(list.done).toContainText('Du flyttade prognosen: ');
  await expect(list.cell(milestone, 'forecast')).toContainText('31.3.2025');
  await pressOn(page, list.undo);
  await expect(list.done).toContainText('Du ångrade ändringen: ');

  await pressOn(page, frame.import);
  await expect(frame.message).toHaveText('Importera ur bokföringen');
  await expectDark(page);
  await checkAccessibility(page);
});
