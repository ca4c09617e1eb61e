import { lastDayOf } from '@painopiste/shared/values/month';
import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { Name } from '../../lib/name.tsx';
import { nameIn } from '../../lib/names.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { PageTitle } from '../../ui/page.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Tag } from '../../ui/tag.tsx';

export type ProjectAnswer = RouterOutputs['project']['get'];

/** The project's message: money against time, its status, its programme, its plan, how fresh the books are. */
export function ProjectTitle({ project, tools }: { project: ProjectAnswer; tools?: ReactNode }) {
  const { texts, formats } = useLanguage();
  const t = texts.project;
  const name = nameIn(formats.locale, project.names).text;
  const { figures, status, planApproval, partial } = project;
  const through = figures?.freshness ? formats.date(lastDayOf(figures.freshness.latest)) : null;
  return (
    <PageTitle
      tools={tools}
      notes={
        <>
          {status?.level && (
            <StatusMark status={status.level} strong>
              {texts.frame.status[status.level]}
            </StatusMark>
          )}
          <span>
            <Name names={project.programme.names} />, <Name names={project.call.names} />
          </span>
          <span>
            {planApproval
              ? t.planApproved(planApproval.reference, formats.date(planApproval.on))
              : t.planDraft}
          </span>
          {through && (
            <span>
              {texts.burn.books(through)}
              {project.importedOn && `, ${texts.burn.imported(formats.date(project.importedOn))}`}
            </span>
          )}
          {partial && <span>{texts.frame.partialAreas(partial.shown, partial.of)}</span>}
          {project.synthetic && <Tag>{texts.frame.synthetic}</Tag>}
        </>
      }
    >
      {figures?.freshness
        ? t.title(name, formats.percent(figures.useRate), formats.percent(figures.timeRate))
        : t.titleWithoutFigures(name)}
    </PageTitle>
  );
}
