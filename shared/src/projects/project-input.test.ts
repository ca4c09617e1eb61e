import { expect, test } from 'vitest';
import { amendLineInput, createLineInput } from '../funding/funding-line-input.ts';
import { createPartnerInput } from './partner-input.ts';
import { createProjectInput, updateProjectInput } from './project-input.ts';

const id = '00000000-0000-4000-8000-000000000001';
const issuesOf = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  Object.fromEntries(result.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []);

test('every wrong field of a new project is named at once', () => {
  const result = createProjectInput.safeParse({
    commandId: id,
    slug: 'Iso Hanke',
    regionCode: '',
    callKey: '',
    nameFi: ' ',
    nameSv: 'x'.repeat(10_000),
    nameEn: 'a\u202Eb',
    summaryFi: null,
    summarySv: null,
    summaryEn: null,
    startsOn: '0203-01-01',
    source: 'a\u200Bb',
    asManager: true,
  });
  expect(issuesOf(result)).toEqual({
    slug: 'slug.invalid',
    regionCode: 'choice.required',
    callKey: 'choice.required',
    nameFi: 'text.required',
    nameSv: 'text.too-long 200',
    nameEn: 'text.forbidden-character',
    startsOn: 'day.unlikely',
    source: 'text.forbidden-character',
  });
});

test('an update holds what is given, an empty text as nothing', () => {
  const input = updateProjectInput.parse({ commandId: id, version: 1, id, nameSv: ' ' });
  expect(input).toEqual({ commandId: id, version: 1, id, nameSv: null });
});

test('a business id is checked by its digit', () => {
  const input = { commandId: id, projectId: id, kind: 'city', nameFi: 'Vantaa', nameSv: null, nameEn: null };
  const wrong = createPartnerInput.safeParse({ ...input, businessId: '0124610-8' });
  expect(issuesOf(wrong)).toEqual({ businessId: 'business-id.invalid' });
  expect(createPartnerInput.parse({ ...input, businessId: '0124610-9' }).businessId).toBe('0124610-9');
});

test('an amount is whole cents between zero and ten thousand million euros', () => {
  const decision = { basis: 'exact', ownShare: 0, windowEnd: '2025-12-31', decidedOn: null };
  const texts = { decisionReference: null, amendmentSource: null, note: null };
  const messageOf = (grant: unknown) =>
    issuesOf(amendLineInput.safeParse({ commandId: id, version: 1, id, ...decision, ...texts, grant })).grant;
  expect(messageOf(-1)).toBe('amount.negative');
  expect(messageOf(0.5)).toBe('amount.invalid');
  expect(messageOf(1e12 + 1)).toBe('amount.too-large');
  expect(messageOf(null)).toBeUndefined();
});

test('a key of a line is a name for addresses', () => {
  const { error } = createLineInput.safeParse({ commandId: id, projectId: id, key: 'Pilari 4' });
  expect(error?.issues.find(({ path }) => path[0] === 'key')?.message).toBe('slug.invalid');
});
