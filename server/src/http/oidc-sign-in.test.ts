import { startTestOidcProvider, TEST_OIDC_CLIENT } from '@painopiste/prisma/testing/test-oidc-provider';
import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { anActor } from '../testing/people.ts';
import { Browser } from '../testing/test-browser.ts';
import { aUserWithPassword, openTestServer, TEST_PASSWORD } from '../testing/test-server.ts';

const PUBLIC_URL = 'http://painopiste.test';
const provider = await startTestOidcProvider({
  redirectUri: `${PUBLIC_URL}/api/auth/callback/oidc`,
  afterSignOut: `${PUBLIC_URL}/sign-in`,
});
afterAll(() => provider.close());
const server = await openTestServer({
  variables: {
    PUBLIC_URL,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: TEST_OIDC_CLIENT.id,
    OIDC_CLIENT_SECRET: TEST_OIDC_CLIENT.secret,
    OIDC_NAME: 'Hyvinvointialueen tunnukset',
    PASSWORD_SIGN_IN: 'off',
  },
});
const { db } = server;

const open = () => new Browser({ [PUBLIC_URL]: server.url });

/** Signs in at the provider as this person; answers the browser and where it ended. */
async function signIn(
  entry: Parameters<typeof provider.setPerson>[0],
  browser = open(),
  callbackURL = '/milestones',
) {
  provider.setPerson(entry);
  const start = await browser.post(`${PUBLIC_URL}/api/auth/sign-in/social`, {
    provider: 'oidc',
    callbackURL,
  });
  expect(start.status).toBe(200);
  const { url } = (await start.json()) as { url: string };
  return { browser, url: new URL(url), end: await browser.follow(url, PUBLIC_URL) };
}

const me = async (browser: Browser) => {
  const answer = await browser.get(`${PUBLIC_URL}/trpc/session.me`);
  const body = (await answer.json()) as {
    result: { data: { id: string; email: string; memberships: unknown[] } | null };
  };
  return body.result.data;
};

const anEntry = (more: object = {}) => {
  const sub = randomUUID();
  return {
    sub,
    email: `${sub}@alue.example`,
    email_verified: true,
    name: 'Maija Malli',
    groups: [] as string[],
    ...more,
  };
};

async function aGroup(role: string, scope: Readonly<Record<string, string>> = { scopeKind: 'everything' }) {
  const groupKey = `ryhma-${randomUUID()}`;
  await db.directoryGroup.create({
    data: { id: randomUUID(), groupKey, role, scopeKind: 'everything', ...scope },
  });
  return groupKey;
}

test('the way there carries PKCE, state and nonce; the way back ends where one was going', async () => {
  const { url, end, browser } = await signIn(anEntry());
  const asked = Object.fromEntries(url.searchParams);
  expect(asked).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    client_id: 'painopiste',
    redirect_uri: `${PUBLIC_URL}/api/auth/callback/oidc`,
  });
  expect([asked.state, asked.nonce, asked.code_challenge].map((part) => (part ?? '').length > 20)).toEqual([
    true,
    true,
    true,
  ]);
  expect(end).toBe(`${PUBLIC_URL}/milestones`);
  expect(await me(browser)).not.toBeNull();
});

test('somebody new is made, with the memberships of the groups, and the trail tells of it', async () => {
  const group = await aGroup('viewer');
  const entry = anEntry({ groups: [group, 'muu'] });
  const { browser } = await signIn(entry);
  const person = await me(browser);
  expect(person).toMatchObject({
    email: entry.email,
    memberships: [{ role: 'viewer', scope: { kind: 'everything' } }],
  });
  const trail = await db.auditEntry.findMany({
    where: { actorId: person?.id ?? '' },
    orderBy: { sequence: 'asc' },
  });
  expect(trail.map(({ action, noun }) => [action, noun])).toEqual([
    ['user:create', 'person'],
    ['directory:apply', 'membership'],
  ]);
});

test('memberships follow the groups at each sign-in; what was given by hand stays', async () => {
  const [first, second] = [await aGroup('viewer'), await aGroup('steering')];
  const entry = anEntry({ groups: [first] });
  const { id } = (await me((await signIn(entry)).browser)) ?? { id: '' };
  await db.membership.create({
    data: { id: randomUUID(), userId: id, role: 'lead', scopeKind: 'everything' },
  });
  const roles = (person: Awaited<ReturnType<typeof me>>) =>
    (person?.memberships ?? []).map((membership) => (membership as { role: string }).role).sort();
  const { browser } = await signIn({ ...entry, groups: [second] });
  expect(roles(await me(browser))).toEqual(['lead', 'steering']);
  const ended = await db.membership.findFirst({ where: { userId: id, role: 'viewer' } });
  expect(ended).toMatchObject({ directoryGroup: first, validTo: new Date('2024-09-29') });
  expect(roles(await me((await signIn({ ...entry, groups: [] })).browser))).toEqual(['lead']);
});

test('the last administrator stays one, whatever the groups say', async () => {
  const group = await aGroup('admin');
  const [first, second] = [anEntry({ groups: [group] }), anEntry({ groups: [group] })];
  const role = async (entry: typeof first) => (await me((await signIn(entry)).browser))?.memberships;
  expect([await role(first), await role(second)]).toEqual([
    [{ role: 'admin', scope: { kind: 'everything' } }],
    [{ role: 'admin', scope: { kind: 'everything' } }],
  ]);
  expect(await role({ ...first, groups: [] })).toEqual([]);
  expect(await role({ ...second, groups: [] })).toEqual([{ role: 'admin', scope: { kind: 'everything' } }]);
});

test('a person who is there already is found by the verified address, and then by the subject', async () => {
  const user = await aUserWithPassword(db);
  const entry = anEntry({ email: user.email.toUpperCase() });
  expect((await me((await signIn(entry)).browser))?.id).toBe(user.id);
  const renamed = await signIn({ ...entry, email: `uusi-${entry.sub}@alue.example` });
  expect((await me(renamed.browser))?.id).toBe(user.id);
});

test.each([
  ['email-unverified', anEntry({ email_verified: false })],
  ['email-unverified', anEntry({ email_verified: undefined })],
  ['email-missing', anEntry({ email: undefined })],
])('%s: nobody comes in by an address that the directory does not vouch for', async (refused, entry) => {
  const { end, browser } = await signIn(entry);
  expect(end).toBe(`${PUBLIC_URL}/sign-in?refused=${refused}`);
  expect(await me(browser)).toBeNull();
  expect(await db.account.count({ where: { accountId: entry.sub } })).toBe(0);
});

test('a deactivated person is refused with a sentence of her own', async () => {
  const user = await aUserWithPassword(db, { deactivatedAt: new Date() });
  const { end, browser } = await signIn(anEntry({ email: user.email }));
  expect(end).toBe(`${PUBLIC_URL}/sign-in?refused=not-in-use`);
  expect(await me(browser)).toBeNull();
});

test('signing out ends the session here and at the provider', async () => {
  const { browser } = await signIn(anEntry());
  const answer = await browser.post(`${PUBLIC_URL}/api/auth/sign-out`, {});
  const { url } = (await answer.json()) as { url: string };
  expect(url).toContain(`${provider.issuer}/session/end?id_token_hint=`);
  expect(new URL(url).searchParams.get('post_logout_redirect_uri')).toBe(`${PUBLIC_URL}/sign-in`);
  expect(await me(browser)).toBeNull();
  expect((await browser.get(url)).status).toBe(200);
});

test('only the ID token of the provider is kept', async () => {
  const entry = anEntry();
  await signIn(entry);
  await signIn(entry);
  const account = await db.account.findFirstOrThrow({ where: { accountId: entry.sub } });
  expect([account.accessToken, account.refreshToken]).toEqual([null, null]);
  expect(account.idToken).not.toBeNull();
});

test('a callback that nobody here asked for, a used one and one of another browser open nothing', async () => {
  const forged = open();
  const callback = `${PUBLIC_URL}/api/auth/callback/oidc`;
  expect(await forged.follow(`${callback}?code=x&state=y`, PUBLIC_URL)).toBe(
    `${PUBLIC_URL}/sign-in?refused=failed`,
  );
  expect(await forged.follow(callback, PUBLIC_URL)).toBe(`${PUBLIC_URL}/sign-in?refused=failed`);
  const denied = await forged.follow(`${callback}?error=access_denied&state=y`, PUBLIC_URL);
  expect(denied).toContain('/sign-in?refused=');
  provider.setPerson(anEntry());
  const start = await open().post(`${PUBLIC_URL}/api/auth/sign-in/social`, { provider: 'oidc' });
  const { url } = (await start.json()) as { url: string };
  const thief = open();
  expect(await thief.follow(url, PUBLIC_URL)).toBe(`${PUBLIC_URL}/sign-in?refused=failed`);
  expect(await me(thief)).toBeNull();
});

test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '/a b'])(
  'nobody is sent to %s',
  async (callbackURL) => {
    const answer = await open().post(`${PUBLIC_URL}/api/auth/sign-in/social`, {
      provider: 'oidc',
      callbackURL,
    });
    expect(answer.status).toBe(400);
  },
);

test('where passwords are off the server refuses them, right or wrong', async () => {
  const user = await aUserWithPassword(db);
  const answer = await server.post('/api/auth/sign-in/email', { email: user.email, password: TEST_PASSWORD });
  expect([answer.status, await answer.json()]).toEqual([403, { outcome: 'off' }]);
  const ways = await server.request('/trpc/session.signInWays');
  expect(await ways.json()).toMatchObject({
    result: { data: { password: false, provider: 'Hyvinvointialueen tunnukset' } },
  });
});

test('the log tells no address, name, token or code of a sign-in', async () => {
  const entry = anEntry({ name: 'Salainen Nimi' });
  const { url } = await signIn(entry);
  for (const secret of [
    entry.email,
    'Salainen',
    url.searchParams.get('state') ?? '',
    TEST_OIDC_CLIENT.secret,
  ])
    expect(server.log()).not.toContain(secret);
});

test('while the provider does not answer there is one sentence, and the product goes on', async () => {
  await anActor(db, 'viewer');
  await provider.close();
  const answer = await open().post(`${PUBLIC_URL}/api/auth/sign-in/social`, { provider: 'oidc' });
  expect([answer.status, await answer.json()]).toEqual([503, { outcome: 'unreachable' }]);
  expect((await server.request('/healthz')).status).toBe(200);
});
