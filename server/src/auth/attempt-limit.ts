import { DomainError } from '@painopiste/shared/errors/domain-error';

const WINDOW_MS = 15 * 60_000;

/**
 * Counts failed attempts at a secret within a quarter of an hour, by whatever they are counted by. Kept in memory: each
 * process of several counts its own.
 */
export function createAttemptLimit(most: number) {
  const counts = new Map<string, { failures: number; readonly until: number }>();
  return {
    /** Counts an attempt before the secret is looked at. Throws `attempts.too-many` where it is one too many. */
    begin(key: string, now: number): void {
      for (const [old, { until }] of counts) if (until <= now) counts.delete(old);
      const count = counts.get(key) ?? { failures: 0, until: now + WINDOW_MS };
      if (count.failures >= most) throw new DomainError('attempts.too-many');
      count.failures += 1;
      counts.set(key, count);
    },
    /** The attempt was right: it is taken out again. */
    succeed(key: string): void {
      const count = counts.get(key);
      if (count) count.failures -= 1;
    },
  };
}
