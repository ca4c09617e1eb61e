import { Prisma } from '@painopiste/prisma/generated/client';

/** What a row must be like, for those who hand it on without speaking SQL themselves. */
export type Condition = Prisma.Sql;

/** Some of these; false where there is none. */
export const anyOf = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join([...conditions], ' OR ')})`;

/** All of these; true where there is none. */
export const allOf = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length === 0 ? Prisma.sql`true` : Prisma.join([...conditions], ' AND ');
