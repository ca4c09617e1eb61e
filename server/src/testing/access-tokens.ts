import { randomUUID } from 'node:crypto';
import type { Prisma } from '@painopiste/prisma/generated/client';
import { makeToken } from '../auth/access-token-secret.ts';
import type { Db } from '../db/transaction.ts';

type Overrides = Partial<Prisma.AccessTokenUncheckedCreateInput>;

/** A saved access token of this person that opens burn and milestones until the end of the year 2024; answers the whole token. */
export async function anAccessToken(db: Db, userId: string, overrides: Overrides = {}): Promise<string> {
  const { token, prefix, secretHash } = makeToken();
  await db.accessToken.create({
    data: {
      id: randomUUID(),
      userId,
      name: 'Power BI',
      prefix,
      secretHash,
      actions: ['burn:read', 'milestone:read'],
      regionCodes: [],
      projectIds: [],
      createdOn: new Date('2024-09-01'),
      expiresOn: new Date('2024-12-31'),
      ...overrides,
    },
  });
  return token;
}
