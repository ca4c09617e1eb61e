import { lastDayOf, type Month } from '@painopiste/shared/values/month';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { SignalLevel } from '@painopiste/shared/budget/signal';
import type { ReactNode } from 'react';
import { PageTitle } from '../ui/page.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { Tag } from '../ui/tag.tsx';
import { useLanguage } from './language.tsx';

type Props = {
  /** The page's message. */
  title: string;
  level: SignalLevel | null | undefined;
  /** Why the mark is what it is. */
  reason?: string | null;
  /** What stands between the mark and how fresh the books are. */
  facts: ReactNode;
  page: {
    readonly figures: {
      readonly freshness: { readonly earliest: Month; readonly latest: Month } | null;
    } | null;
    readonly importedOn: CalendarDate | null;
    readonly partial: { readonly shown: number; readonly of: number } | null;
    readonly synthetic: boolean;
  };
  tools?: ReactNode;
};

/** The head of a region, a project or a focus area: its message, its signal, how fresh the books are, how much one sees. */
export function ScopeTitle({ title, level, reason, facts, page, tools }: Props) {
  const { texts, formats } = useLanguage();
  const { freshness } = page.figures ?? { freshness: null };
  return (
    <PageTitle
      tools={tools}
      notes={
        <>
          {level && (
            <StatusMark status={level} strong>
              {texts.frame.status[level]}
              {reason && `: ${reason}`}
            </StatusMark>
          )}
          {facts}
          {freshness && (
            <span>
              {texts.burn.books(
                formats.dateRange(lastDayOf(freshness.earliest), lastDayOf(freshness.latest)),
              )}
              {page.importedOn && `, ${texts.burn.imported(formats.date(page.importedOn))}`}
            </span>
          )}
          {page.partial && <span>{texts.frame.partialAreas(page.partial.shown, page.partial.of)}</span>}
          {page.synthetic && <Tag>{texts.frame.synthetic}</Tag>}
        </>
      }
    >
      {title}
    </PageTitle>
  );
}
