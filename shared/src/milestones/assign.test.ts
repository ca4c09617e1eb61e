import { describe, expect, it } from 'vitest';
import { aMilestone } from '../testing/a-milestone.ts';
import { errorOf } from '../testing/error-of.ts';
import { assign } from './assign.ts';

const people = new Set(['lead', 'manager']);

describe('assigning a milestone', () => {
  it('gives it to somebody who may own it', () => {
    expect(assign(aMilestone(), 'lead', people)).toEqual(aMilestone({ ownerId: 'lead', version: 2 }));
  });

  it('can leave it without an owner', () => {
    expect(assign(aMilestone({ ownerId: 'lead' }), null, people).ownerId).toBeNull();
  });

  it('refuses somebody unknown', () => {
    const error = errorOf(() => assign(aMilestone(), 'stranger', people));
    expect([error.code, error.details]).toEqual(['milestone.owner-unknown', { ownerId: 'stranger' }]);
  });
});
