import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Action } from '@painopiste/shared/permissions/actions';
import { can } from '@painopiste/shared/permissions/can';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import type { RegionDetails, UpdateRegionInput } from '@painopiste/shared/reference/region-input';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import type { KeptRegion } from './kept-region.ts';
import { ABOVE_ALL, placeOfRegion } from './reference-rights.ts';
import { findKeptRegions, isCollaborativeArea, saveRegionDetails } from './region-details-store.ts';

/** Changes a region's details. Whether it is in use, and with whom it works, is not its own to say. */
export function updateRegion(context: CommandContext, input: UpdateRegionInput): Promise<KeptRegion> {
  const action: Action = 'region:edit';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const stored = await findRegion(tx, input.code);
    if (!stored) throw new DomainError('region.not-found');
    const place = placeOfRegion(stored.code);
    assertCan(context.actor, action, place, 'region.not-found');
    if (stored.version !== input.version) throw new DomainError('region.stale', { current: stored });
    const isNational =
      stored.active !== input.active || stored.collaborativeAreaCode !== input.collaborativeAreaCode;
    if (isNational && !can(context.actor, 'reference:edit', ABOVE_ALL))
      throw new DomainError('permission.denied', { action: 'reference:edit' });
    await assertCollaborativeArea(tx, input.collaborativeAreaCode);
    if (!(await saveRegionDetails(tx, stored, input)))
      throw new DomainError('region.stale', { current: await findRegion(tx, input.code) });
    const after: KeptRegion = { ...stored, ...detailsOf(input), version: stored.version + 1 };
    const { code: entityId } = stored;
    const before = detailsOf(stored);
    return { noun: 'region', entityId, version: after.version, before, after, reason: null, place };
  });
}

/** At its field, as the form shows it. */
async function assertCollaborativeArea(tx: Tx, code: number | null): Promise<void> {
  if (code === null || (await isCollaborativeArea(tx, code))) return;
  const fields = [{ path: 'collaborativeAreaCode', message: 'choice.required' }];
  throw new DomainError('input.invalid', { fields });
}

async function findRegion(tx: Tx, code: string): Promise<KeptRegion | null> {
  return (await findKeptRegions(tx)).find((region) => region.code === code) ?? null;
}

const detailsOf = (region: RegionDetails): RegionDetails => ({
  brand: region.brand,
  website: region.website,
  decisionPortal: region.decisionPortal,
  population: region.population,
  populationOn: region.populationOn,
  keepsPersonalTexts: region.keepsPersonalTexts,
  collaborativeAreaCode: region.collaborativeAreaCode,
  active: region.active,
});
