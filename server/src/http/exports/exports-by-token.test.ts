import { expect, test } from 'vitest';
import { anAccessToken } from '../../testing/access-tokens.ts';
import { aMembership, aUser } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { aUserWithPassword, openTestServer } from '../../testing/test-server.ts';

const server = await openTestServer();
const { db } = server;
const [vantaa, kainuu] = [
  await aProject(db, { regionCode: '04', slug: 'vantaa' }),
  await aProject(db, { regionCode: '20', slug: 'kainuu' }),
];
for (const { id } of [vantaa, kainuu]) {
  const workArea = await aWorkArea(db, { projectId: id });
  await aMilestone(db, { workAreaId: workArea.id });
}

async function anOwner(role: 'viewer' | 'controller' = 'controller') {
  const owner = await aUser(db);
  const membership = await aMembership(db, owner.id, { role, scope: { kind: 'everything' } });
  return { ...owner, membershipId: membership.id };
}

const ask = (address: string, token: string, headers = {}) =>
  server.request(`/export/${address}`, { headers: { authorization: `Bearer ${token}`, ...headers } });

async function regionsIn(address: string, token: string): Promise<string[]> {
  const answer = await ask(address, token);
  const [, ...rows] = (await answer.text()).trimEnd().split('\r\n');
  return [...new Set(rows.map((row) => row.slice(0, 2)))].sort();
}

test('a token opens the files that it was made for, and no others', async () => {
  const token = await anAccessToken(db, (await anOwner()).id);
  expect((await ask('burn.csv', token)).status).toBe(200);
  expect((await ask('milestones.xlsx', token)).status).toBe(200);
  expect((await ask('ledger.csv', token)).status).toBe(403);
});

test('it shows only its regions and projects of what its owner may read', async () => {
  const { id } = await anOwner();
  expect(await regionsIn('milestones.csv', await anAccessToken(db, id))).toEqual(['04', '20']);
  const byRegion = await anAccessToken(db, id, { regionCodes: ['04'] });
  expect(await regionsIn('milestones.csv', byRegion)).toEqual(['04']);
  const byProject = await anAccessToken(db, id, { projectIds: [kainuu.id] });
  expect(await regionsIn('milestones.csv', byProject)).toEqual(['20']);
});

test('a token for the ledger alone opens the ledger alone', async () => {
  const { id } = await anOwner();
  const token = await anAccessToken(db, id, { actions: ['ledger:read'], regionCodes: ['04'] });
  expect((await ask('ledger.csv', token)).status).toBe(200);
  expect((await ask('burn.csv', token)).status).toBe(403);
});

test.each<[string, Parameters<typeof anAccessToken>[2]]>([
  ['revoked', { revokedOn: day('2024-09-30') }],
  ['expired', { expiresOn: day('2024-09-29') }],
])('one that is %s opens nothing, and the answer says how to be let in', async (_state, overrides) => {
  const answer = await ask('burn.csv?locale=en', await anAccessToken(db, (await anOwner()).id, overrides));
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe(
    'Bearer realm="Painopiste exports", error="invalid_token"',
  );
  expect(await answer.text()).toContain('The token opens nothing');
});

test('it works through its last day', async () => {
  const token = await anAccessToken(db, (await anOwner()).id, { expiresOn: day('2024-09-30') });
  expect((await ask('burn.csv', token)).status).toBe(200);
});

test('it stops at once when its owner is deactivated or loses the membership', async () => {
  const owner = await anOwner();
  const token = await anAccessToken(db, owner.id);
  await db.membership.update({ where: { id: owner.membershipId }, data: { validTo: day('2024-09-29') } });
  expect((await ask('burn.csv', token)).status).toBe(403);
  await db.membership.update({ where: { id: owner.membershipId }, data: { validTo: null } });
  expect((await ask('burn.csv', token)).status).toBe(200);
  await db.user.update({ where: { id: owner.id }, data: { deactivatedAt: new Date() } });
  expect((await ask('burn.csv', token)).status).toBe(401);
});

test('one for a region that its owner has lost is refused, not an empty file', async () => {
  const owner = await aUser(db);
  await aMembership(db, owner.id, { role: 'viewer', scope: { kind: 'region', regionCode: '20' } });
  const token = await anAccessToken(db, owner.id, { regionCodes: ['04'] });
  expect((await ask('burn.csv', token)).status).toBe(403);
});

test('a right that the owner has no more is gone from the token too', async () => {
  const token = await anAccessToken(db, (await anOwner('viewer')).id, { actions: ['ledger:read'] });
  expect((await ask('ledger.csv', token)).status).toBe(403);
});

test('another secret under a known prefix opens nothing, nor does anything else', async () => {
  const token = await anAccessToken(db, (await anOwner()).id);
  const forged = `${token.slice(0, -43)}${'A'.repeat(43)}`;
  for (const wrong of [forged, 'nonsense', `${token}A`, ''])
    expect((await ask('burn.csv', wrong)).status).toBe(401);
});

test('a wrong token is refused although a session’s cookie comes along', async () => {
  const user = await aUserWithPassword(db);
  await aMembership(db, user.id, { role: 'viewer', scope: { kind: 'everything' } });
  const cookie = await server.signIn(user.email);
  expect((await ask('burn.csv', 'nonsense', { cookie })).status).toBe(401);
});

test('a token opens no procedure and no page', async () => {
  const authorization = `Bearer ${await anAccessToken(db, (await anOwner()).id)}`;
  const procedure = await server.request('/trpc/milestone.list', { headers: { authorization } });
  expect(procedure.status).toBe(401);
  const me = await server.request('/trpc/session.me', { headers: { authorization } });
  expect(await me.json()).toMatchObject({ result: { data: null } });
});

test('the day of its last use is remembered', async () => {
  const token = await anAccessToken(db, (await anOwner()).id);
  await ask('burn.csv', token);
  const [, prefix = ''] = token.split('_');
  expect((await db.accessToken.findUnique({ where: { prefix } }))?.lastUsedOn).toEqual(day('2024-09-30'));
});

test('the log tells no token', async () => {
  const token = await anAccessToken(db, (await anOwner()).id);
  await ask('burn.csv', token);
  await ask('burn.csv', `${token}x`);
  expect(server.log()).toContain('/export/burn.csv');
  const [, prefix = ''] = token.split('_');
  // Cut by its length: an underscore may stand in a secret.
  for (const part of [prefix, token.slice(-43)]) expect(server.log()).not.toContain(part);
});

test('requests with a token are counted, wherever they come from', async () => {
  const from = { 'x-forwarded-for': '192.0.2.7' };
  const statuses = new Set<number>();
  for (let count = 0; count < 121; count += 1) statuses.add((await ask('burn.csv', 'nonsense', from)).status);
  expect([...statuses]).toEqual([401, 429]);
});
