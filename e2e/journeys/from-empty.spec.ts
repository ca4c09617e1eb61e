import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { expectFocusSeen, pressOn, tabTo } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { burnView } from '../pages/burn-view.ts';
import { importPage } from '../pages/import-page.ts';
import { planPage } from '../pages/plan-page.ts';
import { projectForms } from '../pages/project-forms.ts';

test.use({ scenario: 'empty', account: null, today: '2024-03-10' });

const slug = 'kotona-2024';
const person = { name: 'Oona Ensi', email: 'oona.ensi@alue.example', password: 'aivan uusi salasana' };

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`),
});

const plan = (name: string, share: string, sum: string) =>
  csv(name, [
    'Osa-alueet',
    'Tunnus;Nimi suomeksi;Kustannuspaikka;% Ikääntyneiden palvelut;% Digitaaliset palvelut',
    'project-administration;Hankehallinto;700100;100;',
    `koti;Kotona asuminen;700101;${share};33,33`,
    '',
    'Välitavoitteet',
    'Osa-alue;Nimi suomeksi;Perusaikataulu;Paino',
    'koti;Toimintamalli kuvattu;30.6.2024;20',
    '',
    'Talousarvio',
    'Osa-alue;Kustannuslaji;1/2024;2/2024;3/2024',
    `koti;staff;10\u00a0000;${sum};12 000,50`,
  ]);

const ledger = csv('paakirja-2024.csv', [
  'Tositepäivä;Tositenumero;Tili;Tilin nimi;Kustannuspaikka;Selite;Summa',
  '15.1.2024;1;4000;Palkat;700101;;9 500,00',
  '15.2.2024;2;4000;Palkat;700101;;9 800,00',
  '5.3.2024;3;4000;Palkat;700101;;1 200,00',
]);

/** A project of 2024 with one line of 100 000 euros, whose manager is who makes it: by its forms, by keyboard. */
async function makeProject(page: Page): Promise<void> {
  const forms = projectForms(page);
  await pressOn(page, page.getByRole('link', { name: 'Pohjois-Savo', exact: true }));
  await pressOn(page, page.getByRole('link', { name: 'Uusi hanke' }));
  const project = forms.form('Uusi hanke');
  await forms.fill(project, 'Nimi suomeksi', 'Kotona kauemmin');
  await forms.choose(project, 'Haku', 'Suomen');
  await forms.fill(project, 'Hanke alkaa', '1.1.2024');
  await forms.fill(project, /^Osoite/, slug);
  await forms.press(project, 'Luo hanke');
  await expect(appFrame(page).message).toHaveText('Kotona kauemmin: hankkeen tiedot');
  await forms.press(forms.section('Rahoituslinjat'), 'Lisää rahoituslinja');
  const line = forms.form('Lisää rahoituslinja');
  await forms.fill(line, 'Nimi suomeksi', 'Pilari 4');
  await forms.fill(line, 'Käyttöaika alkaa', '1.1.2024');
  await forms.fill(line, 'Avustus', '100 000');
  await forms.fill(line, 'Käyttöaika päättyy', '31.12.2024');
  await forms.fill(line, /^Päätösviite/, 'VN/1/2023');
  await forms.press(line, 'Lisää rahoituslinja');
  await expect(page.getByRole('table', { name: 'Rahoituslinjat' })).toContainText(/100\s000/);
  await pressOn(page, page.getByRole('link', { name: 'Hankkeen sivulle' }));
}

test('from an empty installation to a first burn chart, by keyboard', async ({
  page,
  server,
  complaints,
}) => {
  test.setTimeout(180_000);
  const link = /\/first-administrator\?token=\S+/.exec(server.log())?.[0];
  if (!link) throw new Error('The server printed no link for the first administrator.');
  await page.goto(link);
  await tabTo(page, page.getByLabel('Nimi'));
  await page.keyboard.type(person.name);
  await tabTo(page, page.getByLabel('Sähköposti'));
  await page.keyboard.type(person.email);
  await tabTo(page, page.getByLabel(/salasana/i));
  await page.keyboard.type(person.password);
  await page.keyboard.press('Enter');
  await pressOn(page, page.getByRole('link', { name: 'Kirjaudu sisään' }));
  await tabTo(page, page.getByLabel('Sähköposti'));
  await page.keyboard.type(person.email);
  await tabTo(page, page.getByLabel('Salasana'));
  await page.keyboard.type(person.password);
  await page.keyboard.press('Enter');
  await expect(appFrame(page).account).toBeVisible();
  await makeProject(page);

  const plans = planPage(page);
  await expect(page.getByText('Hankkeella ei ole vielä osa-alueita.')).toBeVisible();
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, plans.open);
  await expect(appFrame(page).message).toHaveText('Tuo aloitussuunnitelma: Kotona kauemmin');
  const download = page.waitForEvent('download');
  await pressOn(page, plans.template);
  expect((await download).suggestedFilename()).toBe(`suunnitelma-${slug}.xlsx`);
  await checkAccessibilityInBothThemes(page);

  await plans.pick(plan('virheet.csv', '66,66', '95 000'));
  await expect(plans.preview('virheet.csv')).toContainText('Korjaa 1 kohtaa ja anna tiedosto uudelleen.');
  await expect(plans.issue('D4')).toContainText(
    'Rivin painopisteosuuksien summa on 99,99 %. Sen on oltava 100 %.',
  );
  await checkAccessibilityInBothThemes(page);
  await plans.pick(plan('liikaa.csv', '66,67', '95 000'));
  await expect(plans.issue('A12')).toContainText(/117\s000,50\s€ ylittää .* 100\s000,00\s€/);
  complaints.expect(/400 .*\/api\/plan\/preview/);
  await plans.pick({ name: 'kuva.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7') });
  await expect(page.getByRole('alert')).toContainText('Tiedosto ei ole suunnitelman taulukko.');
  await plans.pick(plan('suunnitelma.csv', '66,67', '11 000'));
  await expect(plans.preview('suunnitelma.csv')).toContainText('Tiedostossa ei ole virheitä.');
  await expect(plans.count('Osa-alueet')).toHaveText('2');
  await expect(plans.preview('suunnitelma.csv')).toContainText(/33\s000,50/);
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, plans.confirm);
  await expect(plans.outcome).toHaveText(
    'Suunnitelma tallennettu: 2 osa-aluetta ja 1 välitavoitetta lisätty.',
  );

  await tabTo(page, plans.reference);
  await expectFocusSeen(page);
  await page.keyboard.type('Aluehallitus 10.1.2024 § 5');
  await tabTo(page, plans.decidedOn);
  await page.keyboard.type('10.1.2024');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('Alkuperäinen talousarvio on hyväksytty: Aluehallitus 10.1.2024 § 5.'),
  ).toBeVisible();
  // The workbook holds what was imported: given back as it is, it changes nothing.
  const workbook = page.waitForEvent('download');
  await pressOn(page, plans.template);
  await plans.pick({
    name: 'suunnitelma.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(await (await workbook).path()),
  });
  await expect(plans.preview('suunnitelma.xlsx')).toContainText('Kaikki on jo tallennettu: 0 uutta.');
  await checkAccessibilityInBothThemes(page);

  await pressOn(page, plans.toLedger);
  const imports = importPage(page);
  await imports.pick(ledger);
  await expect(imports.count('Uusia rivejä')).toHaveText('3');
  await pressOn(page, imports.confirm);
  await expect(imports.outcome).toContainText('Tuotu 3 riviä');

  await page.goto(`/projects/${slug}`);
  const chart = page.getByRole('region', { name: /suljettu|Toteuma|kirjanpito/i }).first();
  await expect(chart.locator('rect[fill^="url(#"]').first()).toBeVisible();
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, page.getByRole('button', { name: 'Sulje 1/2024' }));
  await expect(page.getByRole('dialog')).toContainText('Suljetaanko 1/2024?');
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, page.getByRole('button', { name: 'Sulje kuukausi' }));
  await pressOn(page, page.getByRole('button', { name: 'Sulje 2/2024' }));
  await pressOn(page, page.getByRole('button', { name: 'Sulje kuukausi' }));
  await expect(page.getByText('3/2024 voidaan sulkea, kun se on päättynyt.')).toBeVisible();

  const burn = burnView(page);
  await expect(burn.value('Käytetty')).toHaveText(/^19\s300\s€$/);
  await expect(burn.title).toHaveText(/^Toteuma on 1\s700\s€ alle suunnitelman$/);
  await expect(burn.hatched).not.toHaveCount(0);
  await checkAccessibilityInBothThemes(page);
  await burn.asTable();
  await expect(burn.cell(burn.monthRow('2/2024'), 'planned')).toHaveText(/^11\s000$/);
  await expect(burn.cell(burn.monthRow('3/2024'), 'closing')).toHaveText('avoin');
});

test('a work area is added and edited by keyboard, its shares live', async ({ page, server }) => {
  await page.goto('/sign-in');
  await page.request.post(`${server.url}/api/auth/sign-in/email`, {
    headers: { origin: server.url },
    data: { email: person.email, password: person.password },
  });
  await page.goto(`/projects/${slug}`);
  const plans = planPage(page);
  await pressOn(page, plans.add);
  await expect(appFrame(page).message).toHaveText('Uusi osa-alue');
  await tabTo(page, page.getByLabel('Nimi suomeksi'));
  await page.keyboard.type('Etähoiva');
  await tabTo(page, plans.share('Digitaaliset palvelut'));
  await page.keyboard.type('59,5');
  await expect(plans.rest).toHaveText('Jäljellä 40,50 %');
  await page.keyboard.press('Enter');
  await expect(plans.share('Digitaaliset palvelut')).toBeFocused();
  await expect(plans.share('Digitaaliset palvelut')).toHaveAccessibleDescription(
    'Osuuksien summan on oltava 100 %.',
  );
  await checkAccessibilityInBothThemes(page);
  await tabTo(page, plans.share('Ikääntyneiden palvelut'), 'Shift+Tab');
  await page.keyboard.type('40,5');
  await expect(plans.rest).toHaveText('Osuudet ovat yhteensä 100 %');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Etähoiva – Painopiste');

  await pressOn(page, page.getByRole('link', { name: 'Muokkaa' }));
  await tabTo(page, page.getByLabel('Nimi ruotsiksi'));
  await page.keyboard.type('Distansvård');
  await checkAccessibilityInBothThemes(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Etähoiva – Painopiste');
  await page.goto(`/projects/${slug}`);
  await expect(page.getByRole('link', { name: 'Etähoiva' })).toBeVisible();
});
