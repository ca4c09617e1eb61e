import { expect, test } from 'vitest';
import { errorOf } from '../testing/error-of.ts';
import { checkOrder, checkPartner, editPartner, type Partner } from './partner.ts';

const partner = (id: string, overrides: Partial<Partner> = {}): Partner => ({
  id,
  version: 1,
  kind: 'city',
  nameFi: id,
  nameSv: null,
  nameEn: null,
  businessId: null,
  isArchived: false,
  ...overrides,
});
const vantaa = partner('Vantaa', { businessId: '0124610-9' });

test('only what is given changes', () => {
  const edited = editPartner(vantaa, { kind: 'other', nameSv: 'Vanda' }, [vantaa]);
  expect(edited).toEqual({ ...vantaa, kind: 'other', nameSv: 'Vanda', version: 2 });
});

test('a business id is used once, except by those that no longer take part', () => {
  const twin = partner('Toinen', { businessId: '0124610-9' });
  expect(errorOf(() => checkPartner(twin, [vantaa]))).toMatchObject({
    code: 'partner.taken',
    details: { name: 'Vantaa' },
  });
  expect(() => checkPartner(twin, [{ ...vantaa, isArchived: true }])).not.toThrow();
  expect(() => checkPartner({ ...twin, isArchived: true }, [vantaa])).not.toThrow();
  expect(() => checkPartner(partner('A'), [partner('B')])).not.toThrow();
  const back = () => editPartner({ ...twin, isArchived: true }, { isArchived: false }, [vantaa]);
  expect(errorOf(back).code).toBe('partner.taken');
});

test('an order names everybody who takes part, once', () => {
  const all = [partner('a'), partner('b'), partner('gone', { isArchived: true })];
  expect(() => checkOrder(['b', 'a'], all)).not.toThrow();
  for (const wrong of [['a'], ['a', 'a'], ['a', 'b', 'gone'], ['a', 'c'], []]) {
    expect(errorOf(() => checkOrder(wrong, all)).code).toBe('partner.order-incomplete');
  }
});
