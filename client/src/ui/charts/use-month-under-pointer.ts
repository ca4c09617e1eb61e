import { useEffect, useState, type PointerEvent } from 'react';
import type { BurnChartLayout } from './burn-chart-layout.ts';

/** The month that the pointer is over, by its place in the list; Esc sends it away without moving the pointer. */
export function useMonthUnderPointer(layout: BurnChartLayout, monthCount: number) {
  const [month, setMonth] = useState<number | null>(null);
  const isShown = month !== null;

  // The pointer has no keyboard focus: the key is heard on the whole page, while there is something to send away.
  useEffect(() => {
    if (!isShown) return;
    const hide = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setMonth(null);
    };
    document.addEventListener('keydown', hide);
    return () => document.removeEventListener('keydown', hide);
  }, [isShown]);

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { sums } = layout;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const at = Math.floor(((x - sums.x) / sums.width) * monthCount);
    setMonth(at >= 0 && at < monthCount ? at : null);
  };

  return { month, onPointerMove, onPointerLeave: () => setMonth(null) };
}
