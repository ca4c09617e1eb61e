import { computeScopeFigures } from '@painopiste/shared/budget/scope-figures';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { computeSlipSummary } from '@painopiste/shared/milestones/slip';
import type { ActorContext } from '../../trpc/context.ts';
import { toBurnLines } from '../burn/burn-lines.ts';
import { toPublishedLine, unallocatedOf } from '../burn/published-line.ts';
import { readImportedOn } from '../burn/read-imported-on.ts';
import { readScopeMoney } from '../burn/read-scope-money.ts';
import { readPlacedMilestones } from '../milestones/read-placed-milestones.ts';
import { summariseMilestones } from '../milestones/summarise-milestones.ts';
import { computeScopeStatus } from '../regions/compute-scope-status.ts';
import { readWorkAreas } from '../work-areas/read-work-areas.ts';
import { summariseWorkAreas } from '../work-areas/summarise-work-areas.ts';
import { earnedValueOfProject } from './earned-value-of-project.ts';
import type { ProjectPage } from './project-page.ts';
import { findAmendments, findProject } from './project-store.ts';

/** One project. Its names and published grants are for everyone; the rest is null where nothing is visible. */
export async function readProjectPage(
  ctx: ActorContext,
  { slug }: { readonly slug: string },
): Promise<ProjectPage> {
  const project = await findProject(ctx.db, slug);
  if (!project) throw new DomainError('project.not-found');
  const projectId = project.id;
  const [money, areas, milestones, amendments, importedOn] = await Promise.all([
    readScopeMoney(
      ctx,
      { filter: { projectIds: [projectId] }, words: {}, usual: 'all', detail: 'work-area' },
      'project:read',
    ),
    readWorkAreas(ctx, [projectId]),
    readPlacedMilestones(ctx, { projectIds: [projectId] }),
    findAmendments(ctx.db, projectId),
    readImportedOn(ctx, [project.region.code]),
  ]);
  const isVisible = !money.isHidden;
  const workAreas = summariseWorkAreas(areas, money, milestones, ctx.today);
  const figures = isVisible
    ? computeScopeFigures(toBurnLines(money.chosen, money.cells, money.isWhole))
    : null;
  return {
    ...project,
    lines: money.all.map((line) => ({
      ...toPublishedLine(line, true),
      amendments: amendments.get(line.id) ?? [],
    })),
    closedThrough: isVisible ? (money.chosen[0]?.closedThrough ?? null) : null,
    figures,
    status: figures === null ? null : computeScopeStatus(figures.signal, milestones, ctx.today),
    earnedValue: isVisible ? earnedValueOfProject(money.chosen, money.cells, milestones) : null,
    slip: isVisible ? computeSlipSummary(milestones) : null,
    milestones: isVisible ? summariseMilestones(milestones, ctx.today) : null,
    workAreas,
    unallocated: unallocatedOf(money),
    importedOn: isVisible ? importedOn : null,
    partial: money.partial,
  };
}
