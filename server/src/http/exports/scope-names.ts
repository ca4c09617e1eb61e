import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { SliceBy } from '../../features/burn/money-slices.ts';
import type { ScopeMoney } from '../../features/burn/read-scope-money.ts';
import type { ReferenceList } from '../../features/reference/reference-list.ts';
import { readWorkAreas } from '../../features/work-areas/read-work-areas.ts';
import type { ActorContext } from '../../trpc/context.ts';

/** What a scope is called in a file: a code or slug that stays, and its name. */
export interface ScopeName {
  readonly scope: string;
  readonly names: LocalText;
}

/**
 * The stable name of every part, by the part's key: region code, project slug, `project-slug/work-area-key`, focus area
 * key, category key, `project-slug/line-key`.
 */
export async function scopeNames(
  ctx: ActorContext,
  by: SliceBy,
  money: ScopeMoney,
  reference: ReferenceList,
): Promise<ReadonlyMap<string, ScopeName>> {
  switch (by) {
    case 'region':
      return new Map(reference.regions.map(({ code, names }) => [code, { scope: code, names }]));
    case 'focusArea':
      return new Map(reference.focusAreas.map(({ key, names }) => [key, { scope: key, names }]));
    case 'category':
      return new Map(reference.costCategories.map(({ key, names }) => [key, { scope: key, names }]));
    case 'project':
      return new Map(
        money.chosen.map(({ project }) => [project.id, { scope: project.slug, names: project.names }]),
      );
    case 'line':
      return new Map(
        money.chosen.map(({ id, key, names, project }) => [id, { scope: `${project.slug}/${key}`, names }]),
      );
    case 'workArea': {
      const areas = await readWorkAreas(ctx, [...new Set(money.chosen.map((line) => line.project.id))]);
      return new Map(
        areas.map(({ id, key, names, project }) => [id, { scope: `${project.slug}/${key}`, names }]),
      );
    }
  }
}
