import { randomUUID } from 'node:crypto';
import type { Prisma } from '@painopiste/prisma/generated/client';
import { month, monthOf, monthsThrough } from '@painopiste/shared/values/month';
import { dateFrom } from '../db/columns.ts';
import { inTx, type Db } from '../db/transaction.ts';
import { nextNumber } from './next-number.ts';
import { day } from './projects.ts';

interface FundingLineOverrides extends Partial<Prisma.FundingLineUncheckedCreateInput> {
  readonly projectId: string;
  /** The grant in cents; null = not published. Default 1 000 000 €. */
  readonly grantCents?: number | null;
  readonly ownShareCents?: number;
  readonly windowFrom?: string;
  readonly windowTo?: string;
  readonly categoryKeys?: readonly string[];
}

/** A funding line with its first grant decision, by default for 2023-2025 and with the category `staff`. */
export async function aFundingLine(db: Db, overrides: FundingLineOverrides) {
  const {
    grantCents = 100_000_000,
    ownShareCents = 0,
    windowFrom,
    windowTo,
    categoryKeys = ['staff'],
    ...line
  } = overrides;
  const number = nextNumber();
  for (const key of categoryKeys) await aCostCategory(db, key);
  const amendment = {
    id: randomUUID(),
    number: 1,
    basis: grantCents === null ? 'unknown' : 'exact',
    grantCents,
    ownShareCents,
    windowEnd: day(windowTo ?? '2025-12-31'),
  };
  const categories = categoryKeys.map((categoryKey, position) => ({ categoryKey, position }));
  const names = { key: `linja-${number}`, nameFi: `Rahoituslinja ${number}`, position: number };
  const windowStart = day(windowFrom ?? '2023-01-01');
  const nested = { amendments: { create: [amendment] }, categories: { create: categories } };
  return inTx(db, (tx) =>
    tx.fundingLine.create({ data: { id: randomUUID(), ...names, windowStart, ...line, ...nested } }),
  );
}

function aCostCategory(db: Db, key: string) {
  return db.costCategory.upsert({
    where: { key },
    create: { key, position: nextNumber(), nameFi: key },
    update: {},
  });
}

interface CostCentreOverrides extends Partial<Prisma.CostCentreUncheckedCreateInput> {
  readonly regionCode: string;
  readonly workAreaId: string;
  readonly fundingLineId: string;
}

export function aCostCentre(db: Db, overrides: CostCentreOverrides) {
  const data = {
    id: randomUUID(),
    code: String(100_000 + nextNumber()),
    validFrom: day('2023-01-01'),
    ...overrides,
  };
  return db.costCentre.create({ data });
}

/** Where money stands: every sum of the product is keyed by these four (MODEL 3). */
export interface Sum {
  readonly fundingLineId: string;
  readonly workAreaId: string;
  readonly month: string;
  readonly cents: number;
  /** Default `staff`. */
  readonly categoryKey?: string;
}

/** An approved original budget; a month of '' is money without months. */
export function aBudget(db: Db, projectId: string, sums: readonly Sum[]) {
  return inTx(db, async (tx) => {
    const draft = await tx.budgetDecision.create({ data: { id: randomUUID(), projectId, kind: 'original' } });
    const data = sums.map(({ month: when, categoryKey = 'staff', ...sum }) => {
      return { ...sum, categoryKey, month: when || null, budgetDecisionId: draft.id };
    });
    await tx.budgetDelta.createMany({ data });
    const approval = { state: 'approved', reference: '§ 1', decidedOn: day('2023-01-01') };
    return tx.budgetDecision.update({ where: { id: draft.id }, data: approval });
  });
}

/** Actuals as an active batch of the region, entries and rollups alike; cost centres are made where there are none. */
export async function someActuals(db: Db, regionCode: string, sums: readonly Sum[]) {
  const centres = await Promise.all(
    sums.map(async ({ workAreaId, fundingLineId }) => {
      const where = { regionCode, workAreaId, fundingLineId };
      return (await db.costCentre.findFirst({ where })) ?? aCostCentre(db, where);
    }),
  );
  const batchId = randomUUID();
  const number = nextNumber();
  await inTx(db, async (tx) => {
    const today = day('2024-09-30');
    const file = { fileName: `paakirja-${number}.csv`, fileSha256: String(number), shape: 'voucher' };
    const activation = { activatedAt: today, activatedOn: today };
    await tx.ledgerBatch.create({
      data: { id: batchId, regionCode, ...file, state: 'active', createdOn: today, ...activation },
    });
    for (const [index, { month: postingMonth, cents, categoryKey = 'staff', ...key }] of sums.entries()) {
      const voucher = {
        accountingUnit: '1',
        fiscalYear: Number(postingMonth.slice(0, 4)),
        voucher: `V${number}-${index}`,
      };
      const centre = centres[index] ?? { id: '', code: '' };
      const row = {
        rowNumber: index + 1,
        account: 4000,
        costCentreCode: centre.code,
        ordinal: 1,
        costCentreId: centre.id,
      };
      const bookedOn = day(`${postingMonth}-15`);
      await tx.ledgerEntry.create({
        data: { batchId, regionCode, ...voucher, ...row, ...key, categoryKey, bookedOn, postingMonth, cents },
      });
      const id = { ...key, categoryKey, postingMonth };
      await tx.ledgerRollup.upsert({
        where: { fundingLineId_workAreaId_categoryKey_postingMonth: id },
        create: { ...id, cents, entries: 1 },
        update: { cents: { increment: cents }, entries: { increment: 1 } },
      });
    }
  });
  return batchId;
}

/** Closes every month of the project from its start through this one. */
export async function closeMonths(db: Db, projectId: string, through: string): Promise<void> {
  const { startsOn } = await db.project.findUniqueOrThrow({ where: { id: projectId } });
  const months = monthsThrough(monthOf(dateFrom(startsOn)), month(through));
  const data = months.map((closed) => ({ projectId, month: closed, closedOn: day('2024-09-30') }));
  await db.monthClosing.createMany({ data, skipDuplicates: true });
}
