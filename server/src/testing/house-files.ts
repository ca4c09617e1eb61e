import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The folder of the whole project. */
export const projectRoot = join(import.meta.dirname, '..', '..', '..');

export type HouseFile = {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
};

export type HouseImport = {
  readonly from: HouseFile;
  /** The imported file's path for files of the project, else the package's name. */
  readonly target: string;
  readonly typeOnly: boolean;
};

// What machines make, and what people keep on their own machine.
const notOurs = [
  'node_modules',
  'dist',
  'generated',
  '.git',
  '.data',
  '.cache',
  'test-results',
  'playwright-report',
];
const readAsText = /\.(ts|tsx|mjs|js|css|html|json|prisma|md|sql|yaml|toml)$|^LICENSE$|\/run$/;

function walk(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.includes(entry.name)) return [];
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** The names at the top level, without what git ignores. */
export const topLevel: readonly string[] = readdirSync(projectRoot).filter((name) => !notOurs.includes(name));

/** The path of every file of the project. */
export const housePaths: readonly string[] = walk('');

/** Every file that is text, with its text. */
export const houseFiles: readonly HouseFile[] = housePaths
  .filter((path) => readAsText.test(path))
  .map((path) => {
    const text = readFileSync(join(projectRoot, path), 'utf8');
    return { path, text, lines: text.trimEnd().split('\n') };
  });

/** Is this a test, or a part that only tests use? */
export function isTestFile(path: string): boolean {
  return /\.(test|spec)\.tsx?$|\/testing\/|^e2e\//.test(path);
}

/** TypeScript of the rooms and of the tools, tests included. */
export const sourceFiles: readonly HouseFile[] = houseFiles.filter((file) =>
  /\.(ts|tsx|mjs)$/.test(file.path),
);

// A whole statement, so that an import over several lines is one; a type import may stand anywhere in a type.
const importStatement =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|(?:import|await import)\(\s*['"]([^'"]+)['"]/gm;

/** Everything a file imports, with paths inside the project resolved. */
export function importsOf(from: HouseFile): HouseImport[] {
  return [...from.text.matchAll(importStatement)].map((match) => ({
    from,
    target: resolve(from.path, match[2] ?? match[3] ?? match[4] ?? ''),
    typeOnly: match[1] !== undefined,
  }));
}

function resolve(fromPath: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(fromPath), specifier);
  if (specifier === '@painopiste/server/app-router') return 'server/src/trpc/app-router.ts';
  const room = /^@painopiste\/([a-z0-9]+)\/(.+)$/.exec(specifier);
  return room ? `${room[1]}/src/${room[2]}.ts` : specifier;
}
