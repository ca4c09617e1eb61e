import { Prisma } from '@painopiste/prisma/generated/client';

/** `{ fi, sv, en }` from the three columns of an alias or table: `namesOf('p')` reads `p.name_fi` and so on. */
export function namesOf(alias: string, column = 'name'): Prisma.Sql {
  const part = (language: string): string => `'${language}', ${alias}.${column}_${language}`;
  return Prisma.raw(`json_build_object(${part('fi')}, ${part('sv')}, ${part('en')})`);
}
