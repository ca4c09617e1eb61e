import { addDays } from '@painopiste/shared/values/calendar-date';
import { lastDayOf, monthOf, monthsThrough } from '@painopiste/shared/values/month';
import type { ClientBase } from 'pg';
import type { ProjectBlueprint } from './blueprint.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { personId } from './write-people.ts';
import { projectId } from './write-projects.ts';

/** A month is closed when its books are: on the 12th of the next one. */
const DAYS_AFTER = 12;

function closingRows({ slug, startsOn, closedThrough }: ProjectBlueprint): Row[] {
  if (closedThrough === null) return [];
  return monthsThrough(monthOf(startsOn), closedThrough).map((month) => {
    const on = addDays(lastDayOf(month), DAYS_AFTER);
    return {
      project_id: projectId(slug),
      month,
      closed_by_id: personId('controller'),
      closed_at: `${on}T11:30:00Z`,
      closed_on: on,
    };
  });
}

/** The closed months of every project, from its start. */
export const writeClosings = (client: ClientBase, projects: readonly ProjectBlueprint[]): Promise<void> =>
  insertRows(client, 'month_closing', projects.flatMap(closingRows));
