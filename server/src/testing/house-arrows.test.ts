import { expect, it } from 'vitest';
import { type HouseImport, importsOf, isTestFile, sourceFiles } from './house-files.ts';

type Arrow = {
  readonly room: string;
  /** Files below one of these folders … */
  readonly from: RegExp;
  /** … may import, of the project's own files, only these. */
  readonly may: RegExp;
  /** … and of these only the types. */
  readonly typesOf?: RegExp;
  readonly instead: string;
};

const arrows: readonly Arrow[] = [
  {
    room: 'shared',
    from: /^shared\//,
    may: /^shared\//,
    instead: 'shared knows no other room: take what you need as an argument',
  },
  {
    room: 'prisma',
    from: /^prisma\//,
    may: /^(prisma|shared)\//,
    instead: 'the database room sees shared only',
  },
  {
    room: 'server',
    from: /^server\//,
    may: /^(server|prisma|shared)\//,
    instead: 'the server sees prisma and shared only',
  },
  {
    room: 'client',
    from: /^client\//,
    may: /^(client|shared)\/|^server\/src\/trpc\/app-router\.ts$/,
    instead: 'the client sees shared, and of the server the type AppRouter',
  },
  {
    room: 'e2e',
    from: /^e2e\//,
    may: /^(e2e|prisma|shared|\.tools)\//,
    instead: 'journeys talk to the product through the browser',
  },
  {
    room: 'server/src/db',
    from: /^server\/src\/db\//,
    may: /^server\/src\/(db|env|testing)\/|^(prisma|shared)\//,
    instead: 'db converts rows and opens transactions; it knows no feature, no request',
  },
  {
    room: 'server/src/trpc',
    from: /^server\/src\/trpc\/(?!app-router|undos)/,
    may: /^server\/src\/(?!features\/|http\/)|^(prisma|shared)\//,
    instead: 'how procedures are made knows no feature: only app-router.ts and undos.ts put them together',
  },
  {
    room: 'server/src/features',
    from: /^server\/src\/features\//,
    may: /^server\/src\/(?!http\/)|^(prisma|shared)\//,
    instead: 'a feature knows nothing of the web: the route in server/src/http calls the feature',
  },
  {
    room: 'client/src/texts',
    from: /^client\/src\/texts\//,
    may: /^client\/src\/(texts|lib|testing)\/|^shared\//,
    typesOf: /^client\/src\/ui\//,
    instead: 'texts are sentences: pass what varies as a parameter',
  },
  {
    room: 'client/src/lib',
    from: /^client\/src\/lib\//,
    may: /^client\/src\/(lib|ui|texts|testing)\/|^shared\/|^server\//,
    instead: 'lib joins ui with texts, formats and the address; what knows a noun belongs to its feature',
  },
  {
    room: 'client/src/ui',
    from: /^client\/src\/ui\//,
    may: /^client\/src\/(ui\/|lib\/(format\/|values)|testing\/)/,
    instead: 'ui could ship in another product: pass words and values in as properties',
  },
  {
    room: 'client/src/features',
    from: /^client\/src\/features\//,
    may: /^client\/src\/(features|ui|lib|texts|testing)\/|^shared\/|^server\//,
    instead: 'a feature does not know where it is shown: pages put features together',
  },
  {
    room: 'client/src/pages',
    from: /^client\/src\/pages\//,
    may: /^client\/src\/(pages|features|ui|lib|texts|testing)\/|^shared\/|^server\//,
    instead: 'only app knows the whole: a page gets it from its route',
  },
];

const inProject = /^(client|server|prisma|shared|e2e|\.tools)\//;
const ownImports = sourceFiles.flatMap(importsOf).filter((each) => inProject.test(each.target));
const story = (each: HouseImport, instead: string): string =>
  `${each.from.path} imports ${each.target}: ${instead}`;

it.each(arrows)('lets $room import only what lies below it', ({ from, may, typesOf, instead }) => {
  const wrong = ownImports
    .filter((each) => from.test(each.from.path) && !may.test(each.target))
    .filter((each) => !(each.typeOnly && typesOf?.test(each.target)));
  // A test may set the stage with whatever its room can see; packages already keep the rooms apart.
  const inProduct = wrong.filter((each) => !isTestFile(each.from.path) || !sameRoom(each));
  expect(inProduct.map((each) => story(each, instead))).toEqual([]);
});

it('finds imports to judge, so that the rules above are not empty', () => {
  expect(ownImports.length).toBeGreaterThan(50);
});

it("never reaches into another feature's store", () => {
  const wrong = ownImports.filter((each) => {
    const store = /^server\/src\/features\/([^/]+)\/.*-store\.ts$/.exec(each.target);
    return store && !isTestFile(each.from.path) && featureOf(each) !== store[1];
  });
  const instead = 'call a command or a read of that feature; its store is its own';
  expect(wrong.map((each) => story(each, instead))).toEqual([]);
});

it('keeps features of the client apart', () => {
  const wrong = ownImports.filter((each) => {
    const feature = /^client\/src\/features\/([^/]+)\//.exec(each.target);
    return feature && each.from.path.startsWith('client/src/features/') && featureOf(each) !== feature[1];
  });
  const instead = 'put both on a page, or move what both need to ui, lib or shared';
  expect(wrong.map((each) => story(each, instead))).toEqual([]);
});

it('brings only types of the server into the client', () => {
  const wrong = ownImports.filter(
    (each) => each.from.path.startsWith('client/') && each.target.startsWith('server/') && !each.typeOnly,
  );
  expect(wrong.map((each) => story(each, 'write `import type`'))).toEqual([]);
});

it('imports nothing of the tests into the product', () => {
  const wrong = ownImports.filter(
    (each) => isTestFile(each.target) && !isTestFile(each.from.path) && !isTool(each),
  );
  expect(
    wrong.map((each) => story(each, 'testing/ is for tests: move what the product needs out of it')),
  ).toEqual([]);
});

function sameRoom(each: HouseImport): boolean {
  return each.from.path.split('/')[0] === each.target.split('/')[0];
}

function featureOf(each: HouseImport): string | undefined {
  return /^(?:client|server)\/src\/features\/([^/]+)\//.exec(each.from.path)?.[1];
}

// Scenarios are what tests and demonstrations share; the worked example is one of them.
function isTool(each: HouseImport): boolean {
  return /^\.tools\/|\.config\.ts$|^server\/src\/bench\/|^prisma\/src\/(dev|scenarios)\//.test(
    each.from.path,
  );
}
