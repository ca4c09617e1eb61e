import { dateFrom } from '../../db/columns.ts';
import type { Reader } from '../../db/transaction.ts';
import type { BudgetDecisionReference } from './burn-answer.ts';

/** The approved budget decisions of these projects, oldest first. */
export async function findDecisions(
  reader: Reader,
  projectIds: readonly string[],
): Promise<BudgetDecisionReference[]> {
  const rows = await reader.budgetDecision.findMany({
    where: { projectId: { in: [...projectIds] }, state: 'approved' },
    select: { reference: true, decidedOn: true, kind: true },
    orderBy: [{ decidedOn: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ reference, decidedOn, kind }) =>
    reference === null || decidedOn === null
      ? []
      : [
          {
            reference,
            decidedOn: dateFrom(decidedOn),
            kind: kind === 'original' ? 'original' : 'reallocation',
          },
        ],
  );
}
