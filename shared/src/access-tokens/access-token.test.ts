import { expect, it } from 'vitest';
import { calendarDate } from '../values/calendar-date.ts';
import { decideAccessToken, type OwnReach, tokenState, type WantedToken, endsSoon } from './access-token.ts';

const today = calendarDate('2024-09-30');
const reach: OwnReach = { actions: ['burn:read', 'milestone:read'], regionCodes: ['04'], projectIds: ['p1'] };

const decide = (wanted: Partial<WantedToken>, names: readonly string[] = []) =>
  decideAccessToken(
    {
      name: 'Power BI',
      actions: ['burn:read'],
      regionCodes: [],
      projectIds: [],
      expiresOn: '2024-12-29',
      ...wanted,
    },
    { today, reach, names },
  );

it('is made as it is wanted, within the owner’s own rights', () => {
  expect(decide({ regionCodes: ['04'], projectIds: ['p1'] })).toMatchObject({ expiresOn: '2024-12-29' });
});

it.each([
  ['2024-10-01', null],
  ['2025-09-30', null],
  ['2025-10-01', 'access-token.expires-too-late'],
  ['2024-09-30', 'access-token.expires-in-past'],
  ['2023-01-01', 'access-token.expires-in-past'],
  ['2025-02-30', 'input.invalid'],
])('works until %s: %s', (expiresOn, refusal) => {
  expect(codeOf(() => decide({ expiresOn }))).toBe(refusal);
});

function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : null;
  }
}

it.each<Partial<WantedToken>>([
  { actions: ['ledger:read'] },
  { actions: ['burn:read', 'ledger:read'] },
  { regionCodes: ['20'] },
  { projectIds: ['p1', 'p2'] },
])('of %j is more than its owner may read', (wanted) => {
  expect(() => decide(wanted)).toThrow('access-token.beyond-own-rights');
});

it('has a name of its own among those that work', () => {
  expect(() => decide({}, ['Power BI'])).toThrow('access-token.name-taken');
  expect(decide({ name: 'Toinen' }, ['Power BI']).name).toBe('Toinen');
});

it.each([
  ['2024-09-30', null, 'working'],
  ['2024-09-29', null, 'expired'],
  ['2024-12-29', '2024-09-30', 'revoked'],
  ['2024-09-01', '2024-08-30', 'revoked'],
])('that expires on %s and was revoked on %s is %s', (expiresOn, revokedOn, state) => {
  const token = {
    expiresOn: calendarDate(expiresOn),
    revokedOn: revokedOn === null ? null : calendarDate(revokedOn),
  };
  expect(tokenState(token, today)).toBe(state);
});

it.each([
  ['2024-10-14', null, true],
  ['2024-10-15', null, false],
  ['2024-09-29', null, false],
  ['2024-10-01', '2024-09-30', false],
])('that expires on %s and was revoked on %s ends soon: %s', (expiresOn, revokedOn, isSoon) => {
  const token = {
    expiresOn: calendarDate(expiresOn),
    revokedOn: revokedOn === null ? null : calendarDate(revokedOn),
  };
  expect(endsSoon(token, today)).toBe(isSoon);
});
