import type { Page } from '@playwright/test';
import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { expectFocusSeen, pressOn } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';
import { burnView } from '../pages/burn-view.ts';
import { milestonesPage } from '../pages/milestones-page.ts';

test.use({ viewport: { width: 320, height: 640 } });

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .slice(-3)
      .map((element) => element.outerHTML.slice(0, 160));
  });
  expect(wide, `Wider than the window on ${page.url()}`).toEqual([]);
}

const stops = 30;

const isPastTheLastStop = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.body);

for (const { name, address, shown } of [
  { name: 'the regions', address: '/', shown: /^Rahasta on käytetty/ },
  { name: 'a region', address: '/regions/04', shown: /^Vantaa ja Kerava:/ },
  { name: 'a project', address: '/projects/vakehyva-hyvat-palvelut', shown: /^VaKeHyva/ },
  { name: 'the milestones', address: '/milestones?region=04&status=planned', shown: /välitavoitetta/ },
  { name: 'the import', address: '/import', shown: /^Tuo kirjanpidon vienti/ },
]) {
  test(`${name} fit in 320 pixels, and one sees where the keyboard is`, async ({ page }) => {
    await page.goto(address);
    const frame = appFrame(page);
    await expect(frame.message).toHaveText(shown);
    await page.waitForLoadState('networkidle');
    await expectNoSidewaysScrolling(page);
    await checkAccessibilityInBothThemes(page);

    await page.keyboard.press('Tab');
    await expect(frame.skipLink).toBeFocused();
    await expect(frame.skipLink).toBeInViewport({ ratio: 1 });
    await expectFocusSeen(page);
    await page.keyboard.press('Enter');
    await expect(frame.main).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(frame.main.locator(':focus')).toHaveCount(1);

    await page.goto(address);
    await expect(frame.message).toHaveText(shown);
    let seen = 0;
    for (; seen < stops; seen += 1) {
      await page.keyboard.press('Tab');
      if (await isPastTheLastStop(page)) break;
      await expectFocusSeen(page);
    }
    expect(seen).toBeGreaterThan(8);
    await expectNoSidewaysScrolling(page);
  });
}

test('forms, a work area and a milestone fit in 320 pixels', async ({ page }) => {
  const frame = appFrame(page);
  const project = '/projects/vakehyva-hyvat-palvelut';
  for (const [address, shown] of [
    [`${project}/edit`, /hankkeen tiedot$/],
    [`${project}/work-areas/new`, /^Uusi osa-alue$/],
    [`${project}/plan-import`, /^Tuo aloitussuunnitelma/],
  ] as const) {
    await page.goto(address);
    await expect(frame.message).toHaveText(shown);
    await expectNoSidewaysScrolling(page);
  }
  await page.goto(project);
  for (const kind of ['work-areas', 'milestones']) {
    await frame.main.locator(`a[href^="/${kind}/"]:not([href$="/new"])`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${kind}/[^/]+$`));
    await page.waitForLoadState('networkidle');
    await expectNoSidewaysScrolling(page);
  }
});

test.describe('as an administrator in Swedish', () => {
  test.use({ account: 'admin' });

  test('no page is wider than 320 pixels', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'language', value: 'sv', url: baseURL ?? '' }]);
    const project = '/projects/vakehyva-hyvat-palvelut';
    const rooms = ['projects', 'people', 'focus-areas', 'programmes', 'catalogues', 'regions', 'sign-in'];
    for (const address of [
      '/',
      '/?view=map',
      '/regions/04',
      project,
      `${project}/edit`,
      '/projects/new',
      '/milestones?group=focusArea',
      '/focus-areas/digital-services',
      '/inbox',
      '/audit',
      '/account',
      '/account/access-tokens',
      '/accessibility',
      '/admin',
      ...rooms.map((room) => `/admin/${room}`),
      '/admin/regions/04',
      '/admin/catalogues/focus-area/digital-services',
    ]) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
      await expect(appFrame(page).message).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoSidewaysScrolling(page);
    }
  });
});

test('on a narrow screen one goes on by the menu, and edits a milestone', async ({ page }) => {
  await page.goto('/regions/04');
  const frame = appFrame(page);
  await burnView(page).asTable();
  await expectNoSidewaysScrolling(page);
  await pressOn(page, frame.narrowMenu);
  const menu = page.getByRole('dialog', { name: 'Valikko' });
  await checkAccessibilityInBothThemes(page);
  await pressOn(page, menu.getByRole('link', { name: 'Välitavoitteet' }));
  await expect(frame.message).toHaveText(/välitavoitetta/);
  await page.goto('/milestones?q=arviointimalli');
  const list = milestonesPage(page);
  const milestone = 'Kotona asumisen arviointimalli käytössä';
  await list.typeForecast(milestone, '30.4.2025', 'Pilotti jatkuu.');
  await expectNoSidewaysScrolling(page);
  await checkAccessibilityInBothThemes(page);
  await page.keyboard.press('Control+Enter');
  await expect(list.cell(milestone, 'forecast')).toContainText('30.4.2025');
  await pressOn(page, frame.account);
  await expect(frame.accountMenu).toBeVisible();
  await expectNoSidewaysScrolling(page);
});
