import type { AuditListInput } from '@painopiste/shared/audit/audit-list-input';
import { readScope } from '@painopiste/shared/permissions/read-scope';
import { allOf } from '../../db/conditions.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { countTrail, findTrailWords } from './audit-list-store.ts';
import type { AuditList } from './audit-list.ts';
import { readTrail } from './read-trail.ts';
import { entryInScope, trailCondition } from './trail-conditions.ts';

/** One page of what has been done, as far as this person's rights reach. */
export async function listAudit({ db, actor }: ActorContext, input: AuditListInput): Promise<AuditList> {
  const { page, pageSize, beforeSequence } = input;
  const condition = allOf([entryInScope(readScope(actor, 'audit:read')), trailCondition(input)]);
  const offset = beforeSequence === undefined ? (page - 1) * pageSize : 0;
  const [trail, total] = await Promise.all([
    readTrail(db, condition, { beforeSequence, offset, limit: pageSize }),
    countTrail(db, condition),
  ]);
  return { ...trail, total, page, pageSize };
}

const byName = new Intl.Collator('fi');

/** What the trail can be filtered by, as far as this person's rights reach: who has acted, on what, how. */
export async function readAuditWords({ db, actor }: ActorContext) {
  const words = await findTrailWords(db, entryInScope(readScope(actor, 'audit:read')));
  return { ...words, people: words.people.toSorted((a, b) => byName.compare(a.name, b.name)) };
}
