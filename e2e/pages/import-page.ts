import type { Page } from '@playwright/test';
import { tabTo } from '../fixtures/keyboard.ts';

type Upload = string | { name: string; mimeType: string; buffer: Buffer };

/** The page that brings the accounting in. */
export function importPage(page: Page) {
  const history = page.getByRole('table', { name: /tuonti(a)?$/ });
  const preview = (file: string) => page.getByRole('region', { name: new RegExp(`^${file}`) });
  return {
    region: page.getByLabel('Alue', { exact: true }),
    preview,
    confirm: page.getByRole('button', { name: /^(Tuo kirjoille|Tuo \d+ kelvollista riviä)$/ }),
    discard: page.getByRole('button', { name: 'Hylkää tiedosto' }),
    undo: page.getByRole('button', { name: 'Peru tuonti' }),
    outcome: page.getByRole('status').filter({ hasText: /Tuotu|Tuonti on peruttu|Tiedosto on hylätty/ }),
    /** How many rows met a fate, `Uusia rivejä`. */
    count: (fate: string) =>
      page
        .locator('dl > div')
        .filter({ has: page.getByText(fate, { exact: true }) })
        .getByRole('definition')
        .first(),
    refused: page.getByRole('table', { name: /hylättyä riviä$/ }),
    sums: page.getByRole('table', { name: 'Summat kustannuspaikoittain ja kuukausittain' }),
    history,
    historyRow: (file: string) => history.getByRole('row').filter({ hasText: file }),
    /** Opens the file dialog from the keyboard and picks the file there. */
    pick: async (file: Upload): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await tabTo(page, page.locator('input[type="file"]'));
      await page.keyboard.press('Space');
      await (await chooser).setFiles(file);
    },
  };
}
