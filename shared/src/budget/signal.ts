import type { Cents } from '../values/cents.ts';
import { compareRatios, type Whole } from '../values/ratio.ts';

/** Where something stands, in words that never need a colour. Green, amber and red, in this order. */
export const SIGNAL_LEVELS = ['on-track', 'at-risk', 'off-track'] as const;
export type SignalLevel = (typeof SIGNAL_LEVELS)[number];

/** How far r may be from 1 before the signal changes, in basis points. Set per funding line. */
export interface SignalBands {
  /** Amber beyond this distance. */
  readonly amberBasisPoints: number;
  /** Red beyond this distance. */
  readonly redBasisPoints: number;
  /** No signal while less than this share of the time has passed. */
  readonly quietBasisPoints: number;
}

/** Ten, twenty and fifteen per cent (CALCULATIONS, Burn). */
export const DEFAULT_BANDS: SignalBands = {
  amberBasisPoints: 1_000,
  redBasisPoints: 2_000,
  quietBasisPoints: 1_500,
};

/** The two-sided money signal: underspending is a risk like overspending. */
export interface MoneySignal {
  readonly level: SignalLevel;
  readonly side: 'under' | 'over' | 'even';
}

const FULL = 10_000;

/**
 * Is the money used as planned? Compares |AC - PL| / PL with the bands in whole numbers, so that 10 % holds
 * at exactly 10 %. `elapsed / months` is AT / N. Null where AC or PL is absent, PL is not above 0, or AT / N
 * is under the quiet share.
 */
export function computeMoneySignal(
  figures: {
    readonly actual: Cents | null;
    readonly planned: Cents | null;
    readonly elapsed: Whole | null;
    readonly months: Whole;
  },
  bands: SignalBands = DEFAULT_BANDS,
): MoneySignal | null {
  const { actual, planned, elapsed, months } = figures;
  if (actual === null || planned === null || planned <= 0 || elapsed === null || months <= 0) return null;
  if (compareRatios(elapsed, months, bands.quietBasisPoints, FULL) < 0) return null;
  const distance = Math.abs(actual - planned);
  const within = (band: number): boolean => compareRatios(distance, planned, band, FULL) <= 0;
  return {
    level: within(bands.amberBasisPoints)
      ? 'on-track'
      : within(bands.redBasisPoints)
        ? 'at-risk'
        : 'off-track',
    side: actual < planned ? 'under' : actual > planned ? 'over' : 'even',
  };
}
