import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Formats } from '../../lib/format/formats.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { Texts } from '../../texts/fi.ts';
import { PlanBar, UsedBar } from '../../ui/bar-in-cell.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';

type FocusAreaPage = RouterOutputs['focusArea']['get'];
type RegionRow = FocusAreaPage['regions'][number];

function columnsOf(page: FocusAreaPage, texts: Texts, formats: Formats): DataColumn<RegionRow>[] {
  const t = texts.region;
  const { figures, focusArea } = page;
  const max = Math.max(
    1,
    ...page.regions.flatMap((row) => [row.figures?.actual ?? 0, row.figures?.planned ?? 0]),
  );
  const statusOf = (level: 'on-track' | 'at-risk' | 'off-track' | undefined) => (
    <StatusMark status={level ?? 'unknown'}>{texts.frame.status[level ?? 'unknown']}</StatusMark>
  );
  return [
    {
      id: 'region',
      header: texts.portfolio.region,
      sortValue: (row) => nameIn(formats.locale, row.shortNames).text,
      cell: (row) => (
        <span>
          <Link
            to="/regions/$code"
            params={{ code: row.code }}
            search={(now) => ({ lines: now.lines, month: now.month, focusArea: focusArea.key })}
          >
            {nameIn(formats.locale, row.shortNames).text}
          </Link>
          {row.ownWords.length > 0 && <small> {t.ownWords(row.ownWords.join(', '))}</small>}
        </span>
      ),
      total: texts.frame.total,
    },
    {
      id: 'status',
      header: t.status,
      narrow: 'aside',
      sortValue: (row) => texts.frame.status[row.figures?.signal?.level ?? 'unknown'],
      cell: (row) => statusOf(row.figures?.signal?.level),
      total: statusOf(figures?.signal?.level),
    },
    {
      id: 'work-areas',
      header: texts.focusArea.workAreas,
      align: 'end',
      from: 'desk',
      sortValue: (row) => row.workAreas,
      cell: (row) => formats.integer(row.workAreas),
      total: formats.integer(page.workAreas.length),
    },
    {
      id: 'bar',
      header: t.bar,
      from: 'desk',
      narrow: 'wide',
      width: '22%',
      cell: (row) => (
        <PlanBar actual={row.figures?.actual ?? null} plan={row.figures?.planned ?? null} max={max} />
      ),
      total: '',
    },
    {
      id: 'budget',
      header: texts.focusArea.budget,
      align: 'end',
      firstDirection: 'desc',
      sortValue: (row) => row.figures?.bac ?? null,
      cell: (row) => formats.euroAmount(row.figures?.bac ?? null),
      total: formats.euroAmount(figures?.bac ?? null),
    },
    {
      id: 'actual',
      header: t.actual,
      align: 'end',
      firstDirection: 'desc',
      sortValue: (row) => row.figures?.actual ?? null,
      cell: (row) => formats.euroAmount(row.figures?.actual ?? null),
      total: formats.euroAmount(figures?.actual ?? null),
    },
    {
      id: 'used',
      header: t.used,
      width: '8rem',
      narrow: 'wide',
      sortValue: (row) => row.figures?.useRate ?? null,
      cell: (row) => <Used figures={row.figures} formats={formats} />,
      total: <Used figures={figures} formats={formats} />,
    },
    {
      id: 'ratio',
      header: t.ratio,
      align: 'end',
      sortValue: (row) => row.figures?.planRelativeBurn ?? null,
      cell: (row) => formats.ratio(row.figures?.planRelativeBurn ?? null),
      total: formats.ratio(figures?.planRelativeBurn ?? null),
    },
    {
      id: 'late',
      header: t.late,
      align: 'end',
      firstDirection: 'desc',
      sortValue: (row) => row.milestones?.late ?? null,
      cell: (row) => formats.integer(row.milestones?.late ?? null),
      total: formats.integer(page.milestones?.late ?? null),
    },
  ];
}

const Used = ({ figures, formats }: { figures: FocusAreaPage['figures']; formats: Formats }) => (
  <UsedBar
    used={figures?.useRate ?? null}
    time={figures?.timeRate ?? null}
    text={formats.percent(figures?.useRate ?? null)}
  />
);

/** A focus area's part of every region's money; the parts add up to the focus area's figures. */
export function RegionSharesTable({ page, label }: { page: FocusAreaPage; label: string }) {
  const { texts, formats } = useLanguage();
  const columns = useMemo(() => columnsOf(page, texts, formats), [page, texts, formats]);
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={page.regions}
      rowId={(row) => row.code}
      texts={texts.filters}
      collator={formats.collator}
    />
  );
}
