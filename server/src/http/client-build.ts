import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createPage, type PageParts } from './page-html.ts';

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
  readonly page: (parts: PageParts) => string;
  /** The files of these source files (below the client's room) and of all that they import. */
  filesOf(sources: readonly string[]): Pick<PageParts, 'scripts' | 'styles'>;
}

/** The built client, or null where it is not built (npm run dev serves it by Vite). */
export function readClientBuild(directory: string): ClientBuild | null {
  const index = path.join(directory, 'index.html');
  if (!existsSync(index)) return null;
  const manifestFile = path.join(directory, '.vite', 'manifest.json');
  const manifest = existsSync(manifestFile)
    ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest)
    : {};
  const html = readFileSync(index, 'utf8');
  return {
    page: createPage(html),
    filesOf(sources) {
      const chunks = chunksOf(manifest, sources);
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
function chunksOf(manifest: Manifest, sources: readonly string[]): readonly Chunk[] {
  const found = new Map<string, Chunk>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const imported of chunk.imports ?? []) visit(imported);
    found.set(key, chunk);
  };
  for (const source of sources) visit(source);
  return [...found.values()];
}
