import { GrantAmount } from '../../lib/grant-amount.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { Name } from '../../lib/name.tsx';
import { nameIn } from '../../lib/names.ts';
import { ScopeTitle } from '../../lib/scope-title.tsx';
import type { RouterOutputs } from '../../lib/trpc.ts';

/** The region's message: money against time, its signal, what pays for it, how fresh the books are. */
export function RegionTitle({ page }: { page: RouterOutputs['region']['get'] }) {
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
  const withFigures = figures?.freshness
    ? t.title(name, formats.percent(figures.useRate), formats.percent(figures.timeRate))
    : t.titleWithoutFigures(name);
  return (
    <ScopeTitle
      title={figures === null && page.partial ? t.titleNotVisible(name) : withFigures}
      level={status?.level}
      reason={isSchedule ? t.schedule : money && distance ? t.signal[money.side](distance) : null}
      page={page}
      facts={
        <>
          {chosen.map((project) => (
            <span key={project.slug}>
              <Name names={project.names} />
            </span>
          ))}
          <span>
            {texts.figures.grantTotal} <GrantAmount grant={page.grant} /> €
          </span>
        </>
      }
    />
  );
}
