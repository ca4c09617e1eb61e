import { DomainError } from '../errors/domain-error.ts';
import { given } from '../values/given.ts';
import type { FundingLine, LineFields, LineUse } from './funding-line.ts';

/** Keys that the address reads as something else than a line. */
const RESERVED_KEYS: ReadonlySet<string> = new Set(['all', 'month']);

/** Throws `funding-line.key-taken` where another line of the project has the key, or the address a word of its own. */
export function checkLineKey(key: string, taken: readonly string[]): void {
  if (RESERVED_KEYS.has(key) || taken.includes(key)) throw new DomainError('funding-line.key-taken', { key });
}

/**
 * The fields of a line as they must be together. Throws `funding-line.bands-order` (amber before red) and
 * `funding-line.category-unknown` (not in the catalogue, or named twice).
 */
export function checkLineFields(
  { amberBasisPoints, redBasisPoints, categoryKeys }: LineFields,
  catalogue: ReadonlySet<string>,
): void {
  if (amberBasisPoints >= redBasisPoints) throw new DomainError('funding-line.bands-order');
  const unknown = categoryKeys.find((key, index) => !catalogue.has(key) || categoryKeys.indexOf(key) < index);
  if (unknown !== undefined) throw new DomainError('funding-line.category-unknown', { key: unknown });
}

/**
 * Changes what is given of a line. Throws what `checkLineFields` throws, `funding-line.category-in-use` where a category
 * that has money is left out, and `funding-line.starts-after-end` where a decision's window would end before it starts.
 */
export function editLine(
  line: FundingLine,
  change: { readonly [K in keyof LineFields]?: LineFields[K] | undefined },
  { usedCategoryKeys }: Pick<LineUse, 'usedCategoryKeys'>,
  catalogue: ReadonlySet<string>,
): FundingLine {
  const edited: FundingLine = { ...line, ...given<LineFields>(change), version: line.version + 1 };
  checkLineFields(edited, catalogue);
  const lost = usedCategoryKeys.find((key) => !edited.categoryKeys.includes(key));
  if (lost !== undefined) throw new DomainError('funding-line.category-in-use', { key: lost });
  const [windowEnd] = edited.amendments.map((decision) => decision.windowEnd).sort();
  if (windowEnd !== undefined && windowEnd < edited.windowStart)
    throw new DomainError('funding-line.starts-after-end', { windowEnd });
  return edited;
}
