import type { Page } from '@playwright/test';
import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { milestonePage } from '../pages/milestone-page.ts';
import { milestonesPage } from '../pages/milestones-page.ts';

// Two people who may both edit this milestone: the region's manager, and the lead of its focus area.
test.use({ account: 'paijathaManager' });

const path = 'Varhaisen tuen hoitopolku vakiinnutettu';

/** From the list to the milestone's own page, by its name. */
async function openOwnPage(page: Page): Promise<void> {
  await page.goto('/milestones?project=paijat-hame-rrp2&q=hoitopolku');
  await pressOn(page, milestonesPage(page).row(path).getByRole('link', { name: path }));
  await expect(page).toHaveURL(/\/milestones\/[0-9a-f-]{36}$/);
  await expect(appFrame(page).message).toContainText(path);
}

test('two people change different fields of one milestone, and nobody loses a word', async ({
  page,
  visitor,
}) => {
  const other = await visitor('mentalHealthLead');
  await Promise.all([openOwnPage(page), openOwnPage(other)]);
  const [manager, lead] = [milestonePage(page), milestonePage(other)];
  await manager.open('nameSv');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Vårdstigen för tidigt stöd');
  await lead.open('technique');
  await other.keyboard.type('50');
  await other.keyboard.press('Control+Enter');
  await expect(lead.done).toContainText('Muutit kohtaa Ansaintatapa');
  await page.keyboard.press('Control+Enter');
  await expect(manager.done).toContainText('Muutit kohtaa Nimi ruotsiksi');
  await expect(manager.faster).toBeHidden();
  await expect(manager.fact('technique')).toContainText('50 / 50 %');
  await checkAccessibilityInBothThemes(page);
  await other.reload();
  await expect(lead.fact('nameSv')).toContainText('Vårdstigen för tidigt stöd');
  await expect(lead.fact('technique')).toContainText('50 / 50 %');
});

test('the same field asks with both values', async ({ page, visitor, complaints }) => {
  complaints.expect(/409 \(Conflict\)/);
  const other = await visitor('mentalHealthLead');
  await Promise.all([openOwnPage(page), openOwnPage(other)]);
  const [manager, lead] = [milestonePage(page), milestonePage(other)];
  await manager.open('nameEn');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Early support in use');
  await lead.open('nameEn');
  await other.keyboard.press('Control+A');
  await other.keyboard.type('Path of early support');
  await other.keyboard.press('Enter');
  await expect(lead.done).toContainText('Muutit kohtaa Nimi englanniksi');
  await page.keyboard.press('Enter');
  await expect(manager.faster).toHaveAccessibleName('Joku ehti ensin: kohtaa Nimi englanniksi ei muutettu');
  await expect(manager.faster).toContainText(/Sinun muutoksesi\s*Early support in use/);
  await expect(manager.faster).toContainText(/Tallennettu nyt\s*Path of early support/);
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, manager.faster.getByRole('button', { name: 'Vaihda omaani: Early support in use' }));
  await expect(manager.fact('nameEn')).toContainText('Early support in use');
});

test('a manager cancels a milestone with a reason and takes it back', async ({ page }) => {
  await openOwnPage(page);
  const milestone = milestonePage(page);
  await milestone.open('cancel');
  await page.keyboard.press('Control+Enter');
  await expect(milestone.fact('cancel')).toContainText('Kirjoita perustelu.');
  await page.keyboard.type('Hankinta keskeytyi.');
  await checkAccessibilityInBothThemes(page);
  await page.keyboard.press('Control+Enter');
  await expect(appFrame(page).message).toHaveText(`${path}: peruttu`);
  await page.reload();
  await expect(appFrame(page).message).toHaveText(`${path}: peruttu`);
  await milestone.open('cancel');
  await page.keyboard.type('Hankinta jatkuu.');
  await page.keyboard.press('Control+Enter');
  await expect(milestone.done).toContainText('Muutit kohtaa Peruminen');
  await expect(appFrame(page).message).not.toContainText('peruttu');
});

test('the lead adds evidence, the manager accepts it, and the milestone becomes accepted', async ({
  page,
  visitor,
}) => {
  await openOwnPage(page);
  const manager = milestonePage(page);
  await manager.open('evidenceRequired');
  await page.keyboard.type('Vaa');
  await page.keyboard.press('Control+Enter');
  await expect(manager.fact('evidenceRequired')).toContainText('Vaaditaan');

  const other = await visitor('mentalHealthLead');
  await openOwnPage(other);
  const lead = milestonePage(other);
  await lead.open('status');
  await other.keyboard.type('V');
  await other.keyboard.press('Control+Enter');
  await expect(lead.done).toContainText('Merkitsit valmiiksi');
  await pressOn(other, lead.addEvidence);
  await other.keyboard.type('Ohjausryhmän pöytäkirja 3/2024');
  await other.keyboard.press('Tab');
  await other.keyboard.type('PHHYKY/123/2024');
  await checkAccessibilityInBothThemes(other);
  await other.keyboard.press('Enter');
  await expect(lead.done).toContainText('Lisäsit todenneasiakirjan');
  await expect(lead.evidence).toContainText('PHHYKY/123/2024');

  await page.reload();
  await pressOn(page, manager.onEvidence('Hyväksy'));
  await expect(manager.done).toContainText('Hyväksyit todenneasiakirjan');
  await manager.open('status');
  await page.keyboard.type('H');
  await page.keyboard.press('Control+Enter');
  await expect(manager.done).toContainText(`Hyväksyit: ${path}`);
  await expect(appFrame(page).message).toHaveText(`${path}: hyväksytty 30.9.2024`);
  await checkAccessibilityInBothThemes(page);
});
