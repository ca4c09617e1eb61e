/** A row for the benchmark's table (see .tools/bench/bench-row.ts): samples with their floor, as one line of JSON. */
export function sayRow(row: {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  readonly samples: readonly number[];
  readonly floor: readonly number[] | null;
  readonly most: { readonly ratio: number } | { readonly value: number };
}): void {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

/** What is being done, for whoever waits. */
export const sayStep = (text: string): void => void process.stderr.write(`${text}\n`);
