import type { Window } from '../budget/window.ts';
import type { LocalText } from '../milestones/milestone.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Cents } from '../values/cents.ts';

/** What the words of a plan's file are resolved against: the project and the catalogues. */
export interface PlanGround {
  readonly projectStartsOn: CalendarDate;
  readonly lines: readonly PlanLine[];
  /** In catalogue order. */
  readonly focusAreas: readonly { readonly key: string; readonly code: string; readonly names: LocalText }[];
  /** Who may lead or own something here. */
  readonly people: readonly { readonly id: string; readonly email: string }[];
  /** The work areas that the project has already; milestones and budget rows may name them. */
  readonly workAreas: readonly { readonly key: string; readonly names: LocalText }[];
}

export interface PlanLine {
  readonly id: string;
  readonly key: string;
  readonly names: LocalText;
  readonly window: Window;
  /** Grant and own share; null where the grant is not published. */
  readonly available: Cents | null;
  readonly categories: readonly { readonly key: string; readonly names: LocalText }[];
}

/** The names of something in all its languages and its key, for finding it by what people write. */
export const wordsOf = ({ key, names }: { readonly key: string; readonly names: LocalText }): string[] =>
  [key, names.fi, names.sv, names.en].filter((word) => word !== null);
