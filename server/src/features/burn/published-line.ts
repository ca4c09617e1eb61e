import { type Cents, cents } from '@painopiste/shared/values/cents';
import { budgetOf } from './burn-lines.ts';
import type { PublishedLine } from './funding-line.ts';
import type { ScopeMoney } from './read-scope-money.ts';
import type { StoredLine } from './stored-line.ts';

/** What everyone may read of a line: nothing of its bookkeeping. */
export function toPublishedLine(line: StoredLine, isChosen: boolean): PublishedLine {
  const { regionCode: _, bands: __, closedThrough: ___, synthetic: ____, ...published } = line;
  return { ...published, chosen: isChosen };
}

/**
 * *Kohdistamatta*: what of the counted lines' grants and own shares no budget line spends. Null where some line's grant
 * is not published, or not all of its work areas are visible.
 */
export function unallocatedOf({ chosen, cells, isWhole }: ScopeMoney): Cents | null {
  let total = 0;
  for (const line of chosen) {
    if (!isWhole(line) || line.budgetAtCompletion === null) return null;
    total += line.budgetAtCompletion - (budgetOf(cells.filter((cell) => cell.lineId === line.id)) ?? 0);
  }
  return chosen.length === 0 ? null : cents(total);
}
