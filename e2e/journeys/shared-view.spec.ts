import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn, tabTo } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { milestonesPage } from '../pages/milestones-page.ts';

const focusArea = 'Mielenterveys- ja päihdepalvelut';

test('filters milestones by focus area, sorts them, and shares the view by its link', async ({
  page,
  context,
  visitor,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/milestones');
  const list = milestonesPage(page);
  const message = appFrame(page).message;
  const all = await message.innerText();

  await pressOn(page, list.filter('Painopiste'));
  await tabTo(page, list.choices('Painopiste').getByRole('checkbox', { name: focusArea }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?focusArea=mental-health-and-substance-abuse$/);
  await checkAccessibilityInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(list.filter('Painopiste')).toBeFocused();
  await expect(list.filter('Painopiste')).toHaveText(`Painopiste: ${focusArea}`);
  await expect(message).not.toHaveText(all);
  for (const row of await list.rows.all()) {
    await expect(row.locator('[data-column="focusArea"]')).toContainText(focusArea);
  }

  await pressOn(page, list.sortBy('Perus'));
  await expect(page).toHaveURL(/sort=baseline/);
  await pressOn(page, list.sortBy('Perus'));
  await expect(page).toHaveURL(/sort=-baseline/);
  await expect(list.grid).not.toHaveAttribute('aria-busy', 'true');
  await expect(list.grid.getByRole('columnheader', { name: 'Perus' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await tabTo(page, list.copyLink, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(list.copyLink).toHaveText('Linkki kopioitu');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  const other = await visitor('vakehyvaManager');
  await other.goto(link);
  await expect(appFrame(other).message).toHaveText(await message.innerText());
  await expect(milestonesPage(other).rows).toHaveText(await list.rows.allTextContents());
  await expect(milestonesPage(other).filter('Painopiste')).toHaveText(`Painopiste: ${focusArea}`);
});

test('goes back through the views it came by, and takes the filters away at once', async ({ page }) => {
  await page.goto('/milestones');
  const message = appFrame(page).message;
  const all = await message.innerText();
  const list = milestonesPage(page);
  await pressOn(page, list.filter('Tila'));
  await pressOn(page, list.choices('Tila').getByRole('checkbox', { name: 'Myöhässä' }), 'Space');
  await page.keyboard.press('Escape');
  await expect(message).toHaveText(/^(\d+) välitavoitetta, \1 myöhässä$/);
  await page.goBack();
  await expect(message).toHaveText(all);
  await page.goForward();
  await expect(message).toHaveText(/^(\d+) välitavoitetta, \1 myöhässä$/);
  await pressOn(page, page.getByRole('button', { name: 'Poista suodattimet' }));
  await expect(message).toHaveText(all);
  await expect(page).toHaveURL(/\/milestones$/);
});
