import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { LanguageNames } from '../audit/names-by-id.ts';

/** Where voucher lines were read. */
export type ViewSource = 'page' | 'csv' | 'xlsx';

/** Somebody has read voucher lines: one for a page or a file, never one for each line. */
export interface LedgerView {
  readonly sequence: number;
  readonly actor: string;
  readonly actorId: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly on: CalendarDate;
  readonly source: ViewSource;
  /** What was asked for, as the address says it. */
  readonly filter: string;
  readonly rows: number;
  /** Whose lines were among them, as far as the asker's rights reach. */
  readonly projects: readonly {
    readonly slug: string;
    readonly region: string;
    readonly names: LanguageNames;
  }[];
}

export interface LedgerViewPage {
  readonly rows: readonly LedgerView[];
  /** What to ask `beforeSequence` for, to go on; null at the end. */
  readonly next: number | null;
}
