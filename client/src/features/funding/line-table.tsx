import { useMemo } from 'react';
import { flatNameIn } from '../../lib/flat-names.ts';
import { LineAmount } from '../../lib/line-amount.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { Button } from '../../ui/button.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { RowActions } from '../../ui/row-actions.tsx';
import type { SettingsLine } from './decision-values.ts';

type Props = {
  lines: readonly SettingsLine[];
  /** Null for those who only read. */
  onOpen: ((id: string, what: 'line' | 'amendment') => void) | null;
};

/** The lines with the decision that is in force on each. */
export function LineTable({ lines, onOpen }: Props) {
  const { texts, formats } = useLanguage();
  const t = useOfficeTexts().funding;
  const columns = useMemo<DataColumn<SettingsLine>[]>(() => {
    const nameOf = (line: SettingsLine) => flatNameIn(formats.locale, line);
    return [
      { id: 'name', header: t.line, cell: nameOf },
      { id: 'key', header: t.key, from: 'desk', cell: ({ key }) => key },
      {
        id: 'window',
        header: t.window,
        cell: ({ windowStart, amendments }) =>
          `${formats.date(windowStart)} – ${formats.date(amendments.at(-1)?.windowEnd ?? null)}`,
      },
      {
        id: 'grant',
        header: t.grant,
        align: 'end',
        cell: ({ amendments }) => {
          const latest = amendments.at(-1);
          return latest ? (
            <LineAmount line={{ budgetAtCompletion: latest.grant, basis: latest.basis }} />
          ) : (
            '–'
          );
        },
      },
      {
        id: 'decisions',
        header: t.decision,
        cell: ({ amendments }) => t.decisions(amendments.length),
      },
      {
        id: 'categories',
        header: t.categories,
        align: 'end',
        from: 'desk',
        cell: ({ categoryKeys }) => categoryKeys.length,
      },
      ...(onOpen
        ? [
            {
              id: 'actions',
              header: t.actions,
              narrow: 'last' as const,
              cell: (line: SettingsLine) => (
                <RowActions>
                  <Button aria-label={t.amendLine(nameOf(line))} onClick={() => onOpen(line.id, 'amendment')}>
                    {t.amend}
                  </Button>
                  <Button look="bare" icon="pencil" iconOnly onClick={() => onOpen(line.id, 'line')}>
                    {t.editThing(nameOf(line))}
                  </Button>
                </RowActions>
              ),
            },
          ]
        : []),
    ];
  }, [t, formats, onOpen]);
  return (
    <DataTable label={t.lines} columns={columns} rows={lines} rowId={({ id }) => id} texts={texts.filters} />
  );
}
