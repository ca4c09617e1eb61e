import { useDeferredValue } from 'react';

const visit = { isFirstScreen: true };

/** A page that is opened anew begins at its top; one that is loaded again may be anywhere on its way down. */
function opensAtTop(): boolean {
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!visit.isFirstScreen || opened?.type !== 'navigate') return false;
  setTimeout(() => (visit.isFirstScreen = false));
  return true;
}

/**
 * Is what stands below the first screen to be drawn yet? Always, but for the very first page of a visit: there what is
 * above it is painted first.
 */
export const useIsBelowThere = (isBelow: boolean): boolean =>
  useDeferredValue(true, !(isBelow && opensAtTop()));
