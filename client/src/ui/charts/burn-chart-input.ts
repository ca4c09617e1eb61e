import type { CalendarDate, Cents, Month } from '../../lib/values.ts';
import type { Closing } from './burn-chart-model.ts';

/** One month: its own sums, and what has gathered by its end. Null is a gap, never zero. */
export type BurnChartPoint = {
  readonly month: Month;
  readonly closing: Closing;
  readonly planned: Cents | null;
  readonly actual: Cents | null;
  /** Ordered, not invoiced, expected in this month; drawn where the texts have a word for it. */
  readonly committed?: Cents | null;
  readonly plannedCumulative: Cents | null;
  /** Solid: through the last month that is closed everywhere. */
  readonly actualCumulative: Cents | null;
  /** Hatched: from there to the last month with a booking. */
  readonly actualOpen: Cents | null;
  readonly straightLine: Cents | null;
};

export type BurnChartInput = {
  /** Every month from the first window's start to the last one's end. */
  readonly points: readonly BurnChartPoint[];
  readonly walls: readonly { readonly on: CalendarDate }[];
  /** Null where it is not published. */
  readonly grant: Cents | null;
  /** The grant is nobody's published figure. */
  readonly grantIsEstimate?: boolean;
};

export type MoneyUnit = 'millions' | 'thousands' | 'euros';

export type BurnSummaryFacts = {
  month: string | null;
  actual: string;
  plan: string;
  difference: string;
  grant: string;
  walls: string;
  openMonths: string | null;
};

/** Every word of the chart. */
export type BurnChartTexts = {
  actual: string;
  plan: string;
  reference: string;
  openMonth: string;
  partialMonth: string;
  wall: string;
  /** Left out where commitments are not shown. */
  commitment?: string;
  /** "Tasainen tahti, vertailuksi" */
  referenceLabel: string;
  /** "Toteuma 4 956 801 €" */
  actualAt: (euros: string) => string;
  /** "Suunnitelma 8/2024" */
  planAt: (month: string) => string;
  /** "Suunnitelma 5 690 000 €" */
  planShort: (euros: string) => string;
  /** "−733 199 € suunnitelmasta" */
  differenceFromPlan: (euros: string) => string;
  /** "syyskuu 2024 avoin, ei mukana luvuissa" */
  openNote: (months: string) => string;
  /** "6/2024–8/2024 suljettu vain osalta" */
  partialNote: (months: string) => string;
  /** "Rahoitus 10 242 000 €" */
  grant: (euros: string) => string;
  /** "Käyttöaika päättyy 31.12.2025" and "Päättyy 31.12.2025" */
  wallEnds: (date: string) => string;
  wallEndsShort: (date: string) => string;
  /** "Kertymä, milj. €", "Kuukausittain, 1 000 €" */
  sumsTitle: Record<MoneyUnit, string>;
  monthlyTitle: Record<MoneyUnit, string>;
  table: {
    label: string;
    month: string;
    planned: string;
    plannedCumulative: string;
    actual: string;
    actualCumulative: string;
    committed?: string;
    closing: string;
    closings: Record<Closing, string>;
  };
  summary: (facts: BurnSummaryFacts) => string;
};
