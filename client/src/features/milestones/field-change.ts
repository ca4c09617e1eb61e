import { bringBack, cancelMilestone } from '@painopiste/shared/milestones/cancel';
import { decideBaseline } from '@painopiste/shared/milestones/decide-baseline';
import { editMilestone, isPlanFree, type MilestoneEdit } from '@painopiste/shared/milestones/edit-milestone';
import {
  decideEvidence,
  editEvidence,
  submitEvidence,
  withdrawEvidence,
} from '@painopiste/shared/milestones/evidence';
import type { LocalText, Milestone } from '@painopiste/shared/milestones/milestone';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { Changer, MilestoneRow } from './milestone-change.ts';

/** A piece of evidence as the milestone's page shows it. */
export type EvidenceItem = RouterOutputs['milestone']['get']['evidence'][number];

/** What is edited on a milestone's own page by the rule of `editMilestone`, one field at a time. */
export type EditKind =
  | 'nameFi'
  | 'nameSv'
  | 'nameEn'
  | 'kind'
  | 'technique'
  | 'weight'
  | 'baseline'
  | 'evidenceRequired';

export type EvidenceVerb = 'submit' | 'edit' | 'withdraw' | 'accept' | 'reject';

export interface EvidenceChange {
  readonly kind: 'evidence';
  readonly verb: EvidenceVerb;
  /** The piece as it was seen; null for a new one, whose id is made here. */
  readonly seen: EvidenceItem | null;
  readonly evidenceId: string;
  readonly title: string;
  readonly reference: string;
  readonly reason: string;
}

/** A change that is made on a milestone's own page, beside those of the table's cells. */
export type FieldChange =
  | { readonly kind: EditKind; readonly edit: MilestoneEdit }
  | { readonly kind: 'cancel'; readonly bringsBack: boolean; readonly reason: string }
  | {
      readonly kind: 'decision';
      readonly weight: number;
      readonly baselineOn: string | null;
      readonly decidedOn: string;
      readonly reference: string;
    }
  | { readonly kind: 'workArea'; readonly workArea: { readonly id: string; readonly names: LocalText } }
  | EvidenceChange;

export type FieldKind = FieldChange['kind'];

function judgeEvidence(row: MilestoneRow, change: EvidenceChange, by: Changer): void {
  const { verb, seen, evidenceId: id, reason } = change;
  if (!seen) submitEvidence(row, { ...change, id }, by);
  else if (verb === 'edit') editEvidence(row, seen, change);
  else if (verb === 'withdraw') withdrawEvidence(row, seen);
  else decideEvidence(row, seen, { to: verb === 'accept' ? 'accepted' : 'rejected', reason }, by);
}

/** What the server's own rule makes of a change. Throws its DomainError. */
export function decideField(row: MilestoneRow, change: FieldChange, changer: Changer): Milestone {
  switch (change.kind) {
    case 'cancel':
      return (change.bringsBack ? bringBack : cancelMilestone)(row, change.reason).milestone;
    case 'decision':
      return decideBaseline(row, change, { ...row.bounds, today: changer.today }).milestone;
    case 'workArea':
      return { ...row, workAreaId: change.workArea.id };
    case 'evidence':
      judgeEvidence(row, change, changer);
      return row;
    default:
      return editMilestone(row, change.edit, row.bounds);
  }
}

/** May this person open this field at all? */
export function isFieldEditable(row: MilestoneRow, kind: FieldKind): boolean {
  const { actions, state, bounds } = row;
  switch (kind) {
    case 'cancel':
      return actions.cancel && state !== 'accepted';
    case 'decision':
      return actions.rebaseline && bounds.planApproved;
    case 'workArea':
      return actions.plan && state !== 'cancelled';
    case 'evidence':
      return (actions.submitEvidence || actions.decideEvidence) && isEvidenceOpen(row);
    case 'baseline':
      return actions.plan && !bounds.planApproved && state !== 'cancelled';
    case 'weight':
      return actions.plan && isPlanFree(row, bounds.planApproved) && state !== 'cancelled';
    case 'evidenceRequired':
      return actions.plan && isEvidenceOpen(row);
    default:
      return actions.edit && state !== 'cancelled';
  }
}

/** What is accepted or cancelled keeps its evidence as it is. */
const isEvidenceOpen = ({ state }: MilestoneRow): boolean => state !== 'accepted' && state !== 'cancelled';
