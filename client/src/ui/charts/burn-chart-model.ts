import type { Month } from '../../lib/values.ts';

/** A place on a line: months from the start of the first window, and cents. */
export type ChartPoint = { at: number; value: number };

/** A line in its unbroken parts: what is not known is a gap. */
export type ChartLine = readonly (readonly ChartPoint[])[];

export type Closing = 'closed' | 'partial' | 'open';

export type BurnColumn = {
  month: Month;
  planned: number | null;
  actual: number | null;
  committed: number | null;
  closing: Closing;
};

/** Months of which the books are not closed, or closed for some projects only. */
export type BurnBand = { closing: 'partial' | 'open'; from: number; to: number };

export type ChartWall = { at: number; label: string; shortLabel: string };

export type ChartAxis = {
  min: number;
  max: number;
  /** The unit, in place of a unit in every number. */
  title: string;
  ticksFor: (atMost: number) => { value: number; label: string }[];
};

/** Words at a mark; the first line is the strong one where there is one. */
export type MarkWords = { strong: string | null; lines: string[]; short: string };

export type BurnMark = { at: number; value: number; words: MarkWords };

export type BurnRow = {
  month: string;
  key: Month;
  planned: string;
  plannedCumulative: string;
  actual: string;
  actualCumulative: string;
  committed: string;
  closing: string;
};

export type LegendKey = 'actual' | 'plan' | 'open' | 'partial' | 'reference' | 'wall' | 'commitment';

/** Everything that a burn chart shows, decided; what is left is to draw it for a width. */
export type BurnChartModel = {
  months: readonly Month[];
  plan: ChartLine;
  actual: ChartLine;
  /** Follows the actual from its last closed month. */
  open: ChartLine;
  reference: ChartLine;
  columns: readonly BurnColumn[];
  bands: readonly BurnBand[];
  walls: readonly ChartWall[];
  grant: { value: number; label: string } | null;
  /** The end of the solid line. */
  actualMark: BurnMark | null;
  /** The plan at the same month. */
  planMark: BurnMark | null;
  referenceLabel: string;
  sums: ChartAxis;
  monthly: ChartAxis;
  legend: readonly { key: LegendKey; label: string }[];
  /** The chart in words. */
  summary: string;
  rows: readonly BurnRow[];
};
