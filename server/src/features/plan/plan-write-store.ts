import { randomUUID } from 'node:crypto';
import { sumsOf } from '@painopiste/shared/plan/compare-budget';
import type { MilestoneChange } from '@painopiste/shared/plan/compare-milestones';
import type { PlanChanges, WorkAreaChange } from '@painopiste/shared/plan/compare-plan';
import type { Plan, PlanMilestone, PlanWorkArea } from '@painopiste/shared/plan/plan';
import type { PlanLine } from '@painopiste/shared/plan/plan-ground';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { dateTo, dateToOrNull } from '../../db/columns.ts';
import type { Tx } from '../../db/transaction.ts';
import type { PlanProject } from './plan-project-store.ts';

/** Holds the project's row, so that two imports of one project wait for each other. */
export const lockProject = (tx: Tx, slug: string): Promise<unknown> =>
  tx.$queryRaw`SELECT id FROM project WHERE slug = ${slug} FOR UPDATE`;

const named = ({ fi, sv, en }: PlanWorkArea['names']) => ({ nameFi: fi, nameSv: sv, nameEn: en });

/** Writes work areas, cost centres and milestones of a plan; answers the ids of all work areas by their keys. */
export async function savePlan(
  tx: Tx,
  project: PlanProject,
  changes: PlanChanges,
  { lines, today }: { readonly lines: readonly PlanLine[]; readonly today: CalendarDate },
): Promise<void> {
  await insertWorkAreas(tx, project, changes.newWorkAreas);
  for (const change of changes.changedWorkAreas) await updateWorkArea(tx, change);
  const idOf = await findIds(tx, project.id);
  await tx.costCentre.createMany({
    data: changes.newCostCentres.map(({ code, lineId, workAreaKey }) => ({
      id: randomUUID(),
      regionCode: project.region.code,
      code,
      workAreaId: idOf(workAreaKey),
      fundingLineId: lineId,
      validFrom: dateTo(lines.find((line) => line.id === lineId)?.window.start ?? project.startsOn),
    })),
  });
  await insertMilestones(tx, changes.newMilestones, idOf, today);
  for (const change of changes.changedMilestones) await updateMilestone(tx, change);
}

/** The file's sums take the place of a draft's, or make one. Answers the draft's id. */
export async function saveDraftBudget(
  tx: Tx,
  {
    project,
    draftId,
    plan,
    actorId,
  }: { project: PlanProject; draftId: string | null; plan: Plan; actorId: string },
): Promise<string> {
  const id = draftId ?? randomUUID();
  if (draftId === null) {
    await tx.budgetDecision.create({
      data: { id, projectId: project.id, kind: 'original', proposedById: actorId },
    });
  } else {
    await tx.budgetDecision.update({ where: { id }, data: { version: { increment: 1 } } });
    await tx.budgetDelta.deleteMany({ where: { budgetDecisionId: id } });
  }
  const idOf = await findIds(tx, project.id);
  const rows = sumsOf(plan.budget).map(({ workAreaKey, lineId, categoryKey, month, cents }) => ({
    line: lineId,
    area: idOf(workAreaKey),
    category: categoryKey,
    month,
    cents,
  }));
  // All rows as one parameter: a plan of some thousand months has more than a statement takes.
  await tx.$executeRaw`
    INSERT INTO budget_delta (budget_decision_id, funding_line_id, work_area_id, category_key, month, cents)
    SELECT ${id}::uuid, r.line, r.area, r.category, r.month, r.cents
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS r(line uuid, area uuid, category text, month text, cents bigint)`;
  return id;
}

/** Freezes the original budget; false where somebody has changed the draft since. */
export async function saveApproval(
  tx: Tx,
  approval: {
    readonly id: string;
    readonly version: number;
    readonly reference: string;
    readonly decidedOn: CalendarDate;
    readonly actorId: string;
  },
): Promise<boolean> {
  const { id, version, reference, decidedOn, actorId } = approval;
  const { count } = await tx.budgetDecision.updateMany({
    where: { id, version, state: 'draft' },
    data: {
      state: 'approved',
      reference,
      decidedOn: dateTo(decidedOn),
      decidedById: actorId,
      version: version + 1,
    },
  });
  return count === 1;
}

type IdOf = (workAreaKey: string) => string;

async function findIds(tx: Tx, projectId: string): Promise<IdOf> {
  const rows = await tx.workArea.findMany({ where: { projectId }, select: { id: true, key: true } });
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The plan names a work area that is not there: ${key}`);
    return id;
  };
}

async function insertWorkAreas(
  tx: Tx,
  { id: projectId }: PlanProject,
  areas: readonly PlanWorkArea[],
): Promise<void> {
  const { _max } = await tx.workArea.aggregate({ where: { projectId }, _max: { position: true } });
  const after = _max.position ?? 0;
  const rows = areas.map((area, index) => ({ id: randomUUID(), area, position: after + index + 1 }));
  await tx.workArea.createMany({
    data: rows.map(({ id, area: { key, names, leadId, investment }, position }) => {
      return { id, projectId, key, ...named(names), leadId, investment, position };
    }),
  });
  await tx.workAreaShare.createMany({
    data: rows.flatMap(({ id, area }) => area.shares.map((share) => ({ workAreaId: id, ...share }))),
  });
}

async function updateWorkArea(tx: Tx, { stored, after }: WorkAreaChange): Promise<void> {
  const { id, names, leadId, investment, shares } = after;
  const data = { ...named(names), leadId, investment, version: { increment: 1 } };
  await tx.workArea.update({ where: { id: stored.id }, data });
  await tx.workAreaShare.deleteMany({ where: { workAreaId: id } });
  await tx.workAreaShare.createMany({ data: shares.map((share) => ({ workAreaId: id, ...share })) });
}

async function insertMilestones(
  tx: Tx,
  milestones: readonly PlanMilestone[],
  idOf: IdOf,
  today: CalendarDate,
): Promise<void> {
  const ids = [...new Set(milestones.map(({ workAreaKey }) => idOf(workAreaKey)))];
  const counted = await tx.milestone.groupBy({
    by: ['workAreaId'],
    where: { workAreaId: { in: ids } },
    _max: { position: true },
  });
  const last = new Map(counted.map((row) => [row.workAreaId, row._max.position ?? 0]));
  await tx.milestone.createMany({
    data: milestones.map((milestone) => {
      const workAreaId = idOf(milestone.workAreaKey);
      const position = (last.get(workAreaId) ?? 0) + 1;
      last.set(workAreaId, position);
      return {
        id: randomUUID(),
        workAreaId,
        ...named(milestone.names),
        kind: milestone.kind ?? 'milestone',
        weight: milestone.weight ?? 1,
        baselineOn: dateTo(milestone.baselineOn),
        forecastOn: dateTo(milestone.forecastOn ?? milestone.baselineOn),
        ownerId: milestone.ownerId,
        evidenceRequired: milestone.evidenceRequired ?? false,
        addedOn: dateTo(today),
        position,
      };
    }),
  });
}

async function updateMilestone(tx: Tx, { after }: MilestoneChange): Promise<void> {
  const { id, names, kind, weight, baselineOn, forecastOn, ownerId, evidenceRequired } = after;
  const dates = { baselineOn: dateToOrNull(baselineOn), forecastOn: dateToOrNull(forecastOn) };
  const data = {
    ...named(names),
    kind,
    weight,
    ...dates,
    ownerId,
    evidenceRequired,
    version: { increment: 1 },
  };
  await tx.milestone.update({ where: { id }, data });
}
