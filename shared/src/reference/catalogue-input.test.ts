import { expect, it } from 'vitest';
import { createEntryInput, updateEntryInput } from './catalogue-input.ts';

const commandId = '3b241101-e2bb-4255-8caf-4136c566a962';
const area = {
  commandId,
  catalogue: 'focus-area',
  key: 'new-area',
  nameFi: 'Uusi',
  nameSv: '',
  nameEn: null,
};

const issuesOf = (input: object) =>
  createEntryInput.safeParse(input).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

it('takes a focus area with its code, and a colour of the palette or none', () => {
  expect(createEntryInput.parse({ ...area, code: 'UU' })).toMatchObject({
    code: 'UU',
    color: null,
    version: 0,
  });
  expect(issuesOf({ ...area, code: 'UU', color: 'family-carers' })).toEqual([]);
  expect(issuesOf({ ...area, code: 'UU', color: '#ff0000' })).toHaveLength(1);
});

it('refuses a focus area without its two capitals', () => {
  expect(issuesOf(area)).toEqual([['code', 'code.invalid']]);
  expect(issuesOf({ ...area, code: 'uu' })).toEqual([['code', 'code.invalid']]);
});

it('refuses a key that could not stand in an address', () => {
  for (const key of ['Uusi', 'uusi alue', '-uusi', 'ä', 'new'])
    expect(issuesOf({ ...area, code: 'UU', key })).toEqual([['key', 'key.invalid']]);
});

it('needs a programme for a call, and nothing else for a target group', () => {
  expect(issuesOf({ ...area, catalogue: 'call' })).toEqual([['programmeKey', 'choice.required']]);
  expect(issuesOf({ ...area, catalogue: 'target-group' })).toEqual([]);
});

it('never changes the key or the programme of an entry', () => {
  const update = { ...area, version: 2, catalogue: 'call', programmeKey: 'other' };
  expect(updateEntryInput.parse(update)).not.toHaveProperty('programmeKey');
});
