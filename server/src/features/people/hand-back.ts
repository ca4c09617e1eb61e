import { DomainError } from '@painopiste/shared/errors/domain-error';
import { placeOfPerson } from '@painopiste/shared/people/manage-person';
import type { HandBackInput } from '@painopiste/shared/people/person-input';
import { endValidity, lastDays, validityState } from '@painopiste/shared/people/validity';
import { findPastCommands } from '../../commands/past-command-store.ts';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import { assertNotUndone } from '../../commands/assert-not-undone.ts';
import type { NounUndo, PastCommand } from '../../commands/undo-registry.ts';
import type { Tx } from '../../db/transaction.ts';
import { giveMilestones, readOwnedMilestones } from '../milestones/hand-over-milestones.ts';
import { giveWorkAreas, readLedWorkAreas } from '../work-areas/hand-over-work-areas.ts';
import type { HandedOver } from './hand-over-commands.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { assertInUse, loadPerson, loadVisiblePerson } from './load-person.ts';
import { lockMembership, saveValidity } from './membership-store.ts';
import { changePerson, lockPerson } from './person-store.ts';
import { standingOf } from './stored-person.ts';

const action = 'person:hand-over';

/** What came back: what the other one has given on meanwhile stays where it is. */
export interface HandedBack {
  readonly version: number;
  readonly milestoneIds: readonly string[];
  readonly workAreaIds: readonly string[];
}

/** Takes a hand-over back by its command. Throws `hand-over.nothing-to-hand-back`, `person.stale`. */
export async function handBack(context: CommandContext, input: HandBackInput): Promise<HandedBack> {
  const [past] = await findPastCommands(context.db, [input.undoes]);
  if (past?.action !== action || past.noun !== 'person')
    throw new DomainError('hand-over.nothing-to-hand-back');
  return undoHandOver(context, past, input.commandId, input.version);
}

/** The same from a history, which knows commands and no versions. */
export const handOverUndo: NounUndo = {
  canUndo: (command) => command.action === action && 'toId' in Object(command.after),
  undo: (context, command, commandId) => undoHandOver(context, command, commandId, null),
};

function undoHandOver(
  context: CommandContext,
  { commandId: undoes, after }: PastCommand,
  commandId: string,
  seen: number | null,
): Promise<HandedBack> {
  const moved = after as HandedOver;
  return runCommand(context, { action, commandId }, async (tx) => {
    for (const id of [moved.fromId, moved.toId].toSorted()) await lockPerson(tx, id);
    const now = await loadVisiblePerson(tx, context, moved.fromId);
    const from = await loadPerson(tx, context, action, { id: now.id, version: seen ?? now.version });
    const to = await loadPerson(tx, context, action, await loadVisiblePerson(tx, context, moved.toId));
    assertInUse(from);
    await assertNotUndone(tx, undoes);
    const isOfIt = ({ id }: { readonly id: string }) =>
      moved.milestoneIds.includes(id) || moved.workAreaIds.includes(id);
    const milestoneIds = (await readOwnedMilestones(tx, to.id)).filter(isOfIt).map(({ id }) => id);
    const workAreas = (await readLedWorkAreas(tx, to.id)).filter(isOfIt);
    await giveMilestones(tx, context, milestoneIds, from.id);
    await giveWorkAreas(tx, context, workAreas, to.id, from.id);
    await keepAdministrator(tx, to.id, () => giveMembershipsBack(tx, context, moved));
    await changePerson(tx, from.id);
    const answer = { version: from.version + 1, milestoneIds, workAreaIds: workAreas.map(({ id }) => id) };
    const place = placeOfPerson(standingOf(from, context.today));
    const trace = {
      noun: 'person' as const,
      entityId: from.id,
      version: answer.version,
      before: moved,
      after: answer,
    };
    return { ...trace, reason: null, place, undoesCommandId: undoes };
  });
}

async function giveMembershipsBack(tx: Tx, { today }: CommandContext, { ended, addedIds }: HandedOver) {
  for (const { id, validTo } of ended) await saveValidity(tx, id, { validTo });
  for (const id of addedIds) {
    const added = await lockMembership(tx, id);
    if (!added || validityState(added, today) === 'ended') continue;
    await saveValidity(tx, id, endValidity(added, lastDays(added, today).earliest, today));
  }
}
