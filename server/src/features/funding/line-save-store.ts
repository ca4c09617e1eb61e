import { randomUUID } from 'node:crypto';
import type { FundingLine, NumberedDecision } from '@painopiste/shared/funding/funding-line';
import { dateTo, dateToOrNull } from '../../db/columns.ts';
import type { Tx } from '../../db/transaction.ts';

const columnsOf = (line: FundingLine) => ({
  nameFi: line.nameFi,
  nameSv: line.nameSv,
  nameEn: line.nameEn,
  pillar: line.pillar,
  windowStart: dateTo(line.windowStart),
  amberBasisPoints: line.amberBasisPoints,
  redBasisPoints: line.redBasisPoints,
  quietBasisPoints: line.quietBasisPoints,
  administrationBasisPoints: line.administrationBasisPoints,
  version: line.version,
});

/** A new line, after the others, with its categories and its decisions. */
export async function saveNewLine(tx: Tx, projectId: string, line: FundingLine): Promise<void> {
  const { id, key } = line;
  const last = await tx.fundingLine.aggregate({ where: { projectId }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  await tx.fundingLine.create({ data: { id, projectId, key, position, ...columnsOf(line) } });
  await saveCategories(tx, line);
  for (const decision of line.amendments) await saveDecision(tx, id, decision);
}

/** Saves its own fields and its categories, where nobody has been faster; false where somebody has. */
export async function saveLine(tx: Tx, line: FundingLine, seenVersion: number): Promise<boolean> {
  const where = { id: line.id, version: seenVersion };
  const { count } = await tx.fundingLine.updateMany({ where, data: columnsOf(line) });
  if (count === 1) await saveCategories(tx, line);
  return count === 1;
}

/** Adds a decision: the earlier ones are never touched. */
export async function saveDecision(tx: Tx, fundingLineId: string, decision: NumberedDecision): Promise<void> {
  const { number, basis, decisionReference, note } = decision;
  await tx.fundingLineAmendment.create({
    data: {
      id: randomUUID(),
      fundingLineId,
      number,
      basis,
      decisionReference,
      note,
      grantCents: decision.grant,
      ownShareCents: decision.ownShare,
      windowEnd: dateTo(decision.windowEnd),
      decidedOn: dateToOrNull(decision.decidedOn),
      source: decision.amendmentSource,
    },
  });
}

async function saveCategories(tx: Tx, { id: fundingLineId, categoryKeys }: FundingLine): Promise<void> {
  await tx.fundingLineCategory.deleteMany({
    where: { fundingLineId, categoryKey: { notIn: [...categoryKeys] } },
  });
  for (const [position, categoryKey] of categoryKeys.entries()) {
    await tx.fundingLineCategory.upsert({
      where: { fundingLineId_categoryKey: { fundingLineId, categoryKey } },
      create: { fundingLineId, categoryKey, position },
      update: { position },
    });
  }
}
