import { Suspense } from 'react';
import { lateComponent } from '../../ui/late-component.tsx';

/** Has anything been typed into an open cell that is not saved? */
const hasTypedCell = (): boolean => document.querySelector('[role="grid"] form[data-typed]') !== null;

const guard = lateComponent(async () => (await import('../../lib/leave-guard.tsx')).LeaveGuard);

/** Asks before a page is left with a cell that holds something typed. */
export const TypedCellGuard = () => (
  <Suspense fallback={null}>
    <guard.Component hasUnsaved={hasTypedCell} />
  </Suspense>
);
