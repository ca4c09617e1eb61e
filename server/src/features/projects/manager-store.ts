import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { dateTo } from '../../db/columns.ts';
import type { Tx } from '../../db/transaction.ts';

/** Makes a person the manager of a new project, from this day. */
export async function saveManager(
  tx: Tx,
  { userId, projectId, from }: { userId: string; projectId: string; from: CalendarDate },
): Promise<void> {
  const scope = { scopeKind: 'project', projectId };
  await tx.membership.create({
    data: { id: randomUUID(), userId, role: 'manager', ...scope, validFrom: dateTo(from) },
  });
}
