import { computeScopeFigures } from '@painopiste/shared/budget/scope-figures';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { computeSlipSummary } from '@painopiste/shared/milestones/slip';
import type { regionGetInput } from '@painopiste/shared/regions/region-input';
import type { z } from 'zod';
import type { ActorContext } from '../../trpc/context.ts';
import { toBurnLines } from '../burn/burn-lines.ts';
import { unallocatedOf } from '../burn/published-line.ts';
import { readImportedOn } from '../burn/read-imported-on.ts';
import { readScopeMoney } from '../burn/read-scope-money.ts';
import { readPlacedMilestones } from '../milestones/read-placed-milestones.ts';
import { summariseMilestones } from '../milestones/summarise-milestones.ts';
import { readWorkAreas } from '../work-areas/read-work-areas.ts';
import { summariseWorkAreas } from '../work-areas/summarise-work-areas.ts';
import { computeScopeStatus } from './compute-scope-status.ts';
import { toFocusAreaRows } from './focus-area-rows.ts';
import { toPublishedGrant } from './published-grant.ts';
import type { RegionPage } from './region-page.ts';
import { findFocusAreas, findProjects, findRegion } from './region-store.ts';
import { toRegionProjects } from './region-projects.ts';

/** One region. Its name and published grants are for everyone; the rest is null where nothing is visible. */
export async function readRegionPage(
  ctx: ActorContext,
  input: z.infer<typeof regionGetInput>,
): Promise<RegionPage> {
  const { code, ...words } = input;
  const region = await findRegion(ctx.db, code);
  if (!region) throw new DomainError('region.not-found');
  const [money, projects, focusAreas, importedOn] = await Promise.all([
    readScopeMoney(ctx, { filter: { regionCodes: [code] }, words, usual: 'month', detail: 'category' }),
    findProjects(ctx.db, code),
    findFocusAreas(ctx.db, code),
    readImportedOn(ctx, [code]),
  ]);
  const counted = [...new Set(money.chosen.map((line) => line.project.id))];
  const [milestones, areas] = await Promise.all([
    readPlacedMilestones(ctx, { projectIds: counted }),
    readWorkAreas(ctx, counted),
  ]);
  const isVisible = counted.length > 0 && !money.isHidden;
  const figures = isVisible
    ? computeScopeFigures(toBurnLines(money.chosen, money.cells, money.isWhole))
    : null;
  return {
    region,
    choice: money.choice,
    projects: toRegionProjects(projects, money, milestones, ctx.today),
    grant: toPublishedGrant(money.chosen),
    figures,
    status: figures === null ? null : computeScopeStatus(figures.signal, milestones, ctx.today),
    milestones: isVisible ? summariseMilestones(milestones, ctx.today) : null,
    slip: isVisible ? computeSlipSummary(milestones) : null,
    focusAreas: isVisible ? toFocusAreaRows(focusAreas, money, milestones, ctx.today) : [],
    workAreas: summariseWorkAreas(areas, money, milestones, ctx.today),
    unallocated: unallocatedOf(money),
    importedOn: isVisible ? importedOn : null,
    synthetic: money.chosen.some((line) => line.synthetic),
    partial: money.partial,
  };
}
