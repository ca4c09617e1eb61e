import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { Name } from '../../lib/name.tsx';
import { nameIn } from '../../lib/names.ts';
import { ScopeTitle } from '../../lib/scope-title.tsx';
import type { RouterOutputs } from '../../lib/trpc.ts';

export type ProjectAnswer = RouterOutputs['project']['get'];

/** The project's message: money against time, its status, its programme, its plan, how fresh the books are. */
export function ProjectTitle({ project, tools }: { project: ProjectAnswer; tools?: ReactNode }) {
  const { texts, formats } = useLanguage();
  const t = texts.project;
  const name = nameIn(formats.locale, project.names).text;
  const { figures, status, planApproval } = project;
  return (
    <ScopeTitle
      title={
        figures?.freshness
          ? t.title(name, formats.percent(figures.useRate), formats.percent(figures.timeRate))
          : t.titleWithoutFigures(name)
      }
      level={status?.level}
      page={project}
      tools={tools}
      facts={
        <>
          <span>
            <Name names={project.programme.names} />, <Name names={project.call.names} />
          </span>
          <span>
            {planApproval
              ? t.planApproved(planApproval.reference, formats.date(planApproval.on))
              : t.planDraft}
          </span>
        </>
      }
    />
  );
}
