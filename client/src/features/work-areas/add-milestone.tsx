import type { Place } from '@painopiste/shared/permissions/can';
import { can } from '@painopiste/shared/permissions/can';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../lib/language.tsx';
import { usePerson } from '../../lib/session.ts';
import { buttonClass } from '../../ui/button.tsx';

type Props = {
  /** The work area that the form opens with; none, no way there. */
  workAreaId: string | undefined;
  place: Place;
};

/** The way to the form of a new milestone, for those who may add one. */
export function AddMilestone({ workAreaId, place }: Props) {
  const { workArea: t } = useTexts();
  const person = usePerson();
  if (workAreaId === undefined || !can(person, 'milestone:create', place)) return null;
  return (
    <Link to="/work-areas/$id/milestones/new" params={{ id: workAreaId }} className={buttonClass()}>
      {t.addMilestone}
    </Link>
  );
}
