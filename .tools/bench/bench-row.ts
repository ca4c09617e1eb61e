/** What a part of the benchmark prints, a line of JSON each: raw samples, so that one place decides what they say. */
export interface BenchRow {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'kB';
  readonly samples: readonly number[];
  /** The floor, measured in turn with the samples in the same run; null where there is none. */
  readonly floor: readonly number[] | null;
  /** The most that is allowed: times the floor's median, or in the unit itself. */
  readonly most: { readonly ratio: number } | { readonly value: number };
}

/** The middle of the samples; the mean of the two middle ones where their number is even. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}

/** The row as its cells: what, measured, floor, ratio, limit, and whether it holds. */
export function rowCells({ name, unit, samples, floor, most }: BenchRow): string[] {
  const write = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
  const measured = median(samples);
  const base = floor && median(floor);
  const ratio = base ? measured / base : null;
  const holds = 'ratio' in most ? ratio !== null && ratio <= most.ratio : measured <= most.value;
  return [
    name,
    `${write(measured)} (${write(Math.min(...samples))}–${write(Math.max(...samples))})`,
    base === null ? '–' : write(base),
    ratio === null ? '–' : `${ratio.toFixed(2)} ×`,
    'ratio' in most ? `≤ ${most.ratio} ×` : `≤ ${write(most.value)}`,
    holds ? 'holds' : 'over',
  ];
}
