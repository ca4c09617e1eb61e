import { becomeFirstAdministrator } from '../fixtures/first-administrator.ts';
import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { expectFocusSeen, pressOn, tabTo } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { projectForms } from '../pages/project-forms.ts';

test.use({ scenario: 'empty', account: null });

test('an administrator of an empty product makes a project with its money and a partner, by keyboard', async ({
  page,
  server,
  complaints,
}) => {
  complaints.expect(/422 \(Unprocessable Entity\)/);
  await becomeFirstAdministrator(page, server);
  const forms = projectForms(page);
  await page.goto('/regions/04');
  await expect(page.getByText('Alueella ei ole vielä hankkeita.')).toBeVisible();
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, page.getByRole('link', { name: 'Uusi hanke' }));

  const project = forms.form('Uusi hanke');
  await expect(appFrame(page).message).toHaveText('Uusi hanke');
  await expect(project.getByLabel('Alue')).toHaveValue('04');
  await forms.fill(project, 'Nimi suomeksi', 'Hyvät palvelut');
  await forms.choose(project, 'Haku', 'Suomen');
  await forms.fill(project, 'Hanke alkaa', '1.1.0203');
  await forms.fill(project, /^Osoite/, 'Hyvät Palvelut');
  await forms.press(project, 'Luo hanke');
  expect(await forms.noteOf(project, 'Hanke alkaa')).toContain('Onko vuosi oikein?');
  expect(await forms.noteOf(project, /^Osoite/)).toContain('Käytä pieniä kirjaimia');
  await expect(project.getByLabel('Hanke alkaa')).toBeFocused();
  await expectFocusSeen(page);
  await expect(project.getByLabel('Nimi suomeksi')).toHaveValue('Hyvät palvelut');
  await checkAccessibilityInBothThemes(page);
  await forms.fill(project, 'Hanke alkaa', '1.1.2024');
  await forms.fill(project, /^Osoite/, 'hyvat-palvelut');
  await forms.press(project, 'Luo hanke');

  await expect(page).toHaveURL(/\/projects\/hyvat-palvelut\/edit$/);
  await expect(appFrame(page).message).toHaveText('Hyvät palvelut: hankkeen tiedot');
  await expect(forms.section('Kustannuspaikat')).toContainText('Lisää ensin rahoituslinja.');
  await checkAccessibilityInBothThemes(page);

  await forms.press(forms.section('Rahoituslinjat'), 'Lisää rahoituslinja');
  const line = forms.form('Lisää rahoituslinja');
  await forms.fill(line, 'Nimi suomeksi', 'Pilari 4');
  await forms.fill(line, 'Käyttöaika alkaa', '1.1.2024');
  await forms.fill(line, 'Avustus', '10 242 000');
  await forms.fill(line, 'Käyttöaika päättyy', '31.12.2023');
  await forms.press(line, 'Lisää rahoituslinja');
  await expect
    .poll(() => forms.noteOf(line, 'Käyttöaika päättyy'))
    .toContain('ei voi päättyä ennen kuin se alkaa (1.1.2024)');
  await expect(line.getByLabel('Avustus')).toHaveValue('10 242 000');
  await checkAccessibilityInBothThemes(page);
  await forms.fill(line, 'Käyttöaika päättyy', '31.12.2025');
  await forms.press(line, 'Lisää rahoituslinja');
  const lines = page.getByRole('table', { name: 'Rahoituslinjat' });
  await expect(lines).toContainText('10 242 000');
  await expect(lines).toContainText('1 päätös');

  await pressOn(page, page.getByRole('button', { name: 'Uusi päätös: Pilari 4' }));
  const amendment = forms.form('Uusi päätös: Pilari 4');
  await forms.fill(amendment, 'Avustus', '10 500 000');
  await forms.fill(amendment, /^Päätösviite/, 'VN/2/2024');
  await forms.press(amendment, 'Tallenna päätös');
  await expect(lines).toContainText('10 500 000');
  await expect(lines).toContainText('2 päätöstä');
  await expect(page.getByRole('button', { name: 'Uusi päätös: Pilari 4' })).toBeFocused();

  await forms.press(forms.section('Osatoteuttajat'), 'Lisää osatoteuttaja');
  const partner = forms.form('Lisää osatoteuttaja');
  await forms.fill(partner, 'Nimi suomeksi', 'Vantaan kaupunki');
  await forms.fill(partner, /^Y-tunnus/, '0124610-8');
  await forms.press(partner, 'Lisää osatoteuttaja');
  expect(await forms.noteOf(partner, /^Y-tunnus/)).toContain('ei täsmää tarkistusnumeroonsa');
  await forms.fill(partner, /^Y-tunnus/, '0124610-9');
  await forms.press(partner, 'Lisää osatoteuttaja');
  await expect(page.getByRole('table', { name: 'Osatoteuttajat' })).toContainText('Vantaan kaupunki');
  await expect(forms.section('Kustannuspaikat')).toContainText('Lisää ensin osa-alue');

  await pressOn(page, page.getByRole('link', { name: 'Hankkeen sivulle' }), 'Enter');
  await expect(appFrame(page).message).toHaveText('Hyvät palvelut');
  await expect(
    page.getByText(
      'Hankkeella ei ole vielä osa-alueita. Tuo suunnitelma taulukosta tai lisää osa-alueet yksitellen.',
    ),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Yksi rahoituslinja' })).toBeVisible();
  await expect(page.getByText('synteettinen')).toHaveCount(0);
  await checkAccessibilityInBothThemes(page);
});

test('the same project in Swedish, archived and brought back', async ({ page, server, context }) => {
  const signedIn = await page.request.post('/api/auth/sign-in/email', {
    headers: { origin: server.url },
    data: { email: 'eeva.hallitsija@alue.example', password: 'pitkä-salasana-2024' },
  });
  expect(signedIn.ok()).toBe(true);
  await context.addCookies([{ name: 'language', value: 'sv', url: server.url }]);
  await page.goto('/projects/hyvat-palvelut/edit');
  await expect(appFrame(page).message).toHaveText('Hyvät palvelut: projektets uppgifter');
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, page.getByRole('button', { name: 'Arkivera projektet' }));
  const dialog = page.getByRole('dialog', { name: 'Arkivera projektet?' });
  await tabTo(page, dialog.getByRole('button', { name: 'Arkivera projektet' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Projektet är arkiverat.')).toBeVisible();

  await page.goto('/admin/projects');
  await expect(appFrame(page).message).toHaveText('0 projekt i bruk, 1 arkiverade');
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, page.getByRole('button', { name: 'Återställ projektet' }));
  await expect(appFrame(page).message).toHaveText('1 projekt i bruk, 0 arkiverade');
});
