import { Prisma } from '@painopiste/prisma/generated/client';
import { type MilestoneGrouping, STATUS_GROUPS } from '@painopiste/shared/milestones/milestone-group';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { folded } from '../../db/folded-text.ts';
import { namesOf } from '../../db/names-of.ts';
import { isLate, type Language, type ListFilters, named } from './list-conditions.ts';

/** How rows of `milestoneTables` fall into groups. */
export interface GroupColumns {
  /** What the group is, as text: a code, a key, a slug, an id; empty where there is none. */
  readonly key: Prisma.Sql;
  /** Its names as JSON; null where it is a word of ours. */
  readonly names: Prisma.Sql;
  /** Groups stand in its order, what is not known last. */
  readonly order: Prisma.Sql;
  /** What the tables are joined to for it. */
  readonly join: Prisma.Sql;
}

const NO_NAMES = Prisma.sql`NULL::jsonb`;

/** Where focus areas are asked for, a milestone stands in those of its own only. */
const shareJoin = ({ focusAreaKeys }: ListFilters): Prisma.Sql => Prisma.sql`
  JOIN work_area_share gs ON gs.work_area_id = w.id AND gs.basis_points > 0
    ${focusAreaKeys.length > 0 ? Prisma.sql`AND gs.focus_area_key = ANY(${focusAreaKeys}::text[])` : Prisma.empty}
  JOIN focus_area gf ON gf.key = gs.focus_area_key`;

const asJson = (names: Prisma.Sql): Prisma.Sql => Prisma.sql`${names}::jsonb`;

function statusColumns(today: CalendarDate): GroupColumns {
  const key = Prisma.sql`(CASE WHEN ${isLate(today)} THEN 'late' ELSE m.state END)`;
  const order = Prisma.sql`array_position(${[...STATUS_GROUPS]}::text[], ${key})`;
  return { key, names: NO_NAMES, order, join: Prisma.empty };
}

const ownerColumns: GroupColumns = {
  key: Prisma.sql`coalesce(m.owner_id::text, '')`,
  names: Prisma.sql`CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('fi', u.name, 'sv', u.name, 'en', u.name) END`,
  order: folded(Prisma.sql`u.name`),
  join: Prisma.empty,
};

/** The columns of a grouping, on the aliases of `milestoneTables`. */
export function groupColumns(
  grouping: MilestoneGrouping,
  filters: ListFilters,
  { today, language }: { readonly today: CalendarDate; readonly language: Language },
): GroupColumns {
  switch (grouping) {
    case 'region':
      return {
        key: Prisma.sql`r.code`,
        names: asJson(namesOf('r', 'short_name')),
        order: named('r', language),
        join: Prisma.empty,
      };
    case 'project':
      return {
        key: Prisma.sql`p.slug`,
        names: asJson(namesOf('p')),
        order: named('p', language),
        join: Prisma.empty,
      };
    case 'focusArea':
      return {
        key: Prisma.sql`gf.key`,
        names: asJson(namesOf('gf')),
        order: Prisma.sql`gf.position`,
        join: shareJoin(filters),
      };
    case 'status':
      return statusColumns(today);
    case 'owner':
      return ownerColumns;
  }
}
