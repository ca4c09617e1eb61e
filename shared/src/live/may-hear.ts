import type { Action } from '../permissions/actions.ts';
import { can, type Place } from '../permissions/can.ts';
import type { Actor } from '../permissions/roles.ts';

/** What one must be able to read to hear that it changed. News of any other noun are for readers of the audit trail. */
const READ_BY_NOUN: Readonly<Record<string, Action>> = {
  milestone: 'milestone:read',
  project: 'project:read',
  partner: 'project:read',
  'work-area': 'project:read',
  'funding-line': 'burn:read',
  'budget-decision': 'burn:read',
  'cost-centre': 'burn:read',
  comment: 'comment:read',
  batch: 'ledger:read',
  'cost-centre-mark': 'ledger:read',
};

/** Names, codes and published grants: readable by everyone who is signed in (MODEL 15), so everybody hears of them. */
const PUBLIC_NOUNS: ReadonlySet<string> = new Set(['region', 'focus-area', 'programme']);

/**
 * May this person hear that a thing of that noun, standing at that place, has changed? The same rights that reading it
 * takes; `place.shares` needs the keys only. News hold no values, so whoever hears of it asks for it like anybody else.
 */
export function mayHear(actor: Actor, noun: string, place: Place): boolean {
  if (PUBLIC_NOUNS.has(noun)) return actor.memberships.length > 0;
  return can(actor, READ_BY_NOUN[noun] ?? 'audit:read', place);
}
