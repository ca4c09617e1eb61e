import type { CommentedNoun } from '@painopiste/shared/history/thing';
import { Link } from '@tanstack/react-router';
import { Name } from '../../lib/name.tsx';
import type { Names } from '../../lib/names.ts';

interface Thing {
  readonly noun: CommentedNoun;
  readonly thingId: string;
  readonly names: Names;
  readonly projectSlug: string;
}

/** The way to the comments of a thing. */
export function ThingLink({ thing, onOpen }: { thing: Thing; onOpen: () => void }) {
  const name = <Name names={thing.names} />;
  if (thing.noun === 'work-area') {
    return (
      <Link to="/work-areas/$id" params={{ id: thing.thingId }} hash="comments" onClick={onOpen}>
        {name}
      </Link>
    );
  }
  if (thing.noun === 'milestone') {
    return (
      <Link to="/milestones/$id" params={{ id: thing.thingId }} hash="comments" onClick={onOpen}>
        {name}
      </Link>
    );
  }
  return (
    <Link to="/projects/$slug" params={{ slug: thing.projectSlug }} hash="comments" onClick={onOpen}>
      {name}
    </Link>
  );
}
