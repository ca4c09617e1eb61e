import type { ClientBase } from 'pg';
import type { ProjectBlueprint } from './blueprint.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { stableId } from './stable-id.ts';
import { lineId, workAreaId } from './write-projects.ts';

const commitmentRows = ({ slug, workAreas }: ProjectBlueprint): Row[] =>
  workAreas.flatMap((workArea) =>
    workArea.commitments.map((commitment, index) => ({
      id: stableId('commitment', slug, workArea.key, String(index)),
      funding_line_id: lineId(slug, commitment.line),
      work_area_id: workAreaId(slug, workArea.key),
      category_key: commitment.category,
      title: commitment.title,
      ordered_cents: commitment.ordered,
      invoiced_cents: commitment.invoiced,
      expected_month: commitment.expectedMonth,
      ordered_on: commitment.orderedOn,
      synthetic: true,
    })),
  );

/** What is ordered and not yet invoiced. */
export const writeCommitments = (client: ClientBase, projects: readonly ProjectBlueprint[]): Promise<void> =>
  insertRows(client, 'commitment', projects.flatMap(commitmentRows));
