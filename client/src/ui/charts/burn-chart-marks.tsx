import type { BurnChartLayout } from './burn-chart-layout.ts';
import type { BurnChartModel, BurnColumn } from './burn-chart-model.ts';
import { LINE_HEIGHT } from './chart-box.ts';
import type { PlacedLabel } from './place-labels.ts';
import css from './burn-chart.module.css';

type Props = { model: BurnChartModel; layout: BurnChartLayout; hatchId: string };

/** Bands of open months, grid lines, the axes and their words: all that the data lies on. */
export function BurnBackground({ model, layout, hatchId }: Props) {
  const { sums, monthly, x, sumY, monthlyY } = layout;
  const right = sums.x + sums.width;
  const bottom = monthly.y + monthly.height;
  const lastWall = model.walls.at(-1);
  return (
    <g>
      <defs>
        <pattern
          id={hatchId}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path d="M0 0V8" className={css.hatch} />
        </pattern>
        <pattern
          id={`${hatchId}-dense`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path d="M0 0V4" className={css.columnOpen} />
        </pattern>
      </defs>
      {lastWall && lastWall.at < model.months.length - 0.05 && (
        <rect
          className={css.after}
          x={x(lastWall.at)}
          y={sums.y}
          width={right - x(lastWall.at)}
          height={bottom - sums.y}
        />
      )}
      {model.bands.map((band) => (
        <rect
          key={band.from}
          className={css.band}
          x={x(band.from)}
          y={sums.y}
          width={x(band.to) - x(band.from)}
          height={bottom - sums.y}
          fill={`url(#${hatchId})`}
        />
      ))}
      {[...layout.sumTicks, ...layout.monthlyTicks].map((tick) => (
        <g key={tick.y}>
          <path className={css.grid} d={`M${sums.x} ${tick.y}H${right}`} />
          <text x={sums.x - 8} y={tick.y + 4} textAnchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {layout.years.map((year) => (
        <g key={year.label}>
          {year.hasTick && <path className={css.grid} d={`M${year.from} ${sums.y}V${bottom}`} />}
          <path className={css.axis} d={`M${year.from} ${bottom}v6`} />
          {year.to - year.from > 30 && (
            <text x={(year.from + year.to) / 2} y={bottom + 18} textAnchor="middle">
              {year.label}
            </text>
          )}
        </g>
      ))}
      <path className={css.axis} d={`M${sums.x} ${sumY(0)}H${right}M${sums.x} ${monthlyY(0)}H${right}`} />
      <text x={0} y={14}>
        {model.sums.title}
      </text>
      <text x={0} y={monthly.y - 12} className={css.halo}>
        {model.monthly.title}
      </text>
      {model.grant && <path className={css.grant} d={`M${sums.x} ${sumY(model.grant.value)}H${right}`} />}
    </g>
  );
}

function Column({
  column,
  at,
  layout,
  hatchId,
}: {
  column: BurnColumn;
  at: number;
  layout: BurnChartLayout;
  hatchId: string;
}) {
  const { x, monthlyY } = layout;
  const month = x(at + 1) - x(at);
  const shape = (value: number, part: number, from = 0) => ({
    x: x(at) + (month * (1 - part)) / 2,
    width: month * part,
    y: Math.min(monthlyY(from + value), monthlyY(from)),
    height: Math.abs(monthlyY(from + value) - monthlyY(from)),
  });
  const isOpen = column.closing !== 'closed';
  return (
    <g>
      {column.planned !== null && <rect className={css.columnPlan} {...shape(column.planned, 0.78)} />}
      {column.actual !== null && (
        <rect
          className={isOpen ? css.columnOpen : css.column}
          fill={isOpen ? `url(#${hatchId}-dense)` : undefined}
          {...shape(column.actual, 0.44)}
        />
      )}
      {column.committed !== null && (
        <rect
          className={css.commitment}
          {...shape(column.committed, 0.44, Math.max(0, column.actual ?? 0))}
        />
      )}
    </g>
  );
}

/** The same months as columns: plan hollow, actual solid, an open month hatched, commitments lighter after the actual. */
export const BurnColumns = ({ model, layout, hatchId }: Props) => (
  <g>
    {model.columns.map((column, at) => (
      <Column key={column.month} {...{ column, at, layout, hatchId }} />
    ))}
  </g>
);

function Words({ label }: { label: PlacedLabel }) {
  const x = label.anchor === 'end' ? label.box.x + label.box.width : label.box.x;
  const lines = label.strong === null ? label.lines : [label.strong, ...label.lines];
  return (
    <text textAnchor={label.anchor} className={css.halo}>
      {lines.map((line, index) => (
        <tspan
          key={line}
          x={x}
          y={label.box.y + 12 + index * LINE_HEIGHT}
          className={index === 0 && label.strong !== null ? css.strong : undefined}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The end of the solid line, the walls over everything, and the words at their marks. */
export function BurnForeground({ model, layout }: Props) {
  const { sums, monthly, x, sumY } = layout;
  const bottom = monthly.y + monthly.height;
  return (
    <g>
      {layout.labels.map((label) => (
        <Words key={label.id} label={label} />
      ))}
      {model.actualMark && (
        <circle className={css.dot} cx={x(model.actualMark.at)} cy={sumY(model.actualMark.value)} r={4.5} />
      )}
      {model.walls.map((wall, index) => (
        <path
          key={wall.at}
          className={css.wall}
          d={`M${x(wall.at)} ${(layout.wallLabels[index]?.y ?? sums.y) + 5}V${bottom}`}
        />
      ))}
      {layout.wallLabels.map((label) => (
        <text key={label.text} x={label.x} y={label.y} textAnchor={label.anchor} className={css.strong}>
          {label.text}
        </text>
      ))}
    </g>
  );
}
