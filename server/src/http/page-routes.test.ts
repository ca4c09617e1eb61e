import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { aMembership, aUser } from '../testing/people.ts';
import { aRegion } from '../testing/projects.ts';
import { aUserWithPassword, openTestServer } from '../testing/test-server.ts';

const clientBuild = mkdtempSync(path.join(tmpdir(), 'painopiste-client-'));
afterAll(() => rmSync(clientBuild, { recursive: true }));
const script = `const text = '${'x'.repeat(5000)}';`;
const write = (file: string, content: string | Buffer) => {
  mkdirSync(path.dirname(path.join(clientBuild, file)), { recursive: true });
  writeFileSync(path.join(clientBuild, file), content);
};
write(
  'index.html',
  '<!doctype html><html lang="fi"><head><script type="module" crossorigin src="/assets/main-1.js"></script>' +
    '<link rel="modulepreload" crossorigin href="/assets/libraries-1.js"></head>' +
    '<body><div id="root"></div></body></html>',
);
write('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
write('assets/main-1.js', script);
write('assets/main-1.js.br', brotliCompressSync(script));
write('assets/main-1.js.gz', 'not sent where brotli is understood');
write(
  '.vite/manifest.json',
  JSON.stringify({
    'index.html': { file: 'assets/main-1.js', imports: ['_libraries'] },
    _libraries: { file: 'assets/libraries-1.js' },
    'src/texts/fi.ts': { file: 'assets/fi-1.js' },
    'src/texts/sv.ts': { file: 'assets/sv-1.js' },
    _table: { file: 'assets/table-1.js', imports: ['index.html'], css: ['assets/table-1.css'] },
    'src/texts/first/sv.ts': { file: 'assets/first-sv-1.js' },
    _scope: { file: 'assets/scope-1.js', imports: ['index.html', '_table'] },
    'src/pages/sign-in-page.tsx': { file: 'assets/sign-in-1.js', imports: ['index.html'] },
  }),
);
write(
  '.vite/entry-files.json',
  JSON.stringify({
    'src/texts/fi.ts': 'assets/fi-1.js',
    'src/texts/sv.ts': 'assets/sv-1.js',
    'src/texts/first/sv.ts': 'assets/first-sv-1.js',
    'src/pages/region-page.tsx': 'assets/scope-1.js',
    'src/ui/charts/burn-chart-drawing.tsx': 'assets/scope-1.js',
    'src/pages/sign-in-page.tsx': 'assets/sign-in-1.js',
  }),
);
// Draws what it was asked; a month without a drawing stands for an answer that was missing, and one for a mistake.
write(
  '.drawing/draw-page.js',
  `export async function drawPage({ address, locale, answers }) {
    if (address.includes('month=2024-01')) return null;
    if (address.includes('month=2024-02')) throw new Error('cannot be drawn');
    return '<main>' + [address, locale, answers.length].join(' ') + '</main>';
  }`,
);

const server = await openTestServer({ clientBuild, installation: { mode: 'demo', scenario: 'demo' } });
const { db } = server;
const user = await aUserWithPassword(db, { name: '</script><script>alert(1)</script>', language: 'sv' });
await aMembership(db, user.id, { role: 'viewer', scope: { kind: 'everything' } });
await aRegion(db, { code: '04' });
const cookie = await server.signIn(user.email);

interface Answer {
  readonly path: string;
  readonly input?: unknown;
  readonly data: unknown;
}

async function open(address: string, headers: Record<string, string> = { cookie }) {
  const answer = await server.request(address, { headers });
  const html = await answer.text();
  const json = /<script type="application\/json" id="first-data">(.*?)<\/script>/.exec(html)?.[1];
  return {
    status: answer.status,
    headers: answer.headers,
    html,
    answers: JSON.parse(json ?? 'null') as readonly Answer[],
  };
}

test('a page carries who is signed in and the answers of its first screen', async () => {
  const { status, headers, answers } = await open('/regions/04?lines=all&month=&view=table');
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const input = { code: '04', lines: 'all' };
  expect(answers.map(({ data: _data, ...question }) => question)).toEqual([
    { path: 'session.me' },
    { path: 'region.get', input },
    { path: 'region.burn', input },
  ]);
  expect(answers[0]?.data).toMatchObject({ id: user.id });
});

test('an answer is the same as over the wire', async () => {
  const { answers } = await open('/');
  const wire = (await (
    await server.request('/trpc/region.overview?input={}', { headers: { cookie } })
  ).json()) as { result: { data: unknown } };
  expect(answers.find(({ path: asked }) => asked === 'region.overview')?.data).toEqual(wire.result.data);
});

test('a page is kept by nobody', async () => {
  expect((await open('/')).headers.get('cache-control')).toBe('private, no-store');
});

test('what people are called cannot end the element that it stands in', async () => {
  const { html, answers } = await open('/');
  expect(html).not.toContain('<script>alert');
  expect(answers[0]?.data).toMatchObject({ name: user.name });
});

test('without a session every page is the sign-in page, with nothing but the demonstration’s accounts', async () => {
  await aUser(db, { demonstration: true });
  const { status, html, answers } = await open('/regions/04', {});
  expect(status).toBe(200);
  expect(answers.map(({ path: asked }) => asked)).toEqual([
    'session.me',
    'session.demonstrationAccounts',
    'session.signInWays',
  ]);
  expect(answers[0]?.data).toBeNull();
  expect(html).toContain('/assets/sign-in-1.js');
});

test('what is refused is left out: the client asks and shows why', async () => {
  const { status, answers } = await open('/regions/99');
  expect(status).toBe(200);
  expect(answers.map(({ path: asked }) => asked)).toEqual(['session.me']);
});

test('the page names the files of its first screen, in the reader’s language, that it does not name already', async () => {
  const linksOf = ({ html }: { html: string }): string[] =>
    [...html.matchAll(/<link rel="(\w+)" crossorigin href="([^"]+)">/g)].map(
      ([, rel, href]) => `${rel} ${href}`,
    );
  expect(linksOf(await open('/regions/04'))).toEqual([
    'stylesheet /assets/table-1.css',
    'modulepreload /assets/libraries-1.js',
    'modulepreload /assets/sv-1.js',
    'modulepreload /assets/table-1.js',
    'modulepreload /assets/scope-1.js',
  ]);
});

test('the first screen is in the page, drawn by the server, and its scripts stand back until it is painted', async () => {
  const { html } = await open('/?lines=all');
  expect(html).toContain('<div id="root"><main>/?lines=all sv 2</main></div>');
  expect(html).toContain(
    '<script defer src="/start.js" data-files="/assets/main-1.js /assets/libraries-1.js /assets/first-sv-1.js">',
  );
  expect(html).not.toContain('modulepreload');
  expect(html).not.toContain('type="module"');
});

test.each([
  ['that answers would be missing from', '/?month=2024-01'],
  ['that cannot be drawn', '/?month=2024-02'],
])('a first screen %s is drawn by the browser', async (_what, address) => {
  const { status, html, answers } = await open(address);
  expect([status, answers.length]).toEqual([200, 2]);
  expect(html).toContain('<div id="root"></div>');
});

test('other pages are drawn by the browser, which runs their scripts at once', async () => {
  const { html } = await open('/regions/04');
  expect(html).toContain('<div id="root"></div>');
  expect(html).toContain('<script type="module" crossorigin src="/assets/main-1.js"></script>');
});

test('the look chosen in this browser stands on the page', async () => {
  const { html } = await open('/sign-in', { cookie: 'theme=dark; density=airy; language=fi' });
  expect(html).toContain('<html lang="fi" data-theme="dark" data-density="airy">');
});

test.each([
  ['their own', { cookie }, 'sv'],
  ['the one chosen in this browser', { cookie: `${cookie}; language=en` }, 'en'],
  ['the browser’s before a session', { 'accept-language': 'de, sv-FI;q=0.8, en;q=0.9' }, 'en'],
  ['Finnish where nobody says anything', {}, 'fi'],
  ['Finnish where the choice makes no sense', { cookie: 'language=xx', 'accept-language': 'de' }, 'fi'],
] as const)('the language of the page is %s', async (_what, headers, language) => {
  const page = await open('/sign-in', { ...headers });
  expect(page.html).toContain(`<html lang="${language}"`);
  expect(page.headers.get('content-language')).toBe(language);
});

test('an unknown address is not found, and still the product’s page with a way back', async () => {
  const { status, html, answers } = await open('/no/such/page');
  expect(status).toBe(404);
  expect(html).toContain('<body>');
  expect(answers.map(({ path: asked }) => asked)).toEqual(['session.me']);
});

test('addresses that are no addresses break nothing', async () => {
  for (const address of [
    '/regions/%E0%A4%A',
    '//evil.example/',
    '/milestones?page=-1&region=04&region=',
    '/..%2f..%2fetc%2fpasswd',
  ]) {
    expect([address, (await server.request(address, { headers: { cookie } })).status]).not.toContain(500);
  }
});

test('the milestone list is asked as the client will ask it', async () => {
  const { html } = await open('/milestones?region=04&status=late&sort=-forecast&page=2');
  const [, input = ''] = /"path":"milestone.list","input":({.*?})/.exec(html) ?? [];
  expect(JSON.parse(input)).toEqual({
    region: ['04'],
    status: ['late'],
    sort: '-forecast',
    language: 'sv',
    page: 2,
    pageSize: 50,
  });
});

/** Without undici, which would unpack the answer. */
const raw = (address: string, encoding: string) =>
  new Promise<{ encoding: string | undefined; cache: string | undefined; status: number | undefined }>(
    (resolve, reject) => {
      get(server.url + address, { headers: { 'accept-encoding': encoding } }, (answer) => {
        answer.resume();
        resolve({
          encoding: answer.headers['content-encoding'],
          cache: answer.headers['cache-control'],
          status: answer.statusCode,
        });
      }).on('error', reject);
    },
  );

test('files with a hash in their name are kept for ever, and sent as the build packed them', async () => {
  const kept = 'public, max-age=31536000, immutable';
  expect(await raw('/assets/main-1.js', 'br, gzip')).toEqual({ encoding: 'br', cache: kept, status: 200 });
  expect(await raw('/assets/main-1.js', 'identity')).toEqual({
    encoding: undefined,
    cache: kept,
    status: 200,
  });
});

test('the page itself is packed as well', async () => {
  expect(await raw('/sign-in', 'br')).toMatchObject({ encoding: 'br', status: 200 });
});

test('other files are asked for again', async () => {
  expect(await raw('/favicon.svg', 'identity')).toMatchObject({ cache: 'no-cache', status: 200 });
});

test('what belongs to the build alone is not to be had', async () => {
  for (const file of [
    '/.vite/manifest.json',
    '/.vite/entry-files.json',
    '/.drawing/draw-page.js',
    '/index.html',
    '/assets/main-1.js.br',
    '/assets/none.js',
    '/.built',
  ]) {
    expect([file, (await raw(file, 'identity')).status]).toEqual([file, 404]);
  }
});
