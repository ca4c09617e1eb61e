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
  const { regionRows, search } = portfolioPage(page);
  await expect(regionRows).toHaveCount(22);
  const drawn = await regionRows.first().innerText();
  // The scripts follow the first paint: until they have come, nothing answers.
  await expect(async () => {
    await search.fill('');
    await search.fill('kainuu');
    await expect(regionRows).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await search.fill('');
  await expect(regionRows).toHaveCount(22);
  expect(await regionRows.first().innerText()).toBe(drawn);
  await checkAccessibilityInBothThemes(page);
});
