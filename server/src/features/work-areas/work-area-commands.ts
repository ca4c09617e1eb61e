import { randomUUID } from 'node:crypto';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Action } from '@painopiste/shared/permissions/actions';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import { changesMoreThanTexts, type WorkArea } from '@painopiste/shared/work-areas/work-area';
import type {
  WorkAreaCreateInput,
  WorkAreaEditInput,
} from '@painopiste/shared/work-areas/work-area-edit-input';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { checkWorkArea } from './check-work-area.ts';
import {
  findEditedWorkArea,
  findProjectForWorkArea,
  insertWorkArea,
  placeOf,
  saveWorkArea,
} from './work-area-edit-store.ts';

/** What a work area's form shows after it is saved. */
export interface SavedWorkArea extends WorkArea {
  readonly id: string;
  readonly version: number;
}

const fieldsOf = ({
  commandId: _,
  version: __,
  ...fields
}: WorkAreaEditInput | WorkAreaCreateInput): WorkArea => ({
  key: fields.key,
  nameFi: fields.nameFi,
  nameSv: fields.nameSv,
  nameEn: fields.nameEn,
  leadId: fields.leadId,
  partnerId: fields.partnerId,
  investment: fields.investment,
  targetGroupKeys: fields.targetGroupKeys,
  position: fields.position,
  shares: fields.shares,
  isArchived: fields.isArchived,
});

/** Adds a work area to a project. Throws `project.not-found`, `permission.denied`, and what `checkWorkArea` refuses. */
export function createWorkArea(context: CommandContext, input: WorkAreaCreateInput): Promise<SavedWorkArea> {
  const action: Action = 'work-area:create';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const project = await findProjectForWorkArea(tx, input.slug);
    if (!project) throw new DomainError('project.not-found');
    const projectPlace = {
      regionCode: project.regionCode,
      projectId: project.id,
      workAreaId: null,
      shares: [],
    };
    assertCan(context.actor, action, projectPlace, 'project.not-found');
    const id = randomUUID();
    const fields = await checkWorkArea(tx, { id, project, fields: fieldsOf(input) }, null, context.today);
    await insertWorkArea(tx, project.id, id, fields);
    const after: SavedWorkArea = { id, version: 1, ...fields };
    const place = placeOf({ id, project, fields });
    return { noun: 'work-area', entityId: id, version: 1, before: null, after, reason: null, place };
  });
}

/**
 * Saves all fields of a work area. Its lead may change its names, everything else the project's manager. Throws
 * `work-area.not-found`, `permission.denied`, `work-area.stale` with the row as it is now, and what `checkWorkArea`
 * refuses. Changed shares restate every sum by focus area, snapshots apart (MODEL 10).
 */
export function editWorkArea(context: CommandContext, input: WorkAreaEditInput): Promise<SavedWorkArea> {
  const action: Action = 'work-area:edit-texts';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const stored = await findEditedWorkArea(tx, input.id);
    if (!stored) throw new DomainError('work-area.not-found');
    const place = placeOf(stored);
    const wanted = fieldsOf(input);
    assertCan(context.actor, action, place, 'work-area.not-found');
    if (changesMoreThanTexts(stored.fields, wanted))
      assertCan(context.actor, 'work-area:edit', place, 'work-area.not-found');
    if (stored.version !== input.version) await refuseStale(tx, stored.id);
    const fields = await checkWorkArea(tx, { ...stored, fields: wanted }, stored.fields, context.today);
    if (!(await saveWorkArea(tx, stored, fields, stored.fields.isArchived))) await refuseStale(tx, stored.id);
    const version = stored.version + 1;
    const after: SavedWorkArea = { id: stored.id, version, ...fields };
    return {
      noun: 'work-area',
      entityId: stored.id,
      version,
      before: stored.fields,
      after,
      reason: null,
      place: placeOf({ ...stored, fields }),
    };
  });
}

async function refuseStale(tx: Tx, id: string): Promise<never> {
  const current = await findEditedWorkArea(tx, id);
  if (!current) throw new DomainError('work-area.not-found');
  throw new DomainError('work-area.stale', { current: { id, version: current.version, ...current.fields } });
}
