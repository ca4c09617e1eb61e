import { checkedReason } from '@painopiste/shared/milestones/checked-text';
import { MAX_WEIGHT } from '@painopiste/shared/milestones/edit-milestone';
import type { MilestoneState } from '@painopiste/shared/milestones/milestone';
import { MOST_DAYS } from '@painopiste/shared/milestones/shift-forecast';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import type { BulkWish, OwnerInAreas } from './bulk-plan.ts';
import { refusalBy } from './refusal-by.ts';

export const BULK_KINDS = ['forecast', 'status', 'owner', 'weight'] as const;
export type BulkKind = (typeof BULK_KINDS)[number];

export const MOVES = ['weeks', 'days', 'on'] as const;
export type Move = (typeof MOVES)[number];

/** What stands in the fields, as it is typed; it stays when the dialog is closed and opened again. */
export interface BulkDraft {
  readonly move: Move;
  readonly amount: string;
  readonly on: string;
  readonly reason: string;
  readonly to: MilestoneState;
  readonly day: string;
  readonly ownerId: string;
  readonly weight: string;
}

export const emptyDraft = (today: string): BulkDraft => ({
  move: 'weeks',
  amount: '',
  on: '',
  reason: '',
  to: 'in-progress',
  day: today,
  ownerId: '',
  weight: '',
});

type Around = { readonly today: CalendarDate; readonly owners: readonly OwnerInAreas[] };

const WHOLE = /^[+\u2212-]?\d{1,4}$/;
const DAYS_IN: Readonly<Record<Exclude<Move, 'on'>, number>> = { weeks: 7, days: 1 };

/** A whole number with its sign; null where it is none, or none at all. */
function amountOf(text: string): number | null {
  const typed = text.trim();
  return WHOLE.test(typed) ? Number(typed.replace('\u2212', '-')) : null;
}

/** Stands in for the reason while only the days are judged. */
const ANY_REASON = '-';

function forecastWish({ move, amount, on, reason }: BulkDraft): BulkWish | null {
  const why = reason.trim() === '' ? ANY_REASON : reason;
  if (move === 'on') {
    const day = parseDateInput(on);
    return day && { kind: 'forecast', move: { on: day }, reason: why };
  }
  const days = (amountOf(amount) ?? 0) * DAYS_IN[move];
  return days === 0 || Math.abs(days) > MOST_DAYS ? null : { kind: 'forecast', move: { days }, reason: why };
}

/** What the fields ask for; null where they do not say it yet. */
export function wishOf(kind: BulkKind, draft: BulkDraft, { today, owners }: Around): BulkWish | null {
  switch (kind) {
    case 'forecast':
      return forecastWish(draft);
    case 'status': {
      const hasDay = draft.to === 'done' || draft.to === 'accepted';
      const on = hasDay ? parseDateInput(draft.day) : today;
      return on && { kind: 'status', to: draft.to, on };
    }
    case 'owner': {
      if (draft.ownerId === '') return null;
      if (draft.ownerId === NOBODY) return { kind: 'owner', owner: null };
      const owner = owners.find(({ id }) => id === draft.ownerId);
      return owner ? { kind: 'owner', owner } : null;
    }
    case 'weight': {
      const weight = amountOf(draft.weight) ?? Number(draft.weight.trim() || Number.NaN);
      return Number.isInteger(weight) && weight >= 0 && weight <= MAX_WEIGHT
        ? { kind: 'weight', weight }
        : null;
    }
  }
}

/** The choice of no owner, told apart from no choice. */
export const NOBODY = 'nobody';

/** What the rule says against the reason of a move, or null. */
export const reasonRefusal = ({ reason }: BulkDraft) =>
  refusalBy(() =>
    checkedReason(reason, { empty: 'milestone.reason-required', tooLong: 'milestone.reason-too-long' }),
  );
