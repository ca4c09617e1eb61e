import type { Place } from '@painopiste/shared/permissions/can';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { PlanGround, PlanLine } from '@painopiste/shared/plan/plan-ground';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { centsOrNull, dateFrom } from '../../db/columns.ts';
import { namesOf } from '../../db/names-of.ts';
import type { Reader } from '../../db/transaction.ts';

/** The project that a plan is for. */
export interface PlanProject {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly names: LocalText;
  readonly region: { readonly code: string; readonly names: LocalText };
  readonly startsOn: CalendarDate;
  /** Is the plan approved, so that baselines change by decisions only? */
  readonly isApproved: boolean;
}

/** The project with this slug; null where there is none or it is archived. */
export async function findPlanProject(reader: Reader, slug: string): Promise<PlanProject | null> {
  const row = await reader.project.findFirst({
    where: { slug, archivedAt: null, region: { active: true } },
    include: { region: true },
  });
  if (!row) return null;
  const { region } = row;
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    names: { fi: row.nameFi, sv: row.nameSv, en: row.nameEn },
    region: {
      code: region.code,
      names: { fi: region.shortNameFi, sv: region.shortNameSv, en: region.shortNameEn },
    },
    startsOn: dateFrom(row.startsOn),
    isApproved: row.planApprovedOn !== null,
  };
}

/** Where the project as a whole stands. */
export const placeOfProject = ({ id, region }: PlanProject): Place => ({
  regionCode: region.code,
  projectId: id,
  workAreaId: null,
  shares: [],
});

/** What the words of a plan's file are resolved against: lines, focus areas, people, work areas. */
export async function findPlanGround(reader: Reader, project: PlanProject): Promise<PlanGround> {
  const lines = await findPlanLines(reader, project.id);
  const focusAreas = await reader.$queryRaw<{ key: string; code: string; names: LocalText }[]>`
    SELECT f.key, f.code, ${namesOf('f')} AS names FROM focus_area f WHERE f.archived_at IS NULL ORDER BY f.position`;
  const workAreas = await reader.$queryRaw<{ key: string; names: LocalText }[]>`
    SELECT w.key, ${namesOf('w')} AS names FROM work_area w WHERE w.project_id = ${project.id}::uuid ORDER BY w.position`;
  const people = await reader.$queryRaw<{ id: string; email: string }[]>`
    SELECT DISTINCT u.id, u.email FROM app_user u JOIN membership ms ON ms.user_id = u.id
    WHERE u.deactivated_at IS NULL AND (ms.scope_kind IN ('everything', 'focus-area')
      OR ms.region_code = ${project.region.code} OR ms.project_id = ${project.id}::uuid
      OR ms.work_area_id IN (SELECT w.id FROM work_area w WHERE w.project_id = ${project.id}::uuid))`;
  return { projectStartsOn: project.startsOn, lines, focusAreas, people, workAreas };
}

async function findPlanLines(reader: Reader, projectId: string): Promise<PlanLine[]> {
  const rows = await reader.$queryRaw<
    {
      id: string;
      key: string;
      names: LocalText;
      start: Date;
      end: Date;
      available: bigint | null;
      categories: { key: string; names: LocalText }[] | null;
    }[]
  >`
    SELECT l.id, l.key, ${namesOf('l')} AS names, l.window_start AS start, l.window_end AS "end",
      l.budget_at_completion_cents AS available,
      (SELECT json_agg(json_build_object('key', k.key, 'names', ${namesOf('k')}) ORDER BY c.position)
        FROM funding_line_category c JOIN cost_category k ON k.key = c.category_key WHERE c.funding_line_id = l.id) AS categories
    FROM funding_line_current l WHERE l.project_id = ${projectId}::uuid ORDER BY l.position`;
  return rows.map(({ start, end, available, categories, ...line }) => ({
    ...line,
    window: { start: dateFrom(start), end: dateFrom(end) },
    available: centsOrNull(available),
    categories: categories ?? [],
  }));
}
