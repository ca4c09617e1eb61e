import { useLanguage } from '../../lib/language.tsx';
import { KeyFigures } from '../../ui/key-figures.tsx';
import type { ProjectAnswer } from './project-title.tsx';

/** What the work is worth beside what it cost; indices that jump about early on are held back, and said so. */
export function EarnedValueFigures({ earned }: { earned: NonNullable<ProjectAnswer['earnedValue']> }) {
  const { texts, formats } = useLanguage();
  const t = texts.project;
  const early = earned.tooEarly ? t.tooEarly : null;
  const figures = [
    { key: 'pv', label: t.pv, value: formats.euros(earned.plannedValue) },
    { key: 'ev', label: t.ev, value: formats.euros(earned.earnedValue) },
    { key: 'cpi', label: t.cpi, value: formats.ratio(earned.costIndex, 3), note: early },
    { key: 'spi', label: t.spi, value: formats.ratio(earned.scheduleIndex, 3), note: early },
    { key: 'tcpi', label: t.tcpi, value: formats.ratio(earned.toCompleteIndex, 3) },
  ];
  return <KeyFigures figures={figures} />;
}
