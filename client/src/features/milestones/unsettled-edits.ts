import { refusalOf } from '../../lib/error-text.ts';
import { applyChange, type Changer, type MilestoneChange, type MilestoneRow } from './milestone-change.ts';
import type { Intent } from './send-change.ts';

/** Who was faster, and what is stored now; the server's `StaleMilestone`. */
export interface Faster {
  readonly current: MilestoneRow;
  readonly changedBy: string | null;
  /** Instant, ISO 8601. */
  readonly changedAt: string | null;
  readonly reason: string | null;
}

/** Why an edit is not stored; what the person typed is in its intent. */
export type Trouble =
  | { readonly kind: 'waiting'; readonly intent: Intent }
  | { readonly kind: 'unsaved'; readonly intent: Intent; readonly error: unknown }
  | { readonly kind: 'refused'; readonly intent: Intent; readonly error: unknown }
  | { readonly kind: 'stale'; readonly intent: Intent; readonly faster: Faster };

export interface UnsettledEdits {
  /** On their way to the server, oldest first. */
  readonly sent: readonly Intent[];
  readonly troubles: readonly Trouble[];
}

/** Nobody has decided against these: the same command may be sent again. */
const RETRYABLE: ReadonlySet<string> = new Set(['unreachable', 'waiting', 'internal', 'session.required']);

export const isRetryable = (error: unknown): boolean => RETRYABLE.has(refusalOf(error).code);

/** Reads who was faster from a refused command; null where it was refused for something else. */
export function fasterOf(error: unknown): Faster | null {
  const { code, details } = refusalOf(error);
  const faster = details as Partial<Faster>;
  if (code !== 'milestone.stale' || !faster.current) return null;
  const { current, changedBy = null, changedAt = null, reason = null } = faster;
  return { current, changedBy, changedAt, reason };
}

/** What a failed edit means: nobody heard it, somebody was faster, or a rule refused it. */
export function troubleOf(intent: Intent, error: unknown): Trouble {
  if (isRetryable(error)) return { kind: 'unsaved', intent, error };
  const faster = fasterOf(error);
  return faster ? { kind: 'stale', intent, faster } : { kind: 'refused', intent, error };
}

const cellOf = ({ row, change }: Intent): string =>
  `${row.id} ${change.kind} ${change.kind === 'evidence' ? change.evidenceId : ''}`;

export const sameCell = (a: Intent, b: Intent): boolean => cellOf(a) === cellOf(b);

/** A new edit of a cell takes the place of what was wrong with the earlier one. */
export const withSent = (edits: UnsettledEdits, intent: Intent): UnsettledEdits => ({
  sent: [...edits.sent, intent],
  troubles: edits.troubles.filter((trouble) => !sameCell(trouble.intent, intent)),
});

export const withoutSent = (edits: UnsettledEdits, intent: Intent): UnsettledEdits => ({
  ...edits,
  sent: edits.sent.filter((each) => each !== intent),
});

export const withTrouble = (edits: UnsettledEdits, trouble: Trouble): UnsettledEdits => ({
  sent: edits.sent.filter((each) => each !== trouble.intent),
  troubles: [...edits.troubles.filter((each) => !sameCell(each.intent, trouble.intent)), trouble],
});

export const withoutTrouble = (edits: UnsettledEdits, trouble: Trouble): UnsettledEdits => ({
  ...edits,
  troubles: edits.troubles.filter((each) => each !== trouble),
});

/** The change where the rule allows it; else the row as it is: it has the change already, or has moved on. */
export function tryChange(row: MilestoneRow, change: MilestoneChange, changer: Changer): MilestoneRow {
  try {
    return applyChange(row, change, changer);
  } catch {
    return row;
  }
}

/** The row with what is on its way to the server or waits for a connection. */
export function withUnsettled(row: MilestoneRow, edits: UnsettledEdits, changer: Changer): MilestoneRow {
  const waiting = edits.troubles
    .filter(({ kind }) => kind === 'unsaved' || kind === 'waiting')
    .map(({ intent }) => intent);
  return [...waiting, ...edits.sent]
    .filter((intent) => intent.row.id === row.id)
    .reduce((shown, { change }) => tryChange(shown, change, changer), row);
}
