import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { ValidityState } from '@painopiste/shared/people/validity';

interface Somebody {
  readonly id: string;
  readonly name: string;
}

/** Somebody who acts with another person's memberships between two days. */
export interface StoredDeputy {
  readonly id: string;
  readonly principal: Somebody;
  readonly deputy: Somebody;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
  readonly version: number;
}

export interface DeputyRow extends StoredDeputy {
  readonly state: ValidityState;
}
