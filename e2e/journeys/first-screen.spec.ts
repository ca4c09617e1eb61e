import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { portfolioPage } from '../pages/portfolio-page.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the regions can be read, and lead on', async ({ page }) => {
    await page.goto('/');
    const portfolio = portfolioPage(page);
    await expect(portfolio.regionRows).toHaveCount(22);
    await expect(portfolio.link('Vantaa ja Kerava')).toHaveAttribute('href', '/regions/04');
  });
});

test('the drawn page becomes the product: what was drawn stays, and answers the keyboard', async ({
  page,
}) => {
  await page.goto('/?sort=-grant');
  const first = page.locator('tbody tr').first();
  await expect(first).toBeVisible();
  const drawn = await first.innerText();
  const search = page.getByRole('searchbox');
  await search.fill('kainuu');
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await search.fill('');
  await expect(page.locator('tbody tr')).toHaveCount(22);
  expect(await first.innerText()).toBe(drawn);
  await checkAccessibilityInBothThemes(page);
});
