import { cents } from '@painopiste/shared/values/cents';
import { areaColor } from '../../lib/area-color.ts';
import { Link } from '@tanstack/react-router';
import type { Formats } from '../../lib/format/formats.ts';
import { nameIn } from '../../lib/names.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { Texts } from '../../texts/fi.ts';
import { AreaCode } from '../../ui/area-code.tsx';
import { PlanBar } from '../../ui/bar-in-cell.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { StatusMark } from '../../ui/status-mark.tsx';

type RegionPageAnswer = RouterOutputs['region']['get'];
type FocusAreaRow = RegionPageAnswer['focusAreas'][number];

/** Actual and plan by focus area; the parts add up to the region's own figures. */
export function focusAreaColumns(
  page: Pick<RegionPageAnswer, 'focusAreas' | 'figures' | 'milestones'>,
  texts: Texts,
  formats: Formats,
): DataColumn<FocusAreaRow>[] {
  const t = texts.region;
  const { figures } = page;
  const max = Math.max(
    1,
    ...page.focusAreas.flatMap((row) => [row.figures.actual ?? 0, row.figures.planned ?? 0]),
  );
  const statusOf = (level: 'on-track' | 'at-risk' | 'off-track' | undefined) => (
    <StatusMark status={level ?? 'unknown'}>{texts.frame.status[level ?? 'unknown']}</StatusMark>
  );
  return [
    {
      id: 'focus-area',
      header: t.focusArea,
      sortValue: (row) => nameIn(formats.locale, row.names).text,
      cell: (row) => (
        <AreaCode code={row.code} color={areaColor(row.color)}>
          <span>
            <Link
              to="/focus-areas/$key"
              params={{ key: row.key }}
              search={(now) => ({ lines: now.lines, month: now.month })}
            >
              {nameIn(formats.locale, row.names).text}
            </Link>
            {row.ownWords.length > 0 && <small> {t.ownWords(row.ownWords.join(', '))}</small>}
          </span>
        </AreaCode>
      ),
      total: texts.frame.total,
    },
    {
      id: 'bar',
      header: t.bar,
      from: 'desk',
      narrow: 'wide',
      width: '26%',
      cell: (row) => <PlanBar actual={row.figures.actual} plan={row.figures.planned} max={max} />,
      total: '',
    },
    {
      id: 'actual',
      header: t.actual,
      align: 'end',
      firstDirection: 'desc',
      sortValue: (row) => row.figures.actual,
      cell: (row) => formats.euroAmount(row.figures.actual),
      total: formats.euroAmount(figures?.actual ?? null),
    },
    {
      id: 'plan',
      header: t.plan,
      align: 'end',
      firstDirection: 'desc',
      sortValue: (row) => row.figures.planned,
      cell: (row) => formats.euroAmount(row.figures.planned),
      total: formats.euroAmount(figures?.planned ?? null),
    },
    {
      id: 'difference',
      header: t.difference,
      align: 'end',
      sortValue: (row) => row.difference,
      cell: (row) => formats.signedEuroAmount(row.difference),
      total: formats.signedEuroAmount(
        !figures || figures.actual === null || figures.planned === null
          ? null
          : cents(figures.actual - figures.planned),
      ),
    },
    {
      id: 'ratio',
      header: t.ratio,
      align: 'end',
      sortValue: (row) => row.figures.planRelativeBurn,
      cell: (row) => formats.ratio(row.figures.planRelativeBurn),
      total: formats.ratio(figures?.planRelativeBurn ?? null),
    },
    {
      id: 'late',
      header: t.late,
      align: 'end',
      from: 'desk',
      firstDirection: 'desc',
      sortValue: (row) => row.milestones.late,
      cell: (row) => formats.integer(row.milestones.late),
      total: formats.integer(page.milestones?.late ?? null),
    },
    {
      id: 'status',
      header: t.status,
      narrow: 'aside',
      cell: (row) => statusOf(row.figures.signal?.level),
      total: statusOf(figures?.signal?.level),
    },
  ];
}
