import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn, tabTo } from '../fixtures/keyboard.ts';
import { milestonesPage } from '../pages/milestones-page.ts';
import { peoplePage } from '../pages/people-page.ts';

const arrival = 'Kotona asumisen arviointimalli käytössä';

test('a manager moves a milestone and finds it in its history and in the audit trail', async ({ page }) => {
  await page.goto('/milestones?q=arviointimalli');
  const list = milestonesPage(page);
  await list.open(arrival, 'forecast');
  await page.keyboard.type('31.3.2025');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Koulutus siirtyi.');
  await page.keyboard.press('Control+Enter');
  await expect(list.cell(arrival, 'forecast')).toContainText('31.3.2025');
  await pressOn(page, list.row(arrival).getByRole('link', { name: arrival }));
  await pressOn(page, page.getByRole('button', { name: 'Näytä muutoshistoria' }));
  const act = page.getByRole('listitem').filter({ hasText: 'Siirsi ennustetta' });
  await expect(act).toContainText('oli 28.2.2025, nyt 31.3.2025');
  await expect(act).toContainText('Perustelu: Koulutus siirtyi.');
  await checkAccessibilityInBothThemes(page);

  await page.goto('/audit?region=04');
  await pressOn(page, page.getByRole('search').getByRole('button', { name: /^Tekijä/ }));
  await tabTo(page, page.getByRole('checkbox', { name: 'Hanna Malli' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/person=/);
  const row = page.getByRole('row').filter({ hasText: 'Siirsi ennustetta' });
  await expect(row).toContainText('oli 28.2.2025, nyt 31.3.2025');
  await expect(row).toContainText('Koulutus siirtyi.');
  await pressOn(page, row.getByRole('link', { name: /^Vain kohde/ }));
  await expect(page).toHaveURL(/entityId=/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Muutosloki: 1 tapahtuma');
  await checkAccessibilityInBothThemes(page);
});

test.describe('in the steering group', () => {
  test.use({ account: 'vakehyvaSteering', language: 'sv' });

  test('a member mentions the manager by keyboard, who reads it in the inbox', async ({ page, visitor }) => {
    await page.goto('/projects/vakehyva-hyvat-palvelut');
    await pressOn(page, page.getByRole('button', { name: 'Visa kommentarerna' }));
    await tabTo(page, page.getByRole('textbox', { name: 'Kommentar' }));
    await page.keyboard.type('Är vi i tid @Hanna');
    await expect(page.getByRole('option', { name: 'Hanna Malli' })).toBeVisible();
    await page.keyboard.press('Enter');
    await pressOn(page, page.getByRole('button', { name: 'Skicka kommentaren' }));
    await expect(page.getByRole('listitem').filter({ hasText: 'Är vi i tid @Hanna Malli' })).toBeVisible();
    await checkAccessibilityInBothThemes(page);

    const manager = await visitor('vakehyvaManager');
    await manager.goto('/inbox');
    const mention = manager.getByRole('listitem').filter({ hasText: 'Är vi i tid' });
    await expect(mention).toContainText('oläst');
    await checkAccessibilityInBothThemes(manager);
    await pressOn(manager, mention.getByRole('button', { name: /^Markera som läst/ }));
    await expect(mention).not.toContainText('oläst');
    await manager.reload();
    await expect(mention).toBeVisible();
    await expect(mention).not.toContainText('oläst');

    // Taken back from the history, the comment is withdrawn, and its words are told no more.
    await pressOn(page, page.getByRole('button', { name: 'Visa ändringshistoriken' }));
    const act = page.getByRole('listitem').filter({ hasText: 'Kommenterade' });
    await pressOn(page, act.getByRole('button', { name: /^Ångra/ }));
    await expect(page.getByText(/^Tillbakadragen/)).toBeVisible();
    await expect(page.getByText('Är vi i tid')).toHaveCount(0);
    await checkAccessibilityInBothThemes(page);
  });
});

test.describe('as an administrator', () => {
  test.use({ account: 'admin' });

  test('the ending of a role is taken back from the history of the person', async ({ page }) => {
    await page.goto('/admin/people');
    const people = peoplePage(page);
    await pressOn(page, people.person('Kaisa Koe'));
    await pressOn(page, page.getByRole('button', { name: /^Päätä rooli/ }).first());
    await pressOn(page, people.dialog.getByRole('button', { name: 'Päätä rooli' }));
    await pressOn(page, page.getByRole('button', { name: 'Näytä muutoshistoria' }));
    const ended = page.getByRole('listitem').filter({ hasText: 'Päätti roolin' });
    await checkAccessibilityInBothThemes(page);
    await pressOn(page, ended.getByRole('button', { name: /^Kumoa/ }));
    await expect(ended).toContainText('Peruttu myöhemmin');
  });
});
