import type { Catalogue, CatalogueEntry } from '@painopiste/shared/reference/catalogue';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { areaColor } from '../../lib/area-color.ts';
import { useLanguage } from '../../lib/language.tsx';
import { Name } from '../../lib/name.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { AreaCode } from '../../ui/area-code.tsx';
import { buttonClass } from '../../ui/button.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { namesOfEntry } from './entry-names.ts';
import { MoveButtons } from './move-buttons.tsx';

const OTHER_NAMES = [
  { id: 'fi', field: 'nameFi', from: 'desk' },
  { id: 'sv', field: 'nameSv', from: 'desk' },
  { id: 'en', field: 'nameEn', from: 'wide' },
] as const;

/** A catalogue in its order: names, state, order by buttons, and the way to each entry. */
export function EntryTable({ catalogue }: { catalogue: Catalogue }) {
  const { texts, locale } = useLanguage();
  const t = useOfficeTexts().reference;
  const { data: entries } = useSuspenseQuery(trpc.reference.catalogue.queryOptions({ catalogue }));
  const words = t.catalogues[catalogue];
  const siblingsOf = (entry: CatalogueEntry) =>
    entries.filter(({ programmeKey }) => programmeKey === entry.programmeKey);
  const columns: DataColumn<CatalogueEntry>[] = [
    {
      id: 'name',
      header: t.name,
      cell: (entry) => (
        <Link to="/admin/catalogues/$catalogue/$key" params={{ catalogue, key: entry.key }}>
          {entry.code === null ? (
            // One part of the link, so that the mark behind it takes no width from it.
            <span>
              <Name names={namesOfEntry(entry)} />
            </span>
          ) : (
            <AreaCode code={entry.code} color={areaColor(entry.color)}>
              <Name names={namesOfEntry(entry)} />
            </AreaCode>
          )}
        </Link>
      ),
    },
    // Each name once: the one in the reader's own language is the link.
    ...OTHER_NAMES.filter(({ id }) => id !== locale).map(({ id, field, from }) => ({
      id,
      header: t.inLanguage[id],
      from,
      narrow: 'hidden' as const,
      cell: (entry: CatalogueEntry) => entry[field] ?? '–',
    })),
    { id: 'key', header: t.key, from: 'wide', narrow: 'hidden', cell: (entry) => entry.key },
    { id: 'state', header: t.state, cell: (entry) => (entry.archived ? t.isArchived : t.inUse) },
    {
      id: 'order',
      header: t.order,
      narrow: 'aside' as const,
      cell: (entry) => <MoveButtons entry={entry} list={siblingsOf(entry)} />,
    },
  ];
  const add = (
    <Link
      to="/admin/catalogues/$catalogue/$key"
      params={{ catalogue, key: 'new' }}
      className={buttonClass('primary')}
    >
      {words.add}
    </Link>
  );
  return (
    <Section title={words.list} tools={add}>
      <DataTable
        label={words.list}
        columns={columns}
        rows={entries}
        rowId={({ key }) => key}
        texts={texts.filters}
        empty={<EmptyState>{words.empty}</EmptyState>}
      />
    </Section>
  );
}
