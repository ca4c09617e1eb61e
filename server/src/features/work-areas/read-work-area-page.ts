import { DomainError } from '@painopiste/shared/errors/domain-error';
import { computeSlipSummary } from '@painopiste/shared/milestones/slip';
import type { ActorContext } from '../../trpc/context.ts';
import { readImportedOn } from '../burn/read-imported-on.ts';
import { readScopeMoney } from '../burn/read-scope-money.ts';
import { readPlacedMilestones } from '../milestones/read-placed-milestones.ts';
import { summariseWorkAreas } from './summarise-work-areas.ts';
import type { WorkAreaPage } from './work-area-page.ts';
import { findBudgets, findProjectOf, findSurroundings, findWorkAreas } from './work-area-store.ts';

/** One work area. Throws `work-area.not-found` where there is none or this person may not see it. */
export async function readWorkAreaPage(
  ctx: ActorContext,
  { id }: { readonly id: string },
): Promise<WorkAreaPage> {
  const projectId = await findProjectOf(ctx.db, id);
  if (projectId === null) throw new DomainError('work-area.not-found');
  const money = await readScopeMoney(
    ctx,
    { filter: { projectIds: [projectId] }, words: {}, usual: 'all', workAreaId: id, detail: 'work-area' },
    'project:read',
  );
  if (money.isHidden) throw new DomainError('work-area.not-found');
  const [areas, milestones, budgets, surroundings] = await Promise.all([
    findWorkAreas(ctx.db, [projectId]),
    readPlacedMilestones(ctx, { workAreaId: id }),
    findBudgets(ctx.db, id),
    findSurroundings(ctx.db, id),
  ]);
  const area = areas.find((each) => each.id === id);
  const [summary] = summariseWorkAreas(area ? [area] : [], money, milestones, ctx.today);
  if (!area || !summary) throw new DomainError('work-area.not-found');
  const payingLines = money.chosen.filter((line) => budgets.some((budget) => budget.lineId === line.id));
  const walls = (payingLines.length > 0 ? payingLines : money.chosen).map((line) => line.window.end).sort();
  return {
    ...summary,
    version: area.version,
    project: area.project,
    ...surroundings,
    budgets,
    windowEnd: walls.at(-1) ?? null,
    slip: computeSlipSummary(milestones),
    importedOn: await readImportedOn(ctx, [surroundings.region.code]),
    synthetic: money.chosen.some((line) => line.synthetic),
  };
}
