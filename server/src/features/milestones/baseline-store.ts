import { randomUUID } from 'node:crypto';
import type { BaselineDecision } from '@painopiste/shared/milestones/decide-baseline';
import type { Milestone } from '@painopiste/shared/milestones/milestone';
import { dateFrom, dateOrNull, dateTo, dateToOrNull } from '../../db/columns.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { BaselineRow } from './milestone-page.ts';

/** A decision with the number of the baseline that holds it. */
export interface NumberedDecision extends BaselineDecision {
  readonly number: number;
}

/** Numbers are given out one after another: who decides at the same time waits. */
async function lockProject(tx: Tx, projectId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM project WHERE id = ${projectId}::uuid FOR NO KEY UPDATE`;
}

/**
 * Keeps what a decision makes of a milestone. One decision is one numbered baseline: the latest one takes it where it is of
 * the same decision and does not hold this milestone yet, else a new one is made.
 */
export async function saveBaseline(
  tx: Tx,
  projectId: string,
  { id, baselineOn, weight }: Pick<Milestone, 'id' | 'baselineOn' | 'weight'>,
  decision: BaselineDecision & { readonly undoesNumber?: number },
): Promise<NumberedDecision> {
  await lockProject(tx, projectId);
  const { decidedOn, reference, undoesNumber = null } = decision;
  const latest = await tx.baseline.findFirst({
    where: { projectId },
    orderBy: { number: 'desc' },
    include: { milestones: { where: { milestoneId: id } } },
  });
  const isSame =
    latest !== null &&
    latest.milestones.length === 0 &&
    latest.decisionReference === reference &&
    dateFrom(latest.decidedOn) === decidedOn &&
    latest.undoesNumber === undoesNumber;
  const baseline = isSame
    ? latest
    : await tx.baseline.create({
        data: {
          id: randomUUID(),
          projectId,
          number: (latest?.number ?? 0) + 1,
          undoesNumber,
          decidedOn: dateTo(decidedOn),
          decisionReference: reference,
        },
      });
  await tx.baselineMilestone.create({
    data: { baselineId: baseline.id, milestoneId: id, baselineOn: dateToOrNull(baselineOn), weight },
  });
  return { number: baseline.number, decidedOn, reference };
}

/** The baselines that hold a milestone, oldest first. */
export async function findBaselines(reader: Reader, milestoneId: string): Promise<BaselineRow[]> {
  const rows = await reader.baselineMilestone.findMany({
    where: { milestoneId },
    include: { baseline: true },
    orderBy: { baseline: { number: 'asc' } },
  });
  return rows.map(({ baseline, baselineOn, weight }) => ({
    number: baseline.number,
    undoesNumber: baseline.undoesNumber,
    decidedOn: dateFrom(baseline.decidedOn),
    reference: baseline.decisionReference,
    baselineOn: dateOrNull(baselineOn),
    weight,
  }));
}
