import type { ReactNode } from 'react';
import css from './burn-legend.module.css';
import type { BurnChartModel, LegendKey } from './burn-chart-model.ts';

const hatch = 'M2 11 10 3M9 11 17 3M16 11 24 3';

const SWATCHES: Record<LegendKey, ReactNode> = {
  actual: <path className={css.actual} d="M0 6H28" />,
  commitment: <path className={css.commitment} d="M0 6H28" />,
  plan: <rect className={css.plan} x="0.6" y="4" width="26.8" height="4" />,
  open: (
    <>
      <path className={css.hatch} d={hatch} />
      <path className={css.open} d="M0 6H28" />
    </>
  ),
  partial: <path className={css.open} d="M0 6H28" />,
  reference: <path className={css.reference} d="M0 6H28" />,
  wall: <path className={css.wall} d="M14 0V12" />,
};

/** What the styles of the chart mean; the words at the marks say the rest. */
export const BurnLegend = ({ model }: { model: BurnChartModel }) => (
  <ul className={css.legend}>
    {model.legend.map((item) => (
      <li key={item.key}>
        <svg className={css.swatch} viewBox="0 0 28 12" aria-hidden="true">
          {SWATCHES[item.key]}
        </svg>
        {item.label}
      </li>
    ))}
  </ul>
);
