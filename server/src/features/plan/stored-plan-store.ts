import type { MilestoneKind, MilestoneState } from '@painopiste/shared/milestones/milestone';
import type { StoredPlan, StoredPlanBudget } from '@painopiste/shared/plan/stored-plan';
import type { Investment } from '@painopiste/shared/work-areas/work-area';
import { centsFrom, dateOrNull, monthOrNull } from '../../db/columns.ts';
import type { Reader } from '../../db/transaction.ts';
import type { PlanProject } from './plan-project-store.ts';

/** A plan's budget decision as its approval needs it. */
export interface OriginalBudget extends StoredPlanBudget {
  readonly id: string;
  readonly version: number;
  readonly reference: string | null;
}

/** What the project holds of a plan already. */
export async function findStoredPlan(reader: Reader, project: PlanProject): Promise<StoredPlan> {
  const areas = await reader.workArea.findMany({
    where: { projectId: project.id },
    include: { shares: true },
  });
  const milestones = await reader.milestone.findMany({
    where: { workArea: { projectId: project.id } },
    include: { workArea: { select: { key: true } } },
  });
  const centres = await reader.costCentre.findMany({
    where: { regionCode: project.region.code },
    include: { workArea: { select: { key: true, projectId: true } } },
  });
  return {
    isApproved: project.isApproved,
    workAreas: areas.map(({ id, key, leadId, investment, shares, ...row }) => ({
      id,
      key,
      names: { fi: row.nameFi, sv: row.nameSv, en: row.nameEn },
      leadId,
      investment: investment as Investment | null,
      shares: shares.map(({ focusAreaKey, basisPoints }) => ({ focusAreaKey, basisPoints })),
    })),
    milestones: milestones.map((row) => ({
      id: row.id,
      workAreaKey: row.workArea.key,
      names: { fi: row.nameFi, sv: row.nameSv, en: row.nameEn },
      kind: row.kind as MilestoneKind,
      weight: row.weight,
      baselineOn: dateOrNull(row.baselineOn),
      forecastOn: dateOrNull(row.forecastOn),
      ownerId: row.ownerId,
      evidenceRequired: row.evidenceRequired,
      state: row.state as MilestoneState,
    })),
    costCentres: centres.map((row) => ({
      code: row.code,
      workAreaKey: row.workArea.projectId === project.id ? row.workArea.key : null,
      lineId: row.fundingLineId,
      validTo: dateOrNull(row.validTo),
    })),
    budget: await findOriginalBudget(reader, project.id),
  };
}

/** The original budget decision of a project; null where there is none but rejected ones. */
export async function findOriginalBudget(reader: Reader, projectId: string): Promise<OriginalBudget | null> {
  const row = await reader.budgetDecision.findFirst({
    where: { projectId, kind: 'original', state: { not: 'rejected' } },
    include: { deltas: { include: { workArea: { select: { key: true } } } } },
  });
  if (!row) return null;
  return {
    id: row.id,
    version: row.version,
    reference: row.reference,
    state: row.state === 'approved' ? 'approved' : 'draft',
    sums: row.deltas.map((delta) => ({
      workAreaKey: delta.workArea.key,
      lineId: delta.fundingLineId,
      categoryKey: delta.categoryKey,
      month: monthOrNull(delta.month),
      cents: centsFrom(delta.cents),
    })),
  };
}
