import type { Reader, Tx } from '../../db/transaction.ts';
import type { Synonym } from './synonym.ts';

const FIELDS = {
  id: true,
  regionCode: true,
  focusAreaKey: true,
  text: true,
  archivedAt: true,
  version: true,
} as const;

type Row = Omit<Synonym, 'archived'> & { readonly archivedAt: Date | null };

const toSynonym = ({ archivedAt, ...row }: Row): Synonym => ({ ...row, archived: archivedAt !== null });

/** All words of all regions, those out of use too. */
export async function listSynonyms(reader: Reader): Promise<Synonym[]> {
  const rows = await reader.focusAreaSynonym.findMany({
    select: FIELDS,
    orderBy: [{ regionCode: 'asc' }, { text: 'asc' }],
  });
  return rows.map(toSynonym);
}

export async function findSynonym(reader: Reader, id: string): Promise<Synonym | null> {
  const row = await reader.focusAreaSynonym.findUnique({ select: FIELDS, where: { id } });
  return row && toSynonym(row);
}

/** Has the region this word for the focus area already, in small letters or large? */
export async function isSynonymTaken(
  reader: Reader,
  { id, regionCode, focusAreaKey, text }: Omit<Synonym, 'archived' | 'version'>,
): Promise<boolean> {
  const rows = await reader.$queryRaw<{ taken: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM focus_area_synonym
      WHERE region_code = ${regionCode} AND focus_area_key = ${focusAreaKey} AND lower(text) = lower(${text})
        AND archived_at IS NULL AND id <> ${id}::uuid) AS taken`;
  return rows[0]?.taken ?? false;
}

/** Holds whoever adds to the same region until this transaction ends: a word is there once. */
export async function lockSynonymsOf(tx: Tx, regionCode: string): Promise<boolean> {
  const rows = await tx.$queryRaw<
    unknown[]
  >`SELECT 1 FROM region WHERE code = ${regionCode} FOR NO KEY UPDATE`;
  return rows.length > 0;
}

export async function insertSynonym(tx: Tx, synonym: Omit<Synonym, 'archived' | 'version'>): Promise<void> {
  await tx.focusAreaSynonym.create({ data: synonym });
}

/** False where somebody else has saved it meanwhile. */
export async function saveSynonym(
  tx: Tx,
  { id, version }: Synonym,
  { text, archived }: Pick<Synonym, 'text' | 'archived'>,
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE focus_area_synonym SET text = ${text}, version = version + 1,
      archived_at = CASE WHEN ${archived} THEN coalesce(archived_at, now()) END
    WHERE id = ${id}::uuid AND version = ${version}`;
  return changed === 1;
}
