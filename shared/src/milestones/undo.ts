import { DomainError } from '../errors/domain-error.ts';
import { hasItsEvidence, type Milestone } from './milestone.ts';
import { flat, isSameField, MILESTONE_FIELDS, PARTS, unflat } from './milestone-field.ts';

/**
 * Takes an edit back: restores the fields that it changed from its audit row's before-state, keeps what others have
 * changed beside them, and returns the milestone in its next version. Throws a DomainError: `milestone.stale` (with
 * the milestone as it is now in `current`) where one of these fields has changed since the edit,
 * `milestone.nothing-to-undo` where the edit changed nothing that can be taken back, `milestone.evidence-missing` where
 * an acceptance would come back without the evidence it needs, `milestone.needs-decision` where weight or baseline would
 * change by a mere click (`needsDecision`: the plan has been approved since the edit). Source: MODEL 14 and 19.
 */
export function undoEdit(
  current: Milestone,
  edit: { readonly before: Milestone; readonly after: Milestone },
  needsDecision = false,
): Milestone {
  const [now, before, after] = [flat(current), flat(edit.before), flat(edit.after)];
  const changed = MILESTONE_FIELDS.filter((field) => !isSameField(field, before, after));
  if (changed.length === 0) throw new DomainError('milestone.nothing-to-undo');
  if (changed.some((field) => !isSameField(field, now, after)))
    throw new DomainError('milestone.stale', { current });
  if (needsDecision && changed.some((field) => field === 'weight' || field === 'baselineOn'))
    throw new DomainError('milestone.needs-decision');
  const parts = changed.flatMap((field) => PARTS[field].map((part) => [part, before[part]] as const));
  const restored = unflat({ ...now, ...(Object.fromEntries(parts) as Partial<typeof now>) });
  if (restored.state === 'accepted' && !hasItsEvidence(restored))
    throw new DomainError('milestone.evidence-missing', { ...restored.evidenceState });
  const moves = current.moves + edit.before.moves - edit.after.moves;
  return { ...restored, moves, version: current.version + 1 };
}
