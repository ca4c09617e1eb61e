import type { Locator, Page } from '@playwright/test';
import { pressOn } from '../fixtures/keyboard.ts';

const column = { planned: 0, actual: 1, plannedSum: 2, actualSum: 3, closing: 4 } as const;

/** The figures of a region, a project or a work area, its burn chart and the chart's twin. */
export function burnView(page: Page) {
  const section = page.getByRole('region', { name: /^(Toteuma on|Utfallet är)/ });
  const figure = (label: string): Locator =>
    page.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) });
  const table = page.getByRole('table', {
    name: /^(Kulutus kuukausittain, euroa|Förbrukning per månad, euro)$/,
  });
  const monthRows = table.locator('tbody').getByRole('row');
  return {
    section,
    title: section.getByRole('heading', { level: 2 }),
    picture: section.getByRole('img').first(),
    /** What is drawn hatched: months that are not closed. */
    hatched: section.locator('rect[fill^="url(#"]'),
    legend: section.getByRole('figure').getByRole('listitem'),
    monthRows,
    /** A month of the table, `8/2024`. */
    monthRow: (month: string) =>
      monthRows.filter({ has: page.getByRole('rowheader', { name: month, exact: true }) }),
    cell: (row: Locator, name: keyof typeof column) => row.getByRole('cell').nth(column[name]),
    /** The figure's name, its value and its note. */
    figure,
    /** The value of a figure: a button that says how it was computed. */
    value: (label: string) => figure(label).getByRole('button'),
    explanation: page.getByRole('dialog', { name: /^(Miten tämä laskettiin\?|Hur räknades detta\?)/ }),
    asTable: () => pressOn(page, section.getByRole('radio', { checked: true }), 'ArrowRight'),
  };
}
