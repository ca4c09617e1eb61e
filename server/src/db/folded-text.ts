import { Prisma } from '@painopiste/prisma/generated/client';

/** A text as it is compared in searches and sorted by: the same letters as `foldText` folds, å ä ö after z. */
export const folded = (expression: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`lower(translate(${expression}, 'ÅÄÖåäöÉÈÜéèü', '{|}{|}eeueeu'))`;

const FOLDED: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}', é: 'e', è: 'e', ü: 'u' };

/** What `folded` does in the database, for what is searched there. The database's collation is that of bytes. */
export const foldText = (text: string): string =>
  text.toLowerCase().replace(/[åäöéèü]/g, (letter) => FOLDED[letter] ?? letter);

/** Is this folded piece of text somewhere in the folded expression? `%` and `_` mean themselves. */
export const contains = (expression: Prisma.Sql, piece: string): Prisma.Sql =>
  Prisma.sql`${expression} LIKE ${`%${foldText(piece).replace(/[\\%_]/g, '\\$&')}%`}`;
