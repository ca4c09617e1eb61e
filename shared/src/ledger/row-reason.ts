/** Why a row of a ledger file is refused, as a closed list: each has its sentence in the client's texts. */
export const ROW_REASONS = [
  'row-incomplete',
  'bad-date',
  'bad-amount',
  'bad-account',
  'bad-voucher',
  'unknown-cost-centre',
  'unknown-account',
  'category-not-on-line',
  'outside-window',
  'outside-your-scope',
  'held-by-pivot',
] as const;

export type RowReason = (typeof ROW_REASONS)[number];

/** A row that is not imported: where it stands, in which cell, what that cell holds, and why. */
export interface RefusedRow {
  /** The row's number in the file, the header being 1, as a spreadsheet shows it. */
  readonly row: number;
  /** The header of the cell at fault. */
  readonly column: string;
  readonly value: string;
  readonly reason: RowReason;
}
