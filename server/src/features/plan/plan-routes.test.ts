import { expect, test } from 'vitest';
import { aMembership } from '../../testing/people.ts';
import { aPlannedProject, aPlanOf, aWorkbook } from '../../testing/plan.ts';
import { aUserWithPassword, openTestServer } from '../../testing/test-server.ts';
import type { PlanPreview } from '@painopiste/shared/plan/plan-preview';
import { readPlanFile } from './read-plan-file.ts';

const server = await openTestServer();
const { db } = server;
const planned = await aPlannedProject(db);
const person = await aUserWithPassword(db);
await aMembership(db, person.id, {
  role: 'controller',
  scope: { kind: 'project', projectId: planned.project.id },
});
const cookie = await server.signIn(person.email);
const { slug } = planned.project;

async function upload(
  body: Uint8Array | string,
  headers: Record<string, string> = { cookie, origin: server.url },
) {
  const answer = await server.request(`/api/plan/preview?project=${slug}&fileName=suunnitelma.xlsx`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body: typeof body === 'string' ? body : Buffer.from(body),
  });
  return { status: answer.status, body: (await answer.json()) as PlanPreview & { code?: string } };
}
const template = (query: string, headers: Record<string, string> = { cookie }) =>
  server.request(`/api/plan/template?project=${slug}${query}`, { headers });

test('a workbook is answered with its preview', async () => {
  const { status, body } = await upload(await aWorkbook(aPlanOf('200706')));
  expect([status, body.issueCount, body.counts.workAreas.created]).toEqual([200, 0, 2]);
  expect(body.fileName).toBe('suunnitelma.xlsx');
});

test('what is no plan is refused with its code', async () => {
  expect(await upload('%PDF-1.4')).toMatchObject({ status: 400, body: { code: 'plan.file-no-spreadsheet' } });
  expect(await upload('')).toMatchObject({ status: 400, body: { code: 'plan.file-empty' } });
  expect(await upload(new Uint8Array(5_000_001))).toMatchObject({
    status: 400,
    body: { code: 'plan.file-too-large' },
  });
});

test.each(['fi', 'sv', 'en'])('the template in %s opens as what the product reads', async (language) => {
  const answer = await template(`&language=${language}`);
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="suunnitelma-${slug}.xlsx"`);
  const sheets = await readPlanFile(new Uint8Array(await answer.arrayBuffer()));
  expect(sheets).toHaveLength(4);
  expect(sheets[1]?.rows[1]?.[0]).toBe('project-administration');
  expect(sheets[3]?.rows[0]?.slice(4, 6)).toEqual([{ day: '2024-01-01' }, { day: '2024-02-01' }]);
});

test('the template as delimited text is read back too', async () => {
  const answer = await template('&format=csv');
  const sheets = await readPlanFile(new Uint8Array(await answer.arrayBuffer()));
  expect(sheets.map(({ name }) => name)).toEqual(['Osa-alueet', 'Välitavoitteet', 'Talousarvio']);
  expect(sheets[2]?.rows[0]?.slice(4, 6)).toEqual(['1/2024', '2/2024']);
});

test('nobody else gets anything', async () => {
  const stranger = await aUserWithPassword(db);
  await aMembership(db, stranger.id, {
    role: 'manager',
    scope: { kind: 'project', projectId: planned.other.id },
  });
  const viewer = await aUserWithPassword(db);
  await aMembership(db, viewer.id, { role: 'viewer', scope: { kind: 'everything' } });
  const theirs = { cookie: await server.signIn(stranger.email), origin: server.url };
  const watching = { cookie: await server.signIn(viewer.email), origin: server.url };
  expect((await upload('x', { origin: server.url })).status).toBe(401);
  expect((await upload('x', theirs)).status).toBe(404);
  expect((await upload('x', watching)).status).toBe(403);
  expect((await template('', {})).status).toBe(401);
  expect((await template('', theirs)).status).toBe(404);
  expect((await template('&language=xx')).status).toBe(400);
});
