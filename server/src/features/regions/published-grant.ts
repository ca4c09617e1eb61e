import { sumKnown } from '@painopiste/shared/values/cents';
import type { StoredLine } from '../burn/stored-line.ts';
import type { PublishedGrant } from './region-overview.ts';

/** The published money of these lines. */
export function toPublishedGrant(lines: readonly StoredLine[]): PublishedGrant {
  const bases = { exact: 0, rounded: 0, estimate: 0, unknown: 0 };
  for (const line of lines) bases[line.basis] += 1;
  return {
    budgetAtCompletion: sumKnown(lines.map((line) => line.budgetAtCompletion)),
    bases,
    sources: [...new Set(lines.flatMap((line) => line.source ?? []))],
  };
}
