import { cents } from '@painopiste/shared/values/cents';
import { useMemo } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import type { PlanPreview } from '@painopiste/shared/plan/plan-preview';

const NOUNS = ['workAreas', 'milestones', 'costCentres'] as const;
type Noun = { readonly key: (typeof NOUNS)[number] };
type Line = PlanPreview['lines'][number];

/** What an import adds, changes and leaves, and what it plans on each line. */
export function PlanCounts({ preview }: { preview: PlanPreview }) {
  const { texts, formats } = useLanguage();
  const { plan: t } = useOfficeTexts();
  const { counts } = preview;
  const nouns = useMemo<DataColumn<Noun>[]>(() => {
    const count = (part: 'created' | 'changed' | 'unchanged'): DataColumn<Noun> => ({
      id: part,
      header: t[part],
      align: 'end',
      cell: ({ key }) => formats.integer(counts[key][part]),
    });
    return [
      { id: 'noun', header: t.noun, cell: ({ key }) => t.nouns[key] },
      count('created'),
      count('changed'),
      count('unchanged'),
    ];
  }, [t, formats, counts]);
  const lines = useMemo<DataColumn<Line>[]>(
    () => [
      { id: 'line', header: t.line, cell: (line) => line.key },
      {
        id: 'planned',
        header: t.planned,
        align: 'end',
        cell: (line) => formats.amountAndCents(line.planned),
      },
      {
        id: 'available',
        header: t.available,
        align: 'end',
        cell: (line) => formats.amountAndCents(line.available),
      },
      {
        id: 'left',
        header: t.left,
        align: 'end',
        cell: ({ available, planned }) =>
          formats.amountAndCents(available === null ? null : cents(available - planned)),
      },
    ],
    [t, formats],
  );
  const rows = NOUNS.map((key) => ({ key }));
  return (
    <>
      <Section title={t.countsTitle} sub={t.budget[preview.budget]}>
        <DataTable
          label={t.countsTitle}
          columns={nouns}
          rows={rows}
          rowId={({ key }) => key}
          texts={texts.filters}
          dense
        />
      </Section>
      <Section title={t.linesTitle}>
        <DataTable
          label={t.linesTitle}
          columns={lines}
          rows={preview.lines}
          rowId={(line) => line.key}
          texts={texts.filters}
          dense
        />
      </Section>
    </>
  );
}
