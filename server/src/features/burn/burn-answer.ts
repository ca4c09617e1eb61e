import type { ScopeBurn } from '@painopiste/shared/budget/scope-burn';
import type { ScopeFigures } from '@painopiste/shared/budget/scope-figures';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { CountedLine } from './funding-line.ts';
import type { LineChoice } from './line-choice.ts';
import type { ScopePart } from './scope-part.ts';

/** The burn of any scope: what the chart draws, what the figures say, and what they were made of. */
export interface BurnAnswer {
  readonly choice: LineChoice;
  readonly burn: ScopeBurn;
  readonly figures: ScopeFigures;
  /** The lines that are counted, by project and position. */
  readonly lines: readonly CountedLine[];
  /** The budget decisions behind the plan, oldest first. */
  readonly decisions: readonly BudgetDecisionReference[];
  /** The day on which the newest delivery of the accounting was imported; null = never. */
  readonly importedOn: CalendarDate | null;
  /** Is any of it invented for the demonstration? */
  readonly synthetic: boolean;
  readonly partial: ScopePart | null;
}

export interface BudgetDecisionReference {
  readonly reference: string;
  readonly decidedOn: CalendarDate;
  readonly kind: 'original' | 'reallocation';
}
