import { expect, it } from 'vitest';
import { isReachedFrom } from './reachable-modules.ts';

const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  '/ui/table.tsx': ['/ui/grid.tsx'],
  '/ui/grid.tsx': ['/ui/table.tsx', '/pages/region-page.tsx'],
  '/pages/late.tsx': [],
};
const importersOf = (id: string) => IMPORTERS[id] ?? [];

it('follows the imports up to the page, round their circles, and no further', () => {
  const isReached = (id: string) => isReachedFrom('/pages/region-page.tsx', id, importersOf);
  expect(isReached('/ui/table.tsx')).toBe(true);
  expect(isReached('/pages/region-page.tsx')).toBe(true);
  expect(isReached('/pages/late.tsx')).toBe(false);
});
