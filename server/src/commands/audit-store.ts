import { Prisma } from '@painopiste/prisma/generated/client';
import type { TrailAction, TrailNoun } from '@painopiste/shared/audit/trail-words';
import { actsFor } from '@painopiste/shared/permissions/acts-for';
import type { Place } from '@painopiste/shared/permissions/can';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { dateTo } from '../db/columns.ts';
import type { Reader, Tx } from '../db/transaction.ts';

export interface TraceRow {
  readonly commandId: string;
  readonly action: TrailAction;
  readonly actor: Actor;
  readonly on: CalendarDate;
  readonly noun: TrailNoun;
  readonly entityId: string;
  readonly version: number | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly place: Place;
  readonly undoesCommandId?: string;
}

const json = (value: unknown) =>
  value === null || value === undefined ? Prisma.DbNull : (value as Prisma.InputJsonValue);

/** Adds the one audit row of a command; it tells in whose place somebody acted as a deputy. */
export async function saveTrace(tx: Tx, trace: TraceRow): Promise<void> {
  const principal = actsFor(trace.actor, trace.action, trace.place);
  await tx.auditEntry.create({
    data: {
      commandId: trace.commandId,
      action: trace.action,
      actorId: trace.actor.id,
      actorName: trace.actor.name,
      deputyOfId: principal?.id ?? null,
      deputyOfName: principal?.name ?? null,
      on: dateTo(trace.on),
      noun: trace.noun,
      entityId: trace.entityId,
      version: trace.version,
      before: json(trace.before),
      after: json(trace.after),
      reason: trace.reason,
      regionCode: trace.place.regionCode,
      projectId: trace.place.projectId,
      workAreaId: trace.place.workAreaId,
      focusAreaKeys: trace.place.shares.map((share) => share.focusAreaKey),
      undoesCommandId: trace.undoesCommandId ?? null,
    },
  });
}

/** The audit row of a command, or null. */
export async function findTrace(reader: Reader, commandId: string) {
  return reader.auditEntry.findUnique({ where: { commandId } });
}
