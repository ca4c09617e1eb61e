const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round values from zero (or from under a negative minimum) up to the maximum: as many as fit, never more than `atMost`
 * and never fewer than two.
 */
export function niceTicks(min: number, max: number, atMost: number): number[] {
  const top = Math.max(max, 0);
  const bottom = Math.min(min, 0);
  const span = top - bottom;
  if (span <= 0) return [0];
  const power = 10 ** Math.floor(Math.log10(span / atMost));
  const step = STEPS.map((factor) => factor * power).find((each) => countOf(bottom, top, each) <= atMost) ?? 10 * power;
  const first = Math.ceil(bottom / step);
  return Array.from({ length: countOf(bottom, top, step) }, (_, index) => (first + index) * step);
}

function countOf(bottom: number, top: number, step: number): number {
  return Math.floor(top / step) - Math.ceil(bottom / step) + 1;
}
