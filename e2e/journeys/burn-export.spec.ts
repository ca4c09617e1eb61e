import { expectedByCentreAndMonth, expectedTotal } from '../fixtures/expected-sums.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { burnView } from '../pages/burn-view.ts';
import { importPage } from '../pages/import-page.ts';

/** VaKeHyva's work areas by their cost centres, as the samples' own key says. */
const workAreas = new Map([
  ['904101', 'mental-health-and-substance-abuse'],
  ['904102', 'continuity-of-care'],
  ['904103', 'elderly-services'],
  ['904104', 'migrant-families'],
  ['904105', 'health-promotion'],
  ['904106', 'recording-practices'],
  ['904107', 'digital-services'],
  ['904108', 'access-to-care'],
]);

type Row = { scope: string; name: string; month: string; closed: string; actual: string; actualSum: string };

/** Cents of `12345,67`; an empty cell is no amount. */
const centsOf = (text: string): number => Math.round(Number(text.replace(',', '.')) * 100);

function parse(csv: string): Row[] {
  const [head, ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  expect(head).toBe(
    'scope;scope_name;month;closed;planned;planned_cumulative;actual;actual_cumulative;committed;currency',
  );
  return lines.map((line) => {
    const [scope = '', name = '', month = '', closed = '', , , actual = '', actualSum = ''] = line.split(';');
    return { scope, name, month, closed, actual, actualSum };
  });
}

test('the export agrees with the sample ledgers, month by month, to the cent', async ({ page }) => {
  const answer = await page.request.get('/export/burn.csv?region=04&by=workArea');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
  const rows = parse(await answer.text());
  const spent = rows.filter((row) => row.actual !== '' && row.month >= '2023-01');
  const exported = new Map(
    spent.map((row) => [`${row.scope.split('/').at(-1)}|${row.month}`, centsOf(row.actual)]),
  );
  const expected = new Map(
    [...expectedByCentreAndMonth].map(([key, cents]) => {
      const [centre = '', month] = key.split('|');
      return [`${workAreas.get(centre)}|${month}`, cents];
    }),
  );
  expect(Object.fromEntries(exported)).toEqual(Object.fromEntries(expected));
  expect(spent.reduce((sum, row) => sum + centsOf(row.actual), 0)).toBe(expectedTotal);
  expect(spent.every((row) => row.closed === '1')).toBe(true);
});

test('the screen shows the same: whole euros in the tables, cents where the files came in', async ({
  page,
}) => {
  const answer = await page.request.get('/export/burn.csv?region=04&by=workArea');
  const rows = parse(await answer.text());
  await page.goto('/regions/04');
  const areas = page.getByRole('table', { name: '9 osa-aluetta' });
  for (const key of workAreas.values()) {
    const august = rows.find((row) => row.scope.endsWith(`/${key}`) && row.month === '2024-08');
    const shown = areas
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: august?.name ?? key }) });
    const euros = new Intl.NumberFormat('fi-FI').format(Math.round(centsOf(august?.actualSum ?? '') / 100));
    await expect(shown.locator('[data-column="actual"]')).toHaveText(euros);
  }
  await expect(burnView(page).value('Käytetty')).toHaveText('4 956 801 €');

  await page.goto('/import?region=04');
  const changes = importPage(page).history.locator('tbody [data-column="change"]');
  await expect(changes).toHaveCount(2);
  const shown = (await changes.allInnerTexts()).map((text) => centsOf(text.replaceAll(/\s/g, '')));
  expect(shown.reduce((sum, cents) => sum + cents, 0)).toBe(expectedTotal);
});

test('the link on the page gives the same file', async ({ page }) => {
  await page.goto('/regions/04');
  const link = page.getByRole('link', { name: 'Vie Exceliin' });
  const download = page.waitForEvent('download');
  await link.press('Enter');
  expect((await download).suggestedFilename()).toBe('burn-2024-09-30.csv');
  const direct = await page.request.get('/export/burn.csv?region=04&by=workArea');
  const linked = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(await linked.text()).toBe(await direct.text());
});
