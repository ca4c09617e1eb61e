import { can, type Place } from '@painopiste/shared/permissions/can';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../lib/language.tsx';
import { usePerson } from '../../lib/session.ts';
import { buttonClass } from '../../ui/button.tsx';

type Project = { readonly id: string; readonly slug: string; readonly region: { readonly code: string } };

/** Where a project as a whole stands. */
export const projectPlace = ({ id, region }: Project): Place => ({
  regionCode: region.code,
  projectId: id,
  workAreaId: null,
  shares: [],
});

/** The ways to new work areas, for those who may go them. */
export function WorkAreaTools({ project }: { project: Project }) {
  const { texts } = useLanguage();
  const person = usePerson();
  const { slug } = project;
  const place = projectPlace(project);
  return (
    <>
      {can(person, 'plan:import', place) && (
        <Link to="/projects/$slug/plan-import" params={{ slug }} className={buttonClass()}>
          {texts.workArea.importPlan}
        </Link>
      )}
      {can(person, 'work-area:create', place) && (
        <Link to="/projects/$slug/work-areas/new" params={{ slug }} className={buttonClass()}>
          {texts.workArea.add}
        </Link>
      )}
    </>
  );
}
