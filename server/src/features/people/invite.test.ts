import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Letter, Mail } from '../../mail/mail.ts';
import { aSignedUpActor, aUser } from '../../testing/people.ts';
import { aProject, aRegion } from '../../testing/projects.ts';
import { refusedAs } from '../../testing/refused-as.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const main = await aSignedUpActor(db, 'admin');
const regional = await aSignedUpActor(db, 'admin', {
  kind: 'region',
  regionCode: (await aRegion(db, { code: '04' })).code,
});
const project = await aProject(db, { regionCode: '04' });
await aRegion(db, { code: '20' });

let number = 0;
const invitation = (overrides = {}) => ({
  commandId: randomUUID(),
  name: 'Liisa Vetäjä',
  email: `Liisa.${(number += 1)}@Alue.Example`,
  language: 'sv' as const,
  memberships: [{ role: 'lead' as const, scope: { kind: 'project' as const, projectId: project.id } }],
  ...overrides,
});

const tokenOf = (path: string | null) => path?.split('token=')[1] ?? '';
const ROLE = { role: 'viewer' as const };

describe('person.invite', () => {
  test('makes a person with a role from today and a link that is shown once', async () => {
    const input = invitation();
    const { id, link } = await callAs(main).person.invite(input);
    expect(link).toMatchObject({
      path: expect.stringMatching(/^\/invitation\?token=[\w-]{43}$/),
      mail: 'off',
    });
    const person = await callAs(main).person.get({ id });
    expect(person).toMatchObject({
      name: 'Liisa Vetäjä',
      email: input.email.toLowerCase(),
      language: 'sv',
      state: 'invited',
    });
    expect(person.memberships).toMatchObject([
      { role: 'lead', validFrom: '2024-09-30', validTo: null, state: 'current' },
    ]);
    expect(person.link).toMatchObject({ purpose: 'invitation', state: 'open' });
  });

  test('keeps the hash of the secret alone: neither the link nor the trail tells it', async () => {
    const { link } = await callAs(main).person.invite(invitation());
    const kept = JSON.stringify([
      await db.oneTimeLink.findMany(),
      (await db.auditEntry.findMany()).map(({ after }) => after),
    ]);
    expect(kept).not.toContain(tokenOf(link.path));
  });

  test('does it once, however often it is sent; the link is not told again', async () => {
    const input = invitation();
    const first = await callAs(main).person.invite(input);
    const again = await callAs(main).person.invite(input);
    expect(again).toEqual({ id: first.id, name: first.name, link: { ...first.link, path: null } });
    expect(await db.auditEntry.count({ where: { commandId: input.commandId } })).toBe(1);
  });

  test('gives several roles at once; what is wrong with one is told with its place, and nothing is kept', async () => {
    const lead = { role: 'lead' as const, scope: { kind: 'project' as const, projectId: project.id } };
    const viewer = { role: 'viewer' as const, scope: { kind: 'region' as const, regionCode: '20' } };
    const { id } = await callAs(main).person.invite(
      invitation({ memberships: [lead, { ...viewer, validTo: '2024-10-31' }] }),
    );
    const [row] = (await callAs(main).person.list()).filter((one) => one.id === id);
    expect(row?.memberships.map(({ role, regionCode, validTo }) => [role, regionCode, validTo])).toEqual(
      expect.arrayContaining([
        ['lead', '04', null],
        ['viewer', '20', '2024-10-31'],
      ]),
    );
    const before = await db.user.count();
    for (const [memberships, code] of [
      [[lead, viewer, lead], 'membership.exists'],
      [[lead, viewer, { ...lead, validTo: '2024-09-29' }], 'membership.ends-before-start'],
    ] as const) {
      const refused = callAs(main).person.invite(invitation({ memberships }));
      await expect(refused).rejects.toMatchObject({ cause: { code, details: { index: 2 } } });
    }
    expect(await db.user.count()).toBe(before);
  });

  test('is refused where the address is somebody’s, in whatever letters, also of two at once', async () => {
    const { email } = await aUser(db);
    await expect(
      callAs(main).person.invite(invitation({ email: email.toUpperCase() })),
    ).rejects.toMatchObject(refusedAs('user.email-taken'));
    const same = { email: 'sama@alue.example' };
    const both = await Promise.allSettled([1, 2].map(() => callAs(main).person.invite(invitation(same))));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refusedAs('user.email-taken'),
    });
  });

  test.each([
    ['everything', { kind: 'everything' as const }],
    ['another region', { kind: 'region' as const, regionCode: '20' }],
    ['a focus area', { kind: 'focus-area' as const, focusAreaKey: 'digital-services' }],
  ])('an administrator of a region gives no role on %s, and nothing is left of it', async (_what, scope) => {
    await db.focusArea.upsert({
      where: { key: 'digital-services' },
      create: { key: 'digital-services', code: 'DG', position: 1, nameFi: 'Digi' },
      update: {},
    });
    const input = invitation({ memberships: [...invitation().memberships, { ...ROLE, scope }] });
    await expect(callAs(regional).person.invite(input)).rejects.toMatchObject(refusedAs('permission.denied'));
    expect(await db.user.count({ where: { email: input.email.toLowerCase() } })).toBe(0);
  });

  test('she invites within her region, to any role', async () => {
    const scope = { kind: 'region' as const, regionCode: '04' };
    const { id } = await callAs(regional).person.invite(
      invitation({ memberships: [{ role: 'admin', scope }] }),
    );
    expect(await callAs(regional).person.get({ id })).toMatchObject({ mayManage: true });
  });

  test('nobody but an administrator invites', async () => {
    const manager = await aSignedUpActor(db, 'manager');
    await expect(callAs(manager).person.invite(invitation())).rejects.toMatchObject(
      refusedAs('permission.denied'),
    );
  });

  test.each([
    ['name', 'text.required', { name: '  ' }],
    ['name', 'text.too-long 200', { name: 'x'.repeat(10_000) }],
    ['name', 'text.forbidden-character', { name: 'Liisa\u202E' }],
    ['name', 'text.line-break', { name: 'Liisa\nVetäjä' }],
    ['email', 'email.invalid', { email: 'ei osoite' }],
    [
      'memberships.0.scope.regionCode',
      'choice.required',
      { memberships: [{ ...ROLE, scope: { kind: 'region', regionCode: '' } }] },
    ],
  ])('what is wrong stands at %s: %s', async (path, message, overrides) => {
    const fault = await callAs(main)
      .person.invite(invitation(overrides))
      .catch((error: unknown) => error);
    expect(fault).toMatchObject({
      code: 'BAD_REQUEST',
      cause: {
        issues: [{ path: path.split('.').map((part) => (/^\d$/.test(part) ? Number(part) : part)), message }],
      },
    });
  });

  test('a scope that does not exist is refused', async () => {
    const scope = { kind: 'project' as const, projectId: randomUUID() };
    await expect(
      callAs(main).person.invite(invitation({ memberships: [{ ...ROLE, scope }] })),
    ).rejects.toMatchObject(refusedAs('membership.scope-unknown'));
  });
});

describe('a letter with the link', () => {
  const letters: Letter[] = [];
  const mailThat = (outcome: 'sent' | 'failed'): Mail => ({
    baseUrl: 'https://painopiste.example',
    send: async (letter) => {
      letters.push(letter);
      return outcome;
    },
  });
  beforeAll(() => void letters.splice(0));

  test('goes to the person in their language', async () => {
    const input = invitation();
    const { link } = await callAs(main, { mail: mailThat('sent') }).person.invite(input);
    expect(link.mail).toBe('sent');
    expect(letters).toMatchObject([{ to: input.email.toLowerCase(), subject: 'Inbjudan till Painopiste' }]);
    expect(letters[0]?.text).toContain(`https://painopiste.example${link.path}`);
  });

  test('is told where it failed, and the link works all the same', async () => {
    const { link } = await callAs(main, { mail: mailThat('failed') }).person.invite(invitation());
    expect(link.mail).toBe('failed');
    expect(await callAs(null).invitation.get({ token: tokenOf(link.path) })).toMatchObject({
      purpose: 'invitation',
    });
  });

  test('is not sent again with a command that is repeated', async () => {
    const input = invitation();
    await callAs(main, { mail: mailThat('sent') }).person.invite(input);
    const before = letters.length;
    expect((await callAs(main, { mail: mailThat('sent') }).person.invite(input)).link.mail).toBe('off');
    expect(letters).toHaveLength(before);
  });
});
