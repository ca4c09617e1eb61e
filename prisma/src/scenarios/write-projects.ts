import type { ClientBase } from 'pg';
import type { LocalName, ProjectBlueprint } from './blueprint.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { stableId } from './stable-id.ts';
import { personId } from './write-people.ts';

export const projectId = (slug: string): string => stableId('project', slug);
export const lineId = (slug: string, line: string): string => stableId('funding-line', slug, line);
export const workAreaId = (slug: string, workArea: string): string => stableId('work-area', slug, workArea);
export const costCentreId = (region: string, code: string): string => stableId('cost-centre', region, code);

const named = (name: LocalName): Row => ({ name_fi: name.fi, name_sv: name.sv, name_en: name.en });

function projectRow(project: ProjectBlueprint): Row {
  return {
    id: projectId(project.slug),
    slug: project.slug,
    region_code: project.region,
    call_key: project.call,
    ...named(project.name),
    summary_fi: project.summary?.fi ?? null,
    summary_sv: project.summary?.sv ?? null,
    summary_en: project.summary?.en ?? null,
    starts_on: project.startsOn,
    plan_approved_on: project.approval?.on ?? null,
    plan_approval_reference: project.approval?.reference ?? null,
    synthetic: true,
    source: project.source,
  };
}

const partnerRows = ({ slug, partners }: ProjectBlueprint): Row[] =>
  partners.map(({ key, kind, name }, position) => ({
    id: stableId('partner', slug, key),
    project_id: projectId(slug),
    kind,
    ...named(name),
    position,
  }));

const lineRows = ({ slug, lines }: ProjectBlueprint): Row[] =>
  lines.map(({ key, name, pillar, windowStart }, position) => ({
    id: lineId(slug, key),
    project_id: projectId(slug),
    key,
    ...named(name),
    pillar,
    window_start: windowStart,
    position,
  }));

const amendmentRows = ({ slug, lines }: ProjectBlueprint): Row[] =>
  lines.flatMap((line) =>
    line.amendments.map((amendment, index) => ({
      id: stableId('amendment', slug, line.key, String(index + 1)),
      funding_line_id: lineId(slug, line.key),
      number: index + 1,
      decided_on: amendment.decidedOn,
      decision_reference: amendment.reference,
      basis: amendment.basis,
      grant_cents: amendment.grant,
      own_share_cents: 0,
      window_end: amendment.windowEnd,
      source: amendment.source,
      note: amendment.note,
    })),
  );

const categoryRows = ({ slug, lines }: ProjectBlueprint): Row[] =>
  lines.flatMap(({ key, categories }) =>
    categories.map((category, position) => ({
      funding_line_id: lineId(slug, key),
      category_key: category,
      position,
    })),
  );

const workAreaRows = ({ slug, workAreas }: ProjectBlueprint): Row[] =>
  workAreas.map(({ key, name, lead, investment }, position) => ({
    id: workAreaId(slug, key),
    project_id: projectId(slug),
    key,
    ...named(name),
    lead_id: lead === null ? null : personId(lead),
    investment,
    position,
  }));

const shareRows = ({ slug, workAreas }: ProjectBlueprint): Row[] =>
  workAreas.flatMap(({ key, shares }) =>
    Object.entries(shares).map(([focusArea, basisPoints]) => ({
      work_area_id: workAreaId(slug, key),
      focus_area_key: focusArea,
      basis_points: basisPoints,
    })),
  );

const targetGroupRows = ({ slug, workAreas }: ProjectBlueprint): Row[] =>
  workAreas.flatMap(({ key, targetGroups }) =>
    targetGroups.map((group) => ({ work_area_id: workAreaId(slug, key), target_group_key: group })),
  );

const costCentreRows = ({ slug, region, startsOn, workAreas }: ProjectBlueprint): Row[] =>
  workAreas.flatMap(({ key, money }) =>
    money.flatMap(({ line, costCentre }) =>
      costCentre === null
        ? []
        : [
            {
              id: costCentreId(region, costCentre),
              region_code: region,
              code: costCentre,
              valid_from: startsOn,
              work_area_id: workAreaId(slug, key),
              funding_line_id: lineId(slug, line),
            },
          ],
    ),
  );

/** Projects with their lines, work areas and cost centres; not yet their plans. */
export async function writeProjects(
  client: ClientBase,
  projects: readonly ProjectBlueprint[],
): Promise<void> {
  await insertRows(client, 'project', projects.map(projectRow));
  await insertRows(client, 'partner', projects.flatMap(partnerRows));
  await insertRows(client, 'funding_line', projects.flatMap(lineRows));
  await insertRows(client, 'funding_line_amendment', projects.flatMap(amendmentRows));
  await insertRows(client, 'funding_line_category', projects.flatMap(categoryRows));
  await insertRows(client, 'work_area', projects.flatMap(workAreaRows));
  await insertRows(client, 'work_area_share', projects.flatMap(shareRows));
  await insertRows(client, 'work_area_target_group', projects.flatMap(targetGroupRows));
  await insertRows(client, 'cost_centre', projects.flatMap(costCentreRows));
  // Checked while there are few rows: a grant is compared with its budget lines, and there are none yet.
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  await client.query('SET CONSTRAINTS ALL DEFERRED');
}
