import type { Page } from '@playwright/test';
import { tabTo } from '../fixtures/keyboard.ts';

type Upload = { name: string; mimeType: string; buffer: Buffer };

/** The page that brings a starting plan in, and the ways of a project to it and to new work areas. */
export function planPage(page: Page) {
  const preview = (file: string) => page.getByRole('region', { name: `Esikatselu: ${file}` });
  const issues = page.getByRole('table', { name: /^Korjattavat solut/ });
  return {
    open: page.getByRole('link', { name: 'Tuo suunnitelma' }),
    add: page.getByRole('link', { name: 'Uusi osa-alue' }),
    template: page.getByRole('link', { name: 'Lataa pohja (.xlsx)' }),
    preview,
    /** The row of a cell that is to be corrected, `C14`. */
    issue: (cell: string) =>
      issues.getByRole('row').filter({ has: page.getByRole('cell', { name: cell, exact: true }) }),
    /** How many of a noun are new, `Osa-alueet`. */
    count: (noun: string) =>
      page
        .getByRole('table', { name: 'Mitä tuonti tekee' })
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: noun }) })
        .getByRole('cell')
        .first(),
    confirm: page.getByRole('button', { name: 'Tallenna suunnitelma' }),
    outcome: page.getByText(/^Suunnitelma tallennettu/).last(),
    reference: page.getByLabel('Päätöksen viite'),
    decidedOn: page.getByLabel('Päätöspäivä', { exact: true }),
    toLedger: page.getByRole('link', { name: 'Tuo kirjanpito' }),
    share: (focusArea: string) => page.getByLabel(focusArea, { exact: true }),
    rest: page.getByRole('status').filter({ hasText: /Jäljellä|Osuudet ovat yhteensä|Liikaa/ }),
    /** Opens the file dialog from the keyboard and picks the file there. */
    pick: async (file: Upload): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await tabTo(page, page.locator('input[type="file"]'));
      await page.keyboard.press('Space');
      await (await chooser).setFiles(file);
    },
  };
}
