import { password } from '../fixtures/accounts.ts';
import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn, tabTo } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { milestonesPage } from '../pages/milestones-page.ts';
import { signInPage } from '../pages/sign-in-page.ts';

const noPage = 'Osoitteessa ei ole sivua, tai sinulla ei ole oikeutta nähdä sitä.';

for (const address of [
  '/ei-tallaista',
  '/regions/99',
  '/projects/ei-ole',
  '/work-areas/1',
  '/focus-areas/ei-ole',
  '/regions/04/lisaa',
]) {
  test(`${address} is not found, and leads back to the regions`, async ({ page, complaints }) => {
    complaints.expect(/404 \(Not Found\)/);
    complaints.expect(/(region|project|work-area|focus-area)\.not-found/);
    await page.goto(address);
    await expect(appFrame(page).message).toHaveText('Sivua ei löytynyt');
    await expect(page.getByText(noPage)).toBeVisible();
    await checkAccessibilityInBothThemes(page);
    await pressOn(page, page.getByRole('link', { name: 'Takaisin alueisiin' }));
    await expect(appFrame(page).message).toHaveText(/^Rahasta on käytetty/);
  });
}

for (const [address, words] of [
  ['/milestones?status=outo&due=joskus', 'status=outo, due=joskus'],
  ['/?lines=outo', 'lines=outo'],
  ['/regions/04?month=2024-13', 'month=2024-13'],
  ['/regions/04?focusArea=outo', 'focusArea=outo'],
] as const) {
  test(`${address} shows the page and says what it did not use`, async ({ page }) => {
    await page.goto(address);
    await expect(
      page.getByText(`Osoitteen suodatinta ${words} ei tunneta, joten sitä ei käytetty.`),
    ).toBeVisible();
    await expect(appFrame(page).message).toHaveText(/\d/);
    await checkAccessibilityInBothThemes(page);
  });
}

test('a wrong password is told in a sentence, and what was typed stays', async ({
  browser,
  server,
  complaints,
}) => {
  complaints.expect(/40[01]/);
  const context = await browser.newContext({ baseURL: server.url });
  complaints.listenTo(context);
  const page = await context.newPage();
  await page.goto('/milestones?region=04');
  const signIn = signInPage(page);
  await tabTo(page, signIn.email);
  await page.keyboard.type('viewer@painopiste.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type('arvaus-on-vaarin');
  await page.keyboard.press('Enter');
  await expect(signIn.trouble).toHaveText(
    'Sähköposti tai salasana on väärin. Tarkista ne ja yritä uudelleen.',
  );
  await expect(signIn.email).toHaveValue('viewer@painopiste.example');
  await checkAccessibilityInBothThemes(page);

  await tabTo(page, signIn.password, 'Shift+Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/milestones\?region=04$/);
  await expect(milestonesPage(page).filter('Alue')).toHaveText('Alue: Vantaa ja Kerava');
  await context.close();
});

test('signing out leaves nothing behind: the way back is shut', async ({ browser, server, complaints }) => {
  const context = await browser.newContext({ baseURL: server.url });
  complaints.listenTo(context);
  const page = await context.newPage();
  await page.goto('/');
  await pressOn(page, signInPage(page).account('Vesa Katselija'));
  await expect(appFrame(page).message).toHaveText(/^Rahasta on käytetty/);
  await pressOn(page, appFrame(page).account);
  await pressOn(page, appFrame(page).accountMenu.getByRole('button', { name: 'Kirjaudu ulos' }));
  await expect(signInPage(page).heading).toBeVisible();
  await page.goBack();
  await expect(signInPage(page).heading).toBeVisible();
  await page.goto('/regions/04');
  await expect(signInPage(page).heading).toBeVisible();
  expect((await page.request.get('/export/burn.csv')).status()).toBe(401);
  await context.close();
});
