import { DomainError } from '@painopiste/shared/errors/domain-error';
import { PROJECT_ADMINISTRATION } from '@painopiste/shared/plan/plan';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { checkedShares, type WorkArea } from '@painopiste/shared/work-areas/work-area';
import type { Tx } from '../../db/transaction.ts';
import { findCandidates } from '../people/find-candidates.ts';
import { type EditedWorkArea, findWorkAreaChoices, lockProject, placeOf } from './work-area-edit-store.ts';

/**
 * The fields as they may be saved: shares in catalogue order, and everything they refer to exists. `before`: null for a
 * new one; what it refers to already stays allowed. Throws a DomainError for the first thing that may not be.
 */
export async function checkWorkArea(
  tx: Tx,
  area: Omit<EditedWorkArea, 'version'>,
  before: WorkArea | null,
  today: CalendarDate,
): Promise<WorkArea> {
  const { id, project, fields } = area;
  await lockProject(tx, project.id);
  const choices = await findWorkAreaChoices(tx, project.id);
  if (before?.key === PROJECT_ADMINISTRATION && (fields.key !== before.key || fields.isArchived))
    throw new DomainError('work-area.administration-stays');
  if (choices.siblings.some((other) => other.key === fields.key && other.id !== id))
    throw new DomainError('work-area.key-taken', { key: fields.key });
  const held = new Set(before?.shares.map(({ focusAreaKey }) => focusAreaKey));
  const catalogue = choices.focusAreas.filter(({ key, isArchived }) => !isArchived || held.has(key));
  const shares = checkedShares(
    fields.shares,
    catalogue.map(({ key }) => key),
  );
  if (fields.partnerId !== null && !choices.partners.some((partner) => partner.id === fields.partnerId))
    throw new DomainError('work-area.partner-unknown');
  const heldGroups = new Set(before?.targetGroupKeys);
  const groups = choices.targetGroups.filter(({ key, isArchived }) => !isArchived || heldGroups.has(key));
  if (fields.targetGroupKeys.some((wanted) => !groups.some(({ key }) => key === wanted)))
    throw new DomainError('work-area.target-group-unknown');
  const checked = { ...fields, shares, targetGroupKeys: [...new Set(fields.targetGroupKeys)] };
  if (checked.leadId !== null && checked.leadId !== before?.leadId) {
    const people = await findCandidates(tx, placeOf({ id, project, fields: checked }), today);
    if (!people.some((person) => person.id === checked.leadId))
      throw new DomainError('work-area.lead-unknown');
  }
  return checked;
}
