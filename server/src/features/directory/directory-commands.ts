import type { AddGroupInput, RemoveGroupInput } from '@painopiste/shared/directory/directory-input';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { assertCanEverywhere } from '@painopiste/shared/permissions/assert-can';
import { ABOVE_ALL } from '@painopiste/shared/permissions/can';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import { signInWays } from '../../env/installation.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { findGroup, findGroups, hasScope, saveGroup, saveRemoval } from './directory-group-store.ts';
import type { DirectoryGroup, DirectoryOverview } from './directory-group.ts';

const action = 'directory:administer';
const common = { noun: 'directory-group', reason: null, place: ABOVE_ALL } as const;

/** Throws `permission.denied` for whoever does not administer everything: a group may give any role anywhere. */
export async function readDirectory({ db, actor, installation }: ActorContext): Promise<DirectoryOverview> {
  assertCanEverywhere(actor, action);
  return { signIn: signInWays(installation), groups: await findGroups(db) };
}

/** Lets a group give a role, from each member's next sign-in on. */
export async function addGroup(
  context: CommandContext,
  { commandId, groupKey, role, scope }: AddGroupInput,
): Promise<DirectoryGroup> {
  assertCanEverywhere(context.actor, action);
  return runCommand(context, { action, commandId }, async (tx) => {
    if (!(await hasScope(tx, scope))) throw new DomainError('directory-group.scope-unknown');
    const entityId = await saveGroup(tx, { groupKey, role, scope });
    if (entityId === null) throw new DomainError('directory-group.exists');
    const after = await findGroup(tx, entityId);
    if (after === null) throw new DomainError('directory-group.not-found');
    return { ...common, entityId, version: 1, before: null, after };
  });
}

/** What the group gave ends for each member at the next sign-in. */
export async function removeGroup(
  context: CommandContext,
  { commandId, id, version }: RemoveGroupInput,
): Promise<DirectoryGroup> {
  assertCanEverywhere(context.actor, action);
  return runCommand(context, { action, commandId }, async (tx) => {
    const before = await findGroup(tx, id);
    if (before === null) throw new DomainError('directory-group.not-found');
    if (!(await saveRemoval(tx, { id, version }, context.today)))
      throw new DomainError('directory-group.stale', { current: before });
    const after = { ...before, version: version + 1 };
    return { ...common, entityId: id, version: after.version, before, after };
  });
}
