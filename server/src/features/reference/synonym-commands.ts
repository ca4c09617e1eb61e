import { randomUUID } from 'node:crypto';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import type { AddSynonymInput, ChangeSynonymInput } from '@painopiste/shared/reference/synonym-input';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import { findEntry } from './catalogue-store.ts';
import { placeOfRegion } from './reference-rights.ts';
import type { Synonym } from './synonym.ts';
import { findSynonym, insertSynonym, isSynonymTaken, lockSynonymsOf, saveSynonym } from './synonym-store.ts';

const action = 'region:edit';

/** Adds a region's own word for a focus area. */
export function addSynonym(context: CommandContext, input: AddSynonymInput): Promise<Synonym> {
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const { regionCode, focusAreaKey, text } = input;
    assertCan(context.actor, action, placeOfRegion(regionCode), 'region.not-found');
    if (!(await lockSynonymsOf(tx, regionCode))) throw new DomainError('region.not-found');
    if (!(await findEntry(tx, 'focus-area', focusAreaKey))) throw new DomainError('reference.not-found');
    const synonym = { id: randomUUID(), regionCode, focusAreaKey, text };
    if (await isSynonymTaken(tx, synonym)) throw new DomainError('synonym.taken');
    await insertSynonym(tx, synonym);
    return traced({ ...synonym, archived: false, version: 1 }, null);
  });
}

/** Words it anew, takes it out of use, or brings it back. */
export function changeSynonym(context: CommandContext, input: ChangeSynonymInput): Promise<Synonym> {
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const stored = await findSynonym(tx, input.id);
    if (!stored) throw new DomainError('synonym.not-found');
    assertCan(context.actor, action, placeOfRegion(stored.regionCode), 'synonym.not-found');
    if (stored.version !== input.version) throw new DomainError('synonym.stale', { current: stored });
    await lockSynonymsOf(tx, stored.regionCode);
    const { text, archived } = input;
    if (!archived && (await isSynonymTaken(tx, { ...stored, text }))) throw new DomainError('synonym.taken');
    if (!(await saveSynonym(tx, stored, { text, archived })))
      throw new DomainError('synonym.stale', { current: await findSynonym(tx, input.id) });
    const before = { text: stored.text, archived: stored.archived };
    return traced({ ...stored, text, archived, version: stored.version + 1 }, before);
  });
}

const traced = (after: Synonym, before: unknown): Trace<Synonym> => ({
  noun: 'focus-area-synonym',
  entityId: after.id,
  version: after.version,
  before,
  after,
  reason: null,
  place: placeOfRegion(after.regionCode),
});
