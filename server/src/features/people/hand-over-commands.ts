import { assertHandOver } from '@painopiste/shared/people/hand-over';
import { placeOfPerson } from '@painopiste/shared/people/manage-person';
import type { HandOverInput } from '@painopiste/shared/people/person-input';
import { beginValidity, endValidity, lastDays } from '@painopiste/shared/people/validity';
import type { Action } from '@painopiste/shared/permissions/actions';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { giveMilestones } from '../milestones/hand-over-milestones.ts';
import { giveWorkAreas } from '../work-areas/hand-over-work-areas.ts';
import { loadHandOver } from './hand-over.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { assertInUse, loadPerson, loadVisiblePerson } from './load-person.ts';
import { saveMembership, saveValidity } from './membership-store.ts';
import { changePerson, lockPerson } from './person-store.ts';
import { standingOf, type StoredMembership } from './stored-person.ts';

/** What has moved, by id, so that exactly this can be handed back. */
export interface HandedOver {
  readonly fromId: string;
  readonly toId: string;
  readonly toName: string;
  /** Of the person from whom it went. */
  readonly version: number;
  readonly milestoneIds: readonly string[];
  readonly workAreaIds: readonly string[];
  readonly ended: readonly { readonly id: string; readonly validTo: CalendarDate | null }[];
  readonly addedIds: readonly string[];
}

/**
 * Gives all that one person owns to another in one transaction: milestones, work areas led and, where wanted, the roles.
 * Throws what `assertHandOver` throws, and `membership.last-administrator`.
 */
export function handOver(context: CommandContext, input: HandOverInput): Promise<HandedOver> {
  const action: Action = 'person:hand-over';
  const { today } = context;
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    for (const id of [input.fromId, input.toId].toSorted()) await lockPerson(tx, id);
    const from = await loadPerson(tx, context, action, { id: input.fromId, version: input.version });
    const to = await loadVisiblePerson(tx, context, input.toId);
    assertInUse(to);
    const moving = await loadHandOver(tx, from, to, { today, withMemberships: input.withMemberships });
    const { milestones, workAreas, ending, given, recipient, things } = moving;
    assertHandOver({ fromId: from.id, to: recipient, things, memberships: ending.length });
    const milestoneIds = milestones.map(({ id }) => id);
    await giveMilestones(tx, context, milestoneIds, to.id);
    await giveWorkAreas(tx, context, workAreas, from.id, to.id);
    const addedIds: string[] = [];
    await keepAdministrator(tx, from.id, async () => {
      for (const one of ending) await endAtOnce(tx, one, today);
      for (const one of given) addedIds.push(await giveOn(tx, one, to.id, today));
    });
    await changePerson(tx, from.id);
    const after: HandedOver = {
      fromId: from.id,
      toId: to.id,
      toName: to.name,
      version: from.version + 1,
      milestoneIds,
      workAreaIds: workAreas.map(({ id }) => id),
      ended: ending.map(({ id, validTo }) => ({ id, validTo })),
      addedIds,
    };
    const place = placeOfPerson(standingOf(from, today));
    const before = { name: from.name, toName: null };
    return { noun: 'person', entityId: from.id, version: after.version, before, after, reason: null, place };
  });
}

const endAtOnce = (tx: Tx, membership: StoredMembership, today: CalendarDate): Promise<void> =>
  saveValidity(tx, membership.id, endValidity(membership, lastDays(membership, today).earliest, today));

function giveOn(
  tx: Tx,
  { role, scope, validFrom, validTo }: StoredMembership,
  to: string,
  today: CalendarDate,
) {
  const from = validFrom !== null && validFrom > today ? validFrom : today;
  return saveMembership(tx, to, { role, scope, ...beginValidity({ validFrom: from, validTo }, today) });
}
