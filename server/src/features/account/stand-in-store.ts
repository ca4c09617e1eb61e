import { dateFrom, dateTo } from '../../db/columns.ts';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Reader } from '../../db/transaction.ts';

/** Somebody on the other side of a deputy's time. */
export interface StandIn {
  readonly name: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
}

/** The deputies of today and later, on both sides of a person. */
export async function findStandIns(reader: Reader, userId: string, today: CalendarDate) {
  const rows = await reader.deputy.findMany({
    where: { OR: [{ principalId: userId }, { deputyId: userId }], validTo: { gte: dateTo(today) } },
    include: { principal: { select: { name: true } }, deputy: { select: { name: true } } },
    orderBy: { validFrom: 'asc' },
  });
  const lasting = rows.filter(({ validFrom, validTo }) => validFrom <= validTo);
  const toStandIn = (name: string, row: (typeof rows)[number]): StandIn => ({
    name,
    validFrom: dateFrom(row.validFrom),
    validTo: dateFrom(row.validTo),
  });
  return {
    standsInFor: lasting
      .filter(({ deputyId }) => deputyId === userId)
      .map((row) => toStandIn(row.principal.name, row)),
    stoodInForBy: lasting
      .filter(({ principalId }) => principalId === userId)
      .map((row) => toStandIn(row.deputy.name, row)),
  };
}
