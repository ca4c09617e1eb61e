import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { expectFocusSeen, pressOn, tabTo } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { milestonesPage } from '../pages/milestones-page.ts';

const arrival = 'Kotona asumisen arviointimalli käytössä';
const contact = 'Digitaalinen yhteydenotto koko alueella';

test('a manager finds a milestone, moves its forecast with a reason and undoes it', async ({ page }) => {
  await page.goto('/');
  await pressOn(page, appFrame(page).milestones);
  const list = milestonesPage(page);
  await tabTo(page, list.search);
  await page.keyboard.type('arviointimalli');
  await expect(appFrame(page).message).toHaveText('1 välitavoite, 0 myöhässä');
  await expect(page).toHaveURL(/\/milestones\?q=arviointimalli$/);
  await expect(list.cell(arrival, 'forecast')).toContainText('28.2.2025');
  await checkAccessibilityInBothThemes(page);

  await list.open(arrival, 'forecast');
  await expect(list.day).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.type('31.3.2025');
  await expect(list.editor).toContainText('Siirtymä perusaikataulusta +121 pv (nyt +90 pv).');
  await page.keyboard.press('Enter');
  await expect(list.reason).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(list.editor).toContainText('Kirjoita, miksi ennuste siirtyy.');
  await page.keyboard.type('Arvioijien koulutus siirtyi helmikuuhun.');
  await checkAccessibilityInBothThemes(page);
  await page.keyboard.press('Control+Enter');

  await expect(list.cell(arrival, 'forecast')).toContainText('31.3.2025');
  await expect(list.cell(arrival, 'slip')).toHaveText('+121 pv');
  await expect(list.cell(arrival, 'forecast').getByRole('button')).toBeFocused();
  await expect(list.done).toContainText(`Siirsit ennusteen: ${arrival}`);
  await checkAccessibilityInBothThemes(page);

  await tabTo(page, list.undo, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(list.done).toContainText(`Kumosit muutoksen: ${arrival}`);
  await expect(list.cell(arrival, 'forecast')).toContainText('28.2.2025');
  await expect(list.cell(arrival, 'slip')).toHaveText('+90 pv');
  await page.reload();
  await expect(list.cell(arrival, 'forecast')).toContainText('28.2.2025');
});

test('a forecast that cannot be is refused in the cell, and what was typed stays', async ({ page }) => {
  await page.goto('/milestones?q=arviointimalli');
  const list = milestonesPage(page);
  await list.open(arrival, 'forecast');
  await page.keyboard.type('31.2.2025');
  await page.keyboard.press('Enter');
  await expect(list.editor.getByRole('alert')).toHaveText(
    'Päivää ei ole olemassa. Kirjoita se muodossa 31.12.2025.',
  );
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1.1.2020');
  await expect(list.editor.getByRole('alert')).toHaveText(
    'Ennuste ei voi olla ennen hankkeen alkua 1.1.2023.',
  );
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2026-03-31');
  await expect(list.editor).toContainText('31.3.2026 on käyttöajan jälkeen.');
  await expect(list.day).toHaveValue('2026-03-31');
  await page.keyboard.press('Escape');
  await expect(list.editor).toBeHidden();
  await expect(list.cell(arrival, 'forecast').getByRole('button')).toBeFocused();
  await expect(list.cell(arrival, 'forecast')).toContainText('28.2.2025');
});

test('a manager marks a milestone done, takes it back with Ctrl+Z and does it again', async ({ page }) => {
  await page.goto('/milestones?region=04&q=yhteydenotto&status=in-progress');
  const list = milestonesPage(page);
  await expect(list.rows).toHaveCount(1);
  const markDone = async (): Promise<void> => {
    await list.open(contact, 'status');
    await expect(list.state).toBeFocused();
    await page.keyboard.type('Valmis');
    await expect(list.state).toHaveValue('done');
    await expect(list.editor.getByLabel('Valmistui')).toHaveValue('30.9.2024');
  };
  await markDone();
  await checkAccessibilityInBothThemes(page);
  await page.keyboard.press('Control+Enter');
  await expect(list.cell(contact, 'status')).toContainText('Valmis');
  await expect(list.done).toContainText(`Merkitsit valmiiksi: ${contact}`);
  await expect(list.cell(contact, 'status').getByRole('button')).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect(list.done).toContainText(`Kumosit muutoksen: ${contact}`);
  await expect(list.cell(contact, 'status')).toContainText('Käynnissä');

  await markDone();
  await page.keyboard.press('Control+Enter');
  await expect(list.done).toContainText(`Merkitsit valmiiksi: ${contact}`);
  await page.goto('/milestones?region=04&q=yhteydenotto&status=done');
  await expect(list.cell(contact, 'status')).toContainText('Valmis');
});
