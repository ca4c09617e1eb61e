import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { ScopeTitle } from '../../lib/scope-title.tsx';
import type { RouterOutputs } from '../../lib/trpc.ts';

/** The focus area's message: its share of the money against time, its signal, how fresh the books are. */
export function FocusAreaTitle({ page }: { page: RouterOutputs['focusArea']['get'] }) {
  const { texts, formats } = useLanguage();
  const t = texts.focusArea;
  const name = nameIn(formats.locale, page.focusArea.names).text;
  const { figures } = page;
  const withFigures = figures?.freshness
    ? t.title(name, formats.percent(figures.useRate), formats.percent(figures.timeRate))
    : t.titleWithoutFigures(name);
  return (
    <ScopeTitle
      title={figures === null ? t.titleNotVisible(name) : withFigures}
      level={figures?.signal?.level}
      page={page}
      facts={<span>{t.byShares}</span>}
    />
  );
}
