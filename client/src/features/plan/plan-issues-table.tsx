import type { PlanIssue } from '@painopiste/shared/plan/plan-issue';
import { cents } from '@painopiste/shared/values/cents';
import { isCalendarDate } from '@painopiste/shared/values/calendar-date';
import { useMemo } from 'react';
import type { Formats } from '../../lib/format/formats.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { PlanIssueTexts } from '../../texts/office/plan/fi.ts';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import type { PlanPreview } from '@painopiste/shared/plan/plan-preview';

type Row = PlanIssue & { readonly id: string };

/** Days and sums of an issue as the reader writes them. */
function written(text: string, { code }: PlanIssue, formats: Formats): string {
  if (code === 'above-grant') return formats.eurosAndCents(cents(Number(text)));
  return text
    .split('–')
    .map((part) => (isCalendarDate(part) ? formats.date(part) : part))
    .join('–');
}

const sentenceOf = (issue: PlanIssue, texts: PlanIssueTexts, formats: Formats): string =>
  texts[issue.code](written(issue.value, issue, formats), written(issue.right, issue, formats));

/** Every cell that stops the import: sheet, address, and what to do. */
export function PlanIssuesTable({ preview }: { preview: PlanPreview }) {
  const { texts, formats } = useLanguage();
  const { plan: t } = useOfficeTexts();
  const columns = useMemo<DataColumn<Row>[]>(
    () => [
      { id: 'sheet', header: t.sheet, cell: (row) => row.sheet, width: '10rem' },
      { id: 'cell', header: t.cell, cell: (row) => row.cell || '–', width: '6rem', narrow: 'aside' },
      { id: 'problem', header: t.problem, cell: (row) => sentenceOf(row, t.issues, formats), narrow: 'wide' },
    ],
    [t, formats],
  );
  const rows = preview.issues.map((issue, index) => ({ ...issue, id: String(index) }));
  const title = t.issuesTitle(formats.integer(preview.issueCount));
  return (
    <Section
      title={title}
      sub={rows.length < preview.issueCount ? t.firstIssues(formats.integer(rows.length)) : null}
    >
      <DataTable
        label={title}
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        texts={texts.filters}
        dense
      />
    </Section>
  );
}
