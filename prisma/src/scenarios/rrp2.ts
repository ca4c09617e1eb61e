import { calendarDate } from '@painopiste/shared/values/calendar-date';
import type { AmendmentBlueprint, LineBlueprint, LocalName } from './blueprint.ts';
import { LEDGER_CATEGORIES } from './cost-split.ts';

/** The day that the demonstration shows (MODEL 18). */
export const DEMO_TODAY = calendarDate('2024-09-30');

export const RRP2_START = calendarDate('2023-01-01');
export const RRP2_END = calendarDate('2025-12-31');

const NAME: LocalName = { fi: 'RRP2 2023–2025', sv: 'RRP2 2023–2025', en: 'RRP2 2023–2025' };

/** The grant of the second call as one line with one decision. */
export const rrp2Line = (amendment: AmendmentBlueprint, pillar: number | null): LineBlueprint => ({
  key: 'rrp2',
  name: NAME,
  pillar,
  windowStart: RRP2_START,
  amendments: [amendment],
  categories: LEDGER_CATEGORIES,
});
