import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const demo = { PAINOPISTE_MODE: 'demo' };
const serve = { PAINOPISTE_MODE: 'serve' };
const oidc = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'painopiste', OIDC_CLIENT_SECRET: 'x' };
const server = { ...serve, DATABASE_URL: 'postgresql://u:p@db.example/painopiste' };

describe('without any variable', () => {
  test('it is the demonstration on the embedded database of ./.data, for this machine only', () => {
    expect(readEnvironment({})).toMatchObject({
      mode: 'demo',
      port: 3000,
      host: '127.0.0.1',
      dataDir: './.data',
      databaseUrl: null,
      publicUrl: null,
      seed: 'demo',
    });
  });

  test('feedback on accessibility goes nowhere until an address is given', () => {
    expect(readEnvironment(demo).feedbackAddress).toBeNull();
    const given = { ...demo, FEEDBACK_ADDRESS: 'palaute@alue.fi' };
    expect(readEnvironment(given).feedbackAddress).toBe('palaute@alue.fi');
    expect(() => readEnvironment({ ...demo, FEEDBACK_ADDRESS: 'palaute' })).toThrow(/FEEDBACK_ADDRESS/);
  });

  test('people sign in by password, and by the organisation’s accounts where a provider is named', () => {
    expect(readEnvironment(demo)).toMatchObject({ oidc: null, passwordSignIn: true });
    const variables = {
      ...demo,
      ...oidc,
      OIDC_ISSUER: 'https://login.example/realm/',
      PUBLIC_URL: 'https://p.example',
    };
    expect(readEnvironment({ ...variables, PASSWORD_SIGN_IN: 'off' })).toMatchObject({
      passwordSignIn: false,
      oidc: {
        issuer: 'https://login.example/realm',
        name: 'login.example',
        groupsClaim: 'groups',
        scopes: ['openid', 'email', 'profile'],
        trustEmail: false,
      },
    });
  });

  test('production starts empty', () => {
    expect(readEnvironment(serve)).toMatchObject({ mode: 'serve', seed: 'empty', authSecret: null });
  });
});

test('an empty value is the same as none', () => {
  expect(readEnvironment({ PORT: '', DATABASE_URL: '', DEMO_TODAY: '' })).toEqual(readEnvironment({}));
});

test('trusted proxies are a list of addresses and ranges', () => {
  const { trustedProxies } = readEnvironment({ TRUSTED_PROXIES: '192.0.2.1, 2001:db8::/32' });
  expect(trustedProxies).toEqual(['192.0.2.1', '2001:db8::/32']);
});

test('of the public address only the origin counts', () => {
  expect(readEnvironment({ PUBLIC_URL: 'https://painopiste.example.fi/' }).publicUrl).toBe(
    'https://painopiste.example.fi',
  );
});

test.each([
  ['PORT', { ...demo, PORT: 'http' }],
  ['PORT', { ...demo, PORT: '70000' }],
  ['PORT', { ...demo, PORT: '-1' }],
  ['DATABASE_URL', { ...demo, DATABASE_URL: 'mysql://u@h/d' }],
  ['DATABASE_URL', { ...demo, DATABASE_URL: 'not an address' }],
  ['PUBLIC_URL', { ...demo, PUBLIC_URL: 'painopiste.example.fi' }],
  ['AUTH_SECRET', { ...serve, AUTH_SECRET: 'too short' }],
  ['AUTH_SECRET', server],
  ['SMTP_URL', { ...demo, SMTP_URL: 'https://mail.example' }],
  ['OIDC_CLIENT_ID', { ...demo, OIDC_ISSUER: 'https://login.example' }],
  ['PUBLIC_URL', { ...demo, ...oidc }],
  ['PASSWORD_SIGN_IN', { ...demo, PASSWORD_SIGN_IN: 'off' }],
  ['PASSWORD_SIGN_IN', { ...demo, PASSWORD_SIGN_IN: 'never' }],
  ['OIDC_TRUST_EMAIL', { ...demo, OIDC_TRUST_EMAIL: 'perhaps' }],
  ['METRICS_TOKEN', { ...demo, METRICS_TOKEN: 'short' }],
  ['TRUSTED_PROXIES', { ...demo, TRUSTED_PROXIES: '192.0.2.1, proxy.example' }],
  ['TRUSTED_PROXIES', { ...demo, TRUSTED_PROXIES: '192.0.2.0/99' }],
  ['LOG_LEVEL', { ...demo, LOG_LEVEL: 'loud' }],
  ['SEED', { ...demo, SEED: 'everything' }],
  ['SEED', { ...serve, SEED: 'demo' }],
  ['DEMO_TODAY', { ...demo, DEMO_TODAY: '2024-02-30' }],
  ['DEMO_TODAY', { ...serve, DEMO_TODAY: '2024-09-30' }],
  ['PAINOPISTE_MODE', { PAINOPISTE_MODE: 'test' }],
])('a wrong %s is refused in one sentence that names it and keeps the value out', (name, variables) => {
  let sentence = '';
  try {
    readEnvironment(variables);
  } catch (error) {
    sentence = error instanceof Error ? error.message : '';
  }
  expect(sentence).toContain(name);
  expect(sentence).toMatch(/^[^\n]+\.$/);
  expect(sentence).not.toMatch(/too short|u:p@/);
});

test('production on a server with a secret is accepted', () => {
  const secret = 'x'.repeat(32);
  expect(readEnvironment({ ...server, AUTH_SECRET: secret })).toMatchObject({
    authSecret: secret,
    mode: 'serve',
  });
});
