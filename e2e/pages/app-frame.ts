import type { Page } from '@playwright/test';

/** What stands around every page: the bar with the ways on, and the person's own menu. */
export function appFrame(page: Page) {
  const bar = page.getByRole('banner');
  return {
    skipLink: page.locator('a[href="#main"]'),
    main: page.getByRole('main'),
    message: page.getByRole('heading', { level: 1 }),
    regions: bar.getByRole('link', { name: /^(Alueet|Områden)$/ }),
    milestones: bar.getByRole('link', { name: /^(Välitavoitteet|Delmål)$/ }),
    import: bar.getByRole('link', { name: /^(Tuonti|Import)$/ }),
    /** On a narrow screen the ways on are behind this button. */
    narrowMenu: bar.getByRole('button', { name: 'Valikko', exact: true }),
    account: bar.getByRole('button', { name: /Oma valikko|Egen meny/ }),
    accountMenu: page.getByRole('dialog', { name: /Oma valikko|Egen meny/ }),
    crumb: (name: string) =>
      page.getByRole('navigation', { name: /Sijainti|Plats/ }).getByRole('link', { name, exact: true }),
  };
}
