import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createPage, type PageHead, type PageParts } from './page-html.ts';

/** Where the built client lies, beside the server's room. */
export const CLIENT_BUILD = path.join(import.meta.dirname, '..', '..', '..', 'client', 'dist');

/** What Vite tells of one chunk in its manifest. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

export interface ClientBuild {
  readonly page: PageParts;
  /** The files of these source files (below the client's room) and of all that they import. */
  filesOf(sources: readonly string[]): Pick<PageHead, 'scripts' | 'styles'>;
}

/** The built client, or null where it is not built (npm run dev serves it by Vite). */
export function readClientBuild(directory: string): ClientBuild | null {
  const index = path.join(directory, 'index.html');
  if (!existsSync(index)) return null;
  const readJson = <T>(name: string, fallback: T): T => {
    const file = path.join(directory, '.vite', name);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : fallback;
  };
  const manifest = readJson<Manifest>('manifest.json', {});
  const entryFiles = readJson<Readonly<Record<string, string>>>('entry-files.json', {});
  const keyOf = new Map(Object.entries(manifest).map(([key, { file }]) => [file, key]));
  const html = readFileSync(index, 'utf8');
  return {
    page: createPage(html),
    filesOf(sources) {
      const keys = sources.flatMap((source) => keyOf.get(entryFiles[source] ?? '') ?? []);
      const chunks = chunksOf(manifest, keys);
      // What every page has stands in the built page already.
      const fresh = (file: string): boolean => !html.includes(`"/${file}"`);
      return {
        scripts: chunks.map(({ file }) => file).filter(fresh),
        styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))].filter(fresh),
      };
    },
  };
}

/** Each chunk once, before those that import it, so that its styles come first as well. */
function chunksOf(manifest: Manifest, keys: readonly string[]): readonly Chunk[] {
  const found = new Map<string, Chunk>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const imported of chunk.imports ?? []) visit(imported);
    found.set(key, chunk);
  };
  for (const key of keys) visit(key);
  return [...found.values()];
}
