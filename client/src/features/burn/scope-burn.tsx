import type { ComponentProps } from 'react';
import { useChartView } from '../../lib/use-chart-view.ts';
import { BurnKeyFigures } from './burn-key-figures.tsx';
import { BurnSection } from './burn-section.tsx';

/** A scope's figures and its burn chart, as the address wants to see it. */
export function ScopeBurn(props: ComponentProps<typeof BurnKeyFigures>) {
  const chart = useChartView();
  return (
    <>
      <BurnKeyFigures {...props} />
      <BurnSection answer={props.answer} {...chart} />
    </>
  );
}
