import { lastDayOf } from '@painopiste/shared/values/month';
import { useLanguage } from '../../lib/language.tsx';
import { Name } from '../../lib/name.tsx';
import { nameIn } from '../../lib/names.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { PageTitle } from '../../ui/page.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Tag } from '../../ui/tag.tsx';
import { GrantAmount } from '../../lib/grant-amount.tsx';

type RegionPageAnswer = RouterOutputs['region']['get'];

/** The region's message: money against time, its signal, what pays for it, how fresh the books are. */
export function RegionTitle({ page }: { page: RegionPageAnswer }) {
  const { texts, formats } = useLanguage();
  const t = texts.region;
  const name = nameIn(formats.locale, page.region.shortNames).text;
  const { figures, status } = page;
  const chosen = page.projects.filter((project) => project.lines.some((line) => line.chosen));
  const money = status?.money;
  const ratio = figures?.planRelativeBurn ?? null;
  const distance = ratio === null ? null : formats.percent(Math.abs(1 - ratio));
  // The mark is the worst of money and schedule: say which of them it is.
  const isSchedule = status?.level === status?.schedule && status?.level !== money?.level;
  const reason = isSchedule ? t.schedule : money && distance ? t.signal[money.side](distance) : null;
  return (
    <PageTitle
      notes={
        <>
          {status?.level && (
            <StatusMark status={status.level} strong>
              {texts.frame.status[status.level]}
              {reason && `: ${reason}`}
            </StatusMark>
          )}
          {chosen.map((project) => (
            <span key={project.slug}>
              <Name names={project.names} />
            </span>
          ))}
          <span>
            {texts.figures.grantTotal} <GrantAmount grant={page.grant} /> €
          </span>
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
      {figures === null && page.partial
        ? t.titleNotVisible(name)
        : figures?.freshness
          ? t.title(name, formats.percent(figures.useRate), formats.percent(figures.timeRate))
          : t.titleWithoutFigures(name)}
    </PageTitle>
  );
}
