import type { Reader } from '../../db/transaction.ts';
import { findByKey, findProjectOf } from './work-area-store.ts';

/** The work area that an address names, by its id or as `project-slug/work-area-key`; null where there is none. */
export async function findWorkAreaByWord(
  reader: Reader,
  word: string,
): Promise<{ readonly id: string; readonly projectId: string } | null> {
  const [slug, key, ...rest] = word.split('/');
  if (slug !== undefined && key !== undefined && rest.length === 0) return findByKey(reader, slug, key);
  const projectId = await findProjectOf(reader, word);
  return projectId === null ? null : { id: word, projectId };
}
