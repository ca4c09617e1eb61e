const WHOLE = 10_000;

/** The focus area with the largest share. */
export function mainFocusArea(shares: Readonly<Record<string, number>>): string {
  const [largest] = Object.entries(shares).sort(([, a], [, b]) => b - a);
  if (!largest) throw new Error('A work area without shares');
  return largest[0];
}

/**
 * Shares of a project's administration: it serves each focus area as the other work areas' money does. `parts` are those
 * work areas' sums and shares; the largest focus area takes what rounding leaves over.
 */
export function sharesByMoney(
  parts: readonly { sum: number; shares: Readonly<Record<string, number>> }[],
): Record<string, number> {
  const weights = new Map<string, number>();
  let all = 0;
  for (const { sum, shares } of parts) {
    all += sum;
    for (const [focusArea, basisPoints] of Object.entries(shares)) {
      weights.set(focusArea, (weights.get(focusArea) ?? 0) + (sum * basisPoints) / WHOLE);
    }
  }
  const rounded = [...weights]
    .sort(([, a], [, b]) => b - a)
    .map(([focusArea, weight]) => [focusArea, Math.floor((weight * WHOLE) / all)] as const);
  const left = WHOLE - rounded.reduce((sum, [, basisPoints]) => sum + basisPoints, 0);
  return Object.fromEntries(
    rounded.map(([focusArea, points], index) => [focusArea, points + (index === 0 ? left : 0)]),
  );
}
