import type { Evidence } from '@painopiste/prisma/generated/client';
import type { EvidencePiece, EvidenceStanding } from '@painopiste/shared/milestones/evidence';
import { dateFrom, dateOrNull, dateTo, dateToOrNull } from '../../db/columns.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { EvidenceRow } from './milestone-page.ts';

const toPiece = (row: Evidence): EvidencePiece => ({
  id: row.id,
  title: row.title,
  reference: row.reference,
  // The table's own constraint keeps the states what the type says.
  state: row.state as EvidenceStanding,
  addedOn: dateFrom(row.addedOn),
  addedById: row.addedById,
  decidedOn: dateOrNull(row.decidedOn),
  decidedById: row.decidedById,
});

const columnsOf = (piece: EvidencePiece) => ({
  title: piece.title,
  reference: piece.reference,
  state: piece.state,
  decidedOn: dateToOrNull(piece.decidedOn),
  decidedById: piece.decidedById,
});

/** The evidence of a milestone, oldest first. */
export async function findEvidence(reader: Reader, milestoneId: string): Promise<EvidenceRow[]> {
  const rows = await reader.evidence.findMany({
    where: { milestoneId },
    include: { addedBy: { select: { name: true } }, decidedBy: { select: { name: true } } },
    orderBy: [{ addedOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    ...toPiece(row),
    addedBy: row.addedBy?.name ?? null,
    decidedBy: row.decidedBy?.name ?? null,
  }));
}

/** One piece of a milestone's evidence; null where it has none of this id. */
export async function findPiece(
  reader: Reader,
  milestoneId: string,
  id: string,
): Promise<EvidencePiece | null> {
  const row = await reader.evidence.findFirst({ where: { id, milestoneId } });
  return row && toPiece(row);
}

export async function addPiece(tx: Tx, milestoneId: string, piece: EvidencePiece): Promise<void> {
  const { id, addedById } = piece;
  const data = { id, milestoneId, ...columnsOf(piece), addedById, addedOn: dateTo(piece.addedOn) };
  await tx.evidence.create({ data });
}

/** Saves what changes of a piece; its milestone, locked, keeps the order. */
export async function savePiece(tx: Tx, piece: EvidencePiece): Promise<void> {
  await tx.evidence.update({
    where: { id: piece.id },
    data: { ...columnsOf(piece), version: { increment: 1 } },
  });
}
