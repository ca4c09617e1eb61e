import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ChartView } from '../ui/chart-frame/chart-frame.tsx';

/** Whether the page's chart is shown as a chart or as its table, kept in the address. */
export function useChartView(): { view: ChartView; onViewChange: (view: ChartView) => void } {
  const { view } = useSearch({ strict: false });
  const navigate = useNavigate();
  return {
    view: view === 'table' ? view : 'chart',
    onViewChange: (next) =>
      void navigate({
        to: '.',
        search: (now) => ({ ...now, view: next === 'table' ? next : undefined }),
        replace: true,
        resetScroll: false,
      }),
  };
}
