import { computeScopeFigures, type ScopeFigures } from '@painopiste/shared/budget/scope-figures';
import { isLate } from '@painopiste/shared/milestones/milestone';
import type { regionOverviewInput } from '@painopiste/shared/regions/region-input';
import type { z } from 'zod';
import type { ActorContext } from '../../trpc/context.ts';
import { toBurnLines } from '../burn/burn-lines.ts';
import { readScopeMoney, type ScopeMoney } from '../burn/read-scope-money.ts';
import type { PlacedMilestone } from '../milestones/placed-milestone.ts';
import { readPlacedMilestones } from '../milestones/read-placed-milestones.ts';
import { nextOf } from '../milestones/summarise-milestones.ts';
import { computeScopeStatus } from './compute-scope-status.ts';
import { sumGrants, toListedGrant } from './published-grant.ts';
import type { RegionFigures, RegionOverview, RegionRow, RegionTotals } from './region-overview.ts';
import { findActiveRegions, type NamedRegion } from './region-store.ts';

/** The portfolio: every active region with its published money, and its figures as far as this person's rights reach. */
export async function readRegionOverview(
  ctx: ActorContext,
  words: z.infer<typeof regionOverviewInput>,
): Promise<RegionOverview> {
  const [regions, money, everyMilestone] = await Promise.all([
    findActiveRegions(ctx.db),
    readScopeMoney(ctx, { filter: {}, words, usual: 'month', detail: 'line' }),
    readPlacedMilestones(ctx, {}),
  ]);
  const counted = new Set(money.chosen.map((line) => line.project.id));
  const milestones = everyMilestone.filter((milestone) => counted.has(milestone.projectId));
  const byRegion = Map.groupBy(milestones, (milestone) => milestone.regionCode);
  const rows = regions.map((region) => toRow(ctx, region, money, byRegion.get(region.code) ?? []));
  return {
    choice: money.choice,
    total: toTotals(ctx, rows, money, milestones),
    rows,
    synthetic: money.chosen.some((line) => line.synthetic),
  };
}

function toRow(
  ctx: ActorContext,
  region: NamedRegion,
  money: ScopeMoney,
  milestones: readonly PlacedMilestone[],
): RegionRow {
  const lines = money.chosen.filter((line) => line.regionCode === region.code);
  const projects = new Map(lines.map((line) => [line.project.id, line.project]));
  const areas = money.workAreas.filter((area) => projects.has(area.projectId));
  const shown = areas.filter((area) => area.visible).length;
  const isVisible = lines.length > 0 && (shown > 0 || areas.length === 0);
  const figures = isVisible ? computeScopeFigures(toBurnLines(lines, money.cells, money.isWhole)) : null;
  const next = nextOf(milestones, ctx.today);
  return {
    ...region,
    grant: toListedGrant(lines),
    figures: figures && shownOf(figures),
    status: figures === null ? null : computeScopeStatus(figures.signal, milestones, ctx.today),
    nextMilestone: next && { names: next.names, dueOn: next.dueOn, late: next.late },
    lateMilestones: isVisible ? milestones.filter((milestone) => isLate(milestone, ctx.today)).length : null,
    synthetic: lines.some((line) => line.synthetic),
    partial: shown === areas.length ? null : { shown, of: areas.length },
  };
}

const shownOf = ({ freshness, useRate, timeRate, planRelativeBurn }: ScopeFigures): RegionFigures => ({
  freshness,
  useRate,
  timeRate,
  planRelativeBurn,
});

function toTotals(
  ctx: ActorContext,
  rows: readonly RegionRow[],
  money: ScopeMoney,
  milestones: readonly PlacedMilestone[],
): RegionTotals {
  const isVisible = rows.some((row) => row.figures !== null);
  const figures = isVisible
    ? computeScopeFigures(toBurnLines(money.chosen, money.cells, money.isWhole))
    : null;
  return {
    regions: rows.length,
    regionsWithFigures: rows.filter((row) => row.figures !== null && row.figures.freshness !== null).length,
    regionsWithEstimates: rows.filter((row) => row.grant.bases.estimate > 0).length,
    grant: sumGrants(money.chosen),
    figures,
    status: figures === null ? null : computeScopeStatus(figures.signal, milestones, ctx.today),
    lateMilestones: isVisible ? milestones.filter((milestone) => isLate(milestone, ctx.today)).length : null,
    partial: money.partial,
  };
}
