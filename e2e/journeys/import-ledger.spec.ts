import type { Page } from '@playwright/test';
import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { septemberLedger } from '../fixtures/expected-sums.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { burnView } from '../pages/burn-view.ts';
import { importPage } from '../pages/import-page.ts';

const file = 'paakirja-vakehyva-2024-09.csv';

/** Region 04 as it stands without September: nothing of an open month moves these figures. */
async function expectFiguresOfAugust(page: Page): Promise<void> {
  const burn = burnView(page);
  await expect(burn.value('Käytetty')).toHaveText('4 956 801 €');
  await expect(burn.value('Suhde suunnitelmaan')).toHaveText('0,871');
  await expect(burn.title).toHaveText('Toteuma on 733 199 € alle suunnitelman');
}

test('imports September, sees it open and hatched in the burn, and undoes it', async ({ page }) => {
  await page.goto('/');
  await pressOn(page, appFrame(page).import);
  await expect(appFrame(page).message).toHaveText('Tuo kirjanpidon vienti');
  const imports = importPage(page);
  await expect(imports.region.locator('option:checked')).toHaveText('Vantaa ja Kerava');
  await expect(imports.historyRow('paakirja-vakehyva-2023.csv')).toContainText(/2\s647\s642,88/);
  await checkAccessibilityInBothThemes(page);

  await imports.pick(septemberLedger);
  await expect(imports.preview(file)).toContainText(`${file}: 112 riviä`);
  await expect(imports.preview(file)).toContainText('odottaa vahvistusta');
  await expect(imports.count('Uusia rivejä')).toHaveText('112');
  await expect(imports.preview(file)).toContainText(/Tuonti muuttaa toteumaa 250\s701,08\s€\./);
  await expect(imports.preview(file)).toContainText(/Tiedoston oma summarivi 250\s701,08\s€ täsmää\./);
  await expect(imports.sums.locator('tbody').getByRole('row')).toHaveCount(8);
  await expect(imports.sums.locator('tfoot')).toContainText(/250\s701,08/);
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, imports.confirm);
  await expect(imports.outcome).toHaveText('Tuotu 112 riviä, toteuma muuttui 250 701,08 €.');
  await expect(imports.historyRow(file)).toContainText('tuotu');
  await checkAccessibilityInBothThemes(page);
  const batch = page.url();

  await page.goto('/regions/04');
  await expectFiguresOfAugust(page);
  const burn = burnView(page);
  await expect(burn.legend.filter({ hasText: 'Avoin kuukausi' })).toBeVisible();
  await expect(burn.picture).toContainText('syyskuu 2024 avoin, ei mukana luvuissa');
  await expect(burn.picture).toHaveAccessibleName(/Avoinna: syyskuu 2024\./);
  await expect(burn.hatched).not.toHaveCount(0);
  await checkAccessibilityInBothThemes(page);
  await burn.asTable();
  const september = burn.monthRow('9/2024');
  await expect(burn.cell(september, 'actual')).toHaveText('250 701');
  await expect(burn.cell(september, 'actualSum')).toHaveText('5 207 503');
  await expect(burn.cell(september, 'closing')).toHaveText('avoin');

  await page.goto(batch);
  await pressOn(page, imports.undo);
  await expect(imports.outcome).toHaveText('Tuonti on peruttu, ja luvut ovat kuten ennen sitä.');
  await expect(imports.historyRow(file)).toContainText('peruttu');
  await page.goto('/regions/04');
  await expectFiguresOfAugust(page);
  await expect(burn.legend.filter({ hasText: 'Avoin kuukausi' })).toHaveCount(0);
  await expect(burn.picture).toBeVisible();
  await expect(burn.hatched).toHaveCount(0);
  await burn.asTable();
  await expect(burn.cell(burn.monthRow('9/2024'), 'actual')).toHaveText('–');
});

test('says what is wrong with each bad row, and imports the good ones', async ({ page }) => {
  const rows = [
    'Tositepäivä;Tositenumero;Tili;Tilin nimi;Kustannuspaikka;Selite;Summa',
    '10.9.2024;240990001;4580;Kalusto;904103;Lasku;100,50',
    '31.9.2024;240990002;4580;Kalusto;904103;Lasku;20,00',
    '11.9.2024;240990003;4580;Kalusto;904103;Lasku;kaksikymppiä',
    '12.9.2024;240990004;4580;Kalusto;904199;Lasku;30,00',
    '13.9.2022;240990005;4580;Kalusto;904103;Lasku;40,00',
    '14.9.2024;240990006;4580;Kalusto;904107;Lasku;−0,50',
  ];
  const name = 'rikkinainen.csv';
  await page.goto('/import');
  const imports = importPage(page);
  await imports.pick({ name, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
  await expect(imports.count('Uusia rivejä')).toHaveText('2');
  await expect(imports.count('Hylättyjä')).toHaveText('4');
  await expect(imports.refused.locator('tbody').getByRole('row')).toHaveText([
    '3Tositepäivä: päivää ”31.9.2024” ei ole olemassa',
    '4Summa: ”kaksikymppiä” ei ole summa',
    '5kustannuspaikkaa 904199 ei tunneta',
    '613.9.2022 ei ole rahoituksen käyttöajalla',
  ]);
  await checkAccessibilityInBothThemes(page);
  await expect(imports.confirm).toHaveText('Tuo 2 kelvollista riviä');
  await pressOn(page, imports.confirm);
  await expect(imports.outcome).toHaveText('Tuotu 2 riviä, toteuma muuttui 100,00 €.');
  await pressOn(page, imports.undo);
  await expect(imports.outcome).toHaveText('Tuonti on peruttu, ja luvut ovat kuten ennen sitä.');
});

test('refuses what is no ledger with one sentence, and discards a file that is not wanted', async ({
  page,
  complaints,
}) => {
  complaints.expect(/status of 4\d\d/);
  await page.goto('/import');
  const imports = importPage(page);
  const refusal = page.getByRole('alert');
  await imports.pick({ name: 'tyhja.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
  await expect(refusal).toHaveText('Tiedosto on tyhjä.');
  const strange = Buffer.from('Päivä;Summa\r\n1.9.2024;5,00\r\n');
  await imports.pick({ name: 'outo.csv', mimeType: 'text/csv', buffer: strange });
  await expect(refusal).toHaveText(
    /^Tiedoston otsikkoriviä ei tunnisteta\. Siitä puuttuu: .*Kustannuspaikka/,
  );
  await checkAccessibilityInBothThemes(page);

  await imports.pick(septemberLedger);
  await expect(imports.preview(file)).toContainText('odottaa vahvistusta');
  await expect(refusal).toBeHidden();
  await pressOn(page, imports.discard);
  await expect(imports.outcome).toHaveText('Tiedosto on hylätty. Kirjoille ei viety mitään.');
});
