import { DomainError } from '../errors/domain-error.ts';
import { addDays, type CalendarDate } from '../values/calendar-date.ts';

/** From the first day through the last, both included; null = without a bound. */
export interface Validity {
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
}

export const VALIDITY_STATES = ['current', 'coming', 'ended'] as const;
export type ValidityState = (typeof VALIDITY_STATES)[number];

/** Does it count on this day, later, or no more? What was taken back before it began has ended. */
export function validityState({ validFrom, validTo }: Validity, today: CalendarDate): ValidityState {
  const isTakenBack = validFrom !== null && validTo !== null && validTo < validFrom;
  if (isTakenBack || (validTo !== null && validTo < today)) return 'ended';
  return validFrom !== null && validFrom > today ? 'coming' : 'current';
}

/**
 * The time of something new, from today unless a later day is told. Throws `membership.ends-before-start` (with the
 * earliest last day) where it would never count.
 */
export function beginValidity(wanted: Validity, today: CalendarDate): Validity {
  const validFrom = wanted.validFrom ?? today;
  const earliest = validFrom < today ? today : validFrom;
  if (wanted.validTo !== null && wanted.validTo < earliest)
    throw new DomainError('membership.ends-before-start', { earliest });
  return { validFrom, validTo: wanted.validTo };
}

/** The days that may be the last one of what is ended now: from yesterday (at once) to the end that it has. */
export function lastDays({ validFrom, validTo }: Validity, today: CalendarDate) {
  const yesterday = addDays(today, -1);
  const eve = validFrom === null ? yesterday : addDays(validFrom, -1);
  return { earliest: eve > yesterday ? eve : yesterday, latest: validTo };
}

/**
 * Ends it after its last day; yesterday ends it at once, the eve of its first day takes it back. What has been is
 * not rewritten: throws `membership.last-day` (with the earliest and the latest day) for any other.
 */
export function endValidity(validity: Validity, lastOn: CalendarDate, today: CalendarDate): Validity {
  const { earliest, latest } = lastDays(validity, today);
  if (
    lastOn < earliest ||
    (latest !== null && lastOn >= latest) ||
    validityState(validity, today) === 'ended'
  )
    throw new DomainError('membership.last-day', {
      earliest,
      latest: latest === null ? null : addDays(latest, -1),
    });
  return { ...validity, validTo: lastOn };
}

/**
 * Takes an ending back: it counts until `validTo` again. What has been is not rewritten: throws `membership.days-without`
 * where a day has passed on which it did not count.
 */
export function resumeValidity(ended: Validity, validTo: CalendarDate | null, today: CalendarDate): Validity {
  const { earliest } = lastDays(ended, today);
  if (ended.validTo !== null && ended.validTo < earliest) throw new DomainError('membership.days-without');
  return { ...ended, validTo };
}
