import { assign } from '@painopiste/shared/milestones/assign';
import { isLate, type Milestone, type MilestoneState } from '@painopiste/shared/milestones/milestone';
import { isAfterWall, reschedule } from '@painopiste/shared/milestones/reschedule';
import { actionForTransition, reachableStates, setState } from '@painopiste/shared/milestones/set-state';
import { computeSlip } from '@painopiste/shared/milestones/slip';
import { undoEdit } from '@painopiste/shared/milestones/undo';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { decideField, isFieldEditable, type FieldChange } from './field-change.ts';

export type MilestoneRow = RouterOutputs['milestone']['list']['rows'][number];
export type Owner = RouterOutputs['people']['candidates'][number];

/** One edit of a milestone in a cell of a table; `kind` is the column. */
export type CellChange =
  | { readonly kind: 'forecast'; readonly forecastOn: string; readonly reason: string }
  | { readonly kind: 'status'; readonly to: MilestoneState; readonly on: CalendarDate }
  | { readonly kind: 'owner'; readonly owner: Owner | null };

/** One edit of a milestone, in a cell or on its own page. */
export type MilestoneChange = CellChange | FieldChange;

export const isCellChange = (change: MilestoneChange): change is CellChange =>
  change.kind === 'forecast' || change.kind === 'status' || change.kind === 'owner';

/** Who changes it, and on which day. */
export interface Changer {
  readonly actorId: string;
  readonly today: CalendarDate;
}

function decide(row: MilestoneRow, change: MilestoneChange, changer: Changer): Milestone {
  switch (change.kind) {
    case 'forecast':
      return reschedule(row, change, { ...row.bounds, today: changer.today }).milestone;
    case 'status':
      return setState(row, change, changer);
    case 'owner':
      return assign(row, change.owner?.id ?? null, new Set(change.owner ? [change.owner.id] : []));
    default:
      return decideField(row, change, changer);
  }
}

/** What the table shows of a decided milestone. The version stays the server's: only the server gives out new ones. */
const asRow = (
  row: MilestoneRow,
  decided: Milestone,
  owner: Owner | null,
  today: CalendarDate,
): MilestoneRow => ({
  ...row,
  ...decided,
  version: row.version,
  owner,
  late: isLate(decided, today),
  slipDays: computeSlip(decided),
  afterWall: isAfterWall(decided.forecastOn, row.bounds.windowEnd),
});

/** The row as it will be, by the server's own rule. Throws the rule's DomainError. */
export const applyChange = (row: MilestoneRow, change: MilestoneChange, changer: Changer): MilestoneRow =>
  asRow(
    change.kind === 'workArea' ? { ...row, workArea: { ...row.workArea, ...change.workArea } } : row,
    decide(row, change, changer),
    change.kind === 'owner' ? change.owner : row.owner,
    changer.today,
  );

/** The row after an edit is taken back, by the server's own rule. Throws the rule's DomainError. */
export const applyUndo = (
  row: MilestoneRow,
  edit: { readonly before: MilestoneRow; readonly after: MilestoneRow },
  changer: Changer,
): MilestoneRow => {
  const restored = undoEdit(row, edit);
  const workArea = restored.workAreaId === edit.before.workAreaId ? edit.before.workArea : row.workArea;
  const owner = restored.ownerId === edit.before.ownerId ? edit.before.owner : row.owner;
  return asRow({ ...row, workArea }, restored, owner, changer.today);
};

/** The states that this person can choose next. */
export const statesToChoose = ({ state, actions }: MilestoneRow): readonly MilestoneState[] =>
  reachableStates(state).filter((to) =>
    actionForTransition(state, to) === 'milestone:accept' ? actions.accept : actions.setDone,
  );

/** May this person open this cell at all? What the rule says of the value is said when it is typed. */
export function isEditable(row: MilestoneRow, kind: MilestoneChange['kind']): boolean {
  switch (kind) {
    case 'forecast':
      return row.actions.reschedule && row.state !== 'accepted' && row.state !== 'cancelled';
    case 'status':
      return statesToChoose(row).length > 0;
    case 'owner':
      return row.actions.assign;
    default:
      return isFieldEditable(row, kind);
  }
}
