import type { Locale } from '../../lib/format/locale.ts';
import { PAGE_SIZE, type ListInput } from './milestones-query.ts';

/** Whose milestones a section shows. */
export type MilestoneScope = Pick<ListInput, 'region' | 'project' | 'focusArea' | 'workArea'>;

export const FIRST_SORT = 'baseline';

/** What a section asks; a route that asks the same beforehand shows the section at once. */
export const sectionInput = (
  scope: MilestoneScope,
  language: Locale,
  sort = FIRST_SORT,
  page = 1,
): ListInput => ({
  ...scope,
  language,
  sort,
  page,
  pageSize: PAGE_SIZE,
});
