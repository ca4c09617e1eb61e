import { randomUUID } from 'node:crypto';
import type { Db } from '../db/transaction.ts';
import { aFundingLine } from './money.ts';
import { anActor } from './people.ts';
import { aMilestone, aProject, aWorkArea, day } from './projects.ts';

/** What a project has once its plan is approved. */
export const APPROVAL = { planApprovedOn: day('2023-06-01'), planApprovalReference: '§ 1' };

type Wanted = Partial<Parameters<typeof aMilestone>[1]> & { readonly planApproved?: boolean };

/** A planned milestone due 2024-12-31 in a project of its own, with its manager, controller and lead. */
export async function aPlannedMilestone(db: Db, { planApproved = false, ...wanted }: Wanted = {}) {
  const project = await aProject(db, planApproved ? APPROVAL : {});
  await aFundingLine(db, { projectId: project.id, windowTo: '2025-12-31' });
  const workArea = await aWorkArea(db, { projectId: project.id });
  const milestone = await aMilestone(db, { workAreaId: workArea.id, ...wanted });
  const scope = { kind: 'project', projectId: project.id } as const;
  const manager = await anActor(db, 'manager', scope);
  const controller = await anActor(db, 'controller', scope);
  const lead = await anActor(db, 'lead', scope);
  return { project, workArea, milestone, scope, manager, controller, lead };
}

/** What every command on a thing carries; the version is the one that was seen. */
export const commandOn = ({ id }: { readonly id: string }, version = 1) => ({
  commandId: randomUUID(),
  version,
  id,
});
