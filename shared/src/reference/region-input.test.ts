import { expect, it } from 'vitest';
import { updateRegionInput } from './region-input.ts';

const input = {
  commandId: '3b241101-e2bb-4255-8caf-4136c566a962',
  version: 1,
  code: '04',
  brand: '',
  website: 'https://vakehyva.fi/',
  decisionPortal: null,
  population: 280_000,
  populationOn: '2023-12-31',
  keepsPersonalTexts: false,
  collaborativeAreaCode: 1,
  active: true,
};

const issuesOf = (change: object) =>
  updateRegionInput
    .safeParse({ ...input, ...change })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

it('takes the details of a region, absent ones as null', () => {
  expect(updateRegionInput.parse(input)).toMatchObject({ brand: null, decisionPortal: null });
});

it('refuses every link but of the web', () => {
  expect(issuesOf({ website: 'javascript:alert(1)' })).toEqual([['website', 'address.invalid']]);
  expect(issuesOf({ decisionPortal: 'www.vakehyva.fi' })).toEqual([['decisionPortal', 'address.invalid']]);
});

it('wants a population with its day, or neither', () => {
  expect(issuesOf({ population: null, populationOn: null })).toEqual([]);
  expect(issuesOf({ population: null })).toEqual([['populationOn', 'pair.required']]);
  expect(issuesOf({ populationOn: null })).toEqual([['populationOn', 'pair.required']]);
});

it('refuses a population out of bounds, with the bounds', () => {
  expect(issuesOf({ population: 0 })).toEqual([['population', 'number.out-of-range 1 10000000']]);
});
