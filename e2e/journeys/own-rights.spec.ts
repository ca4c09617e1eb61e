import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { burnView } from '../pages/burn-view.ts';
import { milestonesPage } from '../pages/milestones-page.ts';
import { portfolioPage } from '../pages/portfolio-page.ts';

// May read region 20 and nothing else.
test.use({ account: 'kainuuViewer' });

test('sees the figures of region 20, and of the others names and grants', async ({ page }) => {
  await page.goto('/');
  const portfolio = portfolioPage(page);
  await expect(portfolio.regionRows).toHaveCount(22);
  await expect(page.getByText('1/22 aluetta').first()).toBeVisible();
  await expect(page.getByText(/\d+\/\d+ osa-aluetta, oikeuksiesi mukaan/).first()).toBeVisible();
  await expect(portfolio.cell(portfolio.rowOf('Kainuu'), 'used')).toHaveText(/\d+\s%/);
  const others = portfolio.regionRows.filter({ hasNot: page.getByRole('rowheader', { name: 'Kainuu' }) });
  await expect(others).toHaveCount(21);
  for (const row of await others.all()) {
    await expect(row).toContainText('Ei oikeutta nähdä');
    await expect(portfolio.cell(row, 'grant')).toHaveText(/\d{3}\s\d{3}/);
    await expect(portfolio.cell(row, 'used')).toHaveText('–');
  }
  await expect(appFrame(page).import).toHaveCount(0);
  await checkAccessibilityInBothThemes(page);

  await pressOn(page, portfolio.link('Kainuu'));
  await expect(appFrame(page).message).toHaveText(/^Kainuu: käytetty \d+\s%, aikaa kulunut \d+\s%$/);
  await expect(burnView(page).section).toBeVisible();
  await checkAccessibilityInBothThemes(page);
});

test('opens another region and its project, and reads what is published, no figures', async ({ page }) => {
  await page.goto('/');
  await pressOn(page, portfolioPage(page).link('Vantaa ja Kerava'));
  await expect(appFrame(page).message).toHaveText('Vantaa ja Kerava: julkaistu rahoitus');
  await expect(
    page
      .getByText('Sinulla ei ole oikeutta nähdä tämän alueen suunnitelmia, toteumia ja välitavoitteita.')
      .first(),
  ).toBeVisible();
  await expect(page.getByText('Rahoitus 10 242 000 €').first()).toBeVisible();
  await expect(burnView(page).section).toHaveCount(0);
  await checkAccessibilityInBothThemes(page);

  await pressOn(page, page.getByRole('link', { name: 'VaKeHyva – Hyvät palvelut', exact: true }));
  await expect(appFrame(page).message).toHaveText('VaKeHyva – Hyvät palvelut');
  await expect(
    page
      .getByText('Sinulla ei ole oikeutta nähdä tämän hankkeen suunnitelmia, toteumia ja välitavoitteita.')
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /RRP2 2023–2025 voimassa/ })).toContainText(/10\s242\s000/);
  await expect(page.getByRole('link', { name: 'Mielenterveys- ja päihdepalvelut' })).toHaveCount(0);
  await checkAccessibilityInBothThemes(page);
  await page.reload();
  await expect(appFrame(page).message).toHaveText('VaKeHyva – Hyvät palvelut');
});

test('gets 404 for figures and 403 for actions that are not hers, and a page that says so', async ({
  page,
  complaints,
}) => {
  complaints.expect(/40[34] \((Not Found|Forbidden)\)/);
  complaints.expect(/permission\.denied/);
  const ask = (procedure: string, input: unknown) =>
    page.request.get(`/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`);
  expect((await ask('region.burn', { code: '04' })).status()).toBe(404);
  expect((await ask('project.burn', { slug: 'vakehyva-hyvat-palvelut' })).status()).toBe(404);
  expect((await ask('region.burn', { code: '20' })).status()).toBe(200);
  const elsewhere = await page.request.get('/export/burn.csv?region=04&by=workArea');
  expect((await elsewhere.text()).trim().split('\n')).toHaveLength(1);
  await page.goto('/import');
  await expect(appFrame(page).message).toHaveText('Sivua ei löytynyt');
  await expect(page.getByText('sinulla ei ole oikeutta').first()).toBeVisible();
  await page.goto('/milestones');
  const list = milestonesPage(page);
  await expect(list.grid).toBeVisible();
  for (const row of await list.rows.all()) {
    await expect(row.locator('[data-column="region"]')).toHaveText('Kainuu');
  }
  await expect(list.grid.getByRole('button', { name: /muuta ennustetta/ })).toHaveCount(0);
});
