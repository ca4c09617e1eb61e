import { expect, it } from 'vitest';
import { fi } from './fi.ts';
import { loadTexts, promiseOf } from './load-texts.ts';
import { sv } from './sv.ts';

it('gives texts that have come by the very promise that brought them, to be read without waiting', async () => {
  const coming = loadTexts('sv');
  expect(loadTexts('sv')).toBe(coming);
  const texts = await coming;
  expect(promiseOf(texts)).toBe(coming);
  expect(coming).toMatchObject({ status: 'fulfilled', value: sv });
});

it('gives texts that were there from the start by one promise too', async () => {
  const texts = { ...fi };
  expect(promiseOf(texts)).toBe(promiseOf(texts));
  expect(await promiseOf(texts)).toBe(texts);
});
