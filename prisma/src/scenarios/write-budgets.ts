import { cents } from '@painopiste/shared/values/cents';
import type { Month } from '@painopiste/shared/values/month';
import type { ClientBase } from 'pg';
import type { LineBlueprint, ProjectBlueprint } from './blueprint.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { monthsOfWindow, planWeights, spread } from './spread.ts';
import { stableId } from './stable-id.ts';
import { personId } from './write-people.ts';
import { lineId, projectId, workAreaId } from './write-projects.ts';

export const windowEndOf = (line: LineBlueprint) => (line.amendments.at(-1) ?? line.amendments[0]).windowEnd;

export const monthsOfLine = (line: LineBlueprint): Month[] =>
  monthsOfWindow(line.windowStart, windowEndOf(line));

export function lineOf(project: ProjectBlueprint, key: string): LineBlueprint {
  const line = project.lines.find((candidate) => candidate.key === key);
  if (!line) throw new Error(`Project ${project.slug} has no line ${key}`);
  return line;
}

const originalId = (slug: string): string => stableId('budget-decision', slug, 'original');

function originalRows(project: ProjectBlueprint): Row[] {
  return project.workAreas.flatMap((workArea) =>
    workArea.money.flatMap(({ line: key, planned }) => {
      const months = monthsOfLine(lineOf(project, key));
      const weights = planWeights(months.length);
      return Object.entries(planned).flatMap(([category, total]) =>
        spread(total, weights).map((part, index) => ({
          budget_decision_id: originalId(project.slug),
          funding_line_id: lineId(project.slug, key),
          work_area_id: workAreaId(project.slug, workArea.key),
          category_key: category,
          month: months[index] ?? null,
          cents: part,
        })),
      );
    }),
  );
}

function reallocationRows({ slug, reallocations }: ProjectBlueprint): Row[] {
  return reallocations.flatMap(({ reference, line, amount, months, from, to }) =>
    spread(
      amount,
      months.map(() => 1),
    ).flatMap((part, index) =>
      [
        { ...from, sum: cents(0 - part) },
        { ...to, sum: part },
      ].map(({ workArea, category, sum }) => ({
        budget_decision_id: stableId('budget-decision', slug, reference),
        funding_line_id: lineId(slug, line),
        work_area_id: workAreaId(slug, workArea),
        category_key: category,
        month: months[index] ?? null,
        cents: sum,
      })),
    ),
  );
}

function decisionRows({ slug, approval, reallocations }: ProjectBlueprint): Row[] {
  const common = { project_id: projectId(slug), synthetic: true, decided_by_id: personId('controller') };
  const original = approval && {
    id: originalId(slug),
    ...common,
    kind: 'original',
    reference: approval.reference,
    reason: null,
    decided_on: approval.on,
  };
  return [
    ...(original ? [original] : []),
    ...reallocations.map(({ reference, reason, decidedOn }) => ({
      id: stableId('budget-decision', slug, reference),
      ...common,
      kind: 'reallocation',
      reference,
      reason,
      decided_on: decidedOn,
    })),
  ];
}

/** Approved budgets: the original plan of every project that has one, and its reallocations. After the closings. */
export async function writeBudgets(client: ClientBase, projects: readonly ProjectBlueprint[]): Promise<void> {
  const decisions = projects.flatMap(decisionRows);
  await insertRows(client, 'budget_decision', decisions);
  await insertRows(client, 'budget_delta', [
    ...projects.flatMap(originalRows),
    ...projects.flatMap(reallocationRows),
  ]);
  // Lines are added to drafts only; approval comes last, as in the product.
  await client.query(`UPDATE budget_decision SET state = 'approved' WHERE state = 'draft'`);
}
