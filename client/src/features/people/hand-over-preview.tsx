import { useLanguage } from '../../lib/language.tsx';
import { nameIn, type Names } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { Notice } from '../../ui/notice.tsx';
import { useRoleWords } from './use-role-words.ts';

type Preview = RouterOutputs['person']['handOverPreview'];

const List = ({ title, lines }: { title: string; lines: readonly { id: string; text: string }[] }) =>
  lines.length > 0 && (
    <>
      <h4>
        {title} ({lines.length})
      </h4>
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );

/** All that would move, by name. */
export function HandOverPreview({ preview }: { preview: Preview }) {
  const { locale } = useLanguage();
  const { people } = useOfficeTexts();
  const words = useRoleWords();
  const { milestones, workAreas, memberships, unseen } = preview;
  const named = ({ id, names, projectNames }: { id: string; names: Names; projectNames: Names }) => ({
    id,
    text: `${nameIn(locale, names).text} (${nameIn(locale, projectNames).text})`,
  });
  return (
    <div role="group" aria-label={people.preview}>
      <h3>{people.movesTitle(milestones.length + workAreas.length + memberships.length)}</h3>
      {unseen > 0 && (
        <Notice kind="warning" live>
          {people.unseen(unseen)}
        </Notice>
      )}
      <List title={people.previewMilestones} lines={milestones.map(named)} />
      <List title={people.previewAreas} lines={workAreas.map(named)} />
      <List
        title={people.previewRoles}
        lines={memberships.map((one) => ({ id: one.id, text: words.whole(one) }))}
      />
    </div>
  );
}
