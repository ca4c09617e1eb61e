import type { GrantBasis } from '@painopiste/shared/budget/burn-line';
import type { FundingLine, LineUse, NumberedDecision } from '@painopiste/shared/funding/funding-line';
import type { Prisma } from '@painopiste/prisma/generated/client';
import { centsFrom, centsOrNull, dateFrom, dateOrNull } from '../../db/columns.ts';
import { isUuid } from '../../db/is-uuid.ts';
import type { Reader } from '../../db/transaction.ts';

/** A line with the project that it belongs to. */
export interface StoredFundingLine extends FundingLine {
  readonly projectId: string;
}

const INCLUDED = {
  amendments: { orderBy: { number: 'asc' } },
  categories: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.FundingLineInclude;

type Row = Prisma.FundingLineGetPayload<{ include: typeof INCLUDED }>;

/** The lines of a project in their order. */
export async function findLinesOfProject(reader: Reader, projectId: string): Promise<StoredFundingLine[]> {
  const orderBy = [{ position: 'asc' }, { key: 'asc' }] as const;
  const rows = await reader.fundingLine.findMany({
    where: { projectId },
    include: INCLUDED,
    orderBy: [...orderBy],
  });
  return rows.map(lineFrom);
}

/** One line; null where there is none. */
export async function findLine(reader: Reader, id: string): Promise<StoredFundingLine | null> {
  if (!isUuid(id)) return null;
  const row = await reader.fundingLine.findUnique({ where: { id }, include: INCLUDED });
  return row && lineFrom(row);
}

const lineFrom = (row: Row): StoredFundingLine => ({
  id: row.id,
  projectId: row.projectId,
  key: row.key,
  version: row.version,
  nameFi: row.nameFi,
  nameSv: row.nameSv,
  nameEn: row.nameEn,
  pillar: row.pillar,
  windowStart: dateFrom(row.windowStart),
  amberBasisPoints: row.amberBasisPoints,
  redBasisPoints: row.redBasisPoints,
  quietBasisPoints: row.quietBasisPoints,
  administrationBasisPoints: row.administrationBasisPoints,
  categoryKeys: row.categories.map(({ categoryKey }) => categoryKey),
  amendments: row.amendments.map(decisionFrom),
});

const decisionFrom = (row: Row['amendments'][number]): NumberedDecision => ({
  number: row.number,
  basis: row.basis as GrantBasis,
  grant: centsOrNull(row.grantCents),
  ownShare: centsFrom(row.ownShareCents),
  windowEnd: dateFrom(row.windowEnd),
  decidedOn: dateOrNull(row.decidedOn),
  decisionReference: row.decisionReference,
  amendmentSource: row.source,
  note: row.note,
});

/** What the books and budgets hold of each of the project's lines that has any money. */
export async function findLineUses(reader: Reader, projectId: string): Promise<ReadonlyMap<string, LineUse>> {
  const rows = await reader.$queryRaw<{ id: string; budget: bigint; keys: string[] }[]>`
    SELECT l.id, coalesce((SELECT sum(b.cents) FROM budget_rollup b WHERE b.funding_line_id = l.id), 0)::bigint AS budget,
      coalesce((SELECT array_agg(k.category_key) FROM funding_line_category k WHERE k.funding_line_id = l.id AND (
        EXISTS (SELECT FROM budget_delta d WHERE d.work_area_id = ANY(area.ids) AND d.funding_line_id = l.id
          AND d.category_key = k.category_key)
        OR EXISTS (SELECT FROM commitment c WHERE c.work_area_id = ANY(area.ids) AND c.funding_line_id = l.id
          AND c.category_key = k.category_key)
        OR EXISTS (SELECT FROM ledger_entry e WHERE e.work_area_id = ANY(area.ids) AND e.funding_line_id = l.id
          AND e.category_key = k.category_key))), '{}') AS keys
    FROM funding_line l,
      LATERAL (SELECT coalesce(array_agg(w.id), '{}') AS ids FROM work_area w WHERE w.project_id = l.project_id) area
    WHERE l.project_id = ${projectId}::uuid`;
  return new Map(
    rows.map(({ id, budget, keys }) => [id, { approvedBudget: centsFrom(budget), usedCategoryKeys: keys }]),
  );
}

/** The cost categories that a line may have: those in use, and those that it has (`held`). */
export async function findCategoryKeys(
  reader: Reader,
  held: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await reader.costCategory.findMany({
    where: { OR: [{ archivedAt: null }, { key: { in: [...held] } }] },
    select: { key: true },
  });
  return new Set(rows.map(({ key }) => key));
}
