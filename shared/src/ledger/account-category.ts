/** Accounts from one number to another, both included, that belong to a cost category. */
export interface AccountRange {
  readonly from: number;
  readonly to: number;
  readonly categoryKey: string;
}

/**
 * The cost category of an account: the narrowest range that holds it counts (4420-4429 travel inside 4300-4499
 * services); of two equally narrow ones the one that starts later. Null where no range holds it.
 */
export function categoryOfAccount(ranges: readonly AccountRange[], account: number): string | null {
  let best: AccountRange | null = null;
  for (const range of ranges) {
    if (account < range.from || account > range.to) continue;
    if (!best || isNarrower(range, best)) best = range;
  }
  return best?.categoryKey ?? null;
}

function isNarrower(range: AccountRange, than: AccountRange): boolean {
  const difference = range.to - range.from - (than.to - than.from);
  return difference < 0 || (difference === 0 && range.from > than.from);
}
