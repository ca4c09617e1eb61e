import { Prisma } from '@painopiste/prisma/generated/client';
import { expect, test } from 'vitest';
import { openTestApp } from '../testing/test-app.ts';
import { contains, folded, foldText } from './folded-text.ts';

const { db } = await openTestApp();

const inDatabase = async (text: string): Promise<string> => {
  const [row] = await db.$queryRaw<{ text: string }[]>`SELECT ${folded(Prisma.sql`${text}::text`)} AS text`;
  return row?.text ?? '';
};

test.each(['Äänekoski', 'ÅLAND', 'Öisin', 'Café', 'TÜV', 'Mielenterveys- ja päihdepalvelut', 'ABC 123 %_'])(
  'the database folds %s as the server does',
  async (text) => {
    expect(await inDatabase(text)).toBe(foldText(text));
  },
);

test('å, ä and ö come after z, in this order', () => {
  const words = ['Öljy', 'Zeta', 'Äiti', 'Åbo', 'Aalto'];
  const sorted = words.toSorted((a, b) => (foldText(a) < foldText(b) ? -1 : 1));
  expect(sorted).toEqual(['Aalto', 'Zeta', 'Åbo', 'Äiti', 'Öljy']);
  expect(sorted).toEqual(words.toSorted(new Intl.Collator('fi').compare));
});

test.each([
  ['Päihdepalvelut', 'PÄIHDE', true],
  ['Päihdepalvelut', 'paihde', false],
  ['100 % valmis', '0 %', true],
  ['100 kpl valmis', '0 %', false],
  ['a_b', '_', true],
  ['ab', '_', false],
  [String.raw`a\b`, '\\', true],
])('%s contains %s: %s', async (text, piece, expected) => {
  const [row] = await db.$queryRaw<{ found: boolean }[]>`
    SELECT ${contains(folded(Prisma.sql`${text}::text`), piece)} AS found`;
  expect(row?.found).toBe(expected);
});
