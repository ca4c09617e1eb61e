import type { Page } from '@playwright/test';
import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { expectFocusSeen, pressOn } from '../fixtures/keyboard.ts';
import { milestonesPage } from '../pages/milestones-page.ts';

// Two people who may both edit this milestone: the region's manager, and the lead of its focus area.
test.use({ account: 'paijathaManager' });

const path = 'Varhaisen tuen hoitopolku vakiinnutettu';
const address = '/milestones?project=paijat-hame-rrp2&q=hoitopolku';

type Forecast = { readonly day: string; readonly reason: string };

/** The manager has typed hers and not saved it yet when the lead saves his. */
async function lose(page: Page, other: Page, mine: Forecast, theirs: Forecast): Promise<void> {
  await page.goto(address);
  await milestonesPage(page).typeForecast(path, mine.day, mine.reason);
  await other.goto(address);
  const faster = milestonesPage(other);
  await faster.typeForecast(path, theirs.day, theirs.reason);
  await other.keyboard.press('Control+Enter');
  await expect(faster.done).toContainText(`Siirsit ennusteen: ${path}`);
  await page.keyboard.press('Control+Enter');
}

test.beforeEach(({ complaints }) => complaints.expect(/409 \(Conflict\)/));

test('is told who was faster, keeps what she typed, and keeps the stored value', async ({
  page,
  visitor,
}) => {
  const mine = { day: '30.6.2025', reason: 'Kouluttajien sopimus viivästyi.' };
  const theirs = { day: '15.6.2025', reason: 'Hoitopolun pilotti jatkuu kesäkuuhun.' };
  await lose(page, await visitor('mentalHealthLead'), mine, theirs);
  const list = milestonesPage(page);
  await expect(list.faster).toHaveAccessibleName('Joku ehti ensin: ennustetta ei muutettu');
  await expect(list.faster).toContainText('Saara Näyte tallensi muutoksen, kun muokkasit samaa riviä.');
  await expect(list.faster).toContainText(
    /Sinun muutoksesi\s*30\.6\.2025\s*”Kouluttajien sopimus viivästyi\.”/,
  );
  await expect(list.faster).toContainText(
    /Tallennettu nyt\s*15\.6\.2025\s*Saara Näyte .*: ”Hoitopolun pilotti jatkuu kesäkuuhun\.”/,
  );
  await expect(list.cell(path, 'forecast')).toContainText('15.6.2025');
  await checkAccessibilityInBothThemes(page);

  await list.open(path, 'forecast');
  await expect(list.day).toHaveValue(mine.day);
  await expect(list.reason).toHaveValue(mine.reason);
  await page.keyboard.press('Escape');

  const keep = list.faster.getByRole('button', { name: 'Pidä tallennettu: 15.6.2025' });
  await pressOn(page, keep);
  await expect(list.faster).toBeHidden();
  await expect(list.cell(path, 'forecast').getByRole('button')).toBeFocused();
  await page.reload();
  await expect(list.cell(path, 'forecast')).toContainText('15.6.2025');
});

test('puts her own value over the faster one', async ({ page, visitor }) => {
  const mine = { day: '31.8.2025', reason: 'Ohjausryhmä päätti elokuusta.' };
  const theirs = { day: '31.7.2025', reason: 'Kesälomat siirtävät koulutusta.' };
  await lose(page, await visitor('mentalHealthLead'), mine, theirs);
  const list = milestonesPage(page);
  await expect(list.faster).toBeFocused();
  const change = list.faster.getByRole('button', { name: 'Vaihda omaani: 31.8.2025' });
  await page.keyboard.press('Tab');
  await expect(change).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await expect(list.faster).toBeHidden();
  await expect(list.done).toContainText(`Siirsit ennusteen: ${path}`);
  await page.reload();
  await expect(list.cell(path, 'forecast')).toContainText('31.8.2025');
});

test('says so of a state, too', async ({ page, visitor }) => {
  await page.goto(address);
  const list = milestonesPage(page);
  await list.open(path, 'status');
  await page.keyboard.type('K');
  await expect(list.state).toHaveValue('in-progress');
  const other = await visitor('mentalHealthLead');
  await other.goto(address);
  const faster = milestonesPage(other);
  await faster.open(path, 'status');
  await other.keyboard.type('V');
  await expect(faster.state).toHaveValue('done');
  await other.keyboard.press('Control+Enter');
  await expect(faster.done).toContainText(`Merkitsit valmiiksi: ${path}`);
  await page.keyboard.press('Control+Enter');
  await expect(list.faster).toHaveAccessibleName('Joku ehti ensin: tilaa ei muutettu');
  await expect(list.faster).toContainText(/Sinun muutoksesi\s*Käynnissä/);
  await pressOn(page, list.faster.getByRole('button', { name: 'Pidä tallennettu: Valmis' }));
  await expect(list.cell(path, 'status')).toContainText('Valmis');
});
