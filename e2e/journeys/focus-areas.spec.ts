import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';

test.use({ account: 'mentalHealthLead' });

test('a team lead goes from all regions to her focus area, and from there to a region’s part of it', async ({
  page,
}) => {
  await page.goto('/');
  const everyArea = page.getByRole('table', { name: 'Toteuma ja suunnitelma painopisteittäin' });
  await expect(everyArea.locator('tbody').getByRole('row')).toHaveCount(13);
  await pressOn(page, everyArea.getByRole('link', { name: 'Mielenterveys- ja päihdepalvelut' }));
  await expect(page).toHaveURL(/\/focus-areas\/mental-health-and-substance-abuse$/);
  await expect(appFrame(page).message).toHaveText(/^Mielenterveys- ja päihdepalvelut: käytetty \d+\s%/);
  await expect(page.getByRole('img', { name: /./ }).first()).toBeVisible();
  const regions = page.getByRole('table', { name: '22 aluetta' });
  await expect(regions.locator('tbody').getByRole('row')).toHaveCount(22);
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, regions.getByRole('link', { name: 'Kainuu' }));
  await expect(page).toHaveURL(/\/regions\/20\?focusArea=mental-health-and-substance-abuse$/);
});

test('the regions on the map, and grouped by collaborative area with subtotals', async ({ page }) => {
  await page.goto('/');
  await pressOn(page, page.getByRole('radio', { name: 'Taulukko' }), 'ArrowRight');
  const map = page.getByRole('list', { name: 'Alueet ruutukartalla' });
  await expect(map.getByRole('link')).toHaveCount(22);
  await expect(page).toHaveURL(/view=map/);
  await checkAccessibilityInBothThemes(page);
  await page.goto('/?group=area');
  const table = page.getByRole('table', { name: 'Alueiden tilanne' });
  await expect(table.getByRole('row', { name: /^Itä-Suomen yhteistyöalue/ })).toContainText('4/4 aluetta');
  await checkAccessibilityInBothThemes(page);
});
