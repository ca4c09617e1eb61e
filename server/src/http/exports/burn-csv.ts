import { computeScopeBurn } from '@painopiste/shared/budget/scope-burn';
import type { ActorContext } from '../../trpc/context.ts';
import { type Cell, moneyCell, numberCell } from './csv-cells.ts';
import type { Rows } from './csv-stream.ts';
import type { ExportQuery } from './export-query.ts';
import { readSlices } from './read-slices.ts';

export const BURN_COLUMNS = [
  'scope',
  'scope_name',
  'month',
  'closed',
  'planned',
  'planned_cumulative',
  'actual',
  'actual_cumulative',
  'committed',
  'currency',
] as const;

/** A row per scope and month of its windows. Open months carry what is booked; absent is empty. */
export async function burnRows(ctx: ActorContext, query: ExportQuery): Promise<Rows> {
  const { slices } = await readSlices(ctx, query);
  async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
    for (const { scope, name, lines } of slices) {
      yield computeScopeBurn(lines).points.map((point) => [
        scope,
        name,
        point.month,
        numberCell(point.closing === 'closed' ? 1 : 0),
        moneyCell(point.planned),
        moneyCell(point.plannedCumulative),
        moneyCell(point.actual),
        moneyCell(point.actualCumulative ?? point.actualOpen),
        moneyCell(point.committed),
        'EUR',
      ]);
    }
  }
  return rows();
}
