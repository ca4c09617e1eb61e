import type { ClientBase } from 'pg';
import { demoLedger } from './deliveries.ts';
import { finishedProjects } from './finished-projects.ts';
import type { DemoProject } from './ledger-plan.ts';
import { regionalProjects } from './regional-projects.ts';
import { vakehyva } from './vakehyva.ts';
import { writeBudgets } from './write-budgets.ts';
import { writeClosings } from './write-closings.ts';
import { writeCommitments } from './write-commitments.ts';
import { writeLedger } from './write-ledger.ts';
import { writeMilestones } from './write-milestones.ts';
import { writeLeadMemberships, writeMemberships, writePeople } from './write-people.ts';
import { projectId, writeProjects } from './write-projects.ts';
import { writeReference } from './write-reference.ts';

/** Every project of the demonstration: an RRP2 project in each region, and those that came before. */
export const demoProjects = (): DemoProject[] => [vakehyva(), ...regionalProjects(), ...finishedProjects()];

async function writePlans(
  client: ClientBase,
  projects: readonly DemoProject[],
  closed: boolean,
): Promise<void> {
  const blueprints = projects.map(({ project }) => project);
  await writeReference(client);
  await writePeople(client);
  await writeProjects(client, blueprints);
  await writeMemberships(client, new Map(blueprints.map(({ slug }) => [slug, projectId(slug)])));
  await writeLeadMemberships(client);
  if (closed) await writeClosings(client, blueprints);
  await writeBudgets(client, blueprints);
  await writeMilestones(client, blueprints);
  await writeCommitments(client, blueprints);
}

/** `demo`: what `npm start` shows. */
export async function writeDemo(client: ClientBase): Promise<void> {
  const projects = demoProjects();
  await writePlans(client, projects, true);
  const { deliveries, charts } = demoLedger(projects);
  await writeLedger(client, deliveries, charts);
}

/** `empty-ledger`: the demonstration before its first import; no month is closed. */
export const writeEmptyLedger = (client: ClientBase): Promise<void> =>
  writePlans(client, demoProjects(), false);
