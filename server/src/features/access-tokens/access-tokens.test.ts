import { randomUUID } from 'node:crypto';
import type { CreateAccessTokenInput } from '@painopiste/shared/access-tokens/access-token-input';
import { expect, test } from 'vitest';
import { isSecretOf, tokenOf } from '../../auth/access-token-secret.ts';
import { aMembership, anActor } from '../../testing/people.ts';
import { aProject, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const [vantaa, kainuu] = [await aProject(db, { regionCode: '04' }), await aProject(db, { regionCode: '20' })];
for (const { id } of [vantaa, kainuu]) await aWorkArea(db, { projectId: id });
const owner = await anActor(db, 'viewer', { kind: 'region', regionCode: '04' });
const admin = await anActor(db, 'admin');

const wanted = (overrides: Partial<CreateAccessTokenInput> = {}): CreateAccessTokenInput => ({
  commandId: randomUUID(),
  version: 0,
  name: `Tunnus ${randomUUID()}`,
  actions: ['burn:read'],
  regionCodes: [],
  projectIds: [],
  expiresOn: '2024-12-29',
  ...overrides,
});
const make = (overrides: Partial<CreateAccessTokenInput> = {}) =>
  callAs(owner).accessToken.create(wanted(overrides));
const revocation = ({ id, version }: { id: string; version: number }) => ({
  commandId: randomUUID(),
  id,
  version,
});

test('the secret is answered once and kept nowhere', async () => {
  const input = wanted({ name: 'Power BI', regionCodes: ['04'] });
  const { row, secret } = await callAs(owner).accessToken.create(input);
  const parts = tokenOf(`Bearer ${secret}`);
  const saved = await db.accessToken.findUniqueOrThrow({ where: { id: row.id } });
  expect(parts?.prefix).toBe(saved.prefix);
  expect(isSecretOf(parts?.secret ?? '', saved.secretHash)).toBe(true);
  const everything = JSON.stringify([saved, await db.auditEntry.findMany(), row], (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  expect(everything).not.toContain(parts?.secret);
  expect(await callAs(owner).accessToken.create(input)).toEqual({ row, secret: null });
});

test('making and revoking one leave their rows in the trail', async () => {
  const { row } = await make();
  const revoked = await callAs(owner).accessToken.revoke(revocation(row));
  expect(revoked).toMatchObject({ state: 'revoked', revokedOn: '2024-09-30', version: 2 });
  const trail = await db.auditEntry.findMany({ where: { entityId: row.id }, orderBy: { sequence: 'asc' } });
  expect(trail.map(({ action, noun, version }) => [action, noun, version])).toEqual([
    ['access-token:create', 'access-token', 1],
    ['access-token:create', 'access-token', 2],
  ]);
});

test('one is offered what one may read oneself, and the list tells how each stands', async () => {
  const { row } = await make({ name: 'Lyhyt', expiresOn: '2024-10-02' });
  const { tokens, reach } = await callAs(owner, { today: '2024-10-03' }).accessToken.list();
  expect(reach).toEqual({
    actions: ['burn:read', 'milestone:read'],
    regionCodes: ['04'],
    projectIds: [vantaa.id],
  });
  expect(tokens.find(({ id }) => id === row.id)).toMatchObject({ name: 'Lyhyt', state: 'expired' });
  expect(tokens.every((token) => token.owner.id === owner.id)).toBe(true);
});

test.each<[string, Partial<CreateAccessTokenInput>]>([
  ['access-token.beyond-own-rights', { actions: ['ledger:read'] }],
  ['access-token.beyond-own-rights', { regionCodes: ['20'] }],
  ['access-token.beyond-own-rights', { projectIds: [kainuu.id] }],
  ['access-token.expires-too-late', { expiresOn: '2025-10-01' }],
  ['access-token.expires-in-past', { expiresOn: '2024-09-30' }],
])('%s refuses %j', async (code, overrides) => {
  await expect(make(overrides)).rejects.toThrow(code);
});

test('a name is given once among those that work', async () => {
  const { row } = await make({ name: 'Sama' });
  await expect(make({ name: 'Sama' })).rejects.toThrow('access-token.name-taken');
  await callAs(owner).accessToken.revoke(revocation(row));
  expect((await make({ name: 'Sama' })).row.state).toBe('working');
});

test('nobody but its owner and an administrator of everything revokes a token, or learns of it', async () => {
  const { row } = await make();
  const other = await anActor(db, 'viewer');
  await aMembership(db, other.id, { role: 'admin', scope: { kind: 'region', regionCode: '04' } });
  const regional = callAs(await anActor(db, 'admin', { kind: 'region', regionCode: '04' }));
  await expect(callAs(other).accessToken.revoke(revocation(row))).rejects.toThrow('access-token.not-found');
  await expect(regional.accessToken.revokeAny(revocation(row))).rejects.toThrow('permission.denied');
  await expect(regional.accessToken.listAll()).rejects.toThrow('permission.denied');
  const all = await callAs(admin).accessToken.listAll();
  expect(all.find(({ id }) => id === row.id)?.owner).toEqual({ id: owner.id, name: owner.name });
  expect((await callAs(admin).accessToken.revokeAny(revocation(row))).state).toBe('revoked');
});

test('revoking twice, an unknown one and an old version are refused', async () => {
  const { row } = await make();
  const revoke = (token: { id: string; version: number }) =>
    callAs(owner).accessToken.revoke(revocation(token));
  await expect(revoke({ ...row, version: 7 })).rejects.toThrow('access-token.stale');
  await expect(revoke({ id: randomUUID(), version: 1 })).rejects.toThrow('access-token.not-found');
  const revoked = await revoke(row);
  await expect(revoke(revoked)).rejects.toThrow('access-token.revoked');
});

test('the making of one is taken back by revoking it; what is revoked stays so', async () => {
  const made = wanted();
  await callAs(owner).accessToken.create(made);
  const back = { commandId: randomUUID(), undoes: made.commandId };
  expect(await callAs(owner).history.undo(back)).toMatchObject({ state: 'revoked', version: 2 });
  const again = callAs(owner).history.undo({ commandId: randomUUID(), undoes: back.commandId });
  await expect(again).rejects.toMatchObject({ message: 'command.not-undoable' });
});
