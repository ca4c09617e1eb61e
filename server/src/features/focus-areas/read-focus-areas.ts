import { computeScopeFigures } from '@painopiste/shared/budget/scope-figures';
import type { focusAreaListInput } from '@painopiste/shared/focus-areas/focus-area-input';
import type { z } from 'zod';
import type { ActorContext } from '../../trpc/context.ts';
import { toBurnLines } from '../burn/burn-lines.ts';
import { readScopeMoney } from '../burn/read-scope-money.ts';
import { readPlacedMilestones } from '../milestones/read-placed-milestones.ts';
import { summariseMilestones } from '../milestones/summarise-milestones.ts';
import { toFocusAreaRows } from '../regions/focus-area-rows.ts';
import type { FocusAreaList } from './focus-area-page.ts';
import { findFocusAreas, type NamedFocusArea } from './focus-area-store.ts';

/** What every focus area uses of its part, over all regions that this person may see. */
export async function readFocusAreas(
  ctx: ActorContext,
  words: z.infer<typeof focusAreaListInput>,
): Promise<FocusAreaList> {
  const [money, catalogue] = await Promise.all([
    readScopeMoney(ctx, { filter: {}, words, usual: 'month', detail: 'category' }),
    findFocusAreas(ctx.db),
  ]);
  const counted = [...new Set(money.chosen.map((line) => line.project.id))];
  const milestones = await readPlacedMilestones(ctx, { projectIds: counted });
  const isVisible = counted.length > 0 && !money.isHidden;
  return {
    choice: money.choice,
    rows: isVisible ? toFocusAreaRows(catalogue.map(withoutOwnWords), money, milestones, ctx.today) : [],
    figures: isVisible ? computeScopeFigures(toBurnLines(money.chosen, money.cells)) : null,
    milestones: isVisible ? summariseMilestones(milestones, ctx.today) : null,
    synthetic: money.chosen.some((line) => line.synthetic),
    partial: money.partial,
  };
}

/** Each region has its own words; over all of them there is the common name. */
const withoutOwnWords = (focusArea: NamedFocusArea) => ({ ...focusArea, ownWords: [] });
