import type { RouterOutputs } from '../../lib/trpc.ts';
import { Link } from '@tanstack/react-router';
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

/** The columns of the portfolio's table; the total row's cells come from the figures of all regions together. */
export function regionColumns(
  overview: Overview,
  texts: FirstTexts,
  formats: Formats,
): DataColumn<RegionRow>[] {
  const t = texts.portfolio;
  const { total } = overview;
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
      total: texts.frame.total,
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
      total: t.regionsOf(total.regionsWithFigures, total.regions),
    },
    {
      id: 'grant',
      header: t.grant,
      align: 'end',
      sortValue: (row) => row.grant.budgetAtCompletion,
      cell: (row) => <GrantAmount grant={row.grant} />,
      total: <GrantAmount grant={total.grant} />,
    },
    {
      id: 'used',
      header: t.used,
      narrow: 'wide',
      sortValue: (row) => row.figures?.useRate ?? null,
      cell: (row) => <Used figures={row.figures} formats={formats} />,
      total: <Used figures={total.figures} formats={formats} />,
    },
    {
      id: 'time',
      header: t.time,
      align: 'end',
      from: 'desk',
      sortValue: (row) => row.figures?.timeRate ?? null,
      cell: (row) => formats.percent(row.figures?.timeRate ?? null),
      total: formats.percent(total.figures?.timeRate ?? null),
    },
    {
      id: 'ratio',
      header: t.ratio,
      align: 'end',
      sortValue: (row) => row.figures?.planRelativeBurn ?? null,
      cell: (row) => formats.ratio(row.figures?.planRelativeBurn ?? null),
      total: formats.ratio(total.figures?.planRelativeBurn ?? null),
    },
    {
      id: 'next',
      header: t.next,
      align: 'end',
      from: 'desk',
      sortValue: (row) => row.nextMilestone?.dueOn ?? null,
      cell: (row) => formats.date(row.nextMilestone?.dueOn ?? null),
      total: '',
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
      total: '',
    },
    {
      id: 'late',
      header: t.lateColumn,
      align: 'end',
      firstDirection: 'desc',
      sortValue: (row) => row.lateMilestones,
      cell: (row) => formats.integer(row.lateMilestones),
      total: formats.integer(total.lateMilestones),
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
      total: '',
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
