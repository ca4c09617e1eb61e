import { describe, expect, it } from 'vitest';
import { DOMAIN_ERRORS, DomainError } from './domain-error.ts';

describe('a refusal', () => {
  it('carries its code, its kind and the details of its sentence', () => {
    const error = new DomainError('milestone.forecast-too-late', { latest: '2027-12-31' });
    expect(error).toBeInstanceOf(Error);
    expect([error.code, error.kind, error.message]).toEqual([
      'milestone.forecast-too-late',
      'rule-broken',
      'milestone.forecast-too-late',
    ]);
    expect(error.details).toEqual({ latest: '2027-12-31' });
  });

  it('is named noun.what-is-wrong', () => {
    const odd = Object.keys(DOMAIN_ERRORS).filter(
      (code) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(code),
    );
    expect(odd).toEqual([]);
  });

  it('is stale or not found exactly where its code says so', () => {
    for (const [code, kind] of Object.entries(DOMAIN_ERRORS)) {
      expect([code, kind === 'stale']).toEqual([code, code.endsWith('.stale')]);
      expect([code, kind === 'not-found']).toEqual([code, code.endsWith('.not-found')]);
    }
  });
});
