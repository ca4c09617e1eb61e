import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { MilestoneState } from '@painopiste/shared/milestones/milestone';
import { actionForTransition } from '@painopiste/shared/milestones/set-state';
import { shiftForecast } from '@painopiste/shared/milestones/shift-forecast';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { applyChange, type Changer, type MilestoneChange, type MilestoneRow } from './milestone-change.ts';
import { refusalBy } from './refusal-by.ts';

export type OwnerInAreas = RouterOutputs['people']['candidatesInAreas'][number];

/** What somebody wants of all chosen milestones. */
export type BulkWish =
  | {
      readonly kind: 'forecast';
      readonly move: { readonly days: number } | { readonly on: string };
      readonly reason: string;
    }
  | { readonly kind: 'status'; readonly to: MilestoneState; readonly on: CalendarDate }
  | { readonly kind: 'owner'; readonly owner: OwnerInAreas | null }
  | { readonly kind: 'weight'; readonly weight: number };

export interface BulkPlan {
  readonly changing: readonly {
    readonly row: MilestoneRow;
    readonly change: MilestoneChange;
    readonly after: MilestoneRow;
  }[];
  readonly refused: readonly { readonly row: MilestoneRow; readonly error: DomainError }[];
  /** What is so already. */
  readonly same: readonly MilestoneRow[];
}

function mayAll({ actions, state }: MilestoneRow, wish: BulkWish): boolean {
  switch (wish.kind) {
    case 'forecast':
      return actions.reschedule;
    case 'status':
      return actionForTransition(state, wish.to) === 'milestone:accept' ? actions.accept : actions.setDone;
    case 'owner':
      return actions.assign;
    case 'weight':
      return actions.plan;
  }
}

const isSo = (row: MilestoneRow, wish: BulkWish): boolean =>
  (wish.kind === 'status' && row.state === wish.to) ||
  (wish.kind === 'owner' && row.ownerId === (wish.owner?.id ?? null)) ||
  (wish.kind === 'weight' && row.weight === wish.weight) ||
  (wish.kind === 'forecast' && 'on' in wish.move && row.forecastOn === wish.move.on);

function changeOf(row: MilestoneRow, wish: BulkWish): MilestoneChange {
  switch (wish.kind) {
    case 'forecast': {
      const forecastOn = 'on' in wish.move ? wish.move.on : shiftForecast(row, wish.move.days);
      return { kind: 'forecast', forecastOn, reason: wish.reason };
    }
    case 'owner':
      if (wish.owner && !wish.owner.workAreaIds.includes(row.workArea.id))
        throw new DomainError('milestone.owner-unknown', { ownerId: wish.owner.id });
      return wish;
    case 'weight':
      return { kind: 'weight', edit: { weight: wish.weight } };
    default:
      return wish;
  }
}

/** Which of the chosen milestones change, and which do not and why: by their rights and by the server's own rules. */
export function planBulk(rows: readonly MilestoneRow[], wish: BulkWish, changer: Changer): BulkPlan {
  const changing: BulkPlan['changing'][number][] = [];
  const refused: BulkPlan['refused'][number][] = [];
  const same: MilestoneRow[] = [];
  for (const row of rows) {
    if (isSo(row, wish)) {
      same.push(row);
      continue;
    }
    const error = mayAll(row, wish)
      ? refusalBy(() => {
          const change = changeOf(row, wish);
          changing.push({ row, change, after: applyChange(row, change, changer) });
        })
      : new DomainError('permission.denied');
    if (error) refused.push({ row, error });
  }
  return { changing, refused, same };
}
