import { type Cents, cents } from '@painopiste/shared/values/cents';
import { budgetOf } from './burn-lines.ts';
import type { PublishedLine } from './funding-line.ts';
import type { ScopeMoney } from './read-scope-money.ts';
import type { StoredLine } from './stored-line.ts';

/** What everyone may read of a line: nothing of its bookkeeping. */
export const toPublishedLine = (line: StoredLine, isChosen: boolean): PublishedLine => ({
  id: line.id,
  key: line.key,
  names: line.names,
  pillar: line.pillar,
  project: line.project,
  programmeKey: line.programmeKey,
  window: line.window,
  budgetAtCompletion: line.budgetAtCompletion,
  grant: line.grant,
  ownShare: line.ownShare,
  basis: line.basis,
  source: line.source,
  decisionReference: line.decisionReference,
  decidedOn: line.decidedOn,
  chosen: isChosen,
});

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
