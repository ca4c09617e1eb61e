import type { HistoryInput } from '@painopiste/shared/history/history-input';
import type { ActorContext } from '../../trpc/context.ts';
import { readTrail } from '../audit/read-trail.ts';
import { findReadablePerson } from '../people/find-readable-person.ts';
import { findVisibleThing } from './find-visible-thing.ts';
import type { HistoryPage } from './history-page.ts';
import { keepWithdrawnUnsaid } from './keep-withdrawn-unsaid.ts';
import { isAbout } from './thing-conditions.ts';

const PAGE = 30;

/**
 * The history of one thing, for everybody who may read it: a change of a plan is no secret to those in its scope, other
 * than who read what. Throws that the thing was not found where it is not visible.
 */
export async function readHistory(context: ActorContext, input: HistoryInput): Promise<HistoryPage> {
  const { db, actor } = context;
  const { noun, id } = input;
  const thing =
    noun === 'person'
      ? await findReadablePerson(context, id)
      : await findVisibleThing(db, actor, 'history:read', { noun, id });
  const condition = isAbout({ ...input, id: thing.id });
  const trail = await readTrail(db, condition, { ...input, limit: PAGE });
  const { names, next } = trail;
  const rows = await keepWithdrawnUnsaid(db, trail.rows);
  const oldest = rows.at(-1);
  return {
    rows: rows.map(({ before: _before, after: _after, region: _region, project: _project, ...row }) => ({
      ...row,
      isOwn: row.actorId === actor.id,
    })),
    names,
    next,
    cameWithData: next === null && !(oldest?.noun === noun && oldest.before === null),
  };
}
