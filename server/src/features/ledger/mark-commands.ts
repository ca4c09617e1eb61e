import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { MarkInput } from '@painopiste/shared/ledger/ledger-input';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { regionPlace } from './batch-rights.ts';
import { hasRegion, isCostCentre } from './chart-store.ts';
import { removeMark, saveMark } from './mark-store.ts';

/** Is the code marked as belonging to no project? */
export type Mark = { readonly code: string; readonly isMarked: boolean };

/** Remembers that a code belongs to no project of the region: its rows are left out from now on. */
export function markNotOurs(context: CommandContext, input: MarkInput): Promise<Mark> {
  return changeMark(context, input, async (tx) => {
    if (await isCostCentre(tx, input.region, input.code))
      throw new DomainError('cost-centre.in-use', { code: input.code });
    const mark = { regionCode: input.region, code: input.code, by: context.actor.id, on: context.today };
    const isNew = await saveMark(tx, mark);
    return { before: { code: input.code, isMarked: !isNew }, after: { code: input.code, isMarked: true } };
  });
}

/** Forgets such a mark. */
export function unmarkNotOurs(context: CommandContext, input: MarkInput): Promise<Mark> {
  return changeMark(context, input, async (tx) => {
    const wasMarked = await removeMark(tx, input.region, input.code);
    return {
      before: { code: input.code, isMarked: wasMarked },
      after: { code: input.code, isMarked: false },
    };
  });
}

function changeMark(
  context: CommandContext,
  { commandId, region, code }: MarkInput,
  change: (tx: Tx) => Promise<{ before: Mark; after: Mark }>,
): Promise<Mark> {
  return runCommand(context, { action: 'ledger:import', commandId }, async (tx) => {
    if (!(await hasRegion(tx, region))) throw new DomainError('region.not-found');
    const place = regionPlace(region);
    assertCan(context.actor, 'ledger:import', place, 'region.not-found');
    return {
      noun: 'cost-centre-mark',
      entityId: `${region} ${code}`,
      version: null,
      reason: null,
      place,
      ...(await change(tx)),
    };
  });
}
