import { computeScopeFigures, type ScopeFigures } from '@painopiste/shared/budget/scope-figures';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { regionOverviewInput } from '@painopiste/shared/regions/region-input';
import type { z } from 'zod';
import type { ActorContext } from '../../trpc/context.ts';
import { toBurnLines } from '../burn/burn-lines.ts';
import { readScopeMoney, type ScopeMoney } from '../burn/read-scope-money.ts';
import type { ScopePart } from '../burn/scope-part.ts';
import type { StoredLine } from '../burn/stored-line.ts';
import { type AreaSchedule, lateIn, nextIn } from '../milestones/area-schedule.ts';
import { readAreaSchedules } from '../milestones/read-placed-milestones.ts';
import { computeStatusOfAreas } from './compute-scope-status.ts';
import { sumGrants, toListedGrant } from './published-grant.ts';
import type {
  RegionFigures,
  RegionGroup,
  RegionOverview,
  RegionRow,
  RegionTotals,
} from './region-overview.ts';
import { findActiveRegions, findCollaborativeAreas, type NamedRegion } from './region-store.ts';

/** The portfolio: every active region with its published money, and its figures as far as this person's rights reach. */
export async function readRegionOverview(
  ctx: ActorContext,
  { area, group, ...words }: z.infer<typeof regionOverviewInput>,
): Promise<RegionOverview> {
  const isAreaAsked = area !== undefined || group !== undefined;
  const [everyRegion, money, everySchedule, areas] = await Promise.all([
    findActiveRegions(ctx.db),
    readScopeMoney(ctx, { filter: {}, words, usual: 'month', detail: 'line' }),
    readAreaSchedules(ctx),
    isAreaAsked ? findCollaborativeAreas(ctx.db) : [],
  ]);
  const chosenArea = areas.find(({ code }) => String(code) === area);
  const regions = chosenArea
    ? everyRegion.filter((region) => region.collaborativeArea === chosenArea.code)
    : everyRegion;
  const counted = new Set(money.chosen.map((line) => line.project.id));
  const schedules = everySchedule.filter(({ projectId }) => counted.has(projectId));
  const byRegion = Map.groupBy(schedules, ({ regionCode }) => regionCode);
  const rows = regions.map((region) => toRow(ctx, region, money, byRegion.get(region.code) ?? []));
  const part = (own: readonly RegionRow[]): RegionTotals => toTotals(ctx, own, money, schedules);
  const ignored = [
    ...money.choice.ignored,
    ...(area !== undefined && !chosenArea ? [`area=${area}`] : []),
    ...(group !== undefined && group !== 'area' ? [`group=${group}`] : []),
  ];
  return {
    choice: { ...money.choice, ignored },
    total: part(rows),
    rows,
    groups: group === 'area' ? toGroups(areas, rows, part) : [],
    synthetic: money.chosen.some((line) => line.synthetic),
  };
}

function toGroups(
  areas: readonly { readonly code: number; readonly names: LocalText }[],
  rows: readonly RegionRow[],
  part: (own: readonly RegionRow[]) => RegionTotals,
): RegionGroup[] {
  return [...areas, null].flatMap((area) => {
    const own = rows.filter((row) => row.collaborativeArea === (area?.code ?? null));
    return own.length === 0 ? [] : [{ area, total: part(own) }];
  });
}

function toRow(
  ctx: ActorContext,
  region: NamedRegion,
  money: ScopeMoney,
  schedules: readonly AreaSchedule[],
): RegionRow {
  const lines = money.chosen.filter((line) => line.regionCode === region.code);
  const part = partOf(lines, money);
  const isVisible = lines.length > 0 && (part.shown > 0 || part.of === 0);
  const figures = isVisible ? computeScopeFigures(toBurnLines(lines, money.cells, money.isWhole)) : null;
  const next = nextIn(schedules, ctx.today);
  return {
    ...region,
    grant: toListedGrant(lines),
    figures: figures && shownOf(figures),
    status: figures === null ? null : computeStatusOfAreas(figures.signal, schedules, ctx.today),
    nextMilestone: next,
    lateMilestones: isVisible ? lateIn(schedules) : null,
    synthetic: lines.some((line) => line.synthetic),
    partial: partialOf(part),
  };
}

const shownOf = ({ freshness, useRate, timeRate, planRelativeBurn }: ScopeFigures): RegionFigures => ({
  freshness,
  useRate,
  timeRate,
  planRelativeBurn,
});

/** The totals of these regions, from their lines: a share of the whole where not all of them are in `rows`. */
function toTotals(
  ctx: ActorContext,
  rows: readonly RegionRow[],
  money: ScopeMoney,
  everySchedule: readonly AreaSchedule[],
): RegionTotals {
  const codes = new Set(rows.map((row) => row.code));
  const chosen = money.chosen.filter((line) => codes.has(line.regionCode));
  const schedules = everySchedule.filter(({ regionCode }) => codes.has(regionCode));
  const isVisible = rows.some((row) => row.figures !== null);
  const figures = isVisible ? computeScopeFigures(toBurnLines(chosen, money.cells, money.isWhole)) : null;
  return {
    regions: rows.length,
    regionsWithFigures: rows.filter((row) => row.figures !== null && row.figures.freshness !== null).length,
    regionsWithEstimates: rows.filter((row) => row.grant.bases.estimate > 0).length,
    grant: sumGrants(chosen),
    figures,
    status: figures === null ? null : computeStatusOfAreas(figures.signal, schedules, ctx.today),
    lateMilestones: isVisible ? lateIn(schedules) : null,
    partial: partialOf(partOf(chosen, money)),
  };
}

/** Of the work areas of these lines' projects, how many this person sees. */
function partOf(lines: readonly StoredLine[], money: ScopeMoney): ScopePart {
  const projects = new Set(lines.map((line) => line.project.id));
  const areas = money.workAreas.filter((area) => projects.has(area.projectId));
  return { shown: areas.filter((area) => area.visible).length, of: areas.length };
}

const partialOf = (part: ScopePart): ScopePart | null => (part.shown === part.of ? null : part);
