import { Prisma } from '@painopiste/prisma/generated/client';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import { allOf, anyOf } from './conditions.ts';

/**
 * Is the work area `w` of the project `p` in this scope? Every list of plans, actuals and milestones carries this
 * condition in its WHERE; the aliases are the same everywhere.
 */
export function workAreaInScope(scope: ReadScope): Prisma.Sql {
  if (scope.everything) return Prisma.sql`true`;
  const alternatives: Prisma.Sql[] = [];
  if (scope.regionCodes.length > 0)
    alternatives.push(Prisma.sql`p.region_code = ANY(${scope.regionCodes}::text[])`);
  if (scope.projectIds.length > 0)
    alternatives.push(Prisma.sql`w.project_id = ANY(${scope.projectIds}::uuid[])`);
  if (scope.workAreaIds.length > 0) alternatives.push(Prisma.sql`w.id = ANY(${scope.workAreaIds}::uuid[])`);
  if (scope.focusAreaKeys.length > 0) {
    alternatives.push(Prisma.sql`EXISTS (SELECT 1 FROM work_area_share scope_share
      WHERE scope_share.work_area_id = w.id AND scope_share.focus_area_key = ANY(${scope.focusAreaKeys}::text[]))`);
  }
  return within(scope, anyOf(alternatives));
}

/** An access token's own limit on top of its owner's rights. */
function within({ within: places }: ReadScope, condition: Prisma.Sql): Prisma.Sql {
  if (places === null) return condition;
  return allOf([
    condition,
    Prisma.sql`(p.region_code = ANY(${places.regionCodes}::text[]) OR w.project_id = ANY(${places.projectIds}::uuid[]))`,
  ]);
}
