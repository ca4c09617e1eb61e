import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { RouterInputs, RouterOutputs } from '../lib/trpc.ts';
import { aPerson } from './open-page.tsx';
import { aReference } from './a-reference.ts';

type MilestoneRow = RouterOutputs['milestone']['list']['rows'][number];
type List = RouterOutputs['milestone']['list'];

export const listOf = (rows: readonly MilestoneRow[], wanted: Partial<List> = {}): List => ({
  rows: [...rows],
  total: rows.length,
  late: rows.filter(({ late }) => late).length,
  page: 1,
  pageSize: 50,
  grouping: null,
  changes: null,
  ignored: [],
  ...wanted,
});

/**
 * What a page of milestones asks besides its rows, with a small memory of milestones that one command at a time changes
 * when the version is right. A test replaces the answers it is about.
 */
export function milestoneAnswers(rows: readonly MilestoneRow[]) {
  const stored = new Map(rows.map((row) => [row.id, row]));
  /** Stores what somebody else does behind the page's back. */
  const store = (row: MilestoneRow): MilestoneRow => {
    stored.set(row.id, row);
    return row;
  };
  const change = (seen: { id: string; version: number }, next: Partial<MilestoneRow>): MilestoneRow => {
    const current = stored.get(seen.id);
    if (!current) throw new DomainError('milestone.not-found');
    if (current.version !== seen.version) {
      const faster = {
        changedBy: 'Olli Esimerkki',
        changedAt: '2024-09-30T06:41:00.000Z',
        reason: 'Valmis syyskuussa',
      };
      throw new DomainError('milestone.stale', { current, ...faster });
    }
    return store({ ...current, ...next, version: current.version + 1 });
  };
  const owners = [
    { id: 'owner-1', name: 'Olli Esimerkki' },
    { id: 'owner-2', name: 'Saara Näyte' },
  ];
  const answers = {
    session: { me: () => aPerson() },
    reference: { list: () => aReference() },
    people: {
      owners: () => owners,
      candidates: ({ q = '' }: RouterInputs['people']['candidates']) =>
        owners.filter(({ name }) => name.toLowerCase().includes(q.toLowerCase())),
    },
    milestone: {
      groups: (_input: RouterInputs['milestone']['groups']): RouterOutputs['milestone']['groups'] => null,
      list: (_input: RouterInputs['milestone']['list']): List => listOf([...stored.values()]),
      reschedule: (input: RouterInputs['milestone']['reschedule']): MilestoneRow =>
        change(input, { forecastOn: input.forecastOn as MilestoneRow['forecastOn'], slipDays: 1 }),
      setStatus: (input: RouterInputs['milestone']['setStatus']): MilestoneRow =>
        change(input, { state: input.status }),
      assign: ({ ownerId, ...input }: RouterInputs['milestone']['assign']): MilestoneRow =>
        change(input, { ownerId, owner: owners.find(({ id }) => id === ownerId) ?? null }),
    },
  };
  const answerOf = (id: string, run: () => MilestoneRow) => {
    try {
      return { id, row: run() };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { id, refused: { code: error.code, details: error.details } };
    }
  };
  const many = {
    changeMany: ({ change: asked }: RouterInputs['milestone']['changeMany']) =>
      asked.kind === 'reschedule'
        ? asked.commands.map((each) => answerOf(each.id, () => answers.milestone.reschedule(each)))
        : [],
    undoMany: ({ commands }: RouterInputs['milestone']['undoMany']) =>
      [...stored.values()]
        .slice(0, commands.length)
        .map((row) =>
          answerOf(row.id, () =>
            change(row, { forecastOn: rows.find(({ id }) => id === row.id)?.forecastOn ?? null }),
          ),
        ),
  };
  return {
    answers: { ...answers, milestone: { ...answers.milestone, ...many } },
    store,
    storedRow: (id: string) => stored.get(id) ?? null,
  };
}
