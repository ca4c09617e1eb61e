const STEPS = [1, 2, 2.5, 5];

/** Ticks may stay inside the values, or reach over them so that the last one is never far from the end of the axis. */
type Reach = 'inside' | 'over';

/** Round values through zero, from the minimum (never above zero) to the maximum: as many as fit, never more than `atMost`. */
export function niceTicks(min: number, max: number, atMost: number, reach: Reach = 'inside'): number[] {
  const top = Math.max(max, 0);
  const bottom = Math.min(min, 0);
  const span = top - bottom;
  if (span <= 0) return [0];
  const [toTop, toBottom] = reach === 'over' ? [Math.ceil, Math.floor] : [Math.floor, Math.ceil];
  const countOf = (step: number) => toTop(top / step) - toBottom(bottom / step) + 1;
  const power = 10 ** Math.floor(Math.log10(span / atMost));
  const steps = [power, 10 * power].flatMap((size) => STEPS.map((factor) => factor * size));
  const step = steps.find((each) => countOf(each) <= atMost) ?? span;
  const first = toBottom(bottom / step);
  return Array.from({ length: countOf(step) }, (_, index) => (first + index) * step);
}
