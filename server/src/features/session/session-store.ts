import type { Role } from '@painopiste/shared/permissions/roles';
import type { Language } from '@painopiste/shared/values/language';
import type { Db } from '../../db/transaction.ts';

/** What the page needs of the signed-in person beside the memberships. */
interface Account {
  readonly email: string;
  readonly language: Language;
  readonly demonstration: boolean;
}

export async function findAccount(db: Db, id: string): Promise<Account | null> {
  const select = { email: true, language: true, demonstration: true };
  const row = await db.user.findUnique({ where: { id }, select });
  return row && { ...row, language: row.language as Language };
}

export async function saveLanguage(db: Db, id: string, language: Language): Promise<void> {
  await db.user.update({ where: { id }, data: { language } });
}

export interface DemonstrationAccount {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The accounts of the demonstration with the roles that each holds somewhere, in the order of their addresses. */
export async function listDemonstrationAccounts(db: Db): Promise<readonly DemonstrationAccount[]> {
  const rows = await db.user.findMany({
    where: { demonstration: true, deactivatedAt: null },
    select: { email: true, name: true, memberships: { select: { role: true }, orderBy: { id: 'asc' } } },
    orderBy: { email: 'asc' },
  });
  return rows.map(({ email, name, memberships }) => {
    return { email, name, roles: [...new Set(memberships.map((membership) => membership.role as Role))] };
  });
}
