import { useMemo } from 'react';
import { flatNameIn } from '../../lib/flat-names.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { Button } from '../../ui/button.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { RowActions } from '../../ui/row-actions.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { ProjectSettings } from './project-values.ts';

type Partner = ProjectSettings['partners'][number];

export interface PartnerActions {
  readonly onEdit: (partner: Partner) => void;
  readonly onMove: (partner: Partner, by: 1 | -1) => void;
  readonly onTakePart: (partner: Partner, isArchived: boolean) => void;
}

type Props = {
  partners: readonly Partner[];
  /** Null for those who only read. */
  actions: PartnerActions | null;
};

/** The part implementers in their order. */
export function PartnerTable({ partners, actions }: Props) {
  const { texts, formats } = useLanguage();
  const t = useOfficeTexts().project;
  const columns = useMemo<DataColumn<Partner>[]>(() => {
    const active = partners.filter(({ isArchived }) => !isArchived);
    const nameOf = (partner: Partner) => flatNameIn(formats.locale, partner);
    return [
      {
        id: 'name',
        header: t.name,
        cell: (partner) => (
          <>
            {nameOf(partner)} {partner.isArchived && <Tag>{t.gone}</Tag>}
          </>
        ),
      },
      { id: 'kind', header: t.kind, cell: ({ kind }) => texts.project.partnerKinds[kind] },
      { id: 'businessId', header: t.businessId, cell: ({ businessId }) => businessId ?? '–' },
      ...(actions
        ? [
            {
              id: 'actions',
              header: t.actions,
              narrow: 'last' as const,
              cell: (partner: Partner) => (
                <RowActions>
                  <Button look="bare" icon="pencil" iconOnly onClick={() => actions.onEdit(partner)}>
                    {t.editThing(nameOf(partner))}
                  </Button>
                  {!partner.isArchived && partner !== active[0] && (
                    <Button
                      look="bare"
                      aria-label={t.moveUp(nameOf(partner))}
                      onClick={() => actions.onMove(partner, -1)}
                    >
                      ↑
                    </Button>
                  )}
                  {!partner.isArchived && partner !== active.at(-1) && (
                    <Button
                      look="bare"
                      aria-label={t.moveDown(nameOf(partner))}
                      onClick={() => actions.onMove(partner, 1)}
                    >
                      ↓
                    </Button>
                  )}
                  <Button
                    look="bare"
                    icon={partner.isArchived ? 'undo' : 'x'}
                    iconOnly
                    onClick={() => actions.onTakePart(partner, !partner.isArchived)}
                  >
                    {partner.isArchived ? t.comeBack(nameOf(partner)) : t.leave(nameOf(partner))}
                  </Button>
                </RowActions>
              ),
            },
          ]
        : []),
    ];
  }, [partners, actions, t, texts, formats]);
  return (
    <DataTable
      label={t.partners}
      columns={columns}
      rows={partners}
      rowId={({ id }) => id}
      texts={texts.filters}
    />
  );
}
