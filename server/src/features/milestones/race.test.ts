import { randomUUID } from 'node:crypto';
import { DOMAIN_ERRORS } from '@painopiste/shared/errors/domain-error';
import { expect, test } from 'vitest';
import { aMembership } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea } from '../../testing/projects.ts';
import { aUserWithPassword, openTestServer } from '../../testing/test-server.ts';

const CLIENTS = 10;
const EDITS = 100;
const MILESTONES = 20;

const server = await openTestServer({ variables: { LOG_LEVEL: 'warn' } });
const { db } = server;
const project = await aProject(db, { regionCode: '04' });
const workArea = await aWorkArea(db, { projectId: project.id });
const milestones: string[] = [];
for (let count = 0; count < MILESTONES; count += 1)
  milestones.push((await aMilestone(db, { workAreaId: workArea.id })).id);

interface Client {
  readonly id: string;
  readonly cookie: string;
  /** The versions that this browser has seen. */
  readonly seen: Map<string, number>;
  readonly next: () => number;
}

/** Numbers in an order of their own, the same each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

async function aClient(seed: number): Promise<Client> {
  const user = await aUserWithPassword(db);
  await aMembership(db, user.id, { role: 'manager', scope: { kind: 'project', projectId: project.id } });
  return { id: user.id, cookie: await server.signIn(user.email), seen: new Map(), next: numbers(seed) };
}

interface Row {
  readonly version: number;
}
interface Answer {
  readonly result?: { readonly data: Row };
  readonly error?: { readonly data: { readonly code: string; readonly details: { readonly current?: Row } } };
}

/** One edit from what the browser has seen last; answers the code of a refusal, or null. */
async function edit({ id, cookie, seen, next }: Client): Promise<string | null> {
  const milestone = milestones[next() % MILESTONES] ?? '';
  const version = seen.get(milestone) ?? 1;
  const common = { commandId: randomUUID(), version, id: milestone };
  const isMove = next() % 4 > 0;
  const day = String((next() % 28) + 1).padStart(2, '0');
  const month = String((next() % 12) + 1).padStart(2, '0');
  const answer = isMove
    ? await server.post(
        '/trpc/milestone.reschedule',
        { ...common, forecastOn: `2025-${month}-${day}`, reason: `Muutos ${id}` },
        { cookie },
      )
    : await server.post(
        '/trpc/milestone.assign',
        { ...common, ownerId: next() % 5 === 0 ? null : id },
        { cookie },
      );
  const body = (await answer.json()) as Answer;
  const row = body.result?.data ?? body.error?.data.details.current;
  if (row) seen.set(milestone, row.version);
  return body.error?.data.code ?? null;
}

test('1 000 racing edits of 20 milestones by 10 clients lose no update', async () => {
  const clients: Client[] = [];
  for (let count = 1; count <= CLIENTS; count += 1) clients.push(await aClient(count * 7_919));
  const started = performance.now();
  const outcomes = await Promise.all(
    clients.map(async (client) => {
      const codes: (string | null)[] = [];
      for (let count = 0; count < EDITS; count += 1) codes.push(await edit(client));
      return codes;
    }),
  );
  expect(performance.now() - started).toBeLessThan(60_000);
  const refusals = outcomes.flat().filter((code) => code !== null);
  expect(outcomes.flat()).toHaveLength(CLIENTS * EDITS);
  // Each refusal has its sentence, and somebody was faster now and then: it was a race.
  expect(refusals.filter((code) => !Object.hasOwn(DOMAIN_ERRORS, code))).toEqual([]);
  expect(refusals.filter((code) => code === 'milestone.stale').length).toBeGreaterThan(10);

  const saved = outcomes.flat().length - refusals.length;
  const trail = await db.auditEntry.findMany({ where: { noun: 'milestone' }, orderBy: { sequence: 'asc' } });
  expect(trail).toHaveLength(saved);
  expect(await db.milestoneMove.count()).toBe(
    trail.filter(({ action }) => action === 'milestone:reschedule').length,
  );
  const stateOf = (value: unknown) => {
    const { version, forecastOn, ownerId } = value as Record<string, unknown>;
    return { version, forecastOn, ownerId };
  };
  for (const id of milestones) {
    const own = trail.filter(({ entityId }) => entityId === id);
    // Each edit stands on the one before it: nothing was written over unseen.
    const steps = own.map(({ before, after }) => ({ before: stateOf(before), after: stateOf(after) }));
    expect(steps.slice(1).map(({ before }) => before)).toEqual(steps.slice(0, -1).map(({ after }) => after));
    const row = await db.milestone.findUniqueOrThrow({ where: { id } });
    const final = {
      version: row.version,
      forecastOn: row.forecastOn?.toISOString().slice(0, 10) ?? null,
      ownerId: row.ownerId,
    };
    expect(final).toEqual(steps.at(-1)?.after);
    expect(row.version).toBe(1 + own.length);
  }
}, 120_000);
