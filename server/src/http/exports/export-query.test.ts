import { DomainError } from '@painopiste/shared/errors/domain-error';
import { expect, it } from 'vitest';
import { localeOf, wordOf, wordsOf } from './export-query.ts';
import { exportRefusal, RefusedToken, UnknownFilter } from './export-refusal.ts';

const query = (text: string) => new URLSearchParams(text);

it('is Finnish unless another language of the product is asked for', () => {
  expect(['', 'locale=en', 'locale=sv', 'locale=de'].map((text) => localeOf(query(text)))).toEqual([
    'fi',
    'en',
    'sv',
    'fi',
  ]);
});

it('takes lists as repeated parameters and leaves empty ones out', () => {
  expect(wordsOf(query('region=04&region=&region=20'), 'region')).toEqual(['04', '20']);
  expect(wordOf(query('line='), 'line')).toBeUndefined();
});

it('refuses what may stand once only and stands twice', () => {
  expect(() => wordOf(query('line=a&line=b'), 'line')).toThrow(UnknownFilter);
});

it('says each refusal in one sentence of the language asked for', () => {
  expect(exportRefusal(new DomainError('session.required'), 'sv')).toMatchObject({
    status: 401,
    challenge: 'Bearer realm="Painopiste exports"',
  });
  expect(exportRefusal(new RefusedToken(), 'sv')?.sentence).toMatch(/^Nyckeln duger inte/);
  expect(exportRefusal(new DomainError('permission.denied'), 'en')).toEqual({
    status: 403,
    sentence: 'You have no right to this data.',
  });
  expect(exportRefusal(new UnknownFilter(['region=99']), 'fi')).toEqual({
    status: 400,
    sentence: 'Näitä suodattimia ei tunneta: region=99',
  });
});

it('leaves what is not the asker’s fault to the server', () => {
  expect(exportRefusal(new Error('out of memory'), 'fi')).toBeNull();
  expect(exportRefusal(new DomainError('milestone.stale'), 'fi')).toBeNull();
});
