import { DomainError } from '../errors/domain-error.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { FundingLine, GrantDecision, LineUse, NumberedDecision } from './funding-line.ts';

/** Estimates are rounded to 10 000 euros (MODEL 2). */
const ESTIMATE_STEP = 1_000_000;

/**
 * A decision as it must be on its own. Throws `grant.unknown-has-amount`, `grant.amount-missing`,
 * `grant.estimate-not-rounded` (to 10 000 €), `grant.window-ends-before-start`, `grant.decided-in-future`.
 */
export function checkDecision(
  decision: GrantDecision,
  { windowStart, today }: { readonly windowStart: CalendarDate; readonly today: CalendarDate },
): void {
  const { basis, grant, windowEnd, decidedOn } = decision;
  if (basis === 'unknown' && grant !== null) throw new DomainError('grant.unknown-has-amount');
  if (basis !== 'unknown' && grant === null) throw new DomainError('grant.amount-missing');
  if (basis === 'estimate' && (grant ?? 0) % ESTIMATE_STEP !== 0)
    throw new DomainError('grant.estimate-not-rounded');
  if (windowEnd < windowStart) throw new DomainError('grant.window-ends-before-start', { windowStart });
  if (decidedOn !== null && decidedOn > today) throw new DomainError('grant.decided-in-future', { today });
}

/**
 * Puts a new decision in force; the earlier ones stay. Throws what `checkDecision` throws, `grant.decided-before-earlier`
 * where an earlier decision is dated later, and `grant.below-budget` where the grant and the own share no longer carry the
 * approved budget. An unknown grant carries any. Source: MODEL 2, 11.
 */
export function amendLine(
  line: FundingLine,
  decision: GrantDecision,
  { approvedBudget }: Pick<LineUse, 'approvedBudget'>,
  today: CalendarDate,
): FundingLine {
  checkDecision(decision, { windowStart: line.windowStart, today });
  const { decidedOn, grant, ownShare } = decision;
  const latest = latestDay(line.amendments);
  if (decidedOn !== null && latest !== null && decidedOn < latest)
    throw new DomainError('grant.decided-before-earlier', { latest });
  if (grant !== null && grant + ownShare < approvedBudget)
    throw new DomainError('grant.below-budget', { budgetCents: approvedBudget });
  const number = Math.max(0, ...line.amendments.map((earlier) => earlier.number)) + 1;
  return {
    ...line,
    amendments: [...line.amendments, { ...decision, number }],
    version: line.version + 1,
  };
}

const latestDay = (decisions: readonly NumberedDecision[]): CalendarDate | null =>
  decisions.reduce<CalendarDate | null>(
    (latest, { decidedOn }) =>
      decidedOn !== null && (latest === null || decidedOn > latest) ? decidedOn : latest,
    null,
  );
