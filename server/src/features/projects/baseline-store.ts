import { randomUUID } from 'node:crypto';
import type { FrozenMilestone, PlannedMilestone } from '@painopiste/shared/projects/approve-plan';
import { dateOrNull, dateTo } from '../../db/columns.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';

/** The project's milestones that are not cancelled, of work areas that are not archived. */
export async function findPlannedMilestones(reader: Reader, projectId: string): Promise<PlannedMilestone[]> {
  const rows = await reader.milestone.findMany({
    where: { workArea: { projectId, archivedAt: null }, state: { not: 'cancelled' } },
    select: { id: true, baselineOn: true, forecastOn: true, weight: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ baselineOn, forecastOn, ...row }) => ({
    ...row,
    baselineOn: dateOrNull(baselineOn),
    forecastOn: dateOrNull(forecastOn),
  }));
}

/** Baseline number 1, and its dates on the milestones that had none of their own. */
export async function saveFirstBaseline(
  tx: Tx,
  approval: { readonly projectId: string; readonly on: CalendarDate; readonly reference: string },
  frozen: readonly FrozenMilestone[],
): Promise<void> {
  const { projectId, on, reference } = approval;
  const baseline = { id: randomUUID(), projectId, number: 1 };
  await tx.baseline.create({ data: { ...baseline, decidedOn: dateTo(on), decisionReference: reference } });
  const rows = frozen.map(({ baselineOn, ...row }) => ({ ...row, baselineOn: dateTo(baselineOn) }));
  await tx.baselineMilestone.createMany({ data: rows.map((row) => ({ ...row, baselineId: baseline.id })) });
  await tx.$executeRaw`
    UPDATE milestone m SET baseline_on = b.baseline_on, version = m.version + 1
    FROM baseline_milestone b
    WHERE b.baseline_id = ${baseline.id}::uuid AND b.milestone_id = m.id AND m.baseline_on IS NULL`;
}
