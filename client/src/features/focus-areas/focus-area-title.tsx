import { lastDayOf } from '@painopiste/shared/values/month';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { PageTitle } from '../../ui/page.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Tag } from '../../ui/tag.tsx';

/** The focus area's message: its share of the money against time, its signal, how fresh the books are. */
export function FocusAreaTitle({ page }: { page: RouterOutputs['focusArea']['get'] }) {
  const { texts, formats } = useLanguage();
  const t = texts.focusArea;
  const name = nameIn(formats.locale, page.focusArea.names).text;
  const { figures } = page;
  const level = figures?.signal?.level;
  return (
    <PageTitle
      notes={
        <>
          {level && (
            <StatusMark status={level} strong>
              {texts.frame.status[level]}
            </StatusMark>
          )}
          <span>{t.byShares}</span>
          {figures?.freshness && (
            <span>
              {texts.burn.books(
                formats.dateRange(lastDayOf(figures.freshness.earliest), lastDayOf(figures.freshness.latest)),
              )}
              {page.importedOn && `, ${texts.burn.imported(formats.date(page.importedOn))}`}
            </span>
          )}
          {page.partial && <span>{texts.frame.partialAreas(page.partial.shown, page.partial.of)}</span>}
          {page.synthetic && <Tag>{texts.frame.synthetic}</Tag>}
        </>
      }
    >
      {figures === null
        ? t.titleNotVisible(name)
        : figures.freshness
          ? t.title(name, formats.percent(figures.useRate), formats.percent(figures.timeRate))
          : t.titleWithoutFigures(name)}
    </PageTitle>
  );
}
