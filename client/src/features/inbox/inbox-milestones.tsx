import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../lib/language.tsx';
import { Name } from '../../lib/name.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import css from './inbox.module.css';

type Milestone = RouterOutputs['inbox']['get']['milestones'][number];

/** Milestones that wait for this person, the earliest first. */
export function InboxMilestones(props: { title: string; empty: string; milestones: readonly Milestone[] }) {
  const { title, empty, milestones } = props;
  const { formats } = useLanguage();
  const { inbox: texts } = useOfficeTexts();
  return (
    <Section title={title} sub={milestones.length > 0 && texts.waiting(milestones.length)}>
      {milestones.length === 0 && <EmptyState>{empty}</EmptyState>}
      <ul className={css.list}>
        {milestones.map(({ id, names, project, dueOn, late, evidence }) => (
          <li key={id} className={css.head}>
            <Link to="/milestones/$id" params={{ id }}>
              <Name names={names} />
            </Link>
            <span>{nameIn(formats.locale, project.names).text}</span>
            {dueOn && <span>{texts.due(formats.date(dueOn))}</span>}
            {late && <Tag>{texts.late}</Tag>}
            {evidence > 0 && <span>{texts.evidence(evidence)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
