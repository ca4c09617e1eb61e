import type { GrantBasis } from '@painopiste/shared/budget/burn-line';
import { sumKnown } from '@painopiste/shared/values/cents';
import type { StoredLine } from '../burn/stored-line.ts';
import type { GrantSum, PublishedGrant } from './region-overview.ts';

/** The money of these lines, and how it is known. */
export function sumGrants(lines: readonly StoredLine[]): GrantSum {
  const bases = { exact: 0, rounded: 0, estimate: 0, unknown: 0 };
  for (const line of lines) bases[line.basis] += 1;
  return {
    budgetAtCompletion: sumKnown(lines.map((line) => line.budgetAtCompletion)),
    bases,
  };
}

const IS_PUBLISHED: Readonly<Record<GrantBasis, boolean>> = {
  exact: true,
  rounded: true,
  estimate: false,
  unknown: false,
};

const sourcesOf = (lines: readonly StoredLine[]): string[] => [
  ...new Set(lines.flatMap((line) => line.source ?? [])),
];

/** The money of these lines with every source. */
export const toPublishedGrant = (lines: readonly StoredLine[]): PublishedGrant => ({
  ...sumGrants(lines),
  sources: sourcesOf(lines),
});

/** The same for a row among many: how an estimate was made is told on the region's own page. */
export const toListedGrant = (lines: readonly StoredLine[]): PublishedGrant => ({
  ...sumGrants(lines),
  sources: sourcesOf(lines.filter((line) => IS_PUBLISHED[line.basis])),
});
