import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { trpc } from '../../lib/trpc.ts';
import { classNames } from '../../ui/class-names.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusShape } from '../../ui/status-mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Overview, RegionRow } from './region-columns.tsx';
import css from './region-map.module.css';
import { regionStatus } from './region-status.ts';
import { placeTiles } from './place-tiles.ts';

type Props = { overview: Overview; rows: readonly RegionRow[] };

/**
 * The regions as tiles of equal size, roughly where they are: what is used against time, and the mark. A list of links; the
 * table is its twin.
 */
export function RegionMap({ overview, rows }: Props) {
  const { texts, formats } = useLanguage();
  const t = texts.regionMap;
  const { data: reference } = useQuery(trpc.reference.list.queryOptions());
  if (!reference) return <Skeleton label={texts.frame.loading} rows={6} />;
  const { columns, tiles } = placeTiles(rows, reference.regions);
  return (
    <>
      <ul
        className={css.map}
        aria-label={t.label}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 9rem))` }}
      >
        {tiles.map(({ row, at }) => (
          <li key={row.code} style={{ gridArea: `${at.row} / ${at.column}` }}>
            <Tile row={row} overview={overview} />
          </li>
        ))}
      </ul>
      <p className={css.key}>{t.key}</p>
      {rows.length === 0 && <p>{texts.portfolio.nothingFound}</p>}
      <p className={css.key}>{t.asOf(formats.month(overview.choice.statusMonth))}</p>
    </>
  );
}

const share = (value: number): string => `${(Math.max(0, Math.min(1, value)) * 100).toFixed(2)}%`;

function Tile({ row, overview }: { row: RegionRow; overview: Overview }) {
  const { texts, formats } = useLanguage();
  const status = regionStatus(row, overview.choice.statusMonth);
  const used = row.figures?.useRate ?? null;
  const time = row.figures?.timeRate ?? null;
  return (
    <Link
      to="/regions/$code"
      params={{ code: row.code }}
      search={(now) => ({ lines: now.lines, month: now.month })}
      className={classNames(css.tile, css[status])}
    >
      <span className={css.name}>{nameIn(formats.locale, row.shortNames).text}</span>
      <VisuallyHidden>: {texts.portfolio.used} </VisuallyHidden>
      <span className={css.figure}>{formats.percent(used)}</span>
      <StatusShape status={status} />
      <VisuallyHidden>
        , {texts.portfolio.time} {formats.percent(time)}, {texts.frame.status[status]}
      </VisuallyHidden>
      <svg className={css.bar} aria-hidden="true">
        <rect className={css.track} width="100%" height="6" />
        {used !== null && <rect className={css.actual} width={share(used)} height="6" />}
        {time !== null && <line className={css.now} x1={share(time)} x2={share(time)} y1="-1" y2="7" />}
      </svg>
    </Link>
  );
}
