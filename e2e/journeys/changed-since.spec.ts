import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { milestonesPage } from '../pages/milestones-page.ts';

test('finds what has changed in a month, says what, and shares the view by its link', async ({
  page,
  visitor,
}) => {
  await page.goto('/milestones?region=04');
  const list = milestonesPage(page);
  const message = appFrame(page).message;
  const all = await message.innerText();
  await pressOn(page, list.filter('Muuttunut'));
  // One of several: Tab reaches the first, the arrows choose.
  await pressOn(
    page,
    list.choices('Muuttunut').getByRole('radio', { name: /^Viime maanantaista/ }),
    'ArrowDown',
  );
  await expect(page).toHaveURL(/region=04&since=\d{4}-\d\d-\d\d$/);
  await page.keyboard.press('Escape');
  await expect(message).not.toHaveText(all);
  await expect(list.grid.getByRole('columnheader', { name: 'Mikä muuttui' })).toBeVisible();
  await expect(list.rows.first().locator('[data-column="changed"]')).toHaveText(/\d/);
  await checkAccessibilityInBothThemes(page);

  const other = await visitor('vakehyvaManager');
  await other.goto(page.url());
  await expect(appFrame(other).message).toHaveText(await message.innerText());
  await expect(milestonesPage(other).rows).toHaveText(await list.rows.allTextContents());
});
