import css from './bar-in-cell.module.css';

const percentOf = (value: number, max: number): string =>
  `${Math.max(0, Math.min(100, (value / (max || 1)) * 100)).toFixed(2)}%`;

type UsedBarProps = {
  /** What is used, as a ratio; null draws the empty track. */
  used: number | null;
  /** Where time is now, as a ratio of the same whole. */
  time: number | null;
  /** The ratio at the end of the track, the same down the column. */
  max?: number;
  /** The number beside the bar. */
  text: string;
};

/** How much of the money is used, with a mark where time is. The number beside it says the same. */
export const UsedBar = ({ used, time, max = 1, text }: UsedBarProps) => (
  <span className={css.used}>
    <svg className={css.bar} aria-hidden="true">
      <rect className={css.track} y="4" width="100%" height="8" />
      {used !== null && <rect className={css.actual} y="4" width={percentOf(used, max)} height="8" />}
      {time !== null && (
        <line className={css.mark} x1={percentOf(time, max)} x2={percentOf(time, max)} y1="1" y2="15" />
      )}
    </svg>
    <span>{text}</span>
  </span>
);

type PlanBarProps = {
  /** Euro amounts or any unit, all of one scale down the column; null is left out. */
  actual: number | null;
  plan: number | null;
  /** Follows the actual. */
  commitment?: number | null;
  max: number;
};

/** Actual as solid, plan as outline, commitments lighter after the actual. The numbers stand in their own cells. */
export const PlanBar = ({ actual, plan, commitment = null, max }: PlanBarProps) => (
  <svg className={css.bar} aria-hidden="true">
    {plan !== null && <rect className={css.plan} x="0.5" y="1.5" width={percentOf(plan, max)} height="13" />}
    {actual !== null && <rect className={css.actual} y="5" width={percentOf(actual, max)} height="6" />}
    {commitment !== null && (
      <rect
        className={css.commitment}
        x={percentOf(actual ?? 0, max)}
        y="5"
        width={percentOf(Math.min(commitment, max - (actual ?? 0)), max)}
        height="6"
      />
    )}
  </svg>
);
