import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { expectFocusSeen, pressOn, tabTo } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { burnView } from '../pages/burn-view.ts';
import { milestonesPage } from '../pages/milestones-page.ts';

const arrival = 'Kotona asumisen arviointimalli käytössä';
const guidance = 'Perheiden palveluohjaus kolmella kielellä';
const needs = 'Perheiden palvelutarpeet kartoitettu';
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

test('a manager marks a milestone done, takes it back with Ctrl+Z, does it again, and may not accept it herself', async ({
  page,
}) => {
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

  await list.open(contact, 'status');
  await page.keyboard.type('H');
  await expect(list.state).toHaveValue('accepted');
  await expect(list.editor.getByLabel('Hyväksytty')).toHaveValue('30.9.2024');
  await expect(list.editor.getByRole('alert')).toHaveText(
    'Hyväksyjä ei voi olla sama henkilö, joka merkitsi välitavoitteen valmiiksi.',
  );
  await page.keyboard.press('Control+Enter');
  await expect(list.editor).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list.cell(contact, 'status')).toContainText('Valmis');
});

test('a manager takes an acceptance back and accepts again', async ({ page }) => {
  await page.goto('/milestones?project=vakehyva-2022&q=palvelutarpeet');
  const list = milestonesPage(page);
  await list.open(needs, 'status');
  await page.keyboard.type('V');
  await expect(list.state).toHaveValue('done');
  await page.keyboard.press('Control+Enter');
  await expect(list.done).toContainText(`Peruit hyväksynnän: ${needs}`);
  await expect(list.cell(needs, 'status')).toContainText('Valmis');

  await list.open(needs, 'status');
  await page.keyboard.type('H');
  await expect(list.state).toHaveValue('accepted');
  await expect(list.editor.getByLabel('Hyväksytty')).toHaveValue('30.9.2024');
  await page.keyboard.press('Control+Enter');
  await expect(list.done).toContainText(`Hyväksyit: ${needs}`);
  await expect(list.cell(needs, 'status')).toContainText('Hyväksytty');
  await expect(list.cell(needs, 'forecast').getByRole('button')).toHaveCount(0);
});

test('a manager gives a milestone to another owner by typing a part of the name', async ({ page }) => {
  await page.goto('/milestones?q=arviointimalli');
  const list = milestonesPage(page);
  await expect(list.cell(arrival, 'owner')).toContainText('Saara Näyte');
  await list.open(arrival, 'owner');
  await page.keyboard.type('ohj');
  const found = page.getByRole('option', { name: 'Risto Ohjaus' });
  await expect(found).toHaveAttribute('aria-selected', 'true');
  await checkAccessibilityInBothThemes(page);
  await page.keyboard.press('Enter');
  await expect(list.cell(arrival, 'owner')).toContainText('Risto Ohjaus');
  await expect(list.done).toContainText(`Vaihdoit vastuuhenkilön: ${arrival}`);
  await page.keyboard.press('Control+z');
  await expect(list.cell(arrival, 'owner')).toContainText('Saara Näyte');
  await expect(list.done).toContainText(`Kumosit muutoksen: ${arrival}`);
});

test('a forecast moved on the page of the region changes its figures there, and back', async ({ page }) => {
  await page.goto('/regions/04');
  const list = milestonesPage(page);
  const slip = burnView(page).figure('Siirtymä, painotettu').getByRole('definition').first();
  await expect(list.cell(guidance, 'forecast')).toContainText('31.7.2025');
  const before = await slip.innerText();
  await list.typeForecast(guidance, '31.8.2025', 'Tulkkipalvelun kilpailutus kestää elokuuhun.');
  await page.keyboard.press('Control+Enter');
  await expect(list.done).toContainText(`Siirsit ennusteen: ${guidance}`);
  await expect(list.cell(guidance, 'slip')).toHaveText('+123 pv');
  await expect(slip).not.toHaveText(before);
  await expect(slip).toHaveText(/^\+\d+,\d\spv$/);
  await page.keyboard.press('Control+z');
  await expect(list.done).toContainText(`Kumosit muutoksen: ${guidance}`);
  await expect(slip).toHaveText(before);
});

test('a manager groups by region, moves three milestones two weeks at once, and takes all back', async ({
  page,
}) => {
  await page.goto('/milestones?project=vakehyva-hyvat-palvelut&status=planned');
  const list = milestonesPage(page);
  await pressOn(page, list.filter('Ryhmittele'));
  await tabTo(page, list.choices('Ryhmittele').getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/&group=region$/);
  await expect(list.grid.getByRole('rowheader', { name: /^Vantaa ja Kerava/ })).toContainText(
    /\d+ välitavoitetta, paino \d+/,
  );

  const dayOf = (row: number) => list.rows.nth(row).locator('[data-column="forecast"]');
  const before = [await dayOf(0).textContent(), await dayOf(2).textContent()];
  await tabTo(page, list.rows.first().getByRole('checkbox'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  await expect(list.chosen).toContainText('3 välitavoitetta valittu');
  await page.keyboard.press('Enter');
  await expect(list.chosen.getByRole('button', { name: 'Siirrä ennustetta' })).toBeFocused();
  await expectFocusSeen(page);
  await checkAccessibilityInBothThemes(page);
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: 'Siirrä 3 välitavoitteen ennustetta' });
  await tabTo(page, dialog.getByLabel('Montako viikkoa'));
  await page.keyboard.type('2');
  await expect(dialog).toContainText('3 muuttuu, 0 ei voi muuttaa, 0 on jo näin.');
  await tabTo(page, dialog.getByLabel(/^Miksi ennuste siirtyy/));
  await page.keyboard.type('Kilpailutus kestää kaksi viikkoa pidempään.');
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, dialog.getByRole('button', { name: 'Muuta 3 välitavoitetta' }));
  await expect(list.done).toContainText('Siirsit ennusteen: 3 välitavoitetta');
  await expect(dayOf(0)).not.toHaveText(before[0] ?? '');
  await expect(list.rows.first().getByRole('checkbox')).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect(list.done).toContainText('Kumosit muutoksen: 3 välitavoitetta');
  await page.reload();
  await expect(dayOf(0)).toHaveText(before[0] ?? '');
  await expect(dayOf(2)).toHaveText(before[1] ?? '');
});
