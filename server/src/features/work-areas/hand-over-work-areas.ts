import { randomUUID } from 'node:crypto';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { Place } from '@painopiste/shared/permissions/can';
import { saveTrace } from '../../commands/audit-store.ts';
import type { CommandContext } from '../../commands/run-command.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import { findLed, saveLead } from './work-area-lead-store.ts';

/** A work area as its lead's. */
export interface LedWorkArea {
  readonly id: string;
  readonly version: number;
  readonly names: LocalText;
  readonly projectNames: LocalText;
  readonly place: Place;
}

export const readLedWorkAreas = (reader: Reader, leadId: string): Promise<readonly LedWorkArea[]> =>
  findLed(reader, leadId);

/**
 * Gives work areas another lead as a part of a larger command, which has asked the right to. Each keeps the change in its
 * own history.
 */
export async function giveWorkAreas(
  tx: Tx,
  { actor, today: on }: CommandContext,
  workAreas: readonly LedWorkArea[],
  from: string,
  to: string,
): Promise<void> {
  for (const { id, place } of workAreas.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const version = await saveLead(tx, id, to);
    const [before, after] = [{ leadId: from }, { leadId: to, version }];
    const trace = { noun: 'work-area' as const, entityId: id, version, before, after, reason: null, place };
    await saveTrace(tx, { ...trace, commandId: randomUUID(), action: 'person:hand-over', actor, on });
  }
}
