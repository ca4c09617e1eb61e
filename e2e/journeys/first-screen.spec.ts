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

test('what is typed and pressed before the scripts have come is not lost', async ({ page }) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const { regionRows, search } = portfolioPage(page);
  await expect(regionRows).toHaveCount(22);
  await search.pressSequentially('kai');
  await page.getByText('Ruutukartta', { exact: true }).click();
  await page.getByRole('button', { name: 'Kuukausi' }).click();
  letGo();
  await expect(page).toHaveURL(/q=kai/);
  await expect(page).toHaveURL(/view=map/);
  await expect(search).toHaveValue('kai');
  await expect(page.getByRole('radio', { name: 'Ruutukartta' })).toBeChecked();
  await expect(page.getByRole('dialog', { name: 'Kuukausi' })).toBeVisible();
});
