import type { ClientBase } from 'pg';
import type { MilestoneBlueprint, ProjectBlueprint } from './blueprint.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { stableId } from './stable-id.ts';
import { personId } from './write-people.ts';
import { projectId, workAreaId } from './write-projects.ts';

type Placed = { slug: string; workArea: string; position: number; milestone: MilestoneBlueprint };

const personOrNull = (key: string | null): string | null => (key === null ? null : personId(key));

const milestoneId = ({ slug, milestone }: Placed): string => stableId('milestone', slug, milestone.key);

const baselineId = (slug: string): string => stableId('baseline', slug, '1');

const place = ({ slug, workAreas }: ProjectBlueprint): Placed[] =>
  workAreas.flatMap(({ key, milestones }) =>
    milestones.map((milestone, position) => ({ slug, workArea: key, position, milestone })),
  );

function milestoneRow(placed: Placed): Row {
  const { milestone } = placed;
  return {
    id: milestoneId(placed),
    work_area_id: workAreaId(placed.slug, placed.workArea),
    kind: milestone.kind,
    name_fi: milestone.name.fi,
    name_sv: milestone.name.sv,
    name_en: milestone.name.en,
    weight: milestone.weight,
    technique: 'zero-hundred',
    state: milestone.state,
    baseline_on: milestone.baselineOn,
    forecast_on: milestone.forecastOn,
    done_on: milestone.doneOn,
    done_by_id: personOrNull(milestone.doneBy),
    accepted_on: milestone.acceptedOn,
    accepted_by_id: personOrNull(milestone.acceptedBy),
    owner_id: personId(milestone.owner),
    evidence_required: milestone.evidenceRequired,
    added_on: milestone.addedOn,
    position: placed.position,
    version: 1 + milestone.moves.length,
  };
}

const moveRows = (placed: Placed): Row[] =>
  placed.milestone.moves.map(({ from, to, on, reason }, index) => ({
    id: stableId('move', milestoneId(placed), String(index)),
    milestone_id: milestoneId(placed),
    from_on: from,
    to_on: to,
    reason,
    moved_by_id: personId(placed.milestone.owner),
    moved_on: on,
    command_id: stableId('move-command', milestoneId(placed), String(index)),
  }));

function evidenceRows(placed: Placed): Row[] {
  const { evidence, doneOn, doneBy, acceptedOn, acceptedBy, name, owner } = placed.milestone;
  if (evidence === 'none') return [];
  const decided = evidence === 'accepted';
  return [
    {
      id: stableId('evidence', milestoneId(placed)),
      milestone_id: milestoneId(placed),
      title: `Todenneasiakirja: ${name.fi}`,
      reference: `Dnro ${milestoneId(placed).slice(0, 4)}/${(doneOn ?? '').slice(0, 4)} (synteettinen)`,
      state: evidence,
      added_by_id: personOrNull(doneBy ?? owner),
      added_on: doneOn,
      decided_by_id: decided ? personOrNull(acceptedBy) : null,
      decided_on: decided ? acceptedOn : null,
    },
  ];
}

const baselineRows = ({ slug, approval }: ProjectBlueprint): Row[] =>
  approval
    ? [
        {
          id: baselineId(slug),
          project_id: projectId(slug),
          number: 1,
          decided_on: approval.on,
          decision_reference: approval.reference,
        },
      ]
    : [];

const baselineMilestoneRows = (placed: Placed): Row[] =>
  placed.milestone.baselineOn === null
    ? []
    : [
        {
          baseline_id: baselineId(placed.slug),
          milestone_id: milestoneId(placed),
          baseline_on: placed.milestone.baselineOn,
          weight: placed.milestone.weight,
        },
      ];

/** Milestones with their first baseline, moves and evidence. */
export async function writeMilestones(
  client: ClientBase,
  projects: readonly ProjectBlueprint[],
): Promise<void> {
  const placed = projects.flatMap(place);
  await insertRows(client, 'milestone', placed.map(milestoneRow));
  await insertRows(client, 'milestone_move', placed.flatMap(moveRows));
  await insertRows(client, 'evidence', placed.flatMap(evidenceRows));
  await insertRows(client, 'baseline', projects.flatMap(baselineRows));
  const inApprovedPlan = projects.filter((project) => project.approval !== null).flatMap(place);
  await insertRows(client, 'baseline_milestone', inApprovedPlan.flatMap(baselineMilestoneRows));
}
