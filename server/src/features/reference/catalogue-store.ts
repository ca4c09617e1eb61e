import { Prisma } from '@painopiste/prisma/generated/client';
import type { Catalogue, CatalogueEntry, EntryFields } from '@painopiste/shared/reference/catalogue';
import type { Reader, Tx } from '../../db/transaction.ts';

const TABLES: Readonly<Record<Catalogue, string>> = {
  'focus-area': 'focus_area',
  programme: 'programme',
  call: 'call',
  'cost-category': 'cost_category',
  'target-group': 'target_group',
};

/** Columns that one catalogue has beside key, names, place, archiving and version. */
const OWN_COLUMNS: Readonly<Record<Catalogue, readonly (keyof EntryFields)[]>> = {
  'focus-area': ['code', 'color'],
  programme: [],
  call: ['decidedOn', 'source'],
  'cost-category': ['personal'],
  'target-group': [],
};

const READ: Readonly<Partial<Record<keyof EntryFields, string>>> = {
  code: 'code',
  color: 'color',
  decidedOn: 'decided_on::text',
  source: 'source',
  personal: 'personal',
};

const ABSENT: Readonly<Partial<Record<keyof EntryFields, string>>> = { personal: 'false' };

function columnsOf(catalogue: Catalogue): Prisma.Sql {
  const own = OWN_COLUMNS[catalogue];
  const extras = Object.keys(READ).map((field) => {
    const name = field as keyof EntryFields;
    return `${(own.includes(name) ? READ[name] : ABSENT[name]) ?? 'NULL::text'} AS "${name}"`;
  });
  const programme = catalogue === 'call' ? 'programme_key' : 'NULL::text';
  return Prisma.raw(
    [
      `'${catalogue}' AS catalogue`,
      'key',
      'name_fi AS "nameFi"',
      'name_sv AS "nameSv"',
      'name_en AS "nameEn"',
      `${programme} AS "programmeKey"`,
      'position',
      'version',
      'archived_at IS NOT NULL AS archived',
      ...extras,
    ].join(', '),
  );
}

const tableOf = (catalogue: Catalogue): Prisma.Sql => Prisma.raw(`"${TABLES[catalogue]}"`);

/** All entries in their order, archived ones too. */
export const listEntries = (reader: Reader, catalogue: Catalogue): Promise<CatalogueEntry[]> =>
  reader.$queryRaw<CatalogueEntry[]>`
    SELECT ${columnsOf(catalogue)} FROM ${tableOf(catalogue)} ORDER BY position, key`;

export async function findEntry(
  reader: Reader,
  catalogue: Catalogue,
  key: string,
): Promise<CatalogueEntry | null> {
  const rows = await reader.$queryRaw<CatalogueEntry[]>`
    SELECT ${columnsOf(catalogue)} FROM ${tableOf(catalogue)} WHERE key = ${key}`;
  return rows[0] ?? null;
}

/** Does another focus area have this code? */
export async function isCodeTaken(reader: Reader, code: string, exceptKey: string): Promise<boolean> {
  return (await reader.focusArea.count({ where: { code, key: { not: exceptKey } } })) > 0;
}

/** One at a time: two that came at once would take the same place at the end. */
export async function lockCatalogue(tx: Tx, catalogue: Catalogue): Promise<void> {
  await tx.$executeRaw`LOCK TABLE ${tableOf(catalogue)} IN SHARE ROW EXCLUSIVE MODE`;
}

function ownValues(catalogue: Catalogue, fields: EntryFields): Prisma.Sql[] {
  switch (catalogue) {
    case 'focus-area':
      return [Prisma.sql`code = ${fields.code}`, Prisma.sql`color = ${fields.color}`];
    case 'call':
      return [Prisma.sql`decided_on = ${fields.decidedOn}::date`, Prisma.sql`source = ${fields.source}`];
    case 'cost-category':
      return [Prisma.sql`personal = ${fields.personal}`];
    case 'programme':
    case 'target-group':
      return [];
  }
}

/** Adds an entry at the end of its catalogue. */
export async function insertEntry(
  tx: Tx,
  entry: EntryFields & Pick<CatalogueEntry, 'catalogue' | 'key' | 'programmeKey'>,
): Promise<void> {
  const { catalogue, key } = entry;
  const table = tableOf(catalogue);
  const own = {
    'focus-area': Prisma.sql`, code, color`,
    call: Prisma.sql`, programme_key, decided_on, source`,
    'cost-category': Prisma.sql`, personal`,
    programme: Prisma.empty,
    'target-group': Prisma.empty,
  }[catalogue];
  const values = {
    'focus-area': Prisma.sql`, ${entry.code}, ${entry.color}`,
    call: Prisma.sql`, ${entry.programmeKey}, ${entry.decidedOn}::date, ${entry.source}`,
    'cost-category': Prisma.sql`, ${entry.personal}`,
    programme: Prisma.empty,
    'target-group': Prisma.empty,
  }[catalogue];
  await tx.$executeRaw`
    INSERT INTO ${table} (key, name_fi, name_sv, name_en, position${own})
    SELECT ${key}, ${entry.nameFi}, ${entry.nameSv}, ${entry.nameEn}, coalesce(max(position), -1) + 1${values}
    FROM ${table}`;
}

/** False where somebody else has saved it meanwhile. */
export async function saveEntry(
  tx: Tx,
  { catalogue, key, version }: Pick<CatalogueEntry, 'catalogue' | 'key' | 'version'>,
  fields: EntryFields,
): Promise<boolean> {
  const own = ownValues(catalogue, fields).map((value) => Prisma.sql`, ${value}`);
  const changed = await tx.$executeRaw`
    UPDATE ${tableOf(catalogue)}
    SET name_fi = ${fields.nameFi}, name_sv = ${fields.nameSv}, name_en = ${fields.nameEn}, version = version + 1,
      archived_at = CASE WHEN ${fields.archived} THEN coalesce(archived_at, now()) END
      ${own.length > 0 ? Prisma.join(own, '') : Prisma.empty}
    WHERE key = ${key} AND version = ${version}`;
  return changed === 1;
}

/** Two entries change places. A place is never held twice, not even between two statements. */
export async function swapPlaces(tx: Tx, moved: CatalogueEntry, other: CatalogueEntry): Promise<void> {
  const table = tableOf(moved.catalogue);
  await tx.$executeRaw`UPDATE ${table} SET position = -1 WHERE key = ${other.key}`;
  await tx.$executeRaw`
    UPDATE ${table} SET position = ${other.position}, version = version + 1 WHERE key = ${moved.key}`;
  await tx.$executeRaw`UPDATE ${table} SET position = ${moved.position} WHERE key = ${other.key}`;
}
