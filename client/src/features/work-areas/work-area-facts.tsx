import { lastDayOf } from '@painopiste/shared/values/month';
import { useSuspenseQuery } from '@tanstack/react-query';
import { areaColor } from '../../lib/area-color.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { AreaCode } from '../../ui/area-code.tsx';
import { PageTitle } from '../../ui/page.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Tag } from '../../ui/tag.tsx';

type WorkAreaAnswer = RouterOutputs['workArea']['get'];

/** The work area's message and what it is: shares of focus areas, lead, investment, target groups, cost centres. */
export function WorkAreaFacts({ area }: { area: WorkAreaAnswer }) {
  const { texts, formats } = useLanguage();
  const { data: reference } = useSuspenseQuery(trpc.reference.list.queryOptions());
  const t = texts.workArea;
  const name = nameIn(formats.locale, area.names).text;
  const { figures } = area;
  const nameOfFocusArea = (key: string): string => {
    const focusArea = reference.focusAreas.find((other) => other.key === key);
    return focusArea ? nameIn(formats.locale, focusArea.names).text : key;
  };
  return (
    <PageTitle
      notes={
        <>
          {figures?.signal && (
            <StatusMark status={figures.signal.level} strong>
              {texts.frame.status[figures.signal.level]}
            </StatusMark>
          )}
          {area.shares.map((share) => (
            <AreaCode key={share.focusAreaKey} code={share.code} color={areaColor(share.color)}>
              {t.share(nameOfFocusArea(share.focusAreaKey), formats.percent(share.basisPoints / 10_000))}
            </AreaCode>
          ))}
          {area.isArchived && <Tag>{t.archived}</Tag>}
          <span>{area.lead ? t.lead(area.lead.name) : t.noLead}</span>
          {area.investment && <span>{t.investment(area.investment)}</span>}
          {area.targetGroups.length > 0 && (
            <span>
              {t.targetGroups(
                area.targetGroups.map((group) => nameIn(formats.locale, group).text).join(', '),
              )}
            </span>
          )}
          {area.costCentres.length > 0 && (
            <span>{t.costCentres(area.costCentres.map((centre) => centre.code).join(', '))}</span>
          )}
          {figures?.freshness && (
            <span>{texts.burn.books(formats.date(lastDayOf(figures.freshness.latest)))}</span>
          )}
          {area.synthetic && <Tag>{texts.frame.synthetic}</Tag>}
        </>
      }
    >
      {figures?.freshness
        ? texts.project.title(name, formats.percent(figures.useRate), formats.percent(figures.timeRate))
        : name}
    </PageTitle>
  );
}
