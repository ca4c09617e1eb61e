import type { DecidedToken, TokenAction } from '@painopiste/shared/access-tokens/access-token';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { dateFrom, dateOrNull, dateTo } from '../../db/columns.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { StoredToken } from './access-token-row.ts';

const columns = {
  id: true,
  name: true,
  prefix: true,
  actions: true,
  regionCodes: true,
  projectIds: true,
  createdOn: true,
  expiresOn: true,
  lastUsedOn: true,
  revokedOn: true,
  version: true,
  user: { select: { id: true, name: true } },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

const findRow = (reader: Reader, id: string) =>
  reader.accessToken.findUnique({ where: { id }, select: columns });

const stored = ({
  user,
  createdOn,
  expiresOn,
  lastUsedOn,
  revokedOn,
  actions,
  ...row
}: Row): StoredToken => ({
  ...row,
  // The database's own rule knows no others.
  actions: actions as TokenAction[],
  createdOn: dateFrom(createdOn),
  expiresOn: dateFrom(expiresOn),
  lastUsedOn: dateOrNull(lastUsedOn),
  revokedOn: dateOrNull(revokedOn),
  owner: user,
});

/** Tokens of one person, or of everybody, newest first. */
export async function findTokens(reader: Reader, userId: string | null): Promise<StoredToken[]> {
  const rows = await reader.accessToken.findMany({
    ...(userId === null ? {} : { where: { userId } }),
    select: columns,
    orderBy: [{ createdOn: 'desc' }, { name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(stored);
}

export async function findToken(reader: Reader, id: string): Promise<StoredToken | null> {
  const row = await findRow(reader, id);
  return row && stored(row);
}

interface NewToken extends DecidedToken {
  readonly id: string;
  readonly userId: string;
  readonly prefix: string;
  readonly secretHash: string;
  readonly createdOn: CalendarDate;
}

export async function saveNewToken(tx: Tx, token: NewToken): Promise<void> {
  const { actions, regionCodes, projectIds, createdOn, expiresOn, ...rest } = token;
  await tx.accessToken.create({
    data: {
      ...rest,
      actions: [...actions],
      regionCodes: [...regionCodes],
      projectIds: [...projectIds],
      createdOn: dateTo(createdOn),
      expiresOn: dateTo(expiresOn),
    },
  });
}

/** Ends a token for good, where nobody has been faster; false where somebody has. */
export async function saveRevocation(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  on: CalendarDate,
): Promise<boolean> {
  const data = { revokedOn: dateTo(on), version: version + 1 };
  const { count } = await tx.accessToken.updateMany({ where: { id, version, revokedOn: null }, data });
  return count === 1;
}
