/** What an import does with each row of its file, as a closed list. Every row below the header has exactly one fate. */
export const ROW_FATES = ['imported', 'unchanged', 'changed', 'refused', 'not-ours', 'total'] as const;

export type RowFate = (typeof ROW_FATES)[number];

/** Neighbouring rows with one fate: first and last row number, both included. */
export interface FateRun {
  readonly fate: RowFate;
  readonly from: number;
  readonly to: number;
}

/**
 * The fates of a file's rows as runs, in the order of the file. `fates` holds the fate of row n at index n; rows
 * without one (the header, blank rows) interrupt a run.
 */
export function fateRuns(fates: readonly (RowFate | undefined)[]): FateRun[] {
  const runs: { fate: RowFate; from: number; to: number }[] = [];
  for (const [row, fate] of fates.entries()) {
    if (!fate) continue;
    const last = runs.at(-1);
    if (last?.fate === fate && last.to === row - 1) last.to = row;
    else runs.push({ fate, from: row, to: row });
  }
  return runs;
}
