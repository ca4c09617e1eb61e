import { expect, it } from 'vitest';
import { type HouseFile, houseFiles, isTestFile, sourceFiles } from './house-files.ts';

// This folder's house files hold the patterns they look for.
const judged = (file: HouseFile): boolean => !file.path.startsWith('server/src/testing/house');

type Mark = {
  readonly what: string;
  readonly pattern: RegExp;
  readonly where: (file: HouseFile) => boolean;
  readonly instead: string;
};

const inProduct = (file: HouseFile): boolean =>
  /^(client|server|shared|prisma)\//.test(file.path) && !isTestFile(file.path);
const isCommand = (file: HouseFile): boolean => /-command\.ts$|\/bench\/|^prisma\/src\/dev\//.test(file.path);

const marks: readonly Mark[] = [
  {
    what: 'no type that gives up',
    // Not in a comment, where it is a word.
    pattern: /^(?!\s*(\*|\/)).*(:\s*any\b|\bas any\b|<any>)/,
    where: () => true,
    instead: 'name the type, or take `unknown` and narrow it',
  },
  {
    what: 'no silenced compiler',
    pattern: /@ts-(ignore|nocheck|expect-error)/,
    where: () => true,
    instead: 'mend the type; the compiler is right or its input is',
  },
  {
    what: 'no skipped or lonely test',
    pattern: /\b(it|test|describe)\.(skip|only|todo|fixme)\b|\bx(it|describe)\(/,
    where: isTest,
    instead: 'make it pass or take it out; a test nobody runs proves nothing',
  },
  {
    what: 'no left-over marks',
    pattern: /\b(TODO|FIXME|XXX|HACK)\b/,
    where: () => true,
    instead: 'do it now, or file an issue',
  },
  {
    what: 'no console in the product',
    pattern: /\bconsole\.\w+\(/,
    where: (file) => inProduct(file) && !isCommand(file),
    instead: 'the server logs by pino (`log`), the client shows errors where the person looks',
  },
  {
    what: 'no clock inside a rule',
    pattern: /\bnew Date\(\)|\bDate\.now\(\)/,
    where: (file) =>
      /^(shared|server\/src\/(features|commands|db))\//.test(file.path) && !isTestFile(file.path),
    instead: 'time is an argument: take `today` from the caller',
  },
  {
    what: 'no id that only a secure address can make',
    pattern: /\brandomUUID\b/,
    where: (file) => file.path.startsWith('client/'),
    instead: 'call newId() of client/src/lib: over plain http a browser has no randomUUID',
  },
  {
    what: 'no words on the screen outside the texts',
    pattern: />[^<>{}]*[äöåÄÖÅ][^<>{}]*</,
    where: (file) => /^client\/src\/.*\.tsx$/.test(file.path) && !isTestFile(file.path),
    instead: 'every sentence has a key in client/src/texts, in all three languages',
  },
];

it.each(marks)('has $what', ({ pattern, where, instead }) => {
  const found = sourceFiles
    .filter((file) => judged(file) && where(file))
    .flatMap((file) => places(file, pattern));
  expect(found.map((place) => `${place}: ${instead}`)).toEqual([]);
});

it('names the outside system above every effect', () => {
  const found = sourceFiles
    .filter((file) => file.path.startsWith('client/src/') && !isTestFile(file.path))
    .flatMap((file) =>
      file.lines.flatMap((line, index) =>
        /^\s*use(Layout)?Effect\(/.test(line) && !/^\s*(\/\/|\*)/.test(file.lines[index - 1] ?? '')
          ? [`${file.path}:${index + 1}`]
          : [],
      ),
    );
  const instead = 'derive the value instead, or say in a comment above which outside system it keeps in step';
  expect(found.map((place) => `${place}: ${instead}`)).toEqual([]);
});

it('has a doc comment over every exported function of shared', () => {
  const exported = /^export (async )?function |^export const \w+(: [^=]+)? = (async )?(<[^>]+>)?\(/;
  const found = sourceFiles
    .filter((file) => file.path.startsWith('shared/src/') && !isTestFile(file.path))
    .flatMap((file) =>
      file.lines.flatMap((line, index) =>
        exported.test(line) && !isDocumented(file, index) ? [`${file.path}:${index + 1}`] : [],
      ),
    );
  const instead = 'say above it what it answers, in which units, its errors, its formula and source';
  expect(found.map((place) => `${place}: ${instead}`)).toEqual([]);
});

it("holds no path of anybody's machine", () => {
  const machine = /(^|[^\w.:/-])\/(home|Users|root|work|tmp)\/\w/;
  const found = houseFiles
    .filter((file) => judged(file) && file.path !== 'pnpm-lock.yaml')
    .flatMap((file) => places(file, machine));
  expect(
    found.map((place) => `${place}: write a path from the project's root, or take it from the environment`),
  ).toEqual([]);
});

function isTest(file: HouseFile): boolean {
  return /\.(test|spec)\.tsx?$/.test(file.path);
}

// The last line of a comment, or an earlier signature of the same function.
function isDocumented(file: HouseFile, index: number): boolean {
  const above = (file.lines[index - 1] ?? '').trim();
  return above.endsWith('*/') || above.startsWith('export function');
}

function places(file: HouseFile, pattern: RegExp): string[] {
  return file.lines.flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1}`] : []));
}
