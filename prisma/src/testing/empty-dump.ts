import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '../embedded/open-embedded.ts';
import { makeOnce } from './make-once.ts';

const cache = fileURLToPath(new URL('../../../.cache', import.meta.url));

/**
 * A database of PGlite as initdb leaves it. Making one takes five seconds of a processor and depends on nothing but
 * PGlite's version, so it is kept between runs.
 */
export function emptyDump(): Promise<string> {
  return makeOnce(path.join(cache, `pglite-${pgliteVersion()}.tar`), async (file) => {
    const embedded = await openEmbedded({ place: { kind: 'memory', dumpFile: null } });
    await embedded.dump(file);
    await embedded.close();
  });
}

function pgliteVersion(): string {
  const entry = fileURLToPath(import.meta.resolve('@electric-sql/pglite'));
  const description = readFileSync(path.join(path.dirname(entry), '..', 'package.json'), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}
