import { useMemo } from 'react';
import { flatNameIn } from '../../lib/flat-names.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { Button } from '../../ui/button.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import type { ProjectSettings } from './decision-values.ts';

type CostCentre = ProjectSettings['costCentres'][number];
type Props = {
  settings: ProjectSettings;
  /** Null for those who only read. */
  onEdit: ((id: string) => void) | null;
};

/** Which code pays which work area from which line, and when. */
export function CostCentreTable({ settings, onEdit }: Props) {
  const { texts, formats } = useLanguage();
  const t = useOfficeTexts().funding;
  const columns = useMemo<DataColumn<CostCentre>[]>(() => {
    const nameAmong = (things: ProjectSettings['workAreas'] | ProjectSettings['lines'], id: string) => {
      const thing = things.find((each) => each.id === id);
      return thing ? flatNameIn(formats.locale, thing) : '–';
    };
    return [
      { id: 'code', header: t.code, sortValue: ({ code }) => code, cell: ({ code }) => code },
      {
        id: 'workArea',
        header: t.workArea,
        narrow: 'wide',
        cell: ({ workAreaId }) => nameAmong(settings.workAreas, workAreaId),
      },
      {
        id: 'line',
        header: t.line,
        narrow: 'wide',
        cell: ({ fundingLineId }) => nameAmong(settings.lines, fundingLineId),
      },
      {
        id: 'from',
        header: t.validFrom,
        align: 'end',
        cell: ({ validFrom }) => formats.date(validFrom),
      },
      {
        id: 'to',
        header: t.validTo,
        align: 'end',
        cell: ({ validTo }) => (validTo === null ? t.openEnded : formats.date(validTo)),
      },
      ...(onEdit
        ? [
            {
              id: 'actions',
              header: t.actions,
              narrow: 'last' as const,
              cell: ({ id, code }: CostCentre) => (
                <Button look="bare" icon="pencil" iconOnly onClick={() => onEdit(id)}>
                  {t.editThing(code)}
                </Button>
              ),
            },
          ]
        : []),
    ];
  }, [settings, t, formats, onEdit]);
  return (
    <DataTable
      label={t.centres}
      columns={columns}
      rows={settings.costCentres}
      rowId={({ id }) => id}
      texts={texts.filters}
      collator={formats.collator}
    />
  );
}
