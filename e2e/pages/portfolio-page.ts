import type { Locator, Page } from '@playwright/test';

const column = { grant: 1, used: 2 } as const;

/** The page of all regions. */
export function portfolioPage(page: Page) {
  const table = page.getByRole('table', { name: /^(Alueiden tilanne|Läget i områdena)$/ });
  const regionRows = table.locator('tbody').getByRole('row');
  const rowOf = (region: string): Locator =>
    regionRows.filter({ has: page.getByRole('rowheader', { name: region, exact: true }) });
  return {
    regionRows,
    rowOf,
    totalRow: table.locator('tfoot').getByRole('row'),
    link: (region: string) => table.getByRole('link', { name: region, exact: true }),
    /** A cell by its place after the row's header and its status. */
    cell: (row: Locator, name: keyof typeof column) => row.getByRole('cell').nth(column[name]),
    search: page.getByRole('searchbox', { name: 'Hae alueista' }),
  };
}

/** The whole euros of an amount as the page writes it, `≈ 7 940 000`. */
export const eurosIn = (text: string): number => Number(/\d[\d\s]*/.exec(text)?.[0].replaceAll(/\s/g, ''));
