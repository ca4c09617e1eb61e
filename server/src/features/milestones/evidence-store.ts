import { dateFrom } from '../../db/columns.ts';
import type { Reader } from '../../db/transaction.ts';
import type { EvidenceRow } from './milestone-page.ts';

/** The evidence of a milestone, oldest first. */
export async function findEvidence(reader: Reader, milestoneId: string): Promise<EvidenceRow[]> {
  const rows = await reader.evidence.findMany({
    where: { milestoneId },
    include: { addedBy: { select: { name: true } } },
    orderBy: [{ addedOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    reference: row.reference,
    state: row.state as EvidenceRow['state'],
    addedOn: dateFrom(row.addedOn),
    addedBy: row.addedBy?.name ?? null,
  }));
}
