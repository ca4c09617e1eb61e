import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Catalogue, CatalogueEntry, EntryFields } from '@painopiste/shared/reference/catalogue';
import type {
  CreateEntryInput,
  MoveEntryInput,
  UpdateEntryInput,
} from '@painopiste/shared/reference/catalogue-input';
import { neighbourOf } from '@painopiste/shared/reference/neighbour';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import {
  findEntry,
  insertEntry,
  isCodeTaken,
  listEntries,
  lockCatalogue,
  saveEntry,
  swapPlaces,
} from './catalogue-store.ts';
import { ABOVE_ALL, assertMayEditCatalogues } from './reference-rights.ts';

const action = 'reference:edit';

/** Adds an entry at the end of a catalogue. */
export function createEntry(context: CommandContext, input: CreateEntryInput): Promise<CatalogueEntry> {
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    assertMayEditCatalogues(context.actor);
    const { catalogue, key } = input;
    await lockCatalogue(tx, catalogue);
    if (await findEntry(tx, catalogue, key)) throw new DomainError('reference.key-taken');
    await assertCodeIsFree(tx, input.code, key);
    if (catalogue === 'call' && !(await findEntry(tx, 'programme', input.programmeKey ?? '')))
      throw new DomainError('reference.programme-unknown');
    await insertEntry(tx, { ...input, archived: false });
    return traced(tx, catalogue, key, null);
  });
}

/** Changes all of an entry but its key and its place. */
export function updateEntry(context: CommandContext, input: UpdateEntryInput): Promise<CatalogueEntry> {
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const stored = await load(tx, context, input);
    await assertCodeIsFree(tx, input.code, input.key);
    if (!(await saveEntry(tx, stored, input))) await refuseStale(tx, input);
    return traced(tx, input.catalogue, input.key, fieldsOf(stored));
  });
}

/** Moves an entry one step in the order of its catalogue. */
export function moveEntry(context: CommandContext, input: MoveEntryInput): Promise<CatalogueEntry> {
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    await lockCatalogue(tx, input.catalogue);
    const stored = await load(tx, context, input);
    const list = await listEntries(tx, input.catalogue);
    // Calls are ordered within their programme.
    const siblings = list.filter(({ programmeKey }) => programmeKey === stored.programmeKey);
    const neighbour = neighbourOf(siblings, input.key, input.direction);
    if (!neighbour) throw new DomainError('reference.at-the-end');
    await swapPlaces(tx, stored, neighbour);
    return traced(tx, input.catalogue, input.key, { ...fieldsOf(stored), position: stored.position });
  });
}

interface Seen {
  readonly catalogue: Catalogue;
  readonly key: string;
  readonly version: number;
}

async function load(tx: Tx, { actor }: CommandContext, seen: Seen): Promise<CatalogueEntry> {
  assertMayEditCatalogues(actor);
  const stored = await findEntry(tx, seen.catalogue, seen.key);
  if (!stored) throw new DomainError('reference.not-found');
  if (stored.version !== seen.version) await refuseStale(tx, seen);
  return stored;
}

async function refuseStale(tx: Tx, { catalogue, key }: Seen): Promise<never> {
  throw new DomainError('reference.stale', { current: await findEntry(tx, catalogue, key) });
}

async function assertCodeIsFree(tx: Tx, code: string | null, key: string): Promise<void> {
  if (code !== null && (await isCodeTaken(tx, code, key))) throw new DomainError('reference.code-taken');
}

const fieldsOf = (entry: CatalogueEntry): EntryFields => ({
  nameFi: entry.nameFi,
  nameSv: entry.nameSv,
  nameEn: entry.nameEn,
  code: entry.code,
  color: entry.color,
  archived: entry.archived,
  decidedOn: entry.decidedOn,
  source: entry.source,
  personal: entry.personal,
});

async function traced(
  tx: Tx,
  catalogue: Catalogue,
  key: string,
  before: unknown,
): Promise<Trace<CatalogueEntry>> {
  const entry = await findEntry(tx, catalogue, key);
  if (!entry) throw new DomainError('reference.not-found');
  const { version } = entry;
  return { noun: catalogue, entityId: key, version, before, after: entry, reason: null, place: ABOVE_ALL };
}
