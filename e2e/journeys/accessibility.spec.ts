import { checkAccessibilityInBothThemes } from '../fixtures/check-accessibility.ts';
import { expect, test } from '../fixtures/journey-test.ts';
import { pressOn } from '../fixtures/keyboard.ts';
import { appFrame } from '../pages/app-frame.ts';

test('the statement is one link away, and says what is missing and whom to tell', async ({ page }) => {
  await page.goto('/milestones?q=arviointimalli');
  await pressOn(page, page.getByRole('contentinfo').getByRole('link', { name: 'Saavutettavuus' }));
  await expect(appFrame(page).message).toHaveText('Saavutettavuusseloste');
  await expect(page.getByRole('heading', { name: 'Tiedossa olevat puutteet' })).toBeVisible();
  await expect(page.getByText(/FEEDBACK_ADDRESS/)).toBeVisible();
  await checkAccessibilityInBothThemes(page);
});

test.describe('without a session, enlarged to 400 percent, with little motion', () => {
  test.use({ account: null, language: 'sv', viewport: { width: 320, height: 256 } });

  test('the statement fits, and nothing moves', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/accessibility');
    await expect(appFrame(page).message).toHaveText('Tillgänglighetsutlåtande');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const motion = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--motion-normal').trim(),
    );
    expect(motion).toMatch(/^0m?s$/);
    await checkAccessibilityInBothThemes(page);
  });
});
