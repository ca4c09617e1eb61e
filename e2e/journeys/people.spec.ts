import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn, tabTo } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { milestonePage } from '../pages/milestone-page.ts';
import { peoplePage } from '../pages/people-page.ts';

test.use({ account: 'admin' });

const password = 'hyvin pitkä salasana';

test('an administrator invites a team lead, who sets a password in another browser and sees what she should', async ({
  page,
  browser,
  server,
}) => {
  await page.goto('/admin/people');
  const people = peoplePage(page);
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, people.button('Kutsu uusi henkilö'));
  await tabTo(page, people.field('Nimi'));
  await page.keyboard.type('Liisa Vetäjä');
  await tabTo(page, people.field('Työsähköposti'));
  await page.keyboard.type('liisa.vetaja@alue.example');
  await tabTo(page, people.field('Mitä rooli koskee'));
  await page.keyboard.type('Alue');
  await tabTo(page, people.field('Alue'));
  await page.keyboard.type('Kainuu');
  await pressOn(page, people.invite);
  await expect(people.link).toBeVisible();
  await checkAccessibilityInBothThemes(page);
  const link = await people.link.inputValue();

  const other = await browser.newContext({ baseURL: server.url, locale: 'fi-FI' });
  await other.addCookies([{ name: 'language', value: 'fi', url: server.url }]);
  const lead = await other.newPage();
  await lead.goto(link);
  await expect(appFrame(lead).message).toHaveText('Tervetuloa Painopisteeseen');
  await checkAccessibilityInBothThemes(lead);
  await tabTo(lead, lead.getByLabel(/^Salasana \(/));
  await lead.keyboard.type(password);
  await tabTo(lead, lead.getByLabel('Salasana uudelleen'));
  await lead.keyboard.type(password);
  await lead.keyboard.press('Enter');
  await expect(appFrame(lead).account).toBeVisible();
  await expect(lead.getByText('1/22 aluetta').first()).toBeVisible();
  await lead.goto('/admin/people');
  await expect(appFrame(lead).message).toHaveText('Sivua ei löytynyt');
  await lead.goto(link);
  await expect(lead.getByText(/Linkki on jo käytetty/)).toBeVisible();

  // Her account: another password, and out of every other browser.
  await lead.goto('/account');
  await checkAccessibilityInBothThemes(lead);
  await tabTo(lead, lead.getByLabel('Nykyinen salasana'));
  await lead.keyboard.type(password);
  await tabTo(lead, lead.getByLabel(/^Uusi salasana/));
  await lead.keyboard.type('toinen pitkä salasana');
  await lead.keyboard.press('Enter');
  await expect(lead.getByText(/Muut istunnot on kirjattu ulos/).first()).toBeVisible();
  const elsewhere = await browser.newContext({ baseURL: server.url });
  const signedIn = await elsewhere.request.post('/api/auth/sign-in/email', {
    headers: { origin: server.url },
    data: { email: 'liisa.vetaja@alue.example', password: 'toinen pitkä salasana' },
  });
  expect(signedIn.ok()).toBe(true);
  await elsewhere.addCookies([{ name: 'language', value: 'fi', url: server.url }]);
  await lead.reload();
  await pressOn(lead, lead.getByRole('button', { name: 'Kirjaa ulos kaikkialta muualta' }));
  await expect(lead.getByText('Muut istunnot kirjattu ulos').first()).toBeAttached();
  const left = await elsewhere.newPage();
  await left.goto('/milestones');
  await expect(left).toHaveURL(/\/sign-in/);
  await expect(left.getByText(/Istuntosi on päättynyt: sinut kirjattiin ulos muualla/)).toBeVisible();
  await elsewhere.close();

  // Deactivated, she is out with her next request.
  await page.reload();
  await pressOn(page, people.person('Liisa Vetäjä'));
  await pressOn(page, people.button('Poista tunnus käytöstä'));
  await pressOn(page, people.dialog.getByRole('button', { name: 'Poista tunnus käytöstä' }));
  await expect(appFrame(page).message).toHaveText('Liisa Vetäjä: poistettu käytöstä');
  await lead.goto('/');
  await expect(lead).toHaveURL(/\/sign-in/);
  await other.close();
});

test('a deputy named between two days edits in the other’s place, and what somebody owns is handed over and back', async ({
  page,
  visitor,
}) => {
  await page.goto('/admin/people');
  const people = peoplePage(page);
  await pressOn(page, people.person('Olli Esimerkki'));
  await expect(appFrame(page).message).toHaveText('Olli Esimerkki: kutsuttu');
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, people.button('Nimeä sijainen'));
  await tabTo(page, people.deputyForm.getByLabel('Sijainen'));
  await page.keyboard.type('Kaisu Lukija');
  await tabTo(page, people.deputyForm.getByLabel('Ensimmäinen päivä'));
  await page.keyboard.type('30.9.2024');
  await tabTo(page, people.deputyForm.getByLabel('Viimeinen päivä'));
  await page.keyboard.type('31.10.2024');
  await page.keyboard.press('Enter');
  await expect(people.deputies).toContainText('Kaisu Lukija');
  await expect(people.deputies).toContainText('voimassa');

  // She sees Kainuu alone; these days also what the other leads, and she may change it.
  const deputy = await visitor('kainuuViewer');
  await deputy.goto('/account');
  await expect(deputy.getByText(/Toimit sijaisena: Olli Esimerkki/)).toBeVisible();
  await deputy.goto('/milestones?project=vakehyva-hyvat-palvelut&focusArea=digital-services');
  await pressOn(deputy, deputy.locator('tbody').getByRole('rowheader').first().getByRole('link'));
  await expect(deputy).toHaveURL(/\/milestones\/[0-9a-f-]{36}$/);
  const milestone = milestonePage(deputy);
  await milestone.open('nameEn');
  await deputy.keyboard.press('Control+A');
  await deputy.keyboard.type('Changed by the deputy');
  await deputy.keyboard.press('Enter');
  await expect(milestone.done).toContainText('Muutit kohtaa Nimi englanniksi');
  await deputy.reload();
  await pressOn(deputy, deputy.getByRole('button', { name: 'Näytä muutoshistoria' }));
  await expect(deputy.getByRole('listitem').filter({ hasText: 'Kaisu Lukija' }).first()).toContainText(
    'henkilön Olli Esimerkki sijaisena',
  );

  await tabTo(page, people.heir);
  await page.keyboard.type('Anna Asetus');
  await expect(people.preview).toBeVisible();
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, people.button('Siirrä'));
  await expect(
    page.getByText('Henkilöllä ei ole välitavoitteita eikä osa-alueita vastuullaan.'),
  ).toBeVisible();
  await pressOn(page, people.button('Palauta takaisin'));
  await expect(page.getByText(/^Vastuulla nyt/)).toBeVisible();
});
