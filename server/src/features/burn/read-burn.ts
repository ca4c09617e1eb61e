import { computeScopeBurn } from '@painopiste/shared/budget/scope-burn';
import {
  computeLineFigures,
  computeScopeFigures,
  type LineFigures,
} from '@painopiste/shared/budget/scope-figures';
import { computeMoneySignal } from '@painopiste/shared/budget/signal';
import { isInWindow } from '@painopiste/shared/budget/window';
import { DomainError, type ErrorCode } from '@painopiste/shared/errors/domain-error';
import type { ActorContext } from '../../trpc/context.ts';
import type { BurnAnswer } from './burn-answer.ts';
import { toBurnLines } from './burn-lines.ts';
import { findDecisions } from './decision-store.ts';
import type { CountedLine } from './funding-line.ts';
import type { MoneyCell } from './money-cell.ts';
import { type MoneyScope, readScopeMoney } from './read-scope-money.ts';
import { findImportedOn } from './scope-part-store.ts';
import type { StoredLine } from './stored-line.ts';

/** The burn of any scope. Throws `notFound` where there is something and none of it is visible to this person. */
export async function readBurn(
  ctx: ActorContext,
  scope: Omit<MoneyScope, 'detail'>,
  notFound: ErrorCode,
): Promise<BurnAnswer> {
  const money = await readScopeMoney(ctx, { ...scope, detail: 'line' });
  if (money.isHidden) throw new DomainError(notFound);
  const { chosen, cells } = money;
  const [decisions, importedOn] = await Promise.all([
    findDecisions(ctx.db, [...new Set(chosen.map((line) => line.project.id))]),
    findImportedOn(ctx.db, [...new Set(money.all.map((line) => line.regionCode))]),
  ]);
  const lines = toBurnLines(chosen, cells, money.isWhole);
  const figures = computeLineFigures(lines);
  return {
    choice: money.choice,
    burn: computeScopeBurn(lines),
    figures: computeScopeFigures(lines, figures),
    lines: figures.flatMap((line) => countedLine(line, chosen, cells)),
    decisions,
    importedOn,
    synthetic: chosen.some((line) => line.synthetic),
    partial: money.partial,
  };
}

function countedLine(
  { line, figures }: LineFigures,
  stored: readonly StoredLine[],
  cells: readonly MoneyCell[],
): CountedLine[] {
  const published = stored.find(({ id }) => id === line.lineId);
  if (!published) return [];
  const { lineId, window, closedThrough, bac, basis, bands } = line;
  const { key, names, pillar, project, source } = published;
  const signal = computeMoneySignal(figures, bands);
  const closed = cells
    .filter((cell) => cell.lineId === lineId)
    .flatMap((cell) => cell.months)
    .filter(({ month }) => closedThrough !== null && month <= closedThrough && isInWindow(window, month));
  const entries = closed.reduce((sum, month) => sum + month.entries, 0);
  const made = { figures, signal, entries };
  return [{ lineId, key, names, pillar, project, window, closedThrough, bac, basis, source, bands, ...made }];
}
