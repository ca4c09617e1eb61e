import { expect, it } from 'vitest';
import { claimsOf } from './directory-claims-of.ts';

const settings = { groupsClaim: 'groups', trustEmail: false };
const claims = (more: Readonly<Record<string, unknown>>, trustEmail = false) =>
  claimsOf({ sub: 'u-1', email: 'Maija@Alue.Example', name: 'Maija', ...more }, { ...settings, trustEmail });

it('reads who it is, with the address in small letters', () => {
  expect(claims({ email_verified: true, groups: ['a', 'b'] })).toEqual({
    subject: 'u-1',
    email: 'maija@alue.example',
    isEmailVerified: true,
    name: 'Maija',
    groups: ['a', 'b'],
  });
});

it.each([
  [{ email_verified: true }, false, true],
  [{ email_verified: 'true' }, false, true],
  [{ email_verified: false }, true, false],
  [{ xms_edov: true }, false, true],
  [{ xms_edov: '1' }, false, true],
  [{ xms_edov: 0 }, true, false],
  [{}, false, false],
  [{}, true, true],
])('of %j, with trust %s, the address is verified: %s', (more, trust, verified) => {
  expect(claims(more, trust).isEmailVerified).toBe(verified);
});

it.each([
  [{}, []],
  [{ groups: 'yksi' }, ['yksi']],
  [{ groups: [] }, []],
  [{ groups: [1, 2] }, []],
  [{ _claim_names: { groups: 'src1' } }, null],
  [{ hasgroups: true }, null],
])('of %j the groups are %j', (more, groups) => {
  expect(claims(more).groups).toEqual(groups);
});

it('takes claims of an odd shape as missing, and needs a subject', () => {
  expect(claims({ email: 'ei osoite', name: '   ', preferred_username: 'maija' })).toMatchObject({
    email: null,
    name: 'maija',
  });
  expect(() => claimsOf({ email: 'a@b.fi' }, settings)).toThrow('sub');
});
