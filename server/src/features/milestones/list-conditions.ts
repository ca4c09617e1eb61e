import { Prisma } from '@painopiste/prisma/generated/client';
import type {
  DueFilter,
  MilestoneFilters,
  MilestoneSortKey,
} from '@painopiste/shared/milestones/milestone-filters';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { allOf, anyOf } from '../../db/conditions.ts';
import { contains, folded } from '../../db/folded-text.ts';
import { workAreaInScope } from '../../db/scope-sql.ts';
import { changedSince } from './changed-since-store.ts';

/** Filters that have been looked up: every list holds only what exists; empty = no filter. */
export interface ListFilters extends MilestoneFilters {
  readonly regionCodes: readonly string[];
  readonly focusAreaKeys: readonly string[];
  readonly projectSlugs: readonly string[];
  readonly ownerIds: readonly string[];
  readonly withoutOwner: boolean;
  readonly workAreaId: string | null;
}

export type Language = 'fi' | 'sv' | 'en';

const due = Prisma.sql`coalesce(m.forecast_on, m.baseline_on)`;
const isAhead = Prisma.sql`m.state IN ('planned', 'in-progress')`;
/** Late today (MODEL 12), on the aliases of `milestoneTables`. */
export const isLate = (today: CalendarDate): Prisma.Sql =>
  Prisma.sql`(${isAhead} AND ${due} < ${today}::date)`;

const searched =
  folded(Prisma.sql`concat_ws(' ', m.name_fi, m.name_sv, m.name_en, p.name_fi, p.name_sv, p.name_en,
  r.name_fi, r.name_sv, r.name_en, r.short_name_fi, u.name)`);

/** The regions' own words for a focus area (a kehittämiskärki) find what has a share in it there. */
const byOwnWord = (word: string): Prisma.Sql => Prisma.sql`m.work_area_id IN (
  SELECT s.work_area_id FROM focus_area_synonym y
  JOIN work_area_share s ON s.focus_area_key = y.focus_area_key
  JOIN work_area sw ON sw.id = s.work_area_id
  JOIN project sp ON sp.id = sw.project_id AND sp.region_code = y.region_code
  WHERE y.archived_at IS NULL AND ${contains(folded(Prisma.sql`y.text`), word)})`;

/** What a row of the list must be like, on the aliases of `milestoneTables`: in use, in scope, and passing the filters. */
export const listCondition = (scope: ReadScope, filters: ListFilters, today: CalendarDate): Prisma.Sql =>
  allOf([
    Prisma.sql`p.archived_at IS NULL AND r.active`,
    workAreaInScope(scope),
    ...conditionsOf(filters, today),
  ]);

function conditionsOf(filters: ListFilters, today: CalendarDate): Prisma.Sql[] {
  const { regionCodes, focusAreaKeys, projectSlugs, ownerIds, withoutOwner, workAreaId, statuses } = filters;
  const conditions: Prisma.Sql[] = [];
  if (regionCodes.length > 0) conditions.push(Prisma.sql`p.region_code = ANY(${regionCodes}::text[])`);
  if (projectSlugs.length > 0) conditions.push(Prisma.sql`p.slug = ANY(${projectSlugs}::text[])`);
  if (workAreaId !== null) conditions.push(Prisma.sql`m.work_area_id = ${workAreaId}::uuid`);
  if (focusAreaKeys.length > 0) {
    conditions.push(Prisma.sql`m.work_area_id IN (SELECT s.work_area_id FROM work_area_share s
      WHERE s.focus_area_key = ANY(${focusAreaKeys}::text[]))`);
  }
  if (statuses.length > 0) {
    const ofState = Prisma.sql`m.state = ANY(${statuses.filter((status) => status !== 'late')}::text[])`;
    conditions.push(anyOf(statuses.includes('late') ? [ofState, isLate(today)] : [ofState]));
  }
  if (ownerIds.length > 0 || withoutOwner) {
    const ofOwner = Prisma.sql`m.owner_id = ANY(${ownerIds}::uuid[])`;
    conditions.push(anyOf(withoutOwner ? [ofOwner, Prisma.sql`m.owner_id IS NULL`] : [ofOwner]));
  }
  if (filters.due !== null) conditions.push(dueCondition(filters.due, today));
  if (filters.since !== null) conditions.push(changedSince(filters.since));
  return [...conditions, ...filters.words.map((word) => anyOf([contains(searched, word), byOwnWord(word)]))];
}

function dueCondition(filter: DueFilter, today: CalendarDate): Prisma.Sql {
  if (filter.kind === 'overdue') return isLate(today);
  const within = Prisma.sql`${due} BETWEEN ${filter.from}::date AND ${filter.to}::date`;
  return filter.kind === 'upcoming' ? Prisma.sql`(${isAhead} AND ${within})` : within;
}

/** A name in a language, folded so that it sorts; in Finnish where it has none. */
export const named = (alias: string, language: Language): Prisma.Sql =>
  folded(
    Prisma.raw(
      language === 'fi' ? `${alias}.name_fi` : `coalesce(${alias}.name_${language}, ${alias}.name_fi)`,
    ),
  );

function sortExpression(key: MilestoneSortKey, language: Language): Prisma.Sql {
  switch (key) {
    case 'open':
      return Prisma.sql`(m.state IN ('accepted', 'cancelled'))`;
    case 'name':
      return named('m', language);
    case 'forecast':
      return due;
    case 'baseline':
      return Prisma.sql`m.baseline_on`;
    case 'accepted':
      return Prisma.sql`m.accepted_on`;
    case 'slip':
      return Prisma.sql`(coalesce(m.accepted_on, m.forecast_on) - m.baseline_on)`;
    case 'moves':
      return Prisma.sql`(SELECT count(*) FROM milestone_move v
        WHERE v.milestone_id = m.id AND v.undone_by_command_id IS NULL)`;
    case 'weight':
      return Prisma.sql`m.weight`;
    case 'status':
      return Prisma.sql`array_position(ARRAY['planned', 'in-progress', 'done', 'accepted', 'cancelled'], m.state)`;
    case 'owner':
      return folded(Prisma.sql`u.name`);
    case 'workArea':
      return named('w', language);
    case 'project':
      return named('p', language);
    case 'region':
      return named('r', language);
  }
}

/** The order of the list: what is not known comes last either way, and equal rows stay in one order. */
export function listOrder({ sort }: ListFilters, language: Language): Prisma.Sql {
  const keys = sort.map(
    ({ key, descending }) =>
      Prisma.sql`${sortExpression(key, language)} ${Prisma.raw(descending ? 'DESC' : 'ASC')} NULLS LAST`,
  );
  return Prisma.join([...keys, Prisma.sql`m.id`]);
}
