import { expect, test } from 'vitest';
import { aRegion } from '../testing/projects.ts';
import { openTestApp } from '../testing/test-app.ts';
import { isPlainTextViolation } from './plain-text-violation.ts';

const { db } = await openTestApp();
await aRegion(db, { code: '04' });

const errorOf = async (work: Promise<unknown>): Promise<unknown> =>
  await work.then(
    () => null,
    (error: unknown) => error,
  );

test('a text that the database refuses is told from every other trouble', async () => {
  const saving = (brand: string) => errorOf(db.region.update({ where: { code: '04' }, data: { brand } }));
  expect(isPlainTextViolation(await saving('a\u200bb'))).toBe(true);
  expect(
    isPlainTextViolation(await errorOf(db.$executeRaw`UPDATE region SET brand = ${'x'.repeat(201)}`)),
  ).toBe(true);
  expect(await saving('Vakehyva')).toBeNull();
  expect(isPlainTextViolation(await errorOf(db.$executeRaw`UPDATE region SET code = 'x'`))).toBe(false);
  expect(isPlainTextViolation(new Error('x'))).toBe(false);
});
