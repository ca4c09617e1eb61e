import type { RouterOutputs } from '../../lib/trpc.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Formats } from '../../lib/format/formats.ts';
import { nameIn } from '../../lib/names.ts';
import type { FirstTexts } from '../../texts/first/fi.ts';
import { UsedBar } from '../../ui/bar-in-cell.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { GrantAmount } from '../../lib/grant-amount.tsx';
import { booksThrough, regionStatus } from './region-status.ts';

export type Overview = RouterOutputs['region']['overview'];
export type RegionRow = Overview['rows'][number];

/** A column and what it says of several regions together. */
type RegionColumn = DataColumn<RegionRow> & { readonly sum: (total: Overview['total']) => ReactNode };

/** The word for a row's group: its collaborative area. */
export const groupIdOf = (area: number | null): string => String(area ?? '');

/** The columns of the portfolio's table; totals and subtotals come from the lines of their regions, not from the rows. */
export function regionColumns(
  overview: Overview,
  texts: FirstTexts,
  formats: Formats,
): DataColumn<RegionRow>[] {
  const groups = new Map(
    overview.groups.map(({ area, total }) => [groupIdOf(area?.code ?? null), { area, total }]),
  );
  return columnsOf(overview, texts, formats).map(({ sum, ...column }) => ({
    ...column,
    total: column.id === 'region' ? texts.frame.total : sum(overview.total),
    subtotal: (groupId) => {
      const group = groups.get(groupId);
      if (!group) return null;
      if (column.id !== 'region') return sum(group.total);
      return group.area ? nameIn(formats.locale, group.area.names).text : texts.portfolio.noArea;
    },
  }));
}

function columnsOf(overview: Overview, texts: FirstTexts, formats: Formats): RegionColumn[] {
  const t = texts.portfolio;
  const { locale } = formats;
  return [
    {
      id: 'region',
      header: t.region,
      sortValue: (row) => nameIn(locale, row.shortNames).text,
      cell: (row) => (
        <Link
          to="/regions/$code"
          params={{ code: row.code }}
          search={(now) => ({ lines: now.lines, month: now.month })}
        >
          {nameIn(locale, row.shortNames).text}
        </Link>
      ),
      sum: () => '',
    },
    {
      id: 'status',
      header: t.status,
      narrow: 'aside',
      sortValue: (row) => texts.frame.status[regionStatus(row, overview.choice.statusMonth)],
      cell: (row) => {
        const status = regionStatus(row, overview.choice.statusMonth);
        return <StatusMark status={status}>{texts.frame.status[status]}</StatusMark>;
      },
      sum: (total) => t.regionsOf(total.regionsWithFigures, total.regions),
    },
    {
      id: 'grant',
      header: t.grant,
      align: 'end',
      sortValue: (row) => row.grant.budgetAtCompletion,
      cell: (row) => <GrantAmount grant={row.grant} />,
      sum: (total) => <GrantAmount grant={total.grant} />,
    },
    {
      id: 'used',
      header: t.used,
      narrow: 'wide',
      sortValue: (row) => row.figures?.useRate ?? null,
      cell: (row) => <Used figures={row.figures} formats={formats} />,
      sum: (total) => <Used figures={total.figures} formats={formats} />,
    },
    {
      id: 'time',
      header: t.time,
      align: 'end',
      from: 'desk',
      sortValue: (row) => row.figures?.timeRate ?? null,
      cell: (row) => formats.percent(row.figures?.timeRate ?? null),
      sum: (total) => formats.percent(total.figures?.timeRate ?? null),
    },
    {
      id: 'ratio',
      header: t.ratio,
      align: 'end',
      sortValue: (row) => row.figures?.planRelativeBurn ?? null,
      cell: (row) => formats.ratio(row.figures?.planRelativeBurn ?? null),
      sum: (total) => formats.ratio(total.figures?.planRelativeBurn ?? null),
    },
    {
      id: 'next',
      header: t.next,
      align: 'end',
      from: 'desk',
      sortValue: (row) => row.nextMilestone?.dueOn ?? null,
      cell: (row) => formats.date(row.nextMilestone?.dueOn ?? null),
      sum: () => '',
    },
    {
      id: 'milestone',
      header: t.milestone,
      from: 'desk',
      narrow: 'wide',
      cell: (row) => {
        if (row.nextMilestone) return nameIn(locale, row.nextMilestone.names).text;
        return row.partial?.shown === 0 ? t.notVisible : formats.date(null);
      },
      sum: () => '',
    },
    {
      id: 'late',
      header: t.lateColumn,
      align: 'end',
      firstDirection: 'desc',
      sortValue: (row) => row.lateMilestones,
      cell: (row) => formats.integer(row.lateMilestones),
      sum: (total) => formats.integer(total.lateMilestones),
    },
    {
      id: 'books',
      header: t.booksColumn,
      align: 'end',
      sortValue: (row) => row.figures?.freshness?.earliest ?? null,
      cell: (row) => {
        const isOld = (row.figures?.freshness?.earliest ?? '') < overview.choice.statusMonth;
        const text = booksThrough(row.figures?.freshness ?? null, formats);
        return isOld ? <b>{text}</b> : text;
      },
      sum: () => '',
    },
  ];
}

const Used = ({ figures, formats }: { figures: RegionRow['figures']; formats: Formats }) => (
  <UsedBar
    used={figures?.useRate ?? null}
    time={figures?.timeRate ?? null}
    text={formats.percent(figures?.useRate ?? null)}
  />
);
