import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expectedEntries, expectedInMonth, expectedTotal } from '../fixtures/expected-sums.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn, tabTo } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { burnView } from '../pages/burn-view.ts';
import { eurosIn, portfolioPage } from '../pages/portfolio-page.ts';
import { signInPage } from '../pages/sign-in-page.ts';

test.use({ account: null });

const inFinnish = new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 0 });
const inEuros = (cents: number): string => inFinnish.format(cents / 100);
const euros = (cents: number): string => `${inEuros(cents)} €`;

test('a newcomer signs in with one press and sees 22 regions with their grants', async ({ page }) => {
  await page.goto('/');
  const signIn = signInPage(page);
  await expect(signIn.heading).toBeVisible();
  await checkAccessibilityInBothThemes(page);
  await expect(signIn.account('Hanna Malli')).toContainText('Hankepäällikkö');
  await pressOn(page, signIn.account('Hanna Malli'));

  await expect(appFrame(page).message).toHaveText(/^Rahasta on käytetty \d+\s%, ajasta on kulunut \d+\s%\.$/);
  await expect(page).toHaveTitle('Alueet – Painopiste');
  const portfolio = portfolioPage(page);
  await expect(portfolio.regionRows).toHaveCount(22);
  await expect(portfolio.cell(portfolio.rowOf('Vantaa ja Kerava'), 'grant')).toHaveText('10 242 000');
  const rows = await portfolio.regionRows.all();
  const grants = await Promise.all(rows.map((row) => portfolio.cell(row, 'grant').innerText()));
  const total = grants.map(eurosIn).reduce((sum, grant) => sum + grant, 0);
  expect(eurosIn(await portfolio.cell(portfolio.totalRow, 'grant').innerText())).toBe(total);
  await expect(portfolio.cell(portfolio.rowOf('Lappi'), 'grant')).toHaveText(
    /^≈\s.*arvio, ei julkaistu luku$/,
  );
  await checkAccessibilityInBothThemes(page);
});

test.describe('signed in', () => {
  test.use({ account: 'vakehyvaManager' });

  test('she opens Vantaa and Kerava and reads 10 242 000 € and its burn', async ({ page }) => {
    await page.goto('/');
    await pressOn(page, portfolioPage(page).link('Vantaa ja Kerava'));
    await expect(page).toHaveURL(/\/regions\/04$/);
    await expect(page).toHaveTitle('Vantaa ja Kerava – Painopiste');
    await expect(appFrame(page).message).toHaveText('Vantaa ja Kerava: käytetty 48 %, aikaa kulunut 56 %');
    await expect(page.getByText('Rahoitus 10 242 000 €', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('Kirjanpito 31.8.2024 asti, tuotu 12.9.2024')).toBeVisible();

    const burn = burnView(page);
    await expect(burn.value('Käytetty')).toHaveText(euros(expectedTotal));
    await expect(burn.value('Suhde suunnitelmaan')).toHaveText('0,871');
    await expect(burn.figure('Suhde suunnitelmaan')).toContainText('suunnitelma 5 690 000 €');
    await expect(burn.title).toHaveText('Toteuma on 733 199 € alle suunnitelman');
    await expect(burn.picture).toHaveAccessibleName(
      'Kertynyt toteuma on 4 956 801 € kuukauden 8/2024 lopussa, suunnitelma 5 690 000 €, ero −733 199 €. ' +
        'Rahoitus on 10 242 000 €, käyttöaika päättyy 31.12.2025. Samat luvut ovat taulukkona.',
    );
    await expect(burn.legend).toHaveText(['Toteuma', 'Suunnitelma', 'Tasainen tahti', 'Käyttöajan loppu']);
    await checkAccessibilityInBothThemes(page);

    await burn.asTable();
    await expect(burn.monthRows).toHaveCount(36);
    const august = burn.monthRow('8/2024');
    await expect(burn.cell(august, 'actual')).toHaveText(inEuros(expectedInMonth('2024-08')));
    await expect(burn.cell(august, 'plannedSum')).toHaveText('5 690 000');
    await expect(burn.cell(august, 'actualSum')).toHaveText(inEuros(expectedTotal));
    await expect(burn.cell(august, 'closing')).toHaveText('suljettu');
    await expect(burn.cell(burn.monthRow('9/2024'), 'closing')).toHaveText('avoin');
    await expect(burn.cell(burn.monthRow('12/2025'), 'plannedSum')).toHaveText('10 242 000');
    await checkAccessibilityInBothThemes(page);
  });

  test('she narrows the region down to a focus area, its burn and its milestones', async ({ page }) => {
    await page.goto('/regions/04');
    const milestones = page.getByRole('grid', { name: 'Välitavoitteet' });
    await expect(milestones.locator('tbody tr[data-row]')).toHaveCount(10);
    const filters = page.getByRole('search', { name: 'Alueen suodattimet' });
    await pressOn(page, filters.getByRole('button', { name: 'Painopiste' }));
    const choices = page.getByRole('dialog', { name: 'Painopiste' });
    await tabTo(page, choices.getByRole('radio').first());
    for (const name of ['Ikääntyneiden palvelut', 'Maahanmuuttajaperheet']) {
      await page.keyboard.press('ArrowDown');
      await expect(choices.getByRole('radio', { name })).toBeChecked();
    }
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/focusArea=migrant-families/);
    await expect(burnView(page).title).toHaveText('Toteuma on 41 645 € alle suunnitelman');
    await expect(milestones.locator('tbody tr[data-row]')).toHaveCount(3);
    await expect(milestones.locator('[data-column="focusArea"]')).toContainText(
      Array.from({ length: 3 }, () => 'Maahanmuuttajaperheet'),
    );
    await expect(page.getByRole('heading', { name: /^3 välitavoitteesta 1 on hyväksytty/ })).toBeVisible();
    await checkAccessibilityInBothThemes(page);
  });

  test('she asks a figure how it was computed, and is back where she was', async ({ page }) => {
    await page.goto('/regions/04');
    const burn = burnView(page);
    await pressOn(page, burn.value('Suhde suunnitelmaan'));
    await expect(burn.explanation).toHaveAccessibleName('Miten tämä laskettiin? Suhde suunnitelmaan 0,871');
    await expect(burn.explanation).toContainText('Toteuma, suljetut kuukaudet käyttöajalla');
    await expect(burn.explanation.getByRole('row')).toContainText([
      euros(expectedTotal),
      '5 690 000 €',
      'ei mukana',
    ]);
    await expect(burn.explanation).toContainText(`${inFinnish.format(expectedEntries)} vientiä`);
    await expect(burn.explanation).toContainText('Laskettu 30.9.2024 tiedoista 31.8.2024.');
    await checkAccessibilityInBothThemes(page);
    await page.keyboard.press('Escape');
    await expect(burn.explanation).toBeHidden();
    await expect(burn.value('Suhde suunnitelmaan')).toBeFocused();
  });

  test('she goes on to the project and to one of its work areas, and back by the path', async ({ page }) => {
    await page.goto('/regions/04');
    const frame = appFrame(page);
    const burn = burnView(page);
    await pressOn(page, page.getByRole('link', { name: 'VaKeHyva – Hyvät palvelut', exact: true }).last());
    await expect(page).toHaveURL(/\/projects\/vakehyva-hyvat-palvelut$/);
    await expect(frame.message).toHaveText('VaKeHyva – Hyvät palvelut: käytetty 48 %, aikaa kulunut 56 %');
    await expect(burn.value('Käytetty')).toHaveText(euros(expectedTotal));
    await expect(page.getByRole('row', { name: /RRP2 2023–2025 voimassa .* 10 242 000/ })).toBeVisible();
    await checkAccessibilityInBothThemes(page);

    const area = page
      .getByRole('region', { name: '9 osa-aluetta' })
      .getByRole('link', { name: 'Mielenterveys- ja päihdepalvelut' });
    await pressOn(page, area);
    await expect(page).toHaveURL(/\/work-areas\/[0-9a-f-]{36}$/);
    await expect(frame.message).toHaveText(
      'Mielenterveys- ja päihdepalvelut: käytetty 43 %, aikaa kulunut 56 %',
    );
    await expect(page.getByText('Kustannuspaikka 904101')).toBeVisible();
    await expect(burn.value('Käytetty')).toHaveText('604 623 €');
    await expect(burn.title).toHaveText('Toteuma on 175 377 € alle suunnitelman');
    await checkAccessibilityInBothThemes(page);

    await tabTo(page, frame.crumb('Vantaa ja Kerava'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(frame.message).toHaveText(/^Vantaa ja Kerava:/);
  });
});
