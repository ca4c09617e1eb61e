import { expect, type Locator, type Page } from '@playwright/test';
import { pressOn, tabTo } from '../fixtures/keyboard.ts';

/** The forms of a project, by keyboard alone. */
export function projectForms(page: Page) {
  const section = (name: string): Locator => page.getByRole('region', { name, exact: true });
  return {
    section,
    form: (name: string): Locator => page.getByRole('form', { name }),
    /** Types into a field in place of what stands there. */
    async fill(form: Locator, label: string | RegExp, text: string): Promise<void> {
      const field = form.getByLabel(label, typeof label === 'string' ? { exact: true } : {});
      await tabTo(page, field);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    /** Chooses by the first letters, as the browser's own list does. */
    async choose(form: Locator, label: string, letters: string): Promise<void> {
      await tabTo(page, form.getByLabel(label, { exact: true }));
      await page.keyboard.type(letters);
    },
    press: (form: Locator, name: string): Promise<void> =>
      pressOn(page, form.getByRole('button', { name, exact: true })),
    /** What stands under a field. */
    async noteOf(form: Locator, label: string | RegExp): Promise<string> {
      const field = form.getByLabel(label, typeof label === 'string' ? { exact: true } : {});
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      const id = await field.getAttribute('aria-describedby');
      return (await page.locator(`[id="${id ?? ''}"]`).innerText()).replaceAll('\u00a0', ' ');
    },
  };
}
