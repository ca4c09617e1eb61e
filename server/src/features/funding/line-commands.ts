import { randomUUID } from 'node:crypto';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { amendLine, checkDecision } from '@painopiste/shared/funding/amend-line';
import { checkLineFields, checkLineKey, editLine } from '@painopiste/shared/funding/edit-line';
import type { FundingLine, GrantDecision } from '@painopiste/shared/funding/funding-line';
import type {
  AmendLineInput,
  CreateLineInput,
  UpdateLineInput,
} from '@painopiste/shared/funding/funding-line-input';
import { assertNotArchived } from '@painopiste/shared/projects/edit-project';
import type { ProjectDetails } from '@painopiste/shared/projects/project-details';
import { type Cents, cents, ZERO_CENTS } from '@painopiste/shared/values/cents';
import { assertFresh } from '../../commands/assert-fresh.ts';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { loadProject, placeOfProject } from '../projects/load-project.ts';
import { findCategoryKeys, findLine, findLinesOfProject, findLineUses } from './line-edit-store.ts';
import { saveDecision, saveLine, saveNewLine } from './line-save-store.ts';

const action = 'funding-line:edit';
const NO_USE = { approvedBudget: ZERO_CENTS, usedCategoryKeys: [] };

/** Adds a line to a project, with its first grant decision. */
export function createLine(context: CommandContext, input: CreateLineInput): Promise<FundingLine> {
  const { commandId, version: _, projectId, ...fields } = input;
  return runCommand(context, { action, commandId }, async (tx) => {
    const project = await loadProject(tx, context.actor, action, { id: projectId });
    assertNotArchived(project);
    const lines = await findLinesOfProject(tx, projectId);
    checkLineKey(
      input.key,
      lines.map(({ key }) => key),
    );
    checkLineFields(input, await findCategoryKeys(tx, []));
    const { decision, rest } = splitDecision(fields);
    checkDecision(decision, { windowStart: input.windowStart, today: context.today });
    const line = { id: randomUUID(), ...rest, amendments: [{ ...decision, number: 1 }], version: 1 };
    await saveNewLine(tx, projectId, line);
    return traceOf(project, null, line);
  });
}

/** Changes what is given of a line. */
export function updateLine(context: CommandContext, input: UpdateLineInput): Promise<FundingLine> {
  const { commandId, version, id, ...change } = input;
  return changeLine(context, { commandId, version, id }, async (tx, { project, line }) => {
    const use = (await findLineUses(tx, project.id)).get(id) ?? NO_USE;
    const edited = editLine(line, change, use, await findCategoryKeys(tx, line.categoryKeys));
    return { edited, save: async () => undefined };
  });
}

/** Puts a new grant decision in force. */
export function amend(context: CommandContext, input: AmendLineInput): Promise<FundingLine> {
  const { commandId, version, id, ...given } = input;
  return changeLine(context, { commandId, version, id }, async (tx, { project, line }) => {
    const use = (await findLineUses(tx, project.id)).get(id) ?? NO_USE;
    const edited = amendLine(line, splitDecision(given).decision, use, context.today);
    const latest = edited.amendments.at(-1);
    return { edited, save: async () => latest && saveDecision(tx, id, latest) };
  });
}

interface Loaded {
  readonly project: ProjectDetails;
  readonly line: FundingLine;
}

function changeLine(
  context: CommandContext,
  { commandId, id, version }: { commandId: string; id: string; version: number },
  decide: (tx: Tx, loaded: Loaded) => Promise<{ edited: FundingLine; save: () => Promise<unknown> }>,
): Promise<FundingLine> {
  return runCommand(context, { action, commandId }, async (tx) => {
    const stored = await findLine(tx, id);
    if (!stored) throw new DomainError('funding-line.not-found');
    const { projectId, ...line } = stored;
    const project = await loadProject(tx, context.actor, action, { id: projectId });
    assertNotArchived(project);
    await assertFresh(tx, 'funding-line', line, version);
    const { edited, save } = await decide(tx, { project, line });
    if (!(await saveLine(tx, edited, version)))
      await assertFresh(tx, 'funding-line', (await findLine(tx, id)) ?? edited, version);
    await save();
    return traceOf(project, line, edited);
  });
}

type Given = Omit<GrantDecision, 'grant' | 'ownShare'> & {
  readonly grant: number | null;
  readonly ownShare: number;
};

/** The grant decision among the fields of a form, its amounts as money; and the rest. */
function splitDecision<T extends Given>(fields: T) {
  const { basis, grant, ownShare, windowEnd, decidedOn, decisionReference, amendmentSource, note, ...rest } =
    fields;
  const money: { grant: Cents | null; ownShare: Cents } = {
    grant: grant === null ? null : cents(grant),
    ownShare: cents(ownShare),
  };
  const decision: GrantDecision = {
    ...money,
    basis,
    windowEnd,
    decidedOn,
    decisionReference,
    amendmentSource,
    note,
  };
  return { decision, rest };
}

const traceOf = (
  project: ProjectDetails,
  before: FundingLine | null,
  after: FundingLine,
): Trace<FundingLine> => ({
  noun: 'funding-line',
  entityId: after.id,
  version: after.version,
  before,
  after,
  reason: null,
  place: placeOfProject(project),
});
