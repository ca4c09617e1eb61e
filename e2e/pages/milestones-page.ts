import type { Locator, Page } from '@playwright/test';
import { pressOn, tabTo } from '../fixtures/keyboard.ts';

/** The page of all milestones, used by keyboard. */
export function milestonesPage(page: Page) {
  const grid = page.getByRole('grid', { name: /^(Välitavoitteet|Delmål)$/ });
  const rows = grid.locator('tbody tr[data-row]');
  const row = (name: string): Locator => rows.filter({ has: page.getByRole('rowheader', { name }) });
  const cell = (name: string, column: 'forecast' | 'slip' | 'status' | 'owner'): Locator =>
    row(name).locator(`[data-column="${column}"]`);
  const editor = page.getByRole('form', { name: /^(Ennuste|Tila|Vastuu|Prognos|Läge): / });
  const faster = page.getByRole('alert', { name: /^Joku ehti ensin/ });
  const open = (name: string, column: 'forecast' | 'status' | 'owner') =>
    pressOn(page, cell(name, column).getByRole('button'));
  return {
    grid,
    rows,
    row,
    cell,
    editor,
    day: editor.getByRole('textbox').first(),
    reason: editor.getByLabel(/^(Miksi ennuste siirtyy\?|Varför flyttas prognosen\?)/),
    state: editor.getByRole('combobox'),
    search: page.getByRole('searchbox', { name: 'Hae välitavoitteista' }),
    filter: (label: string) =>
      page.getByRole('search').getByRole('button', { name: new RegExp(`^${label}(:|$)`) }),
    choices: (label: string) => page.getByRole('dialog', { name: label, exact: true }),
    sortBy: (header: string) => grid.getByRole('columnheader', { name: header }).getByRole('button'),
    copyLink: page.getByRole('button', { name: /Kopioi linkki|Linkki kopioitu/ }),
    done: page
      .getByRole('status')
      .filter({ hasText: /^(Siirsit|Merkitsit|Vaihdoit|Hyväksyit|Peruit|Kumosit|Du )/ }),
    undo: page.getByRole('button', { name: /^(Kumoa|Ångra)$/ }),
    /** The bar under the table, while some are chosen. */
    chosen: page.getByRole('region', { name: 'Valitut välitavoitteet' }),
    faster,
    open,
    /** Types a day and a reason into the open forecast of a milestone, and leaves them unsaved. */
    typeForecast: async (name: string, day: string, reason: string): Promise<void> => {
      await open(name, 'forecast');
      // The day is selected when the cell opens: typing replaces it.
      await page.keyboard.type(day);
      await tabTo(page, editor.getByRole('textbox').last());
      await page.keyboard.type(reason);
    },
  };
}
