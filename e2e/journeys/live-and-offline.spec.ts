import type { Page } from '@playwright/test';
import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn } from '../fixtures/keyboard.ts';
import { milestonePage } from '../pages/milestone-page.ts';
import { milestonesPage } from '../pages/milestones-page.ts';

// Two people who may both edit this milestone: the region's manager, and the lead of its focus area.
test.use({ account: 'paijathaManager' });

const path = 'Varhaisen tuen hoitopolku vakiinnutettu';
const address = '/milestones?project=paijat-hame-rrp2&q=hoitopolku';

/** Opens the milestones and waits until the page hears what others change. */
async function open(page: Page): Promise<ReturnType<typeof milestonesPage>> {
  const followed = page.waitForResponse((response) => response.url().includes('/trpc/live.follow'));
  await page.goto(address);
  await followed;
  return milestonesPage(page);
}

async function move(page: Page, day: string, reason: string): Promise<void> {
  await milestonesPage(page).typeForecast(path, day, reason);
  await page.keyboard.press('Control+Enter');
}

const line = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });

test('sees what another person changes without a reload, within two seconds', async ({ page, visitor }) => {
  const list = await open(page);
  const other = await visitor('mentalHealthLead');
  const theirs = await open(other);
  await move(other, '15.6.2025', 'Hoitopolun pilotti jatkuu kesäkuuhun.');
  await expect(theirs.done).toContainText(`Siirsit ennusteen: ${path}`);
  const saved = performance.now();
  await expect(list.cell(path, 'forecast')).toContainText('15.6.2025');
  const took = Math.round(performance.now() - saved);
  test.info().annotations.push({ type: 'seen after', description: `${took} ms` });
  process.stdout.write(`The other browser shows the change ${took} ms after it was saved.\n`);
  expect(took).toBeLessThan(2000);
  await expect(line(page, 'Päivitetty: Saara Näyte siirsi ennustetta')).toBeVisible();
  await checkAccessibilityInBothThemes(page);
});

test('keeps what she types while somebody changes the same row, and is told so', async ({
  page,
  visitor,
  complaints,
}) => {
  complaints.expect(/409 \(Conflict\)/);
  const list = await open(page);
  await list.typeForecast(path, '30.6.2025', 'Kouluttajien sopimus viivästyi.');
  const other = await visitor('mentalHealthLead');
  const theirs = await open(other);
  await move(other, '20.6.2025', 'Pilotti jatkuu.');
  await expect(theirs.done).toContainText(`Siirsit ennusteen: ${path}`);
  await expect(line(page, /Saara Näyte siirsi ennustetta rivillä, jota muokkaat/)).toBeVisible();
  await expect(list.day).toHaveValue('30.6.2025');
  await expect(list.reason).toHaveValue('Kouluttajien sopimus viivästyi.');
  await page.keyboard.press('Control+Enter');
  await expect(list.faster).toContainText(/Sinun muutoksesi\s*30\.6\.2025/);
  await pressOn(page, list.faster.getByRole('button', { name: 'Pidä tallennettu: 20.6.2025' }));
  await expect(list.cell(path, 'forecast')).toContainText('20.6.2025');
});

test('edits twice without a connection, and both are there when it is back', async ({
  page,
  context,
  visitor,
  complaints,
}) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED/);
  const list = await open(page);
  const theirs = await open(await visitor('mentalHealthLead'));
  await context.setOffline(true);
  await move(page, '31.7.2025', 'Kesälomat siirtävät koulutusta.');
  await expect(line(page, '1 muutos odottaa yhteyttä')).toBeVisible();
  await list.open(path, 'status');
  await page.keyboard.type('K');
  await page.keyboard.press('Control+Enter');
  await expect(line(page, '2 muutosta odottaa yhteyttä')).toBeVisible();
  await expect(line(page, 'Ei yhteyttä palvelimeen')).toBeVisible();
  await expect(list.cell(path, 'forecast')).toContainText('31.7.2025');
  await expect(list.cell(path, 'status')).toContainText('Käynnissä');
  await checkAccessibilityInBothThemes(page);

  await context.setOffline(false);
  await expect(line(page, /odottaa yhteyttä/)).toHaveCount(0);
  await expect(line(page, 'Ei yhteyttä palvelimeen')).toHaveCount(0);
  await expect(theirs.cell(path, 'forecast')).toContainText('31.7.2025');
  await expect(theirs.cell(path, 'status')).toContainText('Käynnissä');
  await page.reload();
  await expect(list.cell(path, 'forecast')).toContainText('31.7.2025');
  await expect(list.cell(path, 'status')).toContainText('Käynnissä');
});

test('an edit made without a connection asks when somebody was faster meanwhile', async ({
  page,
  context,
  visitor,
  complaints,
}) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED|409 \(Conflict\)/);
  const list = await open(page);
  const other = await visitor('mentalHealthLead');
  const theirs = await open(other);
  await context.setOffline(true);
  await move(page, '31.8.2025', 'Ohjausryhmä päätti elokuusta.');
  await expect(line(page, '1 muutos odottaa yhteyttä')).toBeVisible();
  await move(other, '15.8.2025', 'Lomat ohi.');
  await expect(theirs.done).toContainText(`Siirsit ennusteen: ${path}`);
  await context.setOffline(false);
  await expect(list.faster).toContainText(/Sinun muutoksesi\s*31\.8\.2025/);
  await expect(list.faster).toContainText(/Tallennettu nyt\s*15\.8\.2025/);
  await expect(line(page, '1 muutos jäi tallentamatta ja odottaa ratkaisuasi')).toBeVisible();
  await pressOn(page, list.faster.getByRole('button', { name: 'Vaihda omaani: 31.8.2025' }));
  await expect(list.done).toContainText(`Siirsit ennusteen: ${path}`);
  await expect(theirs.cell(path, 'forecast')).toContainText('31.8.2025');
});

test('what three windows gave without a connection outlives a reload, goes once and in order, and asks', async ({
  page,
  context,
  visitor,
  complaints,
}) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|409 \(Conflict\)/);
  const list = await open(page);
  const [facts, area] = [await context.newPage(), await context.newPage()];
  await facts.goto((await list.row(path).getByRole('link', { name: path }).getAttribute('href')) ?? '');
  await facts.getByRole('button', { name: 'Näytä kommentit' }).click();
  const comment = facts.getByRole('textbox', { name: 'Kommentti' });
  const areaLink = facts.getByRole('main').locator('a[href^="/work-areas/"]').first();
  await area.goto(`${(await areaLink.getAttribute('href')) ?? ''}/edit`);
  const english = area.getByLabel(/Nimi englanniksi/);
  await expect(english).toBeVisible();
  const theirs = await visitor('mentalHealthLead');
  const theirList = await open(theirs);

  await context.setOffline(true);
  await move(page, '30.9.2025', 'Ohjausryhmä päätti syyskuusta.');
  await expect(line(page, '1 muutos odottaa yhteyttä')).toBeVisible();
  await english.fill('Path of early support');
  await english.press('Enter');
  await expect(line(area, '2 muutosta odottaa yhteyttä')).toBeVisible();
  await expect(area.getByRole('form').getByText('Odottaa yhteyttä', { exact: true })).toBeVisible();
  await comment.fill('Sovittu puhelimessa.');
  await facts.getByRole('button', { name: 'Lähetä kommentti' }).click();
  for (const each of [page, facts, area])
    await expect(line(each, '3 muutosta odottaa yhteyttä')).toBeVisible();
  await expect(comment).toHaveValue('');
  await checkAccessibilityInBothThemes(area);
  await move(theirs, '15.9.2025', 'Lomat ohi.');
  await expect(theirList.done).toContainText(`Siirsit ennusteen: ${path}`);

  // The network is back, but not for commands: the pages come anew, and what waited is still there.
  const sent: string[] = [];
  await context.route(
    (url) => url.pathname.startsWith('/trpc/'),
    (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()),
  );
  await context.setOffline(false);
  await page.reload();
  await area.reload();
  await expect(line(page, '3 muutosta odottaa yhteyttä')).toBeVisible();
  await expect(english).toHaveValue('Path of early support');
  context.on('requestfinished', (request) => {
    if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
  });
  await context.unrouteAll();
  for (const each of [page, facts, area])
    await each.evaluate(() => window.dispatchEvent(new Event('online')));

  await expect(facts.getByRole('listitem').filter({ hasText: 'Sovittu puhelimessa.' })).toBeVisible();
  for (const each of [page, area])
    await expect(line(each, '1 muutos jäi tallentamatta ja odottaa ratkaisuasi')).toBeVisible();
  expect(sent).toEqual(['/trpc/milestone.reschedule', '/trpc/workArea.edit', '/trpc/comment.write']);
  // Its form, taken up after the reload, leads on as it does once it is saved.
  await expect(area).toHaveURL(/\/work-areas\/[^/]+$/);

  await pressOn(area, line(area, '1 muutos jäi').getByRole('button', { name: 'Näytä' }));
  const dialog = area.getByRole('dialog', { name: 'Odottavat muutokset' });
  await expect(dialog.getByRole('row', { name: /Ennuste/ })).toContainText(/30\.9\.2025\s*15\.9\.2025/);
  await checkAccessibilityInBothThemes(area);
  await pressOn(area, dialog.getByRole('button', { name: 'Avaa sivu' }));
  const asking = milestonePage(area);
  await expect(asking.faster).toContainText(/Tallennettu nyt\s*15\.9\.2025/);
  await pressOn(area, asking.faster.getByRole('button', { name: 'Pidä tallennettu: 15.9.2025' }));
  await expect(line(page, /jäi tallentamatta/)).toHaveCount(0);
});
