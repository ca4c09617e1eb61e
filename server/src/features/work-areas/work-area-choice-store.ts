import type { Reader } from '../../db/transaction.ts';

export function findWorkAreaChoices(reader: Reader, projectId: string) {
  return reader.workArea.findMany({
    where: { projectId, archivedAt: null },
    select: { id: true, nameFi: true, nameSv: true, nameEn: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
}
