import { computeScopeFigures } from '@painopiste/shared/budget/scope-figures';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { focusAreaGetInput } from '@painopiste/shared/focus-areas/focus-area-input';
import { computeSlipSummary } from '@painopiste/shared/milestones/slip';
import type { z } from 'zod';
import type { ActorContext } from '../../trpc/context.ts';
import type { BurnAnswer } from '../burn/burn-answer.ts';
import { toBurnLines } from '../burn/burn-lines.ts';
import { readBurn } from '../burn/read-burn.ts';
import { readImportedOn } from '../burn/read-imported-on.ts';
import { readScopeMoney, type ScopeMoney } from '../burn/read-scope-money.ts';
import type { PlacedMilestone } from '../milestones/placed-milestone.ts';
import { readPlacedMilestones } from '../milestones/read-placed-milestones.ts';
import { summariseMilestones } from '../milestones/summarise-milestones.ts';
import { readWorkAreas } from '../work-areas/read-work-areas.ts';
import { summariseWorkAreas } from '../work-areas/summarise-work-areas.ts';
import type { FocusAreaPage, FocusAreaRegion } from './focus-area-page.ts';
import { findFocusAreas, findNamedRegions, type NamedRegion } from './focus-area-store.ts';

type Asked = z.infer<typeof focusAreaGetInput>;

/** One focus area: its part of every region's money, by shares, and its milestones. Throws `focus-area.not-found`. */
export async function readFocusAreaPage(ctx: ActorContext, { key, ...words }: Asked): Promise<FocusAreaPage> {
  const [focusArea] = await findFocusAreas(ctx.db, key);
  if (!focusArea) throw new DomainError('focus-area.not-found');
  const [money, regions] = await Promise.all([
    readScopeMoney(ctx, {
      filter: {},
      words: { ...words, focusArea: key },
      usual: 'month',
      detail: 'category',
    }),
    findNamedRegions(ctx.db, key),
  ]);
  const own = new Set(money.workAreas.map((area) => area.id));
  const projectIds = [...new Set(money.workAreas.map((area) => area.projectId))];
  const lines = money.chosen.filter((line) => projectIds.includes(line.project.id));
  const [everyMilestone, areas, importedOn] = await Promise.all([
    readPlacedMilestones(ctx, { projectIds }),
    readWorkAreas(ctx, projectIds),
    readImportedOn(ctx, [...new Set(lines.map((line) => line.regionCode))]),
  ]);
  const milestones = everyMilestone.filter((milestone) => own.has(milestone.workAreaId));
  const regionOf = new Map(
    lines.map(({ project, regionCode }) => [project.slug, regions.find(({ code }) => code === regionCode)]),
  );
  const isVisible = own.size > 0 && !money.isHidden;
  return {
    focusArea,
    choice: money.choice,
    figures: isVisible ? computeScopeFigures(toBurnLines(lines, money.cells)) : null,
    milestones: isVisible ? summariseMilestones(milestones, ctx.today) : null,
    slip: isVisible ? computeSlipSummary(milestones) : null,
    regions: regions.flatMap((region) => toRegion(ctx, region, money, milestones)),
    workAreas: summariseWorkAreas(
      areas.filter((area) => own.has(area.id)),
      money,
      milestones,
      ctx.today,
    ).flatMap((area) => {
      const region = regionOf.get(area.projectSlug);
      return region ? [{ ...area, region }] : [];
    }),
    importedOn: isVisible ? importedOn : null,
    synthetic: lines.some((line) => line.synthetic),
    partial: money.partial,
  };
}

function toRegion(
  ctx: ActorContext,
  region: NamedRegion,
  money: ScopeMoney,
  milestones: readonly PlacedMilestone[],
): FocusAreaRegion[] {
  const lines = money.chosen.filter((line) => line.regionCode === region.code);
  const projects = new Set(lines.map((line) => line.project.id));
  const areas = money.workAreas.filter((area) => projects.has(area.projectId));
  if (areas.length === 0) return [];
  const shown = areas.filter((area) => area.visible).length;
  const own = milestones.filter((milestone) => milestone.regionCode === region.code);
  const figures = shown === 0 ? null : computeScopeFigures(toBurnLines(lines, money.cells));
  return [
    {
      ...region,
      workAreas: areas.length,
      figures,
      milestones: shown === 0 ? null : summariseMilestones(own, ctx.today),
      partial: shown === areas.length ? null : { shown, of: areas.length },
    },
  ];
}

/** How a focus area's part of all regions' money burns. */
export async function readFocusAreaBurn(ctx: ActorContext, { key, ...words }: Asked): Promise<BurnAnswer> {
  const [focusArea] = await findFocusAreas(ctx.db, key);
  if (!focusArea) throw new DomainError('focus-area.not-found');
  const asked = { filter: {}, words: { ...words, focusArea: key }, usual: 'month' } as const;
  return readBurn(ctx, asked, 'focus-area.not-found');
}
