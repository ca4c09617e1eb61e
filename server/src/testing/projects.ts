import { randomUUID } from 'node:crypto';
import type { Prisma } from '@painopiste/prisma/generated/client';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { dateTo } from '../db/columns.ts';
import { inTx, type Db } from '../db/transaction.ts';
import { nextNumber } from './next-number.ts';

/** A `date` column from `YYYY-MM-DD`. */
export const day = (text: string): Date => dateTo(calendarDate(text));

/** A region of this code, the same one when asked twice; without a code a new one (from 30 on). */
export function aRegion(db: Db, overrides: Partial<Prisma.RegionUncheckedCreateInput> = {}) {
  const code = overrides.code ?? String(30 + (nextNumber() % 60));
  const names = { nameFi: `Alue ${code}`, nameSv: `Område ${code}`, nameEn: `Region ${code}` };
  const shortNames = { shortNameFi: `A${code}`, shortNameSv: `O${code}`, shortNameEn: `R${code}` };
  const create = { kind: 'welfare-region', bilingual: false, ...names, ...shortNames, ...overrides, code };
  return db.region.upsert({ where: { code }, create, update: {} });
}

function aFocusArea(db: Db, key: string) {
  const number = nextNumber();
  const letters = [Math.floor(number / 26) % 26, number % 26]
    .map((n) => String.fromCharCode(65 + n))
    .join('');
  const create = { key, code: letters, position: number, nameFi: `Painopiste ${key}` };
  return db.focusArea.upsert({ where: { key }, create, update: {} });
}

async function aCall(db: Db, key: string) {
  const programme = { key: 'programme', nameFi: 'Ohjelma', position: 1 };
  await db.programme.upsert({ where: { key: programme.key }, create: programme, update: {} });
  const create = { key, programmeKey: programme.key, nameFi: `Haku ${key}`, position: nextNumber() };
  return db.call.upsert({ where: { key }, create, update: {} });
}

/** A project from 2023-01-01, in a region of its own unless one is named. */
export async function aProject(db: Db, overrides: Partial<Prisma.ProjectUncheckedCreateInput> = {}) {
  const number = nextNumber();
  const region = await aRegion(db, overrides.regionCode ? { code: overrides.regionCode } : {});
  const call = await aCall(db, overrides.callKey ?? 'call');
  const startsOn = day('2023-01-01');
  const names = { slug: `hanke-${number}`, nameFi: `Hanke ${number}` };
  const data = {
    id: randomUUID(),
    ...names,
    startsOn,
    ...overrides,
    regionCode: region.code,
    callKey: call.key,
  };
  return db.project.create({ data });
}

type WorkAreaOverrides = Partial<Prisma.WorkAreaUncheckedCreateInput> & {
  readonly projectId: string;
  /** Focus area to basis points; they must add up to 10 000. */
  readonly focus?: Readonly<Record<string, number>>;
};

/** A work area, wholly digital services unless said otherwise. */
export async function aWorkArea(
  db: Db,
  { focus = { 'digital-services': 10_000 }, ...overrides }: WorkAreaOverrides,
) {
  const number = nextNumber();
  for (const key of Object.keys(focus)) await aFocusArea(db, key);
  const shares = Object.entries(focus).map(([focusAreaKey, basisPoints]) => ({ focusAreaKey, basisPoints }));
  const names = { key: `osa-alue-${number}`, nameFi: `Osa-alue ${number}` };
  return inTx(db, (tx) =>
    tx.workArea.create({
      data: { id: randomUUID(), ...names, position: number, ...overrides, shares: { create: shares } },
    }),
  );
}

type MilestoneOverrides = Partial<Prisma.MilestoneUncheckedCreateInput> & { readonly workAreaId: string };

/** A planned milestone of weight 10, baseline and forecast 2024-12-31. */
export function aMilestone(db: Db, overrides: MilestoneOverrides) {
  const number = nextNumber();
  const dates = { baselineOn: day('2024-12-31'), forecastOn: day('2024-12-31'), addedOn: day('2023-01-01') };
  const plan = { kind: 'milestone', nameFi: `Välitavoite ${number}`, weight: 10, position: number };
  return db.milestone.create({ data: { id: randomUUID(), ...plan, ...dates, ...overrides } });
}
